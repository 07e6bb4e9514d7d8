import { compare, propertyOf } from "./compare.js";

/** A key of the query parameter `sort`. */
export interface SortExpression {
  readonly property: string;
  readonly direction?: string;
  readonly collation?: string;
}

/** Sorted by all keys; items that are equal in all of them keep their order. Values that are missing come first. */
export function sorted<Item>(items: readonly Item[], keys: readonly SortExpression[]): readonly Item[] {
  if (keys.length === 0) return items;
  // The values are read once an item, not once a comparison.
  const read = items.map((item) => ({
    item,
    values: keys.map(({ property }) => propertyOf(item, property)),
  }));
  read.sort((one, other) => {
    for (const [at, { direction, collation }] of keys.entries()) {
      const difference = order(one.values[at], other.values[at], collation);
      if (difference !== 0) return direction === "descending" ? -difference : difference;
    }
    return 0;
  });
  return read.map(({ item }) => item);
}

function order(one: unknown, other: unknown, collation: string | undefined): number {
  const [first, second] = [one ?? undefined, other ?? undefined];
  if (first === undefined || second === undefined)
    return Number(first !== undefined) - Number(second !== undefined);
  return compare(first, second, collation) ?? 0;
}
