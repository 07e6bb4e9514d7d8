import { UsageError } from "../usage-error.js";

/**
 * The program and arguments in a text: words between blanks, quotes around a word with blanks, or a JSON list. No shell: nothing is
 * expanded, and a backslash is a character of a path.
 * @throws {UsageError} for a quote that is not closed, and an empty text.
 */
export function wordsOf(text: string, option: string): readonly string[] {
  if (text.trimStart().startsWith("[")) return listOf(text, option);
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (const character of text) {
    if (quote !== "") {
      if (character === quote) quote = "";
      else word = (word ?? "") + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + character;
  }
  if (quote !== "") throw new UsageError(`${option} has a quote that is not closed`);
  if (word !== undefined) words.push(word);
  if (words.length === 0) throw new UsageError(`${option} is empty`);
  return words;
}

function listOf(text: string, option: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.length > 0 && list.every((word) => typeof word === "string")) return list;
  } catch {
    // Told below.
  }
  throw new UsageError(`${option} must be a command, or a JSON list of texts`);
}
