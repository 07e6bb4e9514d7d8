import type { Parameters } from "../../contract/call.js";
import type { OperationDescriptor, QueryStyle } from "../../contract/descriptor.js";
import { made } from "../../made.js";
import { parentOf } from "../../pointer.js";
import { type FoundRoute, isId } from "./known-route.js";
import type { RouteText } from "./route-text.js";

type Operations = Readonly<Record<string, OperationDescriptor>>;
type Pagination = NonNullable<OperationDescriptor["pagination"]>;

/** What the operations of a product have in common, and what a route that the spec does not have is therefore given. */
interface SharedTraits {
  readonly query: Readonly<Record<string, QueryStyle>>;
  /** Query parameters that select actions. */
  readonly actions: ReadonlySet<string>;
  readonly clientPathParameters: readonly string[];
  readonly idempotencyKey: string | undefined;
  readonly deferred: OperationDescriptor["deferred"];
  readonly pagination: Pagination | undefined;
  /** Methods that do more each time in some operation, although they promise otherwise. */
  readonly notIdempotent: ReadonlySet<string>;
}

const traits = new WeakMap<Operations, SharedTraits>();

/**
 * A route that the spec does not have. Its operationId is method and path, with `{names}` in place of ids, and with the query that
 * selects an action. The descriptor is made from the route and the product only, so that another process makes the same one.
 * `parameters`: those of the call, whose names are not given to ids.
 */
export function openRoute(route: RouteText, operations: Operations, parameters: Parameters): FoundRoute {
  const shared = sharedTraits(operations);
  const { method, segments, isOpenEnded, query } = route;
  const taken = new Set([...Object.keys(parameters), ...query.keys()]);
  for (const segment of segments) if ("name" in segment) taken.add(segment.name);
  const values: Record<string, string> = {};
  const path = segments.map((segment) => {
    if ("name" in segment) return `/{${segment.name}}`;
    // Logs and errors contain the path, and must not contain values.
    if (!isId(segment.literal)) return `/${segment.literal}`;
    const name = freeName(taken);
    taken.add(name);
    values[name] = decodeURIComponent(segment.literal);
    return `/{${name}}`;
  });
  const template = `${path.join("")}${isOpenEnded || path.length === 0 ? "/" : ""}`;
  const fixed = [...query].filter(([name]) => shared.actions.has(name));
  const filled = shared.clientPathParameters.filter((name) => template.includes(`{${name}}`));
  const descriptor: OperationDescriptor = {
    method,
    path: template,
    open: true,
    query: shared.query,
    ...(filled.length > 0 && { clientPathParameters: filled }),
    ...(fixed.length > 0 && { fixedQuery: Object.fromEntries(fixed) }),
    ...(shared.notIdempotent.has(method) && { idempotent: false as const }),
    ...(shared.idempotencyKey !== undefined && { idempotencyKey: shared.idempotencyKey }),
    ...(method === "GET" && shared.pagination && { pagination: shared.pagination }),
    ...(shared.deferred && { deferred: shared.deferred }),
  };
  const suffix = fixed.length === 0 ? "" : `?${new URLSearchParams(fixed)}`;
  return { operationId: `${method} ${template}${suffix}`, descriptor, values };
}

/** Whether a query parameter of a route selects an action, so that it is part of the name of the route. */
export function selectsAction(operations: Operations, name: string): boolean {
  return sharedTraits(operations).actions.has(name);
}

function freeName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? "id" : `id${number}`;
    if (!taken.has(name)) return name;
  }
}

function sharedTraits(operations: Operations): SharedTraits {
  return made(traits, operations, () => {
    const all = Object.values(operations);
    return {
      query: Object.assign({}, ...all.map(({ query }) => query)),
      actions: new Set(all.flatMap(({ fixedQuery = {} }) => Object.keys(fixedQuery))),
      clientPathParameters: [
        ...new Set(all.flatMap(({ clientPathParameters = [] }) => clientPathParameters)),
      ],
      idempotencyKey: common(all.map(({ idempotencyKey }) => idempotencyKey)),
      deferred: common(all.map(({ deferred }) => deferred)),
      pagination: common(all.map(({ pagination }) => pagination && openPagination(pagination))),
      notIdempotent: new Set(all.flatMap(({ idempotent, method }) => (idempotent === false ? [method] : []))),
    };
  });
}

/**
 * The style of paging without what belongs to one operation: the order, and the items that a parameter selects. `undefined`: its
 * items have a place that depends on a parameter.
 */
function openPagination(pagination: Pagination): Pagination | undefined {
  if (pagination.style === "offset") {
    const { sort, ...others } = pagination;
    return others;
  }
  const { items, branches, ...others } = pagination;
  return typeof items === "string" ? { ...others, items: parentOf(items) } : undefined;
}

/** The one value that all operations have that have any. `undefined`: none has it, or they differ. */
function common<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const found = values.filter((value) => value !== undefined);
  const [first] = found;
  const text = JSON.stringify(first);
  return found.every((value) => JSON.stringify(value) === text) ? first : undefined;
}
