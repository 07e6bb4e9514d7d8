import { ConfigurationError } from "../errors/index.js";

/** Most valid names in a message. A longer list does not help. */
const longestList = 40;

/** Longest name in a message, in characters. The name comes from the caller and may be anything. */
const longestName = 100;

interface NameDetails {
  readonly operationId?: string | undefined;
  /** The member of the error. Default: the name. */
  readonly option?: string;
  /** The place of the name, if the kind does not show it. */
  readonly place?: string;
}

/**
 * The error for a name that is not valid: an option, a parameter, an operationId. It suggests the valid name that is nearest.
 * @param kind What the name should be, in the singular: `option`.
 */
export function unknownName(
  kind: string,
  name: unknown,
  valid: readonly string[],
  details: NameDetails = {},
): ConfigurationError {
  const text = String(name);
  const { option = text, operationId, place } = details;
  const given = typeof name === "string" ? `'${text.slice(0, longestName)}'` : text.slice(0, longestName);
  const sentences = [`Unknown ${kind} ${given}${place === undefined ? "" : ` in ${place}`}.`];
  const nearest = typeof name === "string" ? nearestName(name, valid) : undefined;
  if (nearest !== undefined) sentences.push(`Did you mean '${nearest}'?`);
  if (valid.length <= longestList) sentences.push(`Valid ${kind}s: ${valid.join(", ") || "none"}`);
  return new ConfigurationError(option, { message: sentences.join(" ") }, { operationId });
}

/**
 * The valid name with the fewest typing errors, at most four in ten letters. Else the shortest name that has the given
 * letters in the same order: `getBackupServerJobs` for `getJobs`. Case does not count.
 */
function nearestName(name: string, valid: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of valid) {
    const most = Math.floor(candidate.length * 0.4);
    if (Math.abs(candidate.length - name.length) > most) continue;
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits > most || edits >= fewest) continue;
    nearest = candidate;
    fewest = edits;
  }
  return nearest ?? shortest(valid.filter((candidate) => hasLeftOut(name, candidate)));
}

/** In letters. Shorter abbreviations match too many names. */
const shortestAbbreviation = 4;

function hasLeftOut(name: string, candidate: string): boolean {
  const letters = name.toLowerCase();
  if (letters.length < shortestAbbreviation || letters.length > candidate.length) return false;
  let found = 0;
  for (const letter of candidate.toLowerCase()) if (letter === letters[found]) found++;
  return found === letters.length;
}

function shortest(names: readonly string[]): string | undefined {
  return [...names].sort((one, other) => one.length - other.length)[0];
}

/** Letters to insert, remove, replace, or swap with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[to.length] as number;
}
