import { ConfigurationError } from "../../errors/index.js";
import { unknownName } from "../../options/unknown-name.js";
import { idKey } from "./ids.js";
import type { StateSpec } from "./state-spec.js";
import type { Value } from "./store.js";

/** Returns the validator for a JSON Pointer to a schema. */
export type Validators = (schema: string) => Validator;

export interface Validator {
  (value: unknown): unknown;
  readonly errors?: readonly Violation[] | null;
}

interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** @throws {ConfigurationError} for a schema that has no collection. */
export function checkSchema({ schemas }: StateSpec, name: string, option: string): void {
  if (Object.hasOwn(schemas, name)) return;
  throw unknownName("schema", name, Object.keys(schemas), { option: `${option}.${name}`, place: option });
}

/** @throws {ConfigurationError} with the path of the first violation. */
export function checkValue(
  { schemas }: StateSpec,
  validators: Validators,
  schema: string,
  value: unknown,
  option: string,
): asserts value is Value {
  const validator = validators(`#/components/schemas/${schema}`);
  if (!validator(value)) {
    const violation = mostSpecific(validator.errors ?? []);
    throw new ConfigurationError(`${option}${placeOf(violation)}`, problemOf(violation));
  }
  const id = schemas[schema]?.id ?? [];
  if (idKey(value, id) === undefined) {
    throw new ConfigurationError(option, `needs ${id.map((pointer) => pointer.slice(1)).join(" and ")}`);
  }
}

/** Of a choice of schemas, the violation inside one of them says more than that none of them fits. */
function mostSpecific(violations: readonly Violation[]): Violation | undefined {
  const inner = violations.filter(({ keyword }) => !["anyOf", "oneOf"].includes(keyword));
  return inner[0] ?? violations[0];
}

function placeOf(violation: Violation | undefined): string {
  const keys = violation?.instancePath.split("/").slice(1) ?? [];
  return keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("");
}

function problemOf(violation: Violation | undefined): string {
  const { keyword, params = {}, message = "is not valid by the spec" } = violation ?? {};
  if (keyword === "enum") return `must be one of ${(params.allowedValues as unknown[]).join(", ")}`;
  if (keyword === "additionalProperties") return `has the unknown property ${params.additionalProperty}`;
  return message;
}
