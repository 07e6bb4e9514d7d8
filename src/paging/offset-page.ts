import type { OffsetPagination } from "../contract/descriptor.js";
import { DecodeError } from "../errors/index.js";
import { atPointer } from "../pointer.js";

/** A page that was asked for by offset, and what it says of itself. */
export interface OffsetPage<Page> {
  readonly page: Page;
  readonly items: readonly unknown[];
  /** The offset that the server says it applied. */
  readonly applied: number | undefined;
  /** How many items there are in all, by this page. */
  readonly total: number | undefined;
}

/**
 * Reads what a page says of itself. A list that is left out or `null` is empty only where a total, of this page or of one
 * before it, tells how many items there are: then it shows whether some are missing.
 * @throws {DecodeError} when there is no list.
 */
export function readOffsetPage<Page>(
  operationId: string,
  rule: OffsetPagination,
  page: Page,
  offset: number,
  lastTotal: number | undefined,
): OffsetPage<Page> {
  const total = totalOf(page, rule);
  const items = atPointer(page, rule.items) ?? ((total ?? lastTotal) === undefined ? undefined : []);
  if (!Array.isArray(items)) {
    throw new DecodeError(`the page at ${rule.offset}=${offset} has no list at ${rule.items}`, {
      operationId,
    });
  }
  return { page, items, applied: numberAt(page, rule.returnedOffset), total };
}

/**
 * A body with an empty list in place of `null`, where the server counts no items at all: some write an empty collection so. Any
 * other body as it is.
 */
export function withEmptyList(body: unknown, rule: OffsetPagination): unknown {
  const list = atPointer(body, rule.items);
  if (totalOf(body, rule) !== 0 || (list !== null && list !== undefined)) return body;
  const [, key = "", ...below] = rule.items.split("/");
  return below.length === 0 ? { ...(body as object), [key]: [] } : body;
}

/**
 * Whether the server applied another offset than the one that was asked for, so that items are missing or come again.
 * Behind the end, which may have moved nearer, a server may well name another one.
 */
export function isElsewhere(
  { items, applied }: OffsetPage<unknown>,
  offset: number,
  total: number | undefined,
): boolean {
  if (applied === undefined || applied === offset) return false;
  if (items.length > 0) return true;
  return total === undefined ? applied > offset : total > offset;
}

/** `undefined` without a total. No collection has fewer than 0 items, so such a total is none. */
function totalOf(page: unknown, { total }: OffsetPagination): number | undefined {
  const value = numberAt(page, total);
  return value === undefined || value < 0 ? undefined : value;
}

function numberAt(page: unknown, pointer: string | undefined): number | undefined {
  const value = pointer === undefined ? undefined : atPointer(page, pointer);
  return typeof value === "number" ? value : undefined;
}
