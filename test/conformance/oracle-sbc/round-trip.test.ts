import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas as generated } from "../../../generated/oracle-sbc/schemas.js";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { runs } from "../../support/runs.js";
import { text } from "../../xml/arbitrary-documents.js";
import { valuesOf } from "../../xml/arbitrary-values.js";
import { longest, plainTree, treeOf } from "../../xml/support.js";
import { spec } from "./setup.js";
import { treeOfValue } from "./tree-of-value.js";

const components = spec.document.components as XmlComponents;
const roots = Object.entries(components.schemas ?? {}).flatMap(([name, schema]) =>
  (schema as XmlSchema).xml?.name === undefined ? [] : [name],
);

/** Elements may be within each other for ever. In the values made here they go three deep. */
function cutOff(given: XmlComponents): XmlComponents {
  const schemas = structuredClone(given.schemas ?? {}) as Record<string, XmlSchema>;
  for (const [name, schema] of Object.entries(schemas)) {
    const [key, inner] =
      Object.entries((schema.properties ?? {}) as Record<string, XmlSchema>).find(
        ([, { items }]) => (items as XmlSchema | undefined)?.$ref === `#/components/schemas/${name}`,
      ) ?? [];
    if (key === undefined || inner === undefined) continue;
    const { [key]: _, ...others } = schema.properties ?? {};
    schemas[`${name}Innermost`] = { ...schema, properties: others };
    const list = { ...inner, items: { $ref: `#/components/schemas/${name}Innermost` } };
    schemas[name] = { ...schema, properties: { ...others, [key]: list } };
  }
  return { ...given, schemas };
}

const shallow = cutOff(components);

const openName = fc.constantFrom("sysGlobalCPS", "verify-summary", "x1", "__proto__", "constructor");

/** What may stand where the description is open. One of a list would come back as no list. */
const { open } = fc.letrec<{ open: Record<string, unknown>; value: unknown }>((tie) => ({
  open: fc.dictionary(openName, tie("value"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.array(text, { minLength: 2, maxLength: 3 }),
    tie("open") as fc.Arbitrary<unknown>,
  ),
}));

/** Values of a root, with more in `data` than is named, where more may be in it, and messages of any nesting. */
function valuesOfRoot(name: string): fc.Arbitrary<unknown> {
  const values = valuesOf({ $ref: `#/components/schemas/${name}` }, shallow, 5);
  const { properties = {} } = spec.resolved<XmlSchema>({ $ref: `#/components/schemas/${name}` });
  const isOpen = (key: string) => {
    const schema = spec.resolved<XmlSchema | undefined>(properties[key]);
    return schema !== undefined && (schema.type === undefined || schema.additionalProperties === true);
  };
  const more = fc.option(open, { nil: undefined });
  return fc.tuple(values, more, more).map(([value, data, messages]) => {
    const given = value as Record<string, unknown>;
    return {
      ...given,
      ...(isOpen("data") &&
        data &&
        given.data !== undefined && { data: { ...(given.data as object), ...data } }),
      ...(isOpen("messages") && messages && { messages }),
    };
  });
}

describe("values of the schemas of bodies", () => {
  it.each(roots)(
    "%s comes back from XML, and libxml2 sees what the description says",
    (name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const described = xmlCodec({ schema, components });
      // What the client has of the description.
      const strict = xmlCodec({ schema, components: { schemas: generated }, strict: true });
      fc.assert(
        fc.property(valuesOfRoot(name), (value) => {
          const xml = described.encode(value);
          deepStrictEqual(treeOf(xml), plainTree(treeOfValue(schema, components, value)));
          deepStrictEqual(strict.decode(xml), value);
          deepStrictEqual(strict.encode(value), xml);
        }),
        { numRuns: runs(30, 3000) },
      );
    },
    longest,
  );

  it("are those of the client, and no others", () => {
    expect(roots.length).toBeGreaterThan(15);
    const known = Object.entries(generated).filter(
      ([, schema]) => (schema as XmlSchema).xml?.name !== undefined,
    );
    expect(known.map(([name]) => name).sort()).toEqual([...roots].sort());
  });
});
