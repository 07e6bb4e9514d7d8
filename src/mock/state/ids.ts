import { createHash } from "node:crypto";
import { atPointer, listAt } from "../../pointer.js";
import { own } from "./own.js";
import type { StoredSchema } from "./state-spec.js";

/** The id of a value as a key. `undefined` if a part of it is missing. */
export function idKey(value: unknown, { id, keyed }: Pick<StoredSchema, "id" | "keyed">): string | undefined {
  if (keyed !== undefined) return elementKey(value, keyed);
  const parts = id.map((pointer) => atPointer(value, pointer));
  if (parts.some((part) => part === undefined || part === null)) return undefined;
  return parts.map((part) => keyOf(part)).join("\n");
}

/** An element: its type, and the values of its key attributes. */
function elementKey(value: unknown, keyed: NonNullable<StoredSchema["keyed"]>): string {
  const type = String(atPointer(value, keyed.type));
  const attributes = listAt<Attribute>(value, keyed.attributes);
  const names = own(keyed.keys, type) ?? attributes.slice(0, 1).map(({ name }) => name);
  const values = names.map((name) => attributes.find((attribute) => attribute.name === name)?.value ?? []);
  return [type, ...values.map((texts) => texts.join(",").toLowerCase())].join("\n");
}

/** An attribute of an element. */
export interface Attribute {
  readonly name: string;
  readonly value: readonly string[];
}

/** An id as a key: without case, and without the prefix of a URN, because paths have only its last part. */
export function keyOf(id: unknown): string {
  const text = String(id).toLowerCase();
  return text.startsWith("urn:veeam:") ? text.slice(text.lastIndexOf(":") + 1) : text;
}

/** A UUID that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** What identifies a value beside its id. The same for all values with this id: kinds may have other names for it. */
export function identityOf(what: string, id: unknown): string {
  return uuidOf(`${what} of ${keyOf(id)}`);
}
