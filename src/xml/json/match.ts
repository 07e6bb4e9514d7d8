/**
 * How JSON names the members of an object, and how it has lists.
 *
 * JSON has no element names, so the members of an object show which alternative it is, and whether it is what the schema
 * describes at all. An error or another resource must not be read as an empty object or list.
 */

import {
  type Attribute,
  type Binding,
  type Element,
  hasOnlyLists,
  type Member,
  type ObjectBinding,
  type TextMember,
} from "../schema/binding.js";
import { isPresent, isRecord, NumberText, type Values } from "../values.js";

/** A member of JSON: an element of XML, else an attribute or text, which are scalars. */
export type JsonMember = { readonly key: string } & (
  | { readonly member: Member; readonly scalar?: undefined }
  | { readonly scalar: Attribute | TextMember; readonly member?: undefined }
);

interface JsonNames {
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

interface JsonList {
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

/** The first alternative that fits a value best. */
export function pickByMembers<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  if (elements.length === 1) return elements[0];
  if (!isRecord(value)) return pickPlain(elements, value);
  const objects = elements.filter(({ binding }) => objectOf(binding) !== undefined);
  const some = objects.filter(({ binding }) => hasMembers(binding, value, "some"));
  return (
    objects.find(
      ({ binding }) => hasRequired(binding, value, isPresent) && hasMembers(binding, value, "every"),
    ) ??
    some.find(({ binding }) => hasRequired(binding, value, isPresent)) ??
    // A required list without items may be null.
    some.find(({ binding }) => hasRequired(binding, value, () => true)) ??
    some[0] ??
    objects.find(({ binding }) => hasRequired(binding, value, isPresent)) ??
    elements.find(({ binding }) => binding.kind === "list" || binding.kind === "open")
  );
}

/**
 * Whether the root of a document is of another kind than the schema describes: it has content, but no member that the schema
 * names.
 */
export function isOtherKind(binding: Binding, value: unknown): boolean {
  const object = closedObject(binding);
  if (object === undefined || !isRecord(value)) return false;
  if (hasOnlyLists(object)) return hasOtherLists(object, value);
  const { named, unnamed } = membersOf(object, value);
  return named.length === 0 && unnamed.some(isPresent);
}

/**
 * Whether an item is of another kind, which XML would show by the name of its element. Null does not count, because servers
 * write null for what is absent. `picked`: the alternative that the item fits best.
 */
export function isOtherItem(picked: Element | undefined, value: Values): boolean {
  if (picked === undefined) return hasData(value);
  const object = closedObject(picked.binding);
  if (object === undefined) return false;
  if (hasOnlyLists(object)) return hasOtherLists(object, value);
  const names = namesOf(object);
  let hasUnnamed = false;
  // For nearly every item, the first member ends the loop.
  for (const name of Object.keys(value)) {
    if (!isPresent(value[name])) continue;
    if (names.find(name) !== undefined) return false;
    hasUnnamed = true;
  }
  return hasUnnamed;
}

/**
 * Whether an object of lists has lists with data, and none of them is a list of the schema. A list that is empty or null does
 * not count. A member that is not a list, such as a total, may stand beside an empty list.
 */
export function hasOtherLists(object: ObjectBinding, value: Values): boolean {
  if (!hasOnlyLists(object)) return false;
  const { named, unnamed } = membersOf(object, value);
  return unnamed.some(isListWithData) ? !named.some(hasData) : named.length === 0 && unnamed.some(isPresent);
}

function pickPlain<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  const kind = Array.isArray(value) ? "list" : "scalar";
  const fitting = elements.filter(({ binding }) => binding.kind === kind);
  return (
    fitting.find(({ binding }) => binding.kind === "scalar" && isOfType(binding.type, value)) ??
    fitting[0] ??
    elements.find(({ binding }) => binding.kind === "open")
  );
}

function isOfType(type: string, value: unknown): boolean {
  const given = value instanceof NumberText ? "number" : typeof value;
  return given === (type === "integer" ? "number" : type);
}

function objectOf(binding: Binding): ObjectBinding | undefined {
  const object = binding.kind === "choice" ? binding.union : binding;
  return object.kind === "object" ? object : undefined;
}

/** The binding of an object that takes only the members of its schema. */
function closedObject(binding: Binding): ObjectBinding | undefined {
  const object = objectOf(binding);
  return object?.additional === undefined ? object : undefined;
}

function hasRequired(binding: Binding, value: Values, accept: (entry: unknown) => boolean): boolean {
  const object = objectOf(binding);
  if (object === undefined) return false;
  return object.required.every((key) => {
    const name = nameIn(value, key);
    return name !== undefined && accept(value[name]);
  });
}

/** Whether the schema names some, or every, member of a value. */
function hasMembers(binding: Binding, value: Values, many: "every" | "some"): boolean {
  const object = objectOf(binding);
  if (object === undefined) return false;
  if (many === "every" && object.additional !== undefined) return true;
  const names = namesOf(object);
  return Object.keys(value)[many]((name) => names.find(name) !== undefined);
}

/** The values of the members that the schema names, and of the others. */
function membersOf(object: ObjectBinding, value: Values): { named: unknown[]; unnamed: unknown[] } {
  const names = namesOf(object);
  const [named, unnamed]: [unknown[], unknown[]] = [[], []];
  for (const [name, entry] of Object.entries(value))
    (names.find(name) === undefined ? unnamed : named).push(entry);
  return { named, unnamed };
}

function isListWithData(value: unknown): boolean {
  return typeof value === "object" && !(value instanceof NumberText) && hasData(value);
}

function hasData(value: unknown): boolean {
  if (!isPresent(value)) return false;
  if (typeof value !== "object" || value instanceof NumberText) return true;
  return Object.values(value as object).some(hasData);
}
