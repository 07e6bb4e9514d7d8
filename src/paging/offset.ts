import type { OffsetPagination } from "../contract/descriptor.js";
import { DecodeError } from "../errors/index.js";
import { atPointer } from "../pointer.js";

/** The items of a collection, page after page as they are asked for. */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The same, as whole pages. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads a collection by `limit` and `offset`. Asks for the largest page that every server accepts and moves on by what
 * came, so that a server with a smaller cap loses nothing; the last total that was seen counts. An empty page is the end
 * only where that total does not promise more: otherwise it is asked for once more.
 * @throws {DecodeError} from the iteration: a page has no list, repeats the one before, is that of another offset, or is
 *   empty twice although the total promises more.
 */
export function paginate<Item, Page>(
  operationId: string,
  rule: OffsetPagination,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<Page>,
): Paginator<Item, Page> {
  const pages = () => readPages<Page>(operationId, rule, parameters, read);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      // An empty collection may come as `null`.
      for await (const page of pages()) yield* (atPointer(page, rule.items) ?? []) as Item[];
    },
  };
}

async function* readPages<Page>(
  operationId: string,
  rule: OffsetPagination,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<Page>,
): AsyncGenerator<Page, void, undefined> {
  const base = {
    ...parameters,
    [rule.limit]: parameters[rule.limit] ?? rule.maxLimit,
    // Without an order the server may move items between pages while they are read.
    ...(rule.sort !== undefined && { sort: parameters.sort ?? rule.sort }),
  };
  const start = Number(parameters[rule.offset] ?? 0);
  let offset = start;
  let previous: string | undefined;
  let lastTotal: number | undefined;
  const take = async () => {
    const page = await read({ ...base, [rule.offset]: offset });
    const taken = readOffsetPage(operationId, rule, page, offset, lastTotal);
    lastTotal = taken.total ?? lastTotal;
    return { ...taken, isCut: taken.items.length === 0 && lastTotal !== undefined && lastTotal > offset };
  };
  for (;;) {
    let taken = await take();
    // Once, because a server may give an empty page in the middle while its database is busy, and the items a moment later.
    if (taken.isCut) taken = await take();
    const { page, items, applied, total, isCut } = taken;
    if (isElsewhere(taken, offset, lastTotal)) {
      throw stuck(operationId, `requested ${rule.offset} ${offset}, but the server returned ${applied}`);
    }
    if (isCut) throw cut(operationId, rule.offset, { start, offset, total: Number(lastTotal) });
    // Items without their key, left out by select, may well be alike; but something must tell where the pages end.
    const mayRepeat = leavesOutKey(rule, parameters.select) && total !== undefined;
    if (!mayRepeat && items.length > 0) {
      const content = JSON.stringify(items);
      if (content === previous)
        throw stuck(operationId, `the page at ${rule.offset} ${offset} repeats the one before`);
      previous = content;
    }
    if (items.length > 0 || offset === start) yield page;
    offset += items.length;
    if (items.length === 0 || (total !== undefined && offset >= total)) return;
  }
}

/** Whether the items come without the members that they are in the order of. */
function leavesOutKey({ sort = [] }: OffsetPagination, select: unknown): boolean {
  if (!Array.isArray(select)) return false;
  const selected = new Set(select.map((entry) => entry?.propertyPath));
  return !sort.some(({ property }) => selected.has(property));
}

function stuck(operationId: string, what: string): DecodeError {
  return new DecodeError(
    `${what}. Some servers ignore paging when filter and expand are combined; leave one of them out`,
    { operationId },
  );
}

/** The server promises more items than it gives. Those that came are good. */
function cut(
  operationId: string,
  parameter: string,
  { start, offset, total }: { start: number; offset: number; total: number },
): DecodeError {
  const from = start === 0 ? "" : ` from ${parameter} ${start} on`;
  const message =
    `the page at ${parameter} ${offset} is empty, also on a second request, although the server counts ${total} items: ` +
    `${offset - start} of ${total - start}${from} came. Read the rest later, with ${parameter} ${offset}`;
  return new DecodeError(message, { operationId });
}

/** A page that was asked for by offset, and what it says of itself. */
interface OffsetPage<Page> {
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
function readOffsetPage<Page>(
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
function isElsewhere(
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
