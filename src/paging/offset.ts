import { DecodeError } from "../errors/index.js";
import type { OffsetPagination } from "../spec/descriptor.js";
import { atPointer } from "./pointer.js";

/** The items of a collection, page after page as they are asked for. */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The same, as whole pages. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads a collection by `limit` and `offset`. Asks for the largest page that every server accepts and moves on by what
 * came, so that a server with a smaller cap loses nothing; the last total that was seen counts.
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
      for await (const page of pages()) yield* atPointer(page, rule.items) as Item[];
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
  for (;;) {
    const page = await read({ ...base, [rule.offset]: offset });
    const items = atPointer(page, rule.items);
    if (!Array.isArray(items)) {
      throw new DecodeError(`the page at ${rule.offset}=${offset} has no list at ${rule.items}`, {
        operationId,
      });
    }
    const applied = rule.returnedOffset === undefined ? undefined : atPointer(page, rule.returnedOffset);
    // Behind the end, which may have moved nearer, a server may well name another offset.
    if (items.length > 0 && typeof applied === "number" && applied !== offset) {
      throw stuck(operationId, `asked for ${rule.offset} ${offset}, the server gave ${applied}`);
    }
    const total = rule.total === undefined ? undefined : atPointer(page, rule.total);
    // Items without their key, left out by select, may well be alike; but something must tell where the pages end.
    const mayRepeat = leavesOutKey(rule, parameters.select) && typeof total === "number";
    if (!mayRepeat && items.length > 0) {
      const content = JSON.stringify(items);
      if (content === previous)
        throw stuck(operationId, `the page at ${rule.offset} ${offset} repeats the one before`);
      previous = content;
    }
    if (items.length > 0 || offset === start) yield page;
    offset += items.length;
    if (items.length === 0 || (typeof total === "number" && offset >= total)) return;
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
    `${what}; some servers ignore paging when filter and expand are combined, so leave one of them out`,
    { operationId },
  );
}
