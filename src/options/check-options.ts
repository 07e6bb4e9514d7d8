import { ConfigurationError } from "../errors/index.js";

/**
 * Returns the problem of a value, as the rest of a sentence that begins with the name of the option. `undefined`: the
 * value is valid.
 */
type ValueCheck = (value: unknown) => string | undefined;

/** Like `ValueCheck`. A returned table means that the value must be an object whose members pass the table. */
export type Check = (value: unknown) => string | OptionChecks | undefined;

/** One check per option. `Name` keeps the table complete: an option without a check does not compile. */
export type OptionChecks<Name extends string = string> = { readonly [Key in Name]: Check | OptionChecks };

export const text: ValueCheck = (value) =>
  typeof value === "string" && value !== "" ? undefined : "must be a string that is not empty";
export const flag: ValueCheck = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
export const callback: ValueCheck = (value) =>
  typeof value === "function" ? undefined : "must be a function";
export const object: ValueCheck = (value) => (isObject(value) ? undefined : "must be an object");
export const count: ValueCheck = (value) =>
  Number.isInteger(value) && (value as number) > 0 ? undefined : "must be a whole number of at least 1";
export const signal: ValueCheck = (value) =>
  value instanceof AbortSignal ? undefined : "must be an AbortSignal";

/** The source of time of a client or a mock. */
export const clock: ValueCheck = (value) =>
  object(value) ??
  (["now", "schedule", "random"].every(
    (name) => callback((value as Record<string, unknown>)[name]) === undefined,
  )
    ? undefined
    : "must have the functions now, schedule and random");

/** A time in ms. */
export const duration: ValueCheck = (value) =>
  isAtLeast(value, Number.MIN_VALUE) && Number.isFinite(value)
    ? undefined
    : "must be a positive number of ms";

/** A time in ms that may be `Infinity`. */
export const durationOrInfinity: ValueCheck = (value) =>
  isAtLeast(value, Number.MIN_VALUE) ? undefined : "must be a positive number of ms";

/** A time in ms that may be 0. */
export const pause: ValueCheck = (value) =>
  isAtLeast(value, 0) && Number.isFinite(value) ? undefined : "must be a number of ms, 0 or more";

export function oneOf(...values: readonly string[]): ValueCheck {
  const quoted = values.map((each) => `"${each}"`).join(" or ");
  return (value) => (values.includes(value as string) ? undefined : `must be ${quoted}`);
}

/** @throws {ConfigurationError} for an option that is not in `checks`, and for a value that its check refuses. */
export function checkOptions(options: unknown, checks: OptionChecks, operationId?: string): void {
  checkMembers(options, checks, "", operationId);
}

function checkMembers(
  options: unknown,
  checks: OptionChecks,
  prefix: string,
  operationId: string | undefined,
): void {
  if (!isObject(options)) {
    throw new ConfigurationError(prefix.slice(0, -1) || "options", "must be an object", { operationId });
  }
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
      const valid = Object.keys(checks).map((each) => prefix + each);
      throw unknownName("option", prefix + name, valid, { operationId });
    }
    if (value === undefined) continue;
    const found = typeof check === "function" ? check(value) : check;
    if (typeof found === "string") throw new ConfigurationError(prefix + name, found, { operationId });
    if (found !== undefined) checkMembers(value, found, `${prefix}${name}.`, operationId);
  }
}

/** Arrays are refused: they have no named members, so nothing of them would be used. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isAtLeast(value: unknown, least: number): value is number {
  return typeof value === "number" && value >= least;
}

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
export function nearestName(name: string, valid: readonly string[]): string | undefined {
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
