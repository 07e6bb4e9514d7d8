/**
 * A document of another kind must not be read as an empty list. The rule holds for XML and JSON: a list that contains
 * something, but nothing that the schema names, is an error.
 */

import type { ElementFrame } from "./element-frame.js";
import { clipped, XmlFault } from "./faults.js";
import type { Binding, ObjectBinding } from "./schema/binding.js";
import type { OpenValue, Values } from "./values.js";

/** @throws {XmlFault} for an element that is a list, or an object of lists, of which nothing could be read. */
export function checkNotOtherKind(frame: ElementFrame, firstUnread: string): void {
  const { binding, value, unknownHasContent } = frame;
  // A list that is read item by item has no value, although items were read.
  if (isList(binding) && !frame.readSomething) {
    if (value === undefined || (unknownHasContent && !hasItems(value)))
      throw otherKind("the list ", firstUnread);
  }
  if (binding.kind === "object" && frame.keepsValue && missesLists(binding, value as OpenValue | undefined))
    throw otherKind("the list ", firstUnread);
}

export function otherKind(subject: string, firstUnread: string): XmlFault {
  return new XmlFault(
    `${subject}holds nothing that the schema names, only ${clipped(firstUnread)}; an empty list would be wrong`,
  );
}

const known = new WeakMap<ObjectBinding, boolean>();

/**
 * Whether an object has lists and nothing else, such as the root `Jobs` around many `Job`, or `Entities` around several lists.
 * Worked out on demand: only an object that contains something unknown needs it.
 */
export function hasOnlyLists(binding: ObjectBinding): boolean {
  let result = known.get(binding);
  if (result === undefined) {
    // An object inside itself is not a list.
    known.set(binding, false);
    const { attributes, texts, additional, members } = binding;
    const onlyElements =
      attributes.size === 0 && texts.length === 0 && additional === undefined && members.length > 0;
    result =
      onlyElements &&
      members.every(
        ({ repeated, elements }) => repeated || elements.every((element) => isList(element.binding)),
      );
    known.set(binding, result);
  }
  return result;
}

function isList(binding: Binding): boolean {
  return binding.kind === "list" || (binding.kind === "object" && hasOnlyLists(binding));
}

/** Whether all members under `x-lists` are absent, of which the schema says that one is always present. */
export function missesLists({ lists }: ObjectBinding, value: Values = {}): boolean {
  return lists.length > 0 && lists.every((key) => value[key] === undefined);
}

/** Whether a value is a list with items, or an object around one. */
function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" && value !== null && Object.values(value).some(hasItems);
}
