import { atPointer } from "../../../pointer.js";

/** How strings are compared: by code units, without case, or in the order of a dictionary. */
export type Collation = "ordinal" | "ignorecase" | "lexicographic";

/** Below 0, 0 or above 0. `undefined`: the values are of different types, so that no order is defined. */
export function compare(one: unknown, other: unknown, collation: string = "ordinal"): number | undefined {
  if (typeof one === "string" && typeof other === "string") return compareText(one, other, collation);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return undefined;
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

function zoneOf(time: string): string | undefined {
  return dateTime.exec(time)?.[2];
}

function compareText(one: string, other: string, collation: string): number {
  // The same instant has several spellings.
  if (one[10] === "T" && dateTime.test(one) && dateTime.test(other)) {
    const difference = Date.parse(one) - Date.parse(other);
    // `Date` ends at milliseconds, so digits below them are compared as text.
    if (difference !== 0 || zoneOf(one) !== zoneOf(other)) return difference;
  }
  if (collation === "lexicographic") return one.localeCompare(other, "en");
  const [a, b] = collation === "ignorecase" ? [one.toLowerCase(), other.toLowerCase()] : [one, other];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value at a property path with dots: `lastActivation.status`. */
export function propertyOf(value: unknown, path: string): unknown {
  return atPointer(value, `/${path.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(".", "/")}`);
}
