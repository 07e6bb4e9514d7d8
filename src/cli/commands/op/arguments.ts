import type { Invocation } from "../../command.js";
import { UsageError } from "../../usage-error.js";

/** Most operations of a command. */
export const mostOperations = 10_000;

export const idUsage = "[ID|SERVER-ID|URL|-]…";

export const idDescription =
  "An ID is one of `asyncops op list`. With --profile it may be an id of the server, or the URL of a 202, for work that " +
  "something else has started. `-` reads the ids from standard input, one a line.";

/** The stored ids that are not on the line yet, for completion. */
export async function storedIds({ args, io }: Pick<Invocation, "args" | "io">): Promise<readonly string[]> {
  const { OperationStore } = await import("../../store/store.js");
  const { entries } = await new OperationStore(io).list();
  return entries.map(({ id }) => id).filter((id) => !args.includes(id));
}

/** The ids of a command, with those of standard input in the place of `-`, each once. */
export async function idsOf({ args, io }: Pick<Invocation, "args" | "io">): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const argument of args) ids.push(...(argument === "-" ? await idsIn(io.stdin) : [argument]));
  return [...new Set(ids)];
}

/** The first word of each line: the lines may be rows of a table. */
async function idsIn(stream: NodeJS.ReadStream): Promise<readonly string[]> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text.split("\n").flatMap((line) => line.trim().split(/\s+/)[0] || []);
}

/** @throws {UsageError} when the command was given no id. */
export async function someIds(invocation: Invocation): Promise<readonly string[]> {
  if (invocation.args.length === 0) throw new UsageError("an ID is missing", invocation.path);
  return idsOf(invocation);
}
