import type { OffsetPagination } from "../contract/descriptor.js";
import { DecodeError } from "../errors/index.js";
import { atPointer } from "../pointer.js";

/** The items of a collection. Pages are read on demand. */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The complete pages in place of the items. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads a collection by `limit` and `offset`. Requests the largest page that every server accepts, and adds the number
 * of received items to the offset, so that a server with a smaller limit skips nothing. If the latest total promises
 * more items after an empty page, the page is requested once more.
 * @throws {DecodeError} from the iteration, when a page has no list, repeats the previous page, has another offset, or
 * is empty twice although the total promises more.
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
      // A server may send `null` for an empty collection.
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
    // Once more, because a server with a busy database may return an empty page, and the items a moment later.
    if (taken.isCut) taken = await take();
    const { page, items, applied, total, isCut } = taken;
    if (isElsewhere(taken, offset, lastTotal)) {
      throw stuck(operationId, `requested ${rule.offset} ${offset}, but the server returned ${applied}`);
    }
    if (isCut) throw cut(operationId, rule.offset, { start, offset, total: Number(lastTotal) });
    // Items whose key is left out by `select` may be equal on two pages. But then a total must show where the
    // collection ends.
    const mayRepeat = leavesOutKey(rule, parameters.select) && total !== undefined;
    if (!mayRepeat && items.length > 0) {
      const content = JSON.stringify(items);
      if (content === previous)
        throw stuck(operationId, `the page at ${rule.offset} ${offset} repeats the previous page`);
      previous = content;
    }
    if (items.length > 0 || offset === start) yield page;
    offset += items.length;
    if (items.length === 0 || (total !== undefined && offset >= total)) return;
  }
}

/** Whether `select` leaves out the members that the items are sorted by. */
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

/** The error for a server that counts more items than it returns. The returned items are correct. */
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

/** A page that was requested by offset, with its own offset and total. */
interface OffsetPage<Page> {
  readonly page: Page;
  readonly items: readonly unknown[];
  /** The offset that the server applied, according to the page. */
  readonly applied: number | undefined;
  /** Total number of items, according to this page. */
  readonly total: number | undefined;
}

/**
 * Reads items, offset and total of a page. A missing list or `null` counts as empty only if this page or an earlier one
 * has a total, which shows whether items are missing.
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
 * Replaces `null` by an empty list if the server counts 0 items: some servers send an empty collection like this.
 * Returns any other body as it is.
 */
export function withEmptyList(body: unknown, rule: OffsetPagination): unknown {
  const list = atPointer(body, rule.items);
  if (totalOf(body, rule) !== 0 || (list !== null && list !== undefined)) return body;
  const [, key = "", ...below] = rule.items.split("/");
  return below.length === 0 ? { ...(body as object), [key]: [] } : body;
}

/**
 * Whether the server applied another offset than the requested one, so that items are missing or repeated. Past the
 * end, which may have moved while pages were read, a server may report another offset.
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

/** `undefined` without a total. A negative total counts as missing. */
function totalOf(page: unknown, { total }: OffsetPagination): number | undefined {
  const value = numberAt(page, total);
  return value === undefined || value < 0 ? undefined : value;
}

function numberAt(page: unknown, pointer: string | undefined): number | undefined {
  const value = pointer === undefined ? undefined : atPointer(page, pointer);
  return typeof value === "number" ? value : undefined;
}
