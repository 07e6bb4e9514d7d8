import type { XmlSchema } from "./schema/schema.js";

/** A property as the parts of a schema have it, in the order it is written in. */
export interface Entry {
  readonly key: string;
  readonly schemas: readonly [XmlSchema, ...XmlSchema[]];
  readonly mode: "allOf" | "anyOf";
  readonly required: boolean;
  readonly optional: boolean;
}

/** What another part that holds too says of a property. */
export function extend(list: Entry[], entry: Entry): Entry[] {
  const at = list.findIndex(({ key }) => key === entry.key);
  if (at === -1) return [...list, entry];
  return list.map((known, index) => (index === at ? merged(known, entry, "allOf") : known));
}

/** What is new comes before what it precedes in its own part, so that every single alternative keeps its order. */
export function mergeAllOf(list: Entry[], part: readonly Entry[]): Entry[] {
  const result = [...list];
  for (const [index, entry] of part.entries()) {
    const at = result.findIndex(({ key }) => key === entry.key);
    if (at !== -1) {
      result[at] = merged(result[at] as Entry, entry, "anyOf");
      continue;
    }
    const later = new Set(part.slice(index + 1).map(({ key }) => key));
    const before = result.findIndex(({ key }) => later.has(key));
    result.splice(before === -1 ? result.length : before, 0, { ...entry, required: false, optional: true });
  }
  return result;
}

function merged(one: Entry, other: Entry, mode: "allOf" | "anyOf"): Entry {
  return {
    key: one.key,
    schemas: [...one.schemas, ...other.schemas],
    mode: one.mode === "anyOf" || other.mode === "anyOf" ? "anyOf" : mode,
    required: one.required || (mode === "allOf" && other.required),
    optional: one.optional && (mode === "anyOf" || other.optional),
  };
}
