import { atPointer, listAt } from "../../pointer.js";
import { type Attribute, identityOf, keyOf, uuidOf } from "./ids.js";
import { own } from "./own.js";
import { withValueAt } from "./pointers.js";
import type { StoredSchema } from "./state-spec.js";
import type { Value } from "./store.js";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * A value like the given one under another id. The same number always makes the same value. Everything that contains the
 * old id, such as addresses, gets the new one, and so do names. What identifies the value beside its id is new too.
 * @param number From 1.
 * @param id default: made from the name and the number
 */
export function likeExample(
  name: string,
  schema: StoredSchema,
  example: Value,
  number: number,
  id?: string | number,
): Value {
  if (schema.keyed !== undefined) return likeElement(schema.keyed, example, number);
  const pointer = schema.id.at(-1) as string;
  const old = atPointer(example, pointer);
  const made =
    id ?? (typeof old === "number" ? old * 1000 + number : newId(String(old), `${name} ${number}`, number));
  const oldName = schema.name === undefined ? undefined : atPointer(example, schema.name);
  // Replacing in the text of the value is ten times as fast as in the value.
  let text = textOf(example);
  if (typeof oldName === "string")
    text = text.replaceAll(JSON.stringify(oldName), JSON.stringify(`${oldName} ${number}`));
  if (uuid.test(String(old))) text = text.replaceAll(keyOf(old), keyOf(made));
  for (const [identity, what] of Object.entries(schema.identities ?? {})) {
    const before = atPointer(example, identity);
    if (typeof before !== "string") continue;
    const after = uuid.test(before) ? identityOf(what, made) : `${before}-${number}`;
    text = text.replaceAll(JSON.stringify(before), JSON.stringify(after));
  }
  return withValueAt(JSON.parse(withNewParts(text, pointer, made)), pointer, made) as Value;
}

/** The objects within a value that have an id of the same name, such as tasks of a session, are other ones too. */
function withNewParts(text: string, pointer: string, id: string | number): string {
  return text.replace(new RegExp(`("${pointer.slice(1)}":")(${uuid.source})"`, "gi"), (all, member, old) =>
    keyOf(old) === keyOf(id) ? all : `${member}${identityOf(old, id)}"`,
  );
}

const texts = new WeakMap<Value, string>();

function textOf(example: Value): string {
  const text = texts.get(example) ?? JSON.stringify(example);
  texts.set(example, text);
  return text;
}

/** The first key attribute gets another value. */
function likeElement(keyed: NonNullable<StoredSchema["keyed"]>, example: Value, number: number): Value {
  const type = String(atPointer(example, keyed.type));
  const attributes = listAt<Attribute>(example, keyed.attributes);
  const [first] = own(keyed.keys, type) ?? attributes.map(({ name }) => name);
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

/** A copy with every string replaced. */
export function replacing(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((item) => replacing(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replacing(member, replace)]));
}
