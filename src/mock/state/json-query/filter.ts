import { compare, propertyOf } from "./compare.js";

/** A condition of the query parameter `filter`: a comparison of a property, or a combination of conditions. */
export interface FilterExpression {
  readonly operation: string;
  readonly property?: string | null;
  readonly value?: unknown;
  readonly collation?: string;
  readonly items?: readonly FilterExpression[] | null;
}

type Comparison = (found: unknown, wanted: unknown, collation: string | undefined) => boolean;

/** Whether an item meets all conditions. */
export function meetsAll(item: unknown, filter: readonly FilterExpression[]): boolean {
  return filter.every((expression) => meets(item, expression));
}

function meets(item: unknown, { operation, property, value, collation, items }: FilterExpression): boolean {
  const combine = combinations[operation];
  if (combine !== undefined) return combine((items ?? []).map((inner) => meets(item, inner)));
  return comparisons[operation]?.(propertyOf(item, property ?? ""), value, collation) ?? false;
}

const combinations: Readonly<Record<string, (results: readonly boolean[]) => boolean>> = {
  and: (results) => results.every(Boolean),
  or: (results) => results.some(Boolean),
  // With several items: none of them. The vendor shows one.
  not: (results) => !results.some(Boolean),
  exclusiveOr: (results) => results.filter(Boolean).length % 2 === 1,
};

function ordered(isMet: (difference: number) => boolean): Comparison {
  return (found, wanted, collation) => {
    const difference = compare(found, wanted, collation);
    return difference !== undefined && isMet(difference);
  };
}

const isSame: Comparison = (found, wanted, collation) =>
  (found ?? null) === (wanted ?? null) || compare(found, wanted, collation) === 0;

const comparisons: Readonly<Record<string, Comparison>> = {
  equals: isSame,
  notEquals: (found, wanted, collation) => !isSame(found, wanted, collation),
  lessThan: ordered((difference) => difference < 0),
  lessThanOrEqual: ordered((difference) => difference <= 0),
  greaterThan: ordered((difference) => difference > 0),
  greaterThanOrEqual: ordered((difference) => difference >= 0),
  contains: (found, wanted, collation) =>
    Array.isArray(found) ? has(found, wanted, collation) : containsText(found, wanted, collation),
  in: (found, wanted, collation) => Array.isArray(wanted) && has(wanted, found, collation),
  subset: (found, wanted, collation) => isSubset(found, wanted, collation),
  superset: (found, wanted, collation) => isSubset(wanted, found, collation),
};

function has(list: readonly unknown[], value: unknown, collation: string | undefined): boolean {
  return list.some((member) => isSame(member, value, collation));
}

function containsText(found: unknown, wanted: unknown, collation: string | undefined): boolean {
  if (typeof found !== "string" || typeof wanted !== "string") return false;
  return collation === "ignorecase"
    ? found.toLowerCase().includes(wanted.toLowerCase())
    : found.includes(wanted);
}

function isSubset(part: unknown, whole: unknown, collation: string | undefined): boolean {
  return Array.isArray(part) && Array.isArray(whole) && part.every((member) => has(whole, member, collation));
}
