import { isJson, isXml } from "../../src/contract/media-types.js";
import type { XmlSchema } from "../../src/contract/schema.js";
import { literal } from "./literal.js";
import { header, propertyKey } from "./names.js";
import {
  calledOperationsOf,
  type MediaType,
  type OpenApiDocument,
  type RequestBody,
  type ResponseObject,
  type Schema,
} from "./openapi.js";
import { reachableFrom, xmlSchema } from "./xml-schema.js";

type Content = Record<string, MediaType>;

/** The schema of a request body that is sent as XML. */
export function bodySchemaOf(body: RequestBody | undefined): XmlSchema | undefined {
  const [first = ""] = Object.keys(body?.content ?? {});
  return isXml(first) ? schemaOf(body?.content) : undefined;
}

/** The schema of what a call returns, where it is offered in XML; one of several where the responses differ. */
export function resultSchemaOf(results: ResponseObject[]): XmlSchema | undefined {
  const all = results.flatMap(({ content }) => schemaOf(content) ?? []);
  const different = new Map(all.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...others] = different.values();
  return first && others.length > 0 ? { oneOf: [first, ...others] } : first;
}

/** Whether every result in XML is offered in JSON too. */
export function isAlsoJson(results: ResponseObject[]): boolean {
  const inXml = results.map(({ content = {} }) => Object.keys(content)).filter((types) => types.some(isXml));
  return inXml.length > 0 && inXml.every((types) => types.some(isJson));
}

/** Source of `schemas.ts`: the components that bodies in XML lead to. `undefined` where no body is XML. */
export function printSchemas(product: string, document: OpenApiDocument): string | undefined {
  const contents = calledOperationsOf(document).flatMap(({ body, responses }) => [
    body?.content,
    ...Object.values(responses).map(({ content }) => content),
  ]);
  const roots = contents.flatMap((content) => schemaOf(content) ?? []);
  if (roots.length === 0) return undefined;
  const entries = Object.entries(reachableFrom(document, roots));
  return [
    header(product),
    'import type { XmlSchema } from "../../src/contract/schema.js";\n\n',
    "/** The schemas of bodies in XML, as far as they decide how XML is read and written. */\n",
    // With its own types the compiler would take long for them, and nobody reads those.
    "export const schemas: Record<string, XmlSchema> = {\n",
    ...entries.map(([name, schema]) => `  ${propertyKey(name)}: ${literal(schema)},\n`),
    "};\n",
  ].join("");
}

function schemaOf(content: Content = {}): XmlSchema | undefined {
  const type = Object.keys(content).find(isXml);
  const schema = type === undefined ? undefined : content[type]?.schema;
  // Lint sees to it that there is one; `true` would say nothing of XML.
  return schema && (xmlSchema(schema as Schema) as XmlSchema);
}
