import type { LinkPagination } from "../contract/descriptor.js";
import { ConfigurationError, DecodeError } from "../errors/index.js";
import { isObject } from "../options/check-options.js";
import { atPointer } from "../pointer.js";
import type { Paginator } from "./offset.js";

type Parameters = Readonly<Record<string, unknown>>;

/** The query parameters of an operation: their names, or a function that knows them. */
export type QueryNames = readonly string[] | ((name: string) => boolean);

/** A collection that is being read. */
interface Collection<Page> {
  readonly operationId: string;
  readonly rule: LinkPagination;
  readonly queryNames: QueryNames;
  readonly parameters: Parameters;
  readonly items: string;
  readonly read: (parameters: Parameters) => Promise<Page>;
}

/**
 * Reads a collection whose pages have the URL of the next page. Only the query parameters of the operation
 * (`queryNames`) are taken from that URL. They replace the caller's parameters, and the request goes to the client's
 * server. They are passed on as text, so none of them may be a JSON parameter. If the page count says that an empty
 * page must have items, the page is requested once more. Without a page count, a link is followed past one empty page,
 * but not past two.
 * @throws {ConfigurationError} at once, when the parameter that decides what a page lists has no known value.
 * @throws {DecodeError} from the iteration, when a page has no list, repeats or skips a page, or is empty twice
 * although the count promises items; or when the link to a promised page is missing.
 */
export function paginateByLinks<Item, Page>(
  operationId: string,
  rule: LinkPagination,
  queryNames: QueryNames,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<Page>,
): Paginator<Item, Page> {
  const items = itemsPointer(operationId, rule.items, parameters);
  const collection = { operationId, rule, queryNames, parameters, items, read };
  const pages = () => readPages<Page>(collection);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* listAt(operationId, page, items) as Item[];
    },
  };
}

async function* readPages<Page>(collection: Collection<Page>): AsyncGenerator<Page, void, undefined> {
  const { operationId, rule, queryNames, parameters, items, read } = collection;
  const known = new Set<string>();
  const count = new PageCount(rule.count, parameters);
  let requested = parameters;
  let previous: string | undefined;
  const take = async () => {
    const page = await read(requested);
    const list = listAt(operationId, page, items);
    if (list.length === 0) checkBranches(collection, page);
    count.read(page);
    return { page, list, isShort: list.length === 0 && count.promisesItems };
  };
  for (let number = 1; ; number++) {
    known.add(keyOf(requested, queryNames));
    let taken = await take();
    // Once more, because a server with a busy database may return an empty page, and the items a moment later.
    if (taken.isShort) taken = await take();
    const { page, list, isShort } = taken;
    // Past the end, which may have moved while pages were read, a server may return another page number.
    if ((list.length > 0 || isShort) && count.jump !== undefined) throw broken(operationId, count.jump);
    const content = JSON.stringify(list);
    // Applies to empty pages too: otherwise endless links past the end would be followed forever.
    if (content === previous) throw broken(operationId, `page ${number} repeats the previous page`);
    previous = content;
    if (number === 1 || list.length > 0) yield page;
    // Following the link of this page would silently skip items. The last page may be empty, because its last item may
    // have been deleted.
    if (isShort && count.more !== undefined) {
      throw broken(operationId, `page ${number} is ${count.more}, but is empty, also on a second request`);
    }
    const href = nextHref(operationId, rule, page);
    if (href === undefined) {
      // Without a page count, a page without a link is the last one.
      if (count.more === undefined) return;
      throw broken(operationId, `page ${number} is ${count.more}, but has no link to the next one`);
    }
    requested = { ...parameters, ...queryOf(operationId, href, queryNames) };
    if (known.has(keyOf(requested, queryNames))) {
      throw broken(operationId, `page ${number} links to a page that was read before`);
    }
    count.advance();
  }
}

/**
 * The pointer to the items, for these parameters.
 * @throws {ConfigurationError} when the parameter that decides it has no known value. Otherwise the page would look
 * empty, whatever the server lists.
 */
export function itemsPointer(
  operationId: string,
  items: LinkPagination["items"],
  parameters: Parameters,
): string {
  if (typeof items === "string") return items;
  const { parameter, pointers } = items;
  const value = parameters[parameter];
  const known = Object.keys(pointers).find((name) => sameText(name, value));
  if (known === undefined) {
    const found = value === undefined || value === null ? "is missing" : `"${value}" has no list in the spec`;
    const message = `${found}; use one of ${Object.keys(pointers).join(", ")}`;
    throw new ConfigurationError(parameter, message, { operationId });
  }
  return pointers[known] as string;
}

/** The list at the pointer. If a member on the way is missing, the list is empty: servers leave out empty lists. */
function listAt(operationId: string, page: unknown, pointer: string): unknown[] {
  let at = page;
  for (const token of pointer.split("/").slice(1)) {
    if (!isObject(at)) throw noList(operationId, pointer);
    at = atPointer(at, `/${token}`);
    if (at === undefined || at === null) return [];
  }
  if (!Array.isArray(at)) throw noList(operationId, pointer);
  return at;
}

/**
 * Throws for items at another place of the page: they are not the requested ones, and the list would wrongly look
 * empty.
 */
