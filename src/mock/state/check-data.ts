import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/check-options.js";
import { idKey } from "./ids.js";
import type { StateSpec, StoredSchema } from "./state-spec.js";
import type { Value } from "./store.js";

/** Validates a value by a schema of the components. Returns what is wrong, the most specific problem first. */
export type Validate = (schema: string, value: unknown) => readonly Problem[];

export interface Problem {
  /** The keys that lead to the place in the value. */
  readonly location: readonly string[];
  /** The rest of a sentence that begins with the place: `must be boolean`. */
  readonly message: string;
}

/** @throws {ConfigurationError} for a schema that has no collection. */
export function checkSchema({ schemas }: StateSpec, name: string, option: string): void {
  if (Object.hasOwn(schemas, name)) return;
  throw unknownName("schema", name, Object.keys(schemas), { option: `${option}.${name}`, place: option });
}

/** @throws {ConfigurationError} with the path of the first violation. */
export function checkValue(
  { schemas }: StateSpec,
  validate: Validate,
  schema: string,
  value: unknown,
  option: string,
): asserts value is Value {
  const strange = notJson(value);
  if (strange !== undefined)
    throw new ConfigurationError(option + strange, "must be a value that JSON can hold");
  const [problem] = validate(schema, value);
  if (problem !== undefined) {
    const place = problem.location.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("");
    throw new ConfigurationError(option + place, problem.message);
  }
  const stored = schemas[schema] as StoredSchema;
  if (idKey(value, stored) === undefined) {
    throw new ConfigurationError(
      option,
      `needs ${stored.id.map((pointer) => pointer.slice(1)).join(" and ")}`,
    );
  }
}

/** Where a value has a part that JSON cannot hold: a function, a number that is not finite, or a circle. */
function notJson(value: unknown, above: readonly unknown[] = []): string | undefined {
  if (value === null || ["string", "boolean", "undefined"].includes(typeof value)) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "";
  if (typeof value !== "object" || above.includes(value)) return "";
  for (const [key, member] of Object.entries(value)) {
    const place = notJson(member, [...above, value]);
    if (place !== undefined) return (Array.isArray(value) ? `[${key}]` : `.${key}`) + place;
  }
  return undefined;
}
