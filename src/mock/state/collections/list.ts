import type { MockReply, MockRequest } from "../../responder.js";
import { meetsAll } from "../json-query/filter.js";
import { selected } from "../json-query/select.js";
import { sorted } from "../json-query/sort.js";
import { withValueAt, withValuesAt } from "../pointers.js";
import { missingReply } from "../replies.js";
import type { Store, Value } from "../store.js";
import type { World } from "../world.js";
import type { ListNumbers, ListOperation, OffsetPage, Parent } from "./collection-spec.js";
import { meetsConditions } from "./conditions.js";
import { formed } from "./form.js";
import { askedQuery, expanded } from "./query.js";

/** The response of an operation that lists values. */
export function list(world: World, operation: ListOperation, request: MockRequest): MockReply {
  const { store, spec } = world;
  const { path, query } = request;
  const { schema, conditions, parents, missing, page, numbers = {}, body, items, expand } = operation;
  const own = world
    .visible(schema, request)
    .filter((value) => meetsConditions(world, conditions, path, value));
  const unknown = parents.find((parent) => !isKnown(store, operation, parent, path, own.length));
  if (unknown !== undefined && missing !== undefined)
    return missingReply(missing, path[unknown.parameter] ?? "");
  const asked = askedQuery(spec.query, query);
  const found = sorted(
    own.filter((value) => meetsAll(value, asked.filter)),
    asked.sort,
  );
  const { offset, limit } = page === undefined ? { offset: 0, limit: found.length } : windowOf(page, query);
  const shown = found.slice(offset, offset + limit).map((value) => {
    return selected(expanded(store, formed(world, operation, value), asked.expand, expand), asked.select);
  });
  const filled = withValueAt(body, items, shown);
  return { status: 200, value: counted(filled, numbers, found, shown, offset) };
}

/** What items name as their parent exists, even if it is not stored itself. */
function isKnown(
  store: Store,
  { conditions }: ListOperation,
  { schema, parameter }: Parent,
  path: MockRequest["path"],
  children: number,
): boolean {
  if (schema !== undefined && store.has(schema, path[parameter])) return true;
  return (
    children > 0 &&
    conditions.some((condition) => "parameter" in condition && condition.parameter === parameter)
  );
}

function windowOf({ limit, offset }: OffsetPage, query: MockRequest["query"]) {
  return {
    offset: Number(query[offset.parameter] ?? 0),
    limit: Number(query[limit.parameter] ?? limit.default),
  };
}

function counted(
  body: unknown,
  { total, count, returnedOffset }: ListNumbers,
  found: readonly Value[],
  shown: readonly unknown[],
  offset: number,
): unknown {
  const values: [string | undefined, number][] = [
    [total, found.length],
    [count, shown.length],
    [returnedOffset, offset],
  ];
  return withValuesAt(
    body,
    values.filter((entry): entry is [string, number] => entry[0] !== undefined),
  );
}
