import type { ElementFrame, OpenValue } from "./element-frame.js";
import { clipped, XmlFault } from "./reader/reader.js";
import { holdsListsOnly, lacksLists, type ObjectBinding } from "./schema/binding.js";

/**
 * Checks an element that is a list. `stray`: the first thing in it that could not be read.
 * @throws {XmlFault} when nothing in it could be read: it is no empty list.
 */
export function checkItems({ some, value, strange }: ElementFrame, stray: string): void {
  if (!some && (value === undefined || (strange && !holdsItems(value)))) throw nothingRead(stray);
}

/**
 * The same for an object that is there for its lists. An empty one counts for nothing beside something unknown with content.
 * @throws {XmlFault} when no list in it could be read.
 */
export function checkLists(frame: ElementFrame, binding: ObjectBinding, stray: string): void {
  if (holdsListsOnly(binding)) checkItems(frame, stray);
  if (frame.kept && lacksLists(binding, frame.value as OpenValue | undefined)) throw nothingRead(stray);
}

function nothingRead(stray: string): XmlFault {
  return new XmlFault(
    `the list holds nothing that the description names, only ${clipped(stray)}; an empty list would be wrong`,
  );
}

/** A list with items, or an object around one. */
function holdsItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsItems);
}
