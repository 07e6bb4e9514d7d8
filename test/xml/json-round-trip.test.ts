import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { describe, test } from "vitest";
import type { XmlComponents, XmlSchema } from "../../src/contract/schema.js";
import { xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import { runs } from "../support/runs.js";
import { described } from "./arbitrary-schemas.js";
import { valuesOf } from "./arbitrary-values.js";
import { longest } from "./support.js";
import { enterpriseManager, sbc } from "./vendor-schemas.js";

/** What both give for the same value, and that nothing of it was unknown. */
function agree(schema: XmlSchema, components: XmlComponents, rootName: string | undefined, value: unknown) {
  const unknown: string[] = [];
  const options = { schema, components, rootName, onUnknown: (path: string) => unknown.push(path) };
  const [xml, json] = [xmlCodec(options), jsonCodec(options)];
  const expected = xml.decode(xml.encode(value));
  const text = json.encode(value);
  deepStrictEqual(json.decode(text), expected);
  deepStrictEqual(json.decode(recased(text)), expected);
  deepStrictEqual(json.decode(new TextEncoder().encode(`\ufeff${text}`)), expected);
  deepStrictEqual(unknown, []);
}

/** Every name begins with a small letter. */
function recased(json: string): string {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      const name = key === "__proto__" ? key : key.slice(0, 1).toLowerCase() + key.slice(1);
      Object.defineProperty(copy, name, { value: walk(value), enumerable: true });
    }
    return copy;
  };
  return JSON.stringify(walk(JSON.parse(json)));
}

/** The same schemas, with every wrapped list in an object of its own in JSON. */
function doubled<T>(node: T): T {
  if (Array.isArray(node)) return node.map(doubled) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy = {};
  for (const [key, value] of Object.entries(node))
    Object.defineProperty(copy, key, { value: doubled(value), enumerable: true });
  const { type, xml } = node as XmlSchema;
  const isList = [type].flat().includes("array") && xml?.wrapped === true;
  return (isList ? { ...copy, "x-json-list": "Items" } : copy) as T;
}

describe("random schemas and values", () => {
  test.each<[string, <T>(schemas: T) => T]>([
    ["arrays as arrays", (schemas) => schemas],
    ["arrays in objects", doubled],
  ])(
    "JSON gives what XML gives, %s",
    (_, form) => {
      fc.assert(
        fc.property(described, ({ schema, components, value }) => {
          agree(form(schema), form(components), "root", value);
        }),
        { numRuns: runs(500) },
      );
    },
    longest,
  );
});

describe.each([
  ["Enterprise Manager", enterpriseManager],
  ["Enterprise Manager, lists in objects", doubled(enterpriseManager)],
  ["Oracle SBC", sbc],
])("values of the schemas of %s", (_, components) => {
  test.each(Object.keys(components.schemas ?? {}))(
    "%s",
    (name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      fc.assert(
        fc.property(valuesOf(schema, components), (value) => agree(schema, components, undefined, value)),
        { numRuns: runs(50, 10_000) },
      );
    },
    longest,
  );
});
