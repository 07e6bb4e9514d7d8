/** How JSON names the members of an object, and how it has lists. */

import type { Attribute, Member, ObjectBinding, TextMember } from "../schema/binding.js";
import { isRecord, type Values } from "../values.js";

/** A member of JSON: an element of XML, else an attribute or text, which are scalars. */
export type JsonMember = { readonly key: string } & (
  | { readonly member: Member; readonly scalar?: undefined }
  | { readonly scalar: Attribute | TextMember; readonly member?: undefined }
);

export interface JsonNames {
  /** The member of exactly this name, else the first one of this name in another case. */
  find(name: string): JsonMember | undefined;
}

const known = new WeakMap<ObjectBinding, JsonNames>();

/**
 * Names are compared without case. Some servers write members as the schema names them, others in camel case, and no rule covers
 * all names: `taskId`, but `uid` and `vAppRestorePoints`.
 */
export function namesOf(binding: ObjectBinding): JsonNames {
  let names = known.get(binding);
  if (names === undefined) {
    names = collect(binding);
    known.set(binding, names);
  }
  return names;
}

function collect({ attributes, texts, members }: ObjectBinding): JsonNames {
  const all: JsonMember[] = [
    ...[...[...attributes.values()].flat(), ...texts].map((scalar) => ({ key: scalar.key, scalar })),
    ...members.map((member) => ({ key: member.key, member })),
  ];
  const exact = new Map<string, JsonMember>();
  const folded = new Map<string, JsonMember>();
  for (const member of all) {
    if (!exact.has(member.key)) exact.set(member.key, member);
    const lower = member.key.toLowerCase();
    if (!folded.has(lower)) folded.set(lower, member);
  }
  return { find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()) };
}

/** The name that an object has for a key: the key itself unless its value is null, else the key in another case. */
export function nameIn(value: Values, key: string): string | undefined {
  if (Object.hasOwn(value, key) && value[key] !== null) return key;
  const lower = key.toLowerCase();
  const alike = Object.keys(value).filter((name) => name.toLowerCase() === lower);
  return alike.find((name) => value[name] !== null) ?? alike[0];
}

export interface JsonList {
  readonly entries: readonly unknown[];
  /** The name of the member with the array, when the list is an object. The schema names none of its other members. */
  readonly name?: string | undefined;
}

/**
 * Reads an array, or an object with an array (`Jobs: {Jobs: []}`): under the name that the schema gives, else the only array
 * of the object. `undefined` for any other value.
 */
export function listIn(value: unknown, jsonKey: string | undefined): JsonList | undefined {
  if (Array.isArray(value)) return { entries: value };
  if (!isRecord(value)) return undefined;
  const named = jsonKey === undefined ? undefined : nameIn(value, jsonKey);
  const name = named ?? onlyArray(value);
  if (name === undefined)
    return Object.values(value).every((entry) => entry === null) ? { entries: [] } : undefined;
  const entries = value[name] === null ? [] : value[name];
  return Array.isArray(entries) ? { entries, name } : undefined;
}

function onlyArray(value: Values): string | undefined {
  const arrays = Object.keys(value).filter((name) => Array.isArray(value[name]));
  return arrays.length === 1 ? arrays[0] : undefined;
}
