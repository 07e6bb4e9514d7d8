import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { describe, test } from "vitest";
import { xmlCodec } from "../../src/xml/index.js";
import { runs } from "../support/runs.js";
import { described } from "./arbitrary-schemas.js";
import { valuesOf } from "./arbitrary-values.js";
import { longest, plainTree, treeOf } from "./support.js";
import { enterpriseManager, sbc } from "./vendor-schemas.js";

describe("random schemas and values", () => {
  test(
    "what is written is read as it was, by the strict too, and libxml2 sees what the rules say",
    () => {
      fc.assert(
        fc.property(described, ({ schema, components, value, tree }) => {
          const unknown: string[] = [];
          const options = {
            schema,
            components,
            rootName: "root",
            onUnknown: (path: string) => unknown.push(path),
          };
          const xml = xmlCodec(options).encode(value);
          deepStrictEqual(xmlCodec(options).decode(xml), value);
          deepStrictEqual(xmlCodec({ ...options, strict: true }).decode(xml), value);
          deepStrictEqual(treeOf(xml), plainTree(tree));
          deepStrictEqual(unknown, []);
        }),
        { numRuns: runs(500) },
      );
    },
    longest,
  );
});

describe.each([
  ["Enterprise Manager", enterpriseManager],
  ["Oracle SBC", sbc],
])("values of the schemas of %s", (_, components) => {
  test.each(Object.keys(components.schemas ?? {}))(
    "%s",
    (name) => {
      const codec = xmlCodec({ schema: { $ref: `#/components/schemas/${name}` }, components });
      const strict = xmlCodec({ schema: { $ref: `#/components/schemas/${name}` }, components, strict: true });
      fc.assert(
        fc.property(valuesOf({ $ref: `#/components/schemas/${name}` }, components), (value) => {
          const xml = codec.encode(value);
          deepStrictEqual(codec.decode(xml), value);
          deepStrictEqual(strict.decode(xml), value);
        }),
        { numRuns: runs(50, 10_000) },
      );
    },
    longest,
  );
});
