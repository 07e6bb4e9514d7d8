import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas as generated } from "../../../generated/enterprise-manager/schemas.js";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { jsonCodec } from "../../../src/xml/json/codec.js";
import { runs } from "../../support/runs.js";
import { valuesOf } from "../../xml/arbitrary-values.js";
import { longest, treeOf } from "../../xml/support.js";
import { misfits } from "./members.js";
import { namespace, spec } from "./setup.js";

const components = spec.document.components as XmlComponents;
const roots = Object.entries(components.schemas ?? {}).flatMap(([name, schema]) => {
  const { xml } = schema as XmlSchema;
  return xml?.namespace === namespace ? [{ name, root: xml.name as string }] : [];
});

describe("values of the schemas of bodies", () => {
  it.each(roots)(
    "$name comes back from XML and from JSON, and libxml2 sees what the description says",
    ({ name, root }) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const described = xmlCodec({ schema, components });
      // What the client has of the description.
      const pruned = { schema, components: { schemas: generated } };
      const strict = xmlCodec({ ...pruned, strict: true });
      const json = jsonCodec(pruned);
      fc.assert(
        fc.property(valuesOf(schema, components, 3), (value) => {
          const xml = described.encode(value);
          deepStrictEqual(misfits(treeOf(xml), schema, root), []);
          deepStrictEqual(strict.decode(xml), value);
          deepStrictEqual(strict.encode(value), xml);
          deepStrictEqual(json.decode(json.encode(value)), value);
        }),
        { numRuns: runs(30, 3000) },
      );
    },
    longest,
  );

  it("are those of the client, and no others", () => {
    expect(roots.length).toBeGreaterThan(80);
    const reachable = Object.entries(generated).filter(([, { xml }]) => xml?.namespace === namespace);
    expect(reachable.map(([name]) => name).sort()).toEqual(roots.map(({ name }) => name).sort());
  });
});
