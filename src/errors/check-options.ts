import { ConfigurationError } from "./configuration-error.js";

/** What is wrong with a value, as the rest of a sentence that begins with its name; `undefined` when nothing is. */
export type Check = (value: unknown) => string | undefined;

/** Options by name. A nested map checks the members of an object. */
export interface OptionChecks {
  readonly [name: string]: Check | OptionChecks;
}

export const text: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "must be a string that is not empty";
export const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
export const callback: Check = (value) => (typeof value === "function" ? undefined : "must be a function");
export const object: Check = (value) => (isObject(value) ? undefined : "must be an object");
export const count: Check = (value) =>
  Number.isInteger(value) && (value as number) > 0 ? undefined : "must be a whole number of at least 1";

/** @throws {ConfigurationError} for a name that is not in `checks` or a value that its check refuses. */
export function checkOptions(options: unknown, checks: OptionChecks, prefix = ""): void {
  if (!isObject(options)) {
    throw new ConfigurationError(prefix.slice(0, -1) || "options", "must be an object");
  }
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
      throw new ConfigurationError(
        prefix + name,
        `is no option; known are ${Object.keys(checks).join(", ")}`,
      );
    }
    if (value === undefined || (name === "retry" && value === false)) continue;
    if (typeof check === "function") {
      const problem = check(value);
      if (problem !== undefined) throw new ConfigurationError(prefix + name, problem);
    } else checkOptions(value, check, `${prefix}${name}.`);
  }
}

/** A list has no members by name, so none of it would be used. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
