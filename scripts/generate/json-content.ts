import { isJson, isXml } from "../../src/contract/media-types.js";
import type { MediaType, OpenApiDocument, RequestBody, ResponseObject } from "./openapi.js";
import { operationsOf } from "./openapi.js";

/**
 * Gives every body in XML to Prism as JSON with the same schema. `x-media-types` holds what it is sent as, in the order
 * of the description. Changes the document.
 */
export function xmlAsJson(document: OpenApiDocument): void {
  const { responses, requestBodies } = document.components ?? {};
  const operations = operationsOf(document);
  const messages = [
    ...Object.values(responses ?? {}),
    ...Object.values(requestBodies ?? {}),
    ...operations.flatMap(({ object }) => [object.requestBody, ...Object.values(object.responses)]),
  ] as (Partial<RequestBody & ResponseObject> | undefined)[];
  for (const message of messages) {
    if (message?.content) message.content = jsonContent(message.content);
  }
}

function jsonContent(content: Record<string, MediaType>): Record<string, MediaType> {
  const types = Object.keys(content);
  const value = types.find(isXml);
  if (value === undefined) return content;
  // Lint sees to it that all of them have the same schema and examples.
  const same = types.filter((type) => isXml(type) || isJson(type));
  const json = { ...content[value], "x-media-types": same };
  const others = Object.entries(content).filter(([type]) => !same.includes(type));
  return { "application/json": json, ...Object.fromEntries(others) };
}
