import type { XmlObject, XmlSchema } from "../../src/contract/schema.js";
import { type OpenApiDocument, pointerKeys, type Schema } from "./openapi.js";

type Prune = (value: never) => unknown;

const asIs: Prune = (value) => value;
const one: Prune = (schema: Schema | boolean) => xmlSchema(schema);
const several: Prune = (schemas: (Schema | boolean)[]) => schemas.map(xmlSchema);
const byName: Prune = (schemas: Record<string, Schema | boolean>) => {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, xmlSchema(schema)]));
};
const only =
  (...keys: string[]): Prune =>
  (value: object) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

const XML: (keyof XmlObject)[] = ["name", "namespace", "prefix", "attribute", "wrapped"];

/** Every keyword that counts for XML, and what of its value does. */
const KEYWORDS: Record<keyof XmlSchema, Prune> = {
  $ref: asIs,
  type: asIs,
  const: asIs,
  enum: asIs,
  properties: byName,
  required: asIs,
  additionalProperties: one,
  items: one,
  allOf: several,
  oneOf: several,
  anyOf: several,
  discriminator: only("propertyName", "mapping"),
  xml: only(...XML),
  "x-xml-text": asIs,
  "x-exact": asIs,
  "x-json-list": asIs,
  "x-lists": asIs,
};

/** The part of a schema that decides how XML is read and written. Prose, formats and bounds are most of the others. */
export function xmlSchema(schema: Schema | boolean): XmlSchema | boolean {
  if (typeof schema === "boolean") return schema;
  const entries = Object.entries(schema).filter(([keyword]) => Object.hasOwn(KEYWORDS, keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => [keyword, KEYWORDS[keyword as keyof XmlSchema](value as never)]),
  );
}

/** The components that references lead to from these schemas, in the order of the document. */
export function reachableFrom(
  document: OpenApiDocument,
  schemas: readonly XmlSchema[],
): Record<string, XmlSchema | boolean> {
  const components = document.components?.schemas ?? {};
  const found = new Map<string, XmlSchema | boolean>();
  const visit = (from: XmlSchema | boolean) => {
    for (const reference of referencesOf(from)) {
      const [, kind, name = ""] = pointerKeys(reference);
      if (kind !== "schemas") throw new Error(`A body in XML refers to ${reference}, which is not a schema`);
      if (found.has(name)) continue;
      const target = components[name];
      if (target === undefined) throw new Error(`The bundle lacks ${reference}`);
      const schema = xmlSchema(target);
      found.set(name, schema);
      visit(schema);
    }
  };
  for (const schema of schemas) visit(schema);
  const order = Object.keys(components);
  return Object.fromEntries([...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function referencesOf(schema: XmlSchema | boolean | undefined): string[] {
  if (typeof schema !== "object") return [];
  const { $ref, discriminator, properties, additionalProperties, items } = schema;
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const mapped = Object.values(discriminator?.mapping ?? {}).map((target) =>
    target.includes("/") ? target : `#/components/schemas/${target}`,
  );
  const inner = [
    ...Object.values(properties ?? {}),
    additionalProperties,
    items,
    ...allOf,
    ...oneOf,
    ...anyOf,
  ];
  return [...($ref === undefined ? [] : [$ref]), ...mapped, ...inner.flatMap(referencesOf)];
}
