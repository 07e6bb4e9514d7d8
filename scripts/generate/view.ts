import { xmlAsJson } from "./json-content.js";
import {
  isClientManaged,
  isReference,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type RequestBody,
  type ResponseObject,
  resolve,
  resultResponses,
} from "./openapi.js";
import { describeVersions } from "./versions.js";

/**
 * The bundle as openapi-typescript should see it: parameters and results written out in their operation, without the
 * parameters that the client manages; those sent as JSON with their schema, which openapi-typescript would take for
 * `string`. Examples of bodies are left out: they are most of the bundle and no part of a type.
 */
export function viewForTypes(document: OpenApiDocument): OpenApiDocument {
  const view = structuredClone(document);
  describeVersions(view);
  for (const operation of operationsOf(view)) {
    operation.object.parameters = operation.parameters
      .filter((parameter) => !isClientManaged(parameter))
      .map(withSchema);
    if (operation.body) operation.object.requestBody = operation.body;
    for (const [status, response] of resultResponses(operation))
      operation.object.responses[status] = response;
    for (const response of Object.values(operation.responses)) withoutExamples(response);
    withoutExamples(operation.body);
  }
  for (const item of Object.values(view.paths)) delete item.parameters;
  delete view.components?.parameters;
  delete view.components?.requestBodies;
  delete view.components?.examples;
  return view;
}

function withSchema(parameter: Parameter): Parameter {
  const { content, ...rest } = parameter;
  const schema = content && Object.values(content)[0]?.schema;
  return schema ? { ...rest, schema } : parameter;
}

function withoutExamples(message: ResponseObject | RequestBody | undefined): void {
  for (const mediaType of Object.values(message?.content ?? {})) {
    delete mediaType.example;
    delete mediaType.examples;
  }
}

/**
 * The bundle as Prism should see it: examples in their place, where it picks them by name, XML as JSON, and operations
 * without the prose and extensions that a mock does not read.
 */
export function viewForPrism(document: OpenApiDocument): OpenApiDocument {
  const view = inlineExamples(document, document) as OpenApiDocument;
  delete view.components?.examples;
  xmlAsJson(view);
  for (const { object } of operationsOf(view)) {
    for (const key of Object.keys(object)) {
      if ((key.startsWith("x-") && key !== "x-action") || ["summary", "description", "tags"].includes(key))
        Reflect.deleteProperty(object, key);
    }
  }
  for (const parameter of Object.values(view.components?.parameters ?? {})) {
    Reflect.deleteProperty(parameter, "x-query-fields");
  }
  return view;
}

function inlineExamples(document: OpenApiDocument, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => inlineExamples(document, item));
  if (typeof node !== "object" || node === null) return node;
  if (isReference(node) && node.$ref.startsWith("#/components/examples/")) return resolve(document, node);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, inlineExamples(document, value)]),
  );
}
