import { made } from "../../made.js";
import type { MockOperation } from "../mock-spec.js";

/** Decoded values by name. An array for a repeated name. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export type Router = (method: string, path: string, query?: Query) => MockOperation | undefined;

interface Route {
  /** A template segment is `undefined` here. */
  readonly segments: readonly (string | undefined)[];
  readonly operation: MockOperation;
  /** The first route in the order of these texts that matches is taken. */
  readonly rank: string;
}

/**
 * Finds the operation for a request. A literal segment is preferred to a template, from left to right. If a path has
 * several actions, the query selects one. Without a matching action, the plain operation of the path is used.
 */
export function createRouter(operations: readonly MockOperation[]): Router {
  const routes = new Map<string, Route[]>();
  for (const operation of operations) {
    const segments = operation.path
      .split("/")
      .map((segment) => (segment.startsWith("{") ? undefined : segment));
    const key = keyOf(operation.method, segments.length);
    const candidates = made(routes, key, (): Route[] => []);
    candidates.push({ segments, operation, rank: rankOf(segments, operation) });
  }
  for (const candidates of routes.values()) candidates.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (method, path, query = {}) => {
    const segments = path.split("/").map(decoded);
    const candidates = routes.get(keyOf(method, segments.length));
    return candidates?.find((route) => matches(route, segments) && isPicked(route.operation, query))
      ?.operation;
  };
}

/** Whether a path is one of a template. */
export function isPath(template: string, path: string): boolean {
  const [expected, segments] = [template.split("/"), path.split("/").map(decoded)];
  return (
    expected.length === segments.length &&
    expected.every((segment, index) =>
      segment.startsWith("{") ? segments[index] !== "" : segment === segments[index],
    )
  );
}

/** The decoded values of the parameters of a path, by name. */
export function pathParameters(template: string, path: string): Record<string, string> {
  const segments = path.split("/");
  const entries = template.split("/").flatMap((segment, index) => {
    const [, name] = /^\{(.*)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decoded(segments[index] ?? "")] as const];
  });
  return Object.fromEntries(entries);
}

function keyOf(method: string, length: number): string {
  return `${method} ${length}`;
}

/** Literals before templates, from left to right, and actions before the operation without one. */
function rankOf(segments: Route["segments"], { action }: MockOperation): string {
  const kinds = segments.map((segment) => (segment === undefined ? 1 : 0));
  return [...kinds, action === undefined ? 1 : 0].join("");
}

function isPicked({ action }: MockOperation, query: Query): boolean {
  if (action === undefined) return true;
  const given = Object.hasOwn(query, action.parameter) ? query[action.parameter] : undefined;
  // Prism also treats an empty value as absent.
  return (given === "" ? undefined : given) === action.value;
}

function matches(route: Route, segments: readonly string[]): boolean {
  return route.segments.every((segment, index) =>
    segment === undefined ? segments[index] !== "" : segment === segments[index],
  );
}

/** A segment of a path, or the segment itself if its percent-encoding is not valid. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
