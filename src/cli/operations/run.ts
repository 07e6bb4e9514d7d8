import type { Invocation } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { print } from "../output/print.js";
import { unwrapped } from "../output/rows.js";
import type { ChosenProfile, OpenProfile } from "../profile/profile.js";
import { startOperation } from "../store/started.js";
import { dryRun } from "./dry-run.js";
import { guard } from "./guard.js";
import { withIds } from "./ids.js";
import { refuseLostLock } from "./lock-hint.js";
import { readCollection } from "./read.js";
import type { CommandTable } from "./table.js";

/** An operation with its parameters, checked by its table. */
export interface OperationCall {
  readonly table: CommandTable;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is about, for people: the name of the job. */
  readonly label?: string | undefined;
}

/** Carries out an operation: prints what it reads, follows what it starts. Returns the exit code. */
export async function runOperation(
  { table, parameters: given, label: known }: OperationCall,
  chosen: ChosenProfile,
  invocation: Invocation,
): Promise<number> {
  const { operationId, method, summary, destructive = false, followed, paged, lock } = table;
  const { options } = invocation;
  const { parameters, label = known } = await withIds(table, given, chosen);
  if (options.has("dry-run")) {
    const secrets = new Set(table.parameters.filter(({ secret }) => secret).map(({ name }) => name));
    await dryRun(operationId, parameters, table, secrets, chosen.profile, invocation);
    return exitCodes.ok;
  }
  const writes = method !== "GET" && method !== "HEAD";
  const what = label === undefined ? summary : `${summary}: ${label}`;
  refuseLostLock(table, chosen.profile);
  await guard({ writes, destructive, what }, chosen.profile, invocation);
  const open = await chosen.open();
  const { client } = open;
  if (paged !== undefined) {
    await readCollection(client, table, parameters, invocation);
    return exitCodes.ok;
  }
  const send = async () => {
    if (followed === "tracked") {
      const begin = () => client.begin(operationId, parameters);
      return startOperation({ operationId, parameters, label, begin }, open, invocation);
    }
    return callOperation({ operationId, parameters, label, summary, followed, writes }, open, invocation);
  };
  return lock && client.withConfigurationLock !== undefined ? client.withConfigurationLock(send) : send();
}

export interface PlainCall {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly label?: string | undefined;
  readonly summary: string;
  readonly followed: CommandTable["followed"];
  readonly writes: boolean;
}

/** Calls an operation and prints its result. A write that the server may accept with a 202 is stored, so that Ctrl-C does not lose it. */
export async function callOperation(
  { operationId, parameters, label, summary, followed, writes }: PlainCall,
  open: OpenProfile,
  invocation: Invocation,
): Promise<number> {
  const { client } = open;
  const show = (result: unknown) => printResult(result, summary, invocation);
  if (followed === "deferred" && writes) {
    const begin = () => client.begin(operationId, parameters);
    return startOperation({ operationId, parameters, label, begin, printResult: show }, open, invocation);
  }
  await show(await client.call(operationId, parameters));
  return exitCodes.ok;
}

/** Prints what a call returned. Of a write that returns nothing, standard error says that it was done. */
async function printResult(result: unknown, summary: string, { options, io }: Invocation): Promise<void> {
  const inner = unwrapped(result);
  if (inner === undefined || inner === null) {
    if (!options.has("quiet")) io.stderr.write(`${summary}: done\n`);
    return;
  }
  await print(result, options, io);
}
