import { expect, test } from "vitest";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { decoded, treeOf } from "./support.js";

/** One line of a table: what a schema makes of a document, and of a value. */
export interface Rule {
  readonly title: string;
  readonly schema: XmlSchema;
  readonly components?: XmlComponents;
  /** Without one the properties are those of an object `<x>`, as in the examples of the specification. */
  readonly rootName?: string;
  readonly xml: string;
  readonly value: unknown;
  /** What is read only, or written only; both without it. */
  readonly direction?: "decode" | "encode";
  readonly unknown?: readonly string[];
  /** Not for strict reading. */
  readonly loose?: boolean;
}

export const string = { type: "string" } as const;
export const strings = { type: "array", items: string } as const;

export function properties(schemas: Record<string, XmlSchema | boolean>): Pick<Rule, "schema"> {
  return { schema: { type: "object", properties: schemas, xml: { name: "x" } } };
}

/** Reads and writes; where nothing is unknown, strict reading must agree. */
export function check(rules: readonly Rule[]): void {
  for (const { title, xml, value, direction, unknown = [], loose, ...options } of rules) {
    if (direction !== "encode") {
      test(`${title}: read`, () => {
        expect(decoded(options, xml)).toStrictEqual({ value, unknown });
        if (unknown.length === 0 && loose !== true)
          expect(xmlCodec({ ...options, strict: true }).decode(xml)).toStrictEqual(value);
      });
    }
    if (direction !== "decode") {
      test(`${title}: written`, () => {
        expect(treeOf(xmlCodec(options).encode(value))).toStrictEqual(treeOf(xml));
      });
    }
  }
}
