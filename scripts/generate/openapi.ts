import { unescapeToken } from "../../src/pointer.js";

/** The part of OpenAPI 3.1 that generation reads, after bundling: every `$ref` points into `components`. */
export interface OpenApiDocument {
  openapi: string;
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: Components;
  [key: string]: unknown;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  [kind: string]: Record<string, unknown> | undefined;
}

export interface Reference {
  $ref: string;
}

export type SecurityRequirement = Record<string, string[]>;

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

export type Method = (typeof METHODS)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: OperationObject };

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema | Reference;
  content?: Record<string, MediaType>;
  [extension: `x-${string}`]: unknown;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface ResponseObject {
  description?: string;
  content?: Record<string, MediaType>;
  [extension: `x-${string}`]: unknown;
}

export interface MediaType {
  schema?: Schema | Reference;
  [key: string]: unknown;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema | Reference>;
  additionalProperties?: unknown;
  anyOf?: (Schema | Reference)[];
  default?: unknown;
  "x-extensible-enum"?: string[];
  [key: string]: unknown;
}

/** One operation with what it inherits from its path, references resolved one level deep. */
export interface Operation {
  id: string;
  method: Method;
  /** Template, without the query that an action has in its place in `paths`. */
  path: string;
  /** The query parameter that makes this an action; without a value when it must not be there. */
  action?: { parameter: string; value?: string };
  object: OperationObject;
  parameters: Parameter[];
  body?: RequestBody;
  responses: Record<string, ResponseObject>;
}

/** Operations that a caller calls: those that `x-actions` splits are called by their actions. */
export function calledOperationsOf(document: OpenApiDocument): Operation[] {
  return operationsOf(document).filter(({ object }) => !object["x-actions"]);
}

/** Every operation, in the order of the document. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const object = item[method];
      return object ? [operationOf(document, path, item, method, object)] : [];
    }),
  );
}

function operationOf(
  document: OpenApiDocument,
  path: string,
  item: PathItem,
  method: Method,
  object: OperationObject,
): Operation {
  const parameters = new Map<string, Parameter>();
  for (const parameter of [...(item.parameters ?? []), ...(object.parameters ?? [])]) {
    const resolved = resolve(document, parameter);
    parameters.set(`${resolved.in} ${resolved.name}`, resolved);
  }
  const action = object["x-action"] as Operation["action"];
  return {
    id: object.operationId,
    method,
    path: path.replace(/\?.*/, ""),
    ...(action && { action }),
    object,
    parameters: [...parameters.values()],
    ...(object.requestBody && { body: resolve(document, object.requestBody) }),
    responses: Object.fromEntries(
      Object.entries(object.responses).map(([status, response]) => [status, resolve(document, response)]),
    ),
  };
}

/** What a reference within the bundle points to; anything else as it is. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  let found: unknown = node;
  while (isReference(found)) {
    const { $ref } = found;
    found = $ref
      .replace(/^#\//, "")
      .split("/")
      .reduce<unknown>(
        (parent, key) => (parent as Record<string, unknown>)?.[unescapePointer(key)],
        document,
      );
    if (found === undefined) throw new Error(`The bundle lacks ${$ref}`);
  }
  return found as T;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && typeof (node as Reference).$ref === "string";
}

/** Keys of a JSON Pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapePointer);
}

function unescapePointer(key: string): string {
  return unescapeToken(decodeURIComponent(key));
}

/** A parameter that the client fills in, so that callers do not see it (`x-client-managed`). */
export function isClientManaged(parameter: Parameter): boolean {
  return parameter["x-client-managed"] !== undefined;
}

/** The long-running definition of a response whose body comes later, from elsewhere. */
export function deferredOf(response: ResponseObject): Record<string, unknown> | undefined {
  const definition = response["x-long-running-operation"] as { mode?: string } | undefined;
  return definition?.mode === "deferred" ? definition : undefined;
}

/** Responses whose body a call returns: all of 2xx but those that are deferred. */
export function resultResponses(operation: Operation): [status: string, response: ResponseObject][] {
  return Object.entries(operation.responses).filter(
    ([status, response]) => status.startsWith("2") && !deferredOf(response),
  );
}

/** The media type to speak where several are offered: the first that the description lists. */
export function preferredMediaType(content: Record<string, MediaType> | undefined): string | undefined {
  return Object.keys(content ?? {})[0];
}
