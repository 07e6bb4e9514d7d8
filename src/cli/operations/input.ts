import { readFile } from "node:fs/promises";
import type { Io } from "../io.js";
import { jsonLines } from "../profile/json-lines.js";
import { UsageError } from "../usage-error.js";

/** A value that was given as text, or as the place that it is read from. */
export interface Input {
  readonly text: string;
  /** Name of the file that it was read from. */
  readonly file?: string | undefined;
  /** It was on the command line itself. */
  readonly literal: boolean;
}

/**
 * Reads `@file` and `-`. Any other text is the value itself; `@@x` stands for the text `@x`.
 * @throws {UsageError} for a file that cannot be read.
 */
export async function readInput(given: string, name: string, io: Io): Promise<Input> {
  if (given === "-") return { text: await readAll(io.stdin), literal: false };
  if (given.startsWith("@@")) return { text: given.slice(1), literal: true };
  if (!given.startsWith("@")) return { text: given, literal: true };
  const file = given.slice(1);
  try {
    return { text: withoutMark(await readFile(file, "utf8")), file, literal: false };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new UsageError(`${name}: the file '${file}' ${problem}`);
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return withoutMark(Buffer.concat(chunks).toString("utf8"));
}

/** Editors and shells of Windows put a byte order mark at the start. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** @throws {UsageError} for anything but JSON, with the place of the mistake. Never quotes the text: it may hold a secret. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const line = jsonLines(text).broken;
    throw new UsageError(`${name} is not JSON${text.trim() === "" ? ": it is empty" : lineText(line)}`);
  }
}

function lineText(line: number | undefined): string {
  return line === undefined ? "" : `: the mistake is in line ${line}`;
}
