import type { OperationDescriptor } from "../../contract/descriptor.js";
import { made } from "../../made.js";
import { invalid, isLiteral, type RouteText, type Segment } from "./route-text.js";

type Operations = Readonly<Record<string, OperationDescriptor>>;

/** The operation of a route. */
export interface FoundRoute {
  readonly operationId: string;
  readonly descriptor: OperationDescriptor;
  /** The ids in the route, by the names of the placeholders that they stand for. */
  readonly values: Readonly<Record<string, string>>;
}

interface Match extends FoundRoute {
  readonly literals: number;
  /** Placeholders of the route with other names than those of the spec. */
  readonly renamed: readonly (readonly [given: string, name: string])[];
  /** Literals in place of parameters that the client fills in. */
  readonly managed: readonly string[];
}

const templates = new WeakMap<OperationDescriptor, readonly string[]>();

/**
 * Finds the operation of a route. `undefined`: the spec does not have the route.
 * @throws {ConfigurationError} when the spec has the path with other names of placeholders, or only with an action in the query.
 */
export function knownRoute(route: RouteText, operations: Operations): FoundRoute | undefined {
  const matches = Object.entries(operations).flatMap(([operationId, descriptor]) => {
    const match = matched(route, operationId, descriptor);
    return match === undefined ? [] : [match];
  });
  const most = Math.max(...matches.map(({ literals }) => literals));
  const nearest = matches.filter(({ literals }) => literals === most);
  const [first] = nearest;
  if (first === undefined) return undefined;
  checkNames(first);
  const actions = new Set(nearest.flatMap(({ descriptor }) => Object.keys(descriptor.fixedQuery ?? {})));
  const chosen = nearest.find(({ descriptor: { fixedQuery = {} } }) =>
    [...actions].every((name) => (fixedQuery[name] ?? null) === route.query.get(name)),
  );
  if (chosen !== undefined || [...actions].some((name) => route.query.has(name))) return chosen;
  const written = nearest.map(({ descriptor }) => routeOf(descriptor)).join(", ");
  throw invalid(`needs the query that selects what it does. Use one of ${written}`);
}

/** Method and path of an operation, with the query of an action. */
export function routeOf({ method, path, fixedQuery = {} }: OperationDescriptor): string {
  const query = Object.entries(fixedQuery).map(([name, value]) => `${name}=${value}`);
  return `${method} ${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function matched(
  { method, segments }: RouteText,
  operationId: string,
  descriptor: OperationDescriptor,
): Match | undefined {
  if (descriptor.method !== method) return undefined;
  const template = templateOf(descriptor);
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  const renamed: (readonly [string, string])[] = [];
  const managed: string[] = [];
  let literals = 0;
  for (const [index, part] of template.entries()) {
    const segment = segments[index] as Segment;
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name === undefined) {
      if (!isLiteral(segment, part)) return undefined;
      literals++;
    } else if ("name" in segment) {
      if (segment.name !== name) renamed.push([segment.name, name]);
    } else if (descriptor.clientPathParameters?.includes(name)) managed.push(name);
    else if (isId(segment.literal)) values[name] = decodeURIComponent(segment.literal);
    else return undefined;
  }
  return { operationId, descriptor, values, literals, renamed, managed };
}

function templateOf(descriptor: OperationDescriptor): readonly string[] {
  return made(templates, descriptor, () => descriptor.path.split("/").filter(Boolean));
}

function checkNames({ descriptor, renamed, managed }: Match): void {
  const [other] = renamed;
  if (other !== undefined) {
    throw invalid(
      `has the placeholder {${other[0]}}; the spec calls it {${other[1]}}: ${routeOf(descriptor)}`,
    );
  }
  if (managed[0] !== undefined) {
    throw invalid(
      `has a value in place of {${managed[0]}}, which the client fills in. Write ${routeOf(descriptor)}`,
    );
  }
}

/**
 * Whether a segment is the id of an object: a GUID, a number, a URN, or a word with a number such as `task-1`. Any other word may be
 * a collection that the spec does not have: `/companies/usage` is not the company `usage`.
 */
export function isId(literal: string): boolean {
  return (
    /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.test(literal) ||
    /^(?:[a-z]+-)?\d+$/i.test(literal) ||
    /^urn(?::|%3a)/i.test(literal)
  );
}
