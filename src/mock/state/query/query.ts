import type { MockReply, MockRequest } from "../../responder.js";
import { own } from "../own.js";
import { withValueAt, withValuesAt } from "../pointers.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import { fieldOf } from "./fields.js";
import { parseFilter, type QueryFilter, QueryFilterError } from "./parse.js";
import type { QueryOperation, QueryService, QueryType } from "./query-spec.js";

/** The response of the query service: a page of what it finds, with links to the other pages. */
export function query(
  world: World,
  service: QueryService,
  operation: QueryOperation,
  request: MockRequest,
): MockReply {
  const asked = (name: keyof QueryService["parameters"]) => {
    return [request.query[service.parameters[name]] ?? []].flat()[0];
  };
  try {
    const type = own(service.types, (asked("type") ?? "").toLowerCase());
    if (type === undefined) throw new QueryFilterError(`There is no type ${asked("type")}`);
    const found = sorted(
      world,
      service,
      type,
      filtered(world, service, type, request, asked("filter")),
      asked,
    );
    const size = Number(asked("size") ?? service.size);
    const pages = Math.max(1, Math.ceil(found.length / size));
    const page = Number(asked("page") ?? 1);
    const shown = found.slice((page - 1) * size, page * size);
    const isReference = operation.form === "reference" && type.hasReferences;
    const items = isReference ? shown.map((value) => world.links?.referenceOf(value) ?? value) : shown;
    const body = withValueAt({}, isReference ? service.references : type.at, items);
    const { info } = service;
    const value = withValuesAt(body, [
      [info.page, page],
      [info.size, size],
      [info.pages, pages],
      [info.links, linksOf(service, request, page, pages)],
    ]);
    return { status: 200, value };
  } catch (error) {
    if (!(error instanceof QueryFilterError)) throw error;
    const { status, body, message } = service.refused;
    return { status, value: message === undefined ? body : withValueAt(body, message, error.message) };
  }
}

function filtered(
  world: World,
  { suffix }: QueryService,
  type: QueryType,
  request: MockRequest,
  text: string | undefined,
): readonly Value[] {
  const all = type.schema === undefined ? [] : world.visible(type.schema, request);
  if (text === undefined || text.trim() === "") return all;
  const filter = parseFilter(text);
  // A faulty filter is reported even when there is no entity to check with it.
  const meets = conditionOf(filter, all, (name) => fieldOf(type, name, world.links, suffix));
  return all.filter(meets);
}

function conditionOf(
  filter: QueryFilter,
  entities: readonly Value[],
  find: (name: string) => ReturnType<typeof fieldOf>,
): (value: Value) => boolean {
  if ("combine" in filter) {
    const conditions = filter.filters.map((inner) => conditionOf(inner, entities, find));
    return (value) =>
      filter.combine === "and"
        ? conditions.every((condition) => condition(value))
        : conditions.some((condition) => condition(value));
  }
  const field = find(filter.field);
  field.check(filter.value, entities);
  return (value) => isMet(filter.operator, field.compare(field.read(value), filter.value));
}

function isMet(operator: string, difference: number | undefined): boolean {
  if (difference === undefined || Number.isNaN(difference)) return operator === "!=";
  if (operator === "==") return difference === 0;
  if (operator === "!=") return difference !== 0;
  if (operator === ">=") return difference >= 0;
  if (operator === "<=") return difference <= 0;
  return operator === ">" ? difference > 0 : difference < 0;
}

function sorted(
  { links }: World,
  { suffix }: QueryService,
  type: QueryType,
  values: readonly Value[],
  asked: (name: "ascending" | "descending") => string | undefined,
): readonly Value[] {
  const name = asked("ascending") ?? asked("descending");
  if (name === undefined) return values;
  const field = fieldOf(type, name, links, suffix);
  const sign = asked("ascending") === undefined ? -1 : 1;
  return [...values].sort((one, other) => {
    const [a, b] = [field.read(one), field.read(other)];
    if (a === undefined || b === undefined) return sign * (Number(a !== undefined) - Number(b !== undefined));
    return sign * (field.compare(a, String(b)) ?? 0);
  });
}

/** First and last always, previous and next where there is such a page. */
function linksOf(
  { path, parameters }: QueryService,
  { query: given, origin }: MockRequest,
  page: number,
  pages: number,
) {
  const hrefOf = (number: number) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...given, [parameters.page]: String(number) })) {
      for (const text of [value ?? []].flat()) query.append(name, text);
    }
    return `${origin}${path}?${query}`;
  };
  return [
    { Rel: "First", Href: hrefOf(1) },
    ...(page > 1 ? [{ Rel: "Previous", Href: hrefOf(Math.min(page - 1, pages)) }] : []),
    ...(page < pages ? [{ Rel: "Next", Href: hrefOf(page + 1) }] : []),
    { Rel: "Last", Href: hrefOf(pages) },
  ];
}
