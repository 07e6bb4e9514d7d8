import type { OperationDescriptor } from "../../../src/contract/descriptor.js";
import {
  type OpenApiDocument,
  type Operation,
  pointerKeys,
  resolve,
  resultResponses,
  type Schema,
} from "../openapi.js";

/** How deep the properties of properties are listed. */
const depth = 3;

/** The properties of the items of a collection, with dots. `undefined`: it has none, or a parameter decides what it lists. */
export function itemFieldsOf(document: OpenApiDocument, operation: Operation): string[] | undefined {
  const pagination = operation.object["x-pagination"] as OperationDescriptor["pagination"];
  if (pagination === undefined || typeof pagination.items !== "string") return undefined;
  const [, response] = resultResponses(operation)[0] ?? [];
  const page = Object.values(response?.content ?? {})[0]?.schema;
  if (page === undefined) return undefined;
  const list = pointerKeys(pagination.items).reduce<Schema>(
    (schema, key) => propertiesOf(document, schema).get(key) ?? {},
    resolve<Schema>(document, page),
  );
  const items = resolve<Schema>(document, (resolve<Schema>(document, list).items ?? {}) as Schema);
  const fields = namesOf(document, items, depth);
  return fields.length > 0 ? fields : undefined;
}

function namesOf(document: OpenApiDocument, schema: Schema, left: number): string[] {
  return [...propertiesOf(document, schema)].flatMap(([name, property]) => {
    const inner = left > 1 ? namesOf(document, property, left - 1) : [];
    return [name, ...inner.map((each) => `${name}.${each}`)];
  });
}

/** The properties of a schema, of all its parts. */
function propertiesOf(document: OpenApiDocument, schema: Schema): Map<string, Schema> {
  const {
    properties = {},
    allOf = [],
    anyOf = [],
    oneOf = [],
  } = resolve<Schema>(document, schema) as Schema & {
    allOf?: Schema[];
    oneOf?: Schema[];
  };
  const parts = [...allOf, ...anyOf, ...oneOf].flatMap((part) => [...propertiesOf(document, part as Schema)]);
  const own = Object.entries(properties).map(
    ([name, property]) => [name, resolve<Schema>(document, property)] as const,
  );
  return new Map([...parts, ...own]);
}
