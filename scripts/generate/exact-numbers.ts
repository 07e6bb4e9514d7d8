import { isJson } from "../../src/contract/media-types.js";
import {
  deferredOf,
  type OpenApiDocument,
  type Operation,
  type Reference,
  type ResponseObject,
  resolve,
  resultResponses,
  type Schema,
} from "./openapi.js";

/**
 * JSON Pointers to the numbers marked `x-exact` in the results of an operation in JSON. What an operation results in that is
 * deferred is read by another operation, so that one has the pointers of all that it reads the results of.
 */
export function exactNumbersOf(
  document: OpenApiDocument,
  operation: Operation,
  all: readonly Operation[],
): string[] {
  const results = [operation, ...all.filter((other) => resultReaderOf(other) === operation.id)];
  const found = results.flatMap((each) =>
    resultResponses(each).flatMap(([, response]) => ofResponse(document, response)),
  );
  return [...new Set(found)];
}

function resultReaderOf(operation: Operation): string | undefined {
  const deferred = Object.values(operation.responses).map(deferredOf).find(Boolean);
  return (deferred?.result as { operationId?: string } | undefined)?.operationId;
}

function ofResponse(document: OpenApiDocument, { content = {} }: ResponseObject): string[] {
  const [first = ""] = Object.keys(content);
  // Bodies in XML are read by their schema.
  const schema = isJson(first) ? content[first]?.schema : undefined;
  return schema === undefined ? [] : pointersIn(document, schema, "", new Set());
}

function pointersIn(
  document: OpenApiDocument,
  node: Schema | Reference | boolean | undefined,
  pointer: string,
  around: ReadonlySet<unknown>,
): string[] {
  if (typeof node !== "object") return [];
  const schema = resolve<Schema>(document, node);
  // Of what contains itself only the outermost is known; nothing of the kind is marked.
  if (around.has(schema)) return [];
  const within = new Set(around).add(schema);
  const inside = (part: unknown, below = "") =>
    pointersIn(document, part as Schema | undefined, `${pointer}${below}`, within);
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (schema[keyword] ?? []) as unknown[]);
  return [
    ...(schema["x-exact"] === true ? [pointer] : []),
    ...parts.flatMap((part) => inside(part)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => inside(property, `/${key}`)),
    ...inside(schema.items, "/*"),
  ];
}
