import type { OpenApiDocument, Operation } from "../../generate/openapi.js";
import { calledOperationsOf } from "../../generate/openapi.js";
import type { Comparison } from "../graph.js";
import { compareOperation } from "./operation.js";

/** Operations of both sides, matched. */
interface Matches {
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

export function compareOperations(comparison: Comparison): void {
  const { pairs, removed, added } = match(operationsOf(comparison.before), operationsOf(comparison.after));
  for (const { id } of removed) comparison.operation(id).report("operation-removed");
  for (const { id } of added) comparison.operation(id).report("operation-added");
  for (const [before, after] of pairs) {
    const site = comparison.operation(after.id);
    if (before.id !== after.id) site.report("operation-renamed", { from: before.id });
    const [from, to] = [routeText(before), routeText(after)];
    if (routeOf(before) !== routeOf(after)) site.report("operation-moved", { from, to });
    compareOperation(site, before, after);
  }
}

/** Those that a caller calls. One without an operationId is named by its route. */
function operationsOf(document: OpenApiDocument): Operation[] {
  return calledOperationsOf(document).map((operation) => ({
    ...operation,
    id: operation.id ?? routeText(operation),
  }));
}

/** By operationId. Of what is left, the same method and path is the same operation with another name. */
function match(before: readonly Operation[], after: readonly Operation[]): Matches {
  const byId = new Map(after.map((operation) => [operation.id, operation]));
  const byRoute = new Map(after.map((operation) => [routeOf(operation), operation]));
  const ids = new Set(before.map(({ id }) => id));
  const pairs = before.flatMap((operation): [Operation, Operation][] => {
    const named = byId.get(operation.id);
    if (named) return [[operation, named]];
    const routed = byRoute.get(routeOf(operation));
    return routed && !ids.has(routed.id) ? [[operation, routed]] : [];
  });
  const matched = new Set(pairs.flat());
  return {
    pairs,
    removed: before.filter((operation) => !matched.has(operation)),
    added: after.filter((operation) => !matched.has(operation)),
  };
}

/** Method and path, whatever the parameters of the path are called, and the query that selects an action. */
function routeOf(operation: Operation): string {
  return routeText(operation).replaceAll(/\{[^}]*\}/g, "{}");
}

function routeText({ method, path, action }: Operation): string {
  const query =
    action === undefined ? "" : `?${action.parameter}${action.value === undefined ? "" : `=${action.value}`}`;
  return `${method.toUpperCase()} ${path}${query}`;
}
