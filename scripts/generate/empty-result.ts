import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import {
  isReference,
  type OpenApiDocument,
  preferredMediaType,
  type Reference,
  type ResponseObject,
  resolve,
  type Schema,
} from "./openapi.js";

type Resultless = OperationDescriptor["emptyResult"];

/** How the results of an operation say no more than that it is done, if they do. */
export function emptyResultOf(document: OpenApiDocument, results: ResponseObject[]): Resultless {
  // A success without content among others: callers know a result that is absent.
  if (results.length === 0 || results.some(({ content }) => !preferredMediaType(content))) return "empty";
  const kinds = new Set(results.map((response) => kindOf(document, response)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function kindOf(document: OpenApiDocument, response: ResponseObject): Resultless {
  const mediaType = preferredMediaType(response.content);
  if (!mediaType) return "empty";
  const body = resolve<Schema>(document, response.content?.[mediaType]?.schema ?? {});
  return body.properties?.data && kindOfData(document, body.properties.data);
}

function kindOfData(document: OpenApiDocument, data: Schema | Reference): Resultless {
  const schema = resolve(document, data);
  const alternatives = schema.anyOf?.filter((option) => isReference(option) || option.type !== "null");
  const [alternative] = alternatives ?? [];
  if (alternative) return alternatives?.length === 1 ? kindOfData(document, alternative) : undefined;
  const type = [schema.type]
    .flat()
    .filter((name) => name !== "null")
    .join();
  if (type === "boolean") return "boolean";
  const isEmpty = Object.keys(schema.properties ?? {}).length === 0 && !schema.additionalProperties;
  return type === "object" && isEmpty ? "empty" : undefined;
}
