import { expandActions } from "../actions.js";
import {
  calledOperationsOf,
  type OpenApiDocument,
  type Operation,
  type OperationObject,
  operationsOf,
  type Parameter,
  type PathItem,
} from "../openapi.js";

/**
 * The paths with each action as an operation of its own, without the operations that the actions belong to.
 *
 * OpenAPI allows neither a query in a path nor two operations with the same path and method. Of the actions of a path, the
 * call without the parameter has the path itself, or else the first action. The others have a path that a client resolves
 * to the same URL: `/jobs/action=stop/../{id}` is `/jobs/{id}` (RFC 3986, 5.2.4). docs/specs.md says why.
 */
export function expandPaths(document: OpenApiDocument): OpenApiDocument["paths"] {
  const paths: OpenApiDocument["paths"] = {};
  const called = calledOperationsOf(expandActions(document));
  for (const [path, { parameters }] of Object.entries(document.paths)) {
    const base: PathItem = parameters ? { parameters } : {};
    paths[path] = { ...base };
    const operations = called.filter((operation) => operation.path === path);
    for (const operation of operations) {
      const { method } = operation;
      const key = operation === holderOf(operations, method) ? path : pathOf(operation);
      paths[key] = { ...(paths[key] ?? base), [method]: withParameter(operation) };
    }
  }
  return paths;
}

/** The operation that has the path itself. */
function holderOf(operations: readonly Operation[], method: string): Operation | undefined {
  const rivals = operations.filter((operation) => operation.method === method);
  return rivals.find(({ action }) => action?.value === undefined) ?? rivals[0];
}

/** A path that no other operation has, with `..` for the segment that tells it apart. It stays beside its likes in lists. */
function pathOf({ path, action }: Operation): string {
  const at = path.replace(/\/$/, "").lastIndexOf("/");
  const query = `${action?.parameter}=${encodeURIComponent(action?.value ?? "")}`;
  return `${path.slice(0, at)}/${query}/..${path.slice(at)}`;
}

/** The operation with the parameter that makes it this action: required, and with one value. */
function withParameter({ object, action, method, path }: Operation): OperationObject {
  if (action?.value === undefined) return object;
  const { parameter: name, value } = action;
  const request = `\`${method.toUpperCase()} ${path}?${name}=${value}\``;
  const parameter: Parameter = {
    name,
    in: "query",
    required: true,
    description: `Always \`${value}\`: without it, the request is that of another operation.`,
    schema: { type: "string", enum: [value], default: value },
  };
  const description = [object.description?.trim(), `**Request:** ${request}.`].filter(Boolean).join("\n\n");
  return { ...object, description, parameters: [parameter, ...(object.parameters ?? [])] };
}

interface Link {
  operationId?: string;
  parameters?: Record<string, unknown>;
}

/** Links to an operation that is several now lead to the one whose value they pass. Changes the links. */
export function redirectLinks(document: OpenApiDocument, links: Record<string, unknown> = {}): void {
  const expanded = operationsOf(expandActions(document));
  for (const link of Object.values(links) as Link[]) {
    const split = expanded.find(({ id, object }) => id === link.operationId && object["x-actions"]);
    if (split === undefined) continue;
    const target = expanded.find(
      ({ action, path, method }) =>
        action !== undefined &&
        path === split.path &&
        method === split.method &&
        action.value === link.parameters?.[action.parameter],
    );
    if (target === undefined) throw new Error(`A link to ${split.id} does not say which of its actions`);
    link.operationId = target.id;
  }
}
