import { ConfigurationError } from "../errors/index.js";
import { unknownName } from "./unknown-name.js";

/**
 * Returns the problem of a value, as the rest of a sentence that begins with the name of the option. `undefined`: the
 * value is valid.
 */
export type ValueCheck = (value: unknown) => string | undefined;

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
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isAtLeast(value: unknown, least: number): value is number {
  return typeof value === "number" && value >= least;
}
