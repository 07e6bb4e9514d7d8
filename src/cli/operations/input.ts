import { readFile } from "node:fs/promises";
import type { Io } from "../io.js";
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
    return { text: (await readFile(file, "utf8")).replace(/^\uFEFF/, ""), file, literal: false };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new UsageError(`${name}: the file '${file}' ${problem}`);
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}

/** @throws {UsageError} for anything but JSON. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message}`);
  }
}
