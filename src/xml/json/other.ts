import { type Binding, type Element, holdsListsOnly, type ObjectBinding } from "../schema/binding.js";
import { isRecord, type Values } from "../schema/fit.js";
import { namesOf } from "./names.js";
import { NumberText } from "./numbers.js";

/**
 * JSON has no root element that would say what it is. An error or a resource of another kind must not pass for one without
 * content: of a list, for an empty one.
 */
export function isOther(binding: Binding, value: unknown): boolean {
  const object = objectOf(binding);
  if (object === undefined || !isRecord(value)) return false;
  if (holdsListsOnly(object)) return holdsOtherLists(object, value);
  const { known, others } = membersOf(object, value);
  return known.length === 0 && others.some(isThere);
}

/**
 * An item of another kind, where XML would tell by the name of the element. Servers write null for what is absent, so members that
 * are null make it none of the kind. `picked`: the alternative that it fits best, if it fits any.
 */
export function isStranger(picked: Element | undefined, value: Values): boolean {
  if (picked === undefined) return says(value);
  const object = objectOf(picked.binding);
  if (object === undefined) return false;
  if (holdsListsOnly(object)) return holdsOtherLists(object, value);
  const names = namesOf(object);
  let isStrange = false;
  // Nearly every item ends this with its first member.
  for (const name of Object.keys(value)) {
    if (!isThere(value[name])) continue;
    if (names.find(name) !== undefined) return false;
    isStrange = true;
  }
  return isStrange;
}

/**
 * An object of lists alone that has lists, and none of them the schema names. A list that is empty or null counts for nothing
 * beside one with data. What is no list, such as a total, may stand beside an empty one.
 */
export function holdsOtherLists(object: ObjectBinding, value: Values): boolean {
  if (!holdsListsOnly(object)) return false;
  const { known, others } = membersOf(object, value);
  return others.some(isList) ? !known.some(says) : known.length === 0 && others.some(isThere);
}

/** `undefined` for a binding that takes whatever there is, and for what is no object. */
function objectOf(binding: Binding): ObjectBinding | undefined {
  const object = binding.kind === "choice" ? binding.union : binding;
  return object.kind === "object" && object.additional === undefined ? object : undefined;
}

/** Values of the members that the schema names, and of the others. */
function membersOf(object: ObjectBinding, value: Values): { known: unknown[]; others: unknown[] } {
  const names = namesOf(object);
  const [known, others]: [unknown[], unknown[]] = [[], []];
  for (const [name, entry] of Object.entries(value))
    (names.find(name) === undefined ? others : known).push(entry);
  return { known, others };
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** A list with something in it, or an object around one. */
function isList(value: unknown): boolean {
  return typeof value === "object" && !(value instanceof NumberText) && says(value);
}

/** Whether there is any data in it. */
function says(value: unknown): boolean {
  if (!isThere(value)) return false;
  if (typeof value !== "object" || value instanceof NumberText) return true;
  return Object.values(value as object).some(says);
}