function checkBranches(
  { operationId, rule: { branches = [] }, items }: Collection<unknown>,
  page: unknown,
): void {
  for (const branch of branches) {
    const value = atPointer(page, branch);
    const lists = Object.entries({ "": value, ...(isObject(value) ? value : {}) });
    const found = lists.find(([, list]) => Array.isArray(list) && list.length > 0);
    if (found === undefined) continue;
    const at = found[0] === "" ? branch : `${branch}/${found[0]}`;
    throw new DecodeError(`the page has items at ${at}, not at ${items}. Read it with call()`, {
      operationId,
    });
  }
}

/** The URL of the next page, as the server wrote it. `undefined`: this was the last page. */
function nextHref(operationId: string, { links, next }: LinkPagination, page: unknown): string | undefined {
  const found = listAt(operationId, page, links);
  if (next === undefined) {
    // Some servers send an empty element if there is no link.
    const href = found.find((link) => link !== "" && link !== undefined && link !== null);
    if (href === undefined || typeof href === "string") return href;
    throw broken(operationId, `the first link at ${links} is not text`);
  }
  const link = found.find((entry) => sameText(next.value, atPointer(entry, `/${next.relation}`)));
  if (link === undefined) return undefined;
  const href = atPointer(link, `/${next.href}`);
  if (typeof href === "string" && href !== "") return href;
  throw broken(operationId, `the link to the next page has no ${next.href}`);
}

/** The parameters of the operation in the URL, decoded by the URL standard: `+` in a query is a space. */
function queryOf(operationId: string, href: string, names: QueryNames): Parameters {
  let query: URLSearchParams;
  try {
    // The base only completes a relative URL. The error is not passed on, because it contains the text of the link.
    query = new URL(href, "https://base.invalid").searchParams;
  } catch {
    throw broken(operationId, "the link to the next page is not a URL");
  }
  const given: Record<string, string | readonly string[]> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    if (isIn(names, name)) given[name] = values.length === 1 ? (values[0] as string) : values;
  }
  if (Object.keys(given).length === 0) {
    throw broken(operationId, "the link to the next page has no query parameter of the operation");
  }
  return given;
}

/** A key that identifies a page. A number of the caller and the text in a link can mean the same page. */
function keyOf(requested: Parameters, names: QueryNames): string {
  const given = Object.keys(requested).filter((name) => isIn(names, name) && requested[name] !== undefined);
  return JSON.stringify(given.sort().map((name) => [name, [requested[name] ?? []].flat().map(String)]));
}

function isIn(names: QueryNames, name: string): boolean {
  return typeof names === "function" ? names(name) : names.includes(name);
}

function sameText(one: string, other: unknown): boolean {
  return typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

function noList(operationId: string, pointer: string): DecodeError {
  return new DecodeError(`the page has no list at ${pointer}`, { operationId });
}

function broken(operationId: string, what: string): DecodeError {
  return new DecodeError(
    `${what}. The pages before it are complete. To read the rest, call ${operationId} page by page with its own parameters`,
    { operationId },
  );
}

/** The page number and the number of pages, according to the pages of a collection. The latest page counts. */
class PageCount {
  readonly #count: LinkPagination["count"];
  /** The expected number of the next page. `undefined`: unknown. */
  #expected: number | undefined;
  #number: number | undefined;
  #pages: number | undefined;

  /** `parameters`: those of the first page. They may have its number; the default is 1. */
  constructor(count: LinkPagination["count"], parameters: Readonly<Record<string, unknown>>) {
    this.#count = count;
    if (count === undefined) return;
    const requested = Number(parameters[count.parameter] ?? 1);
    this.#expected = Number.isInteger(requested) ? requested : undefined;
  }

  /** Reads the numbers of a page. Can be called again for a second response of the same page. */
  read(page: unknown): void {
    this.#number = numberAt(page, this.#count?.page, 1) ?? this.#expected;
    this.#pages = numberAt(page, this.#count?.pages, 0) ?? this.#pages;
  }

  /** Advances to the next page. */
  advance(): void {
    this.#expected = this.#number === undefined ? undefined : this.#number + 1;
  }

  /**
   * Whether this page must have items, according to the page count. A single page may be empty: servers count one page
   * for an empty collection.
   */
  get promisesItems(): boolean {
    const at = this.#expected ?? this.#number;
    return at !== undefined && this.#pages !== undefined && at <= this.#pages && this.#pages > 1;
  }

  /** Text for messages if more pages must follow, according to the page count. */
  get more(): string | undefined {
    const [number, pages] = [this.#number, this.#pages];
    return number !== undefined && pages !== undefined && number < pages
      ? `number ${number} of ${pages}`
      : undefined;
  }

  /** The problem if the server returned another page than the expected one. */
  get jump(): string | undefined {
    const [number, expected] = [this.#number, this.#expected];
    return number !== undefined && expected !== undefined && number !== expected
      ? `number ${expected} was expected, but the server returned ${number}`
      : undefined;
  }
}

function numberAt(page: unknown, pointer: string | undefined, least: number): number | undefined {
  const value = pointer === undefined ? undefined : atPointer(page, pointer);
  return typeof value === "number" && value >= least ? value : undefined;
}
