import { atPointer, listAt } from "../../pointer.js";
import { type Attribute, keyOf, uuidOf } from "./ids.js";
import { withValueAt } from "./pointers.js";
import type { StoredSchema } from "./state-spec.js";
import type { Value } from "./store.js";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * A value like the given one under another id. The same number always makes the same value. Everything that contains the
 * old id, such as addresses, gets the new one, and so do names.
 * @param number From 1.
 */
export function likeExample(name: string, schema: StoredSchema, example: Value, number: number): Value {
  if (schema.keyed !== undefined) return likeElement(schema.keyed, example, number);
  const pointer = schema.id.at(-1) as string;
  const old = atPointer(example, pointer);
  const made =
    typeof old === "number" ? old * 1000 + number : newId(String(old), `${name} ${number}`, number);
  const oldName = schema.name === undefined ? undefined : atPointer(example, schema.name);
  const replaced = replacing(example, (text) => {
    if (text === oldName) return `${oldName} ${number}`;
    return typeof old === "string" ? replacedId(text, old, String(made)) : text;
  });
  return withValueAt(replaced, pointer, made) as Value;
}

/** The first key attribute gets another value. */
function likeElement(keyed: NonNullable<StoredSchema["keyed"]>, example: Value, number: number): Value {
  const type = String(atPointer(example, keyed.type));
  const attributes = listAt<Attribute>(example, keyed.attributes);
  const [first] = keyed.keys[type] ?? attributes.map(({ name }) => name);
  const renamed = attributes.map((attribute) =>
    attribute.name === first
      ? { ...attribute, value: attribute.value.map((text) => `${text}-${number}`) }
      : attribute,
  );
  return withValueAt(example, keyed.attributes, renamed) as Value;
}

function newId(old: string, seed: string, number: number): string {
  return uuid.test(old) ? old.replace(uuid, uuidOf(seed)) : `${old}-${number}`;
}

function replacedId(text: string, old: string, made: string): string {
  const bare = keyOf(old);
  return uuid.test(bare) ? text.replaceAll(bare, keyOf(made)) : text;
}

/** A copy with every string replaced. */
export function replacing(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((item) => replacing(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replacing(member, replace)]));
}
