import { idKey } from "../../../src/mock/state/ids.js";
import { atPointer } from "../../../src/pointer.js";
import type { Reader } from "./collections.js";

/** The values of a schema in the examples: those of lists first, in their order, each id once. */
export function seedsOf(schema: string, id: readonly string[], readers: readonly Reader[]): unknown[] {
  const seeds = new Map<string, unknown>();
  const own = readers.filter(({ shape }) => shape.schema === schema);
  const lists = own.filter(({ shape }) => shape.is === "list");
  const inOrder = [...lists].sort((one, other) => one.parameters.length - other.parameters.length);
  for (const { shape } of [...inOrder, ...own.filter((reader) => !lists.includes(reader))]) {
    // The first example is the usual one. Others show special cases, often of the same objects.
    const found = atPointer(shape.examples[0], shape.at);
    for (const value of shape.is === "list" ? ((found ?? []) as unknown[]) : [found]) {
      const key = idKey(value, id);
      if (key !== undefined && !seeds.has(key)) seeds.set(key, value);
    }
  }
  return [...seeds.values()];
}
