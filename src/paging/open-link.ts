import type { Parameters } from "../contract/call.js";
import type { LinkPagination } from "../contract/descriptor.js";
import { DecodeError } from "../errors/index.js";
import { placedAt, tokensOf } from "../pointer.js";
import { isTree } from "../xml/tree.js";
import { isRecord } from "../xml/values.js";
import { paginateByLinks, type QueryNames } from "./link.js";
import type { Paginator } from "./offset.js";

/** Where the items of a converted page are. No member of a document has this name. */
const items = "/#items";

/**
 * Reads a collection by links as `paginateByLinks` does, without a schema: pages are trees of XML, or JSON with names in any case. The
 * items are the elements in the element at `rule.items`, and of JSON the items of its lists, without the links of the page.
 */
export function paginateByOpenLinks<Item, Page>(
  operationId: string,
  rule: LinkPagination,
  queryNames: QueryNames,
  parameters: Parameters,
  read: (parameters: Parameters) => Promise<Page>,
): Paginator<Item, Page> {
  const pages = new WeakMap<object, Page>();
  const readConverted = async (requested: Parameters) => {
    const page = await read(requested);
    const converted = convertedPage(operationId, page, rule);
    pages.set(converted, page);
    return converted;
  };
  const converted = paginateByLinks<Item, object>(
    operationId,
    { ...rule, items },
    queryNames,
    parameters,
    readConverted,
  );
  return {
    async *pages() {
      for await (const page of converted.pages()) yield pages.get(page) as Page;
    },
    [Symbol.asyncIterator]: () => converted[Symbol.asyncIterator](),
  };
}

/** The links and numbers of a page where the rule says, and its items at `items`. */
function convertedPage(operationId: string, page: unknown, rule: LinkPagination): object {
  const { links, next, count } = rule;
  const container = typeof rule.items === "string" ? rule.items : "";
  const root = isTree(page) ? Object.values(page)[0] : page;
  const found = elementsOf(at(root, links)).map((link) =>
    next === undefined
      ? link
      : { [next.relation]: at(link, `/${next.relation}`), [next.href]: at(link, `/${next.href}`) },
  );
  const list = itemsOf(at(root, container), links, isTree(page));
  if (list === undefined) throw new DecodeError("the page has no list", { operationId });
  const parts = [placedAt(links, found), placedAt(items, list)];
  for (const pointer of count === undefined ? [] : [count.page, count.pages]) {
    const number = Number(at(root, pointer) ?? Number.NaN);
    if (Number.isInteger(number)) parts.push(placedAt(pointer, number));
  }
  return parts.reduce<Record<string, unknown>>(merged, {});
}

function merged(into: Record<string, unknown>, part: unknown): Record<string, unknown> {
  for (const [name, value] of Object.entries(part as object)) {
    const before = into[name];
    into[name] = isRecord(before) && isRecord(value) ? merged(before, value) : value;
  }
  return into;
}

/** The value at a JSON Pointer whose names count without case, and stand for attributes too. */
function at(value: unknown, pointer: string): unknown {
  return tokensOf(pointer).reduce((inner: unknown, token) => {
    if (!isRecord(inner)) return undefined;
    const name = token.toLowerCase();
    const key = Object.keys(inner).find((each) => each.replace(/^@|^.*:/, "").toLowerCase() === name);
    return key === undefined ? undefined : inner[key];
  }, value);
}

/** The entries of a list: an array of JSON, or the elements in an element of XML. */
function elementsOf(list: unknown): readonly unknown[] {
  if (Array.isArray(list)) return list;
  return isRecord(list) ? members(list).flatMap(([, value]) => value) : [];
}

/** `undefined`: the page is no collection. */
function itemsOf(container: unknown, links: string, isXml: boolean): readonly unknown[] | undefined {
  if (Array.isArray(container)) return container;
  // The text of an element without content.
  if (container === undefined || container === null || (isXml && container === "")) return [];
  if (!isRecord(container)) return undefined;
  const [ofPage = ""] = tokensOf(links);
  const others = members(container).filter(([name]) => !isSame(name, ofPage) && !isSame(name, "Links"));
  const lists = isXml ? others : others.filter(([, value]) => Array.isArray(value));
  const isCollection = isXml || lists.length > 0 || others.length < members(container).length;
  return isCollection ? lists.flatMap(([, value]) => value) : undefined;
}

/** The members of an element that are elements. */
function members(element: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(element).filter(([name, value]) => !/^[@#]/.test(name) && value !== null);
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
