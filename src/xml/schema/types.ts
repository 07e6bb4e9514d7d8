import type { XmlSchema } from "./schema.js";

/** What a schema's own words allow; `undefined` when they do not say. */
export function declaredTypes({
  type,
  enum: values,
  const: value,
}: XmlSchema): ReadonlySet<string> | undefined {
  if (type !== undefined) return new Set([type].flat());
  if (value !== undefined) return new Set([typeOfValue(value)]);
  return values === undefined ? undefined : new Set(values.map(typeOfValue));
}

function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** What two schemas allow that both hold. */
export function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const has = (set: ReadonlySet<string>, type: string) =>
    set.has(type) || (type === "integer" && set.has("number"));
  const common = [...one, ...other].filter((type) => has(one, type) && has(other, type));
  // Nothing can be both; what was said first is as good as anything.
  return common.length === 0 ? one : new Set(common);
}
