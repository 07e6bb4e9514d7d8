import type { XmlSchema } from "../../contract/schema.js";

/** A property as all parts of a schema define it, at its place in the written order. */
export interface PropertyParts {
  readonly key: string;
  readonly schemas: readonly [XmlSchema, ...XmlSchema[]];
  readonly mode: "allOf" | "anyOf";
  readonly required: boolean;
  readonly optional: boolean;
}

/** Adds a property of a further part of an `allOf`. */
export function addAllOf(list: PropertyParts[], part: PropertyParts): PropertyParts[] {
  const at = list.findIndex(({ key }) => key === part.key);
  if (at === -1) return [...list, part];
  return list.map((known, index) => (index === at ? merged(known, part, "allOf") : known));
}

/**
 * Adds the properties of an alternative. A new one is inserted before those that it precedes in its alternative, so that each
 * alternative keeps its order.
 */
export function addAlternative(
  list: readonly PropertyParts[],
  alternative: readonly PropertyParts[],
): PropertyParts[] {
  const result = [...list];
  for (const [index, part] of alternative.entries()) {
    const at = result.findIndex(({ key }) => key === part.key);
    if (at !== -1) {
      result[at] = merged(result[at] as PropertyParts, part, "anyOf");
      continue;
    }
    const later = new Set(alternative.slice(index + 1).map(({ key }) => key));
    const before = result.findIndex(({ key }) => later.has(key));
    result.splice(before === -1 ? result.length : before, 0, { ...part, required: false, optional: true });
  }
  return result;
}

function merged(one: PropertyParts, other: PropertyParts, mode: "allOf" | "anyOf"): PropertyParts {
  return {
    key: one.key,
    schemas: [...one.schemas, ...other.schemas],
    mode: one.mode === "anyOf" || other.mode === "anyOf" ? "anyOf" : mode,
    required: one.required || (mode === "allOf" && other.required),
    optional: one.optional && (mode === "anyOf" || other.optional),
  };
}

/** The types by the keywords of a schema itself, or `undefined` when it has no such keyword. */
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

/** The types that two schemas of an `allOf` both allow. */
export function commonTypes(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const allows = (types: ReadonlySet<string>, type: string) =>
    types.has(type) || (type === "integer" && types.has("number"));
  const common = [...one, ...other].filter((type) => allows(one, type) && allows(other, type));
  // The schemas contradict each other. The first one is used.
  return common.length === 0 ? one : new Set(common);
}
