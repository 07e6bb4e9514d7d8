import { exitCodes } from "../exit-codes.js";
import type { Io } from "../io.js";
import { candidatesFor } from "./candidates.js";

/** In place of a candidate: the shell completes names of files. */
export const filesMark = ":files";

/**
 * What the scripts of the shells call: `asyncops __complete -- WORDS`, or `asyncops __complete --current=WORD -- WORDS` from a shell that
 * cannot pass an empty word. Prints a candidate a line: the word, a tab, its summary. Prints nothing on an error: whoever presses Tab
 * wants no message in the middle of a line.
 */
export async function answerCompletion(argv: readonly string[], io: Io): Promise<number> {
  const [first = "", ...others] = argv;
  const given = /^--current=(.*)$/s.exec(first);
  const words = given === null ? others : [...others.slice(1), given[1] ?? ""];
  try {
    const { list, files } = await candidatesFor(words, io);
    const lines = list.map(({ value, summary }) => `${oneLine(value)}\t${oneLine(summary)}\n`);
    if (files) lines.push(`${filesMark}\t\n`);
    io.stdout.write(lines.join(""));
    return exitCodes.ok;
  } catch {
    return exitCodes.failed;
  }
}

/** Names come from servers too: none may end its line, or control the terminal. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}
