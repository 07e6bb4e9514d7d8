import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string, strings } from "./rule.js";
import { configurationError, refusal } from "./support.js";

const integer = { type: "integer" } as const;
const number = { type: "number" } as const;
const boolean = { type: "boolean" } as const;
const _instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function codecOf(schemas: Record<string, XmlSchema>) {
  return xmlCodec(properties(schemas));
}

describe("numbers and booleans", () => {
  check([
    {
      title: "as they are",
      ...properties({ i: integer, n: number, t: boolean, f: boolean, l: { type: "array", items: integer } }),
      xml: "<x><i>-42</i><n>1.5e-7</n><t>true</t><f>false</f><l>9007199254740991</l><l>-9007199254740991</l></x>",
      value: { i: -42, n: 1.5e-7, t: true, f: false, l: [9007199254740991, -9007199254740991] },
    },
    {
      title: "in other ways of writing them",
      ...properties({
        i: { type: "array", items: integer },
        n: { type: "array", items: number },
        b: { type: "array", items: boolean },
      }),
      xml: "<x><i> +7\n</i><i>007</i><i>1.0</i><i>1e3</i><i>1E+15</i><n>1.</n><n>.5</n><n>+1E3</n><b>1</b><b>0</b><b> True </b><b>FALSE</b></x>",
      value: { i: [7, 7, 1, 1000, 1e15], n: [1, 0.5, 1000], b: [true, false, true, false] },
      direction: "decode",
    },
  ]);

  test.each<[XmlSchema, string]>([
    [integer, "1.5"],
    [integer, "1e-7"],
    [integer, "1,000"],
    [integer, "1e"],
    [integer, "abc"],
    [integer, "-NaN"],
    [integer, "0x10"],
    [integer, "1 2"],
    [integer, "１"],
    [integer, "\u00a01"],
    [integer, "inf"],
    [number, "inf"],
    [number, "-NaN"],
    [number, "1,5"],
    [number, "."],
    [number, "e5"],
    [boolean, "yes"],
    [boolean, "2"],
    [boolean, "truetrue"],
  ])("%j is not %s", (schema, text) => {
    const error = refusal(() => codecOf({ v: schema }).decode(`<x>\n <v>${text}</v></x>`));
    expect(error.position).toMatchObject({ line: 2, path: "x/v" });
    expect(error.message.length).toBeLessThan(250);
    const attribute = codecOf({ v: { ...schema, xml: { attribute: true } } });
    expect(refusal(() => attribute.decode(`<x v="${text}"/>`)).position).toStrictEqual({
      line: 1,
      column: 1,
      path: "x",
    });
  });

  test.each<[XmlSchema, unknown, string]>([
    [integer, 1.5, "must be of type integer, not the number 1.5"],
    [integer, 2 ** 53, "must be of type integer"],
    [integer, "1", "not a string"],
    [integer, 1n, "not a bigint"],
    [number, Number.NaN, "not the number NaN"],
    [number, Number.POSITIVE_INFINITY, "not the number Infinity"],
    [boolean, "true", "not a string"],
    [string, 1, "not the number 1"],
    [string, null, "is null, which the schema does not allow"],
    [string, ["a"], "not an array"],
    [string, new Date(0), "not a object"],
    [string, Symbol.iterator, "not a symbol"],
    [strings, "a", "must be an array, not a string"],
    [strings, ["a", undefined], "x.v[1] must be of type string"],
    [strings, { length: 0 }, "must be an array"],
    [strings, null, "is null"],
    [{ ...strings, xml: { wrapped: true } }, [[]], "x.v[0] must be of type string, not an array"],
    [{ type: "object" }, new Date(0), "must be an object"],
    [{ type: "object" }, new Map([["a", 1]]), "must be an object"],
    [{ type: "object" }, [], "must be an object, not an array"],
    [{ type: "object" }, { a: new Date(0) }, "x.v.a must be of type string or boolean or number"],
    [{ type: "object" }, { a: [["b"]] }, "x.v.a must be"],
    [{ type: "object" }, { "a b": 1 }, 'x.v.a b cannot be an element: "a b" is not a valid name'],
    [{ type: "object" }, { "a:b": 1 }, "is not a valid name"],
    [{ type: "object", additionalProperties: string }, { "<": "" }, "is not a valid name"],
    [{ type: "string", xml: { name: "a b" } }, "", "is not a valid name"],
    [{ type: "string", xml: { name: "1" } }, "", "is not a valid name"],
    [{ type: "string", xml: { attribute: true, name: "a b" } }, "", "cannot be an attribute"],
    [{ type: "string", xml: { attribute: true } }, null, "is null"],
    [{ type: "string", xml: { prefix: "a b", namespace: "urn:a" } }, "", "is not a valid name"],
  ])("%j cannot carry %s", (schema, value, message) => {
    const error = configurationError(() => codecOf({ v: schema }).encode({ v: value }));
    expect(error.message).toContain(message);
    expect(error.option).toMatch(/^x\.v/);
  });

  test("of several types a string is read as it is, and each is written", () => {
    const codec = codecOf({ v: { type: ["integer", "string", "boolean"] } });
    expect(codec.decode("<x><v>1</v></x>")).toStrictEqual({ v: "1" });
    expect(codec.encode({ v: 1 })).toContain("<v>1</v>");
    expect(codec.encode({ v: false })).toContain("<v>false</v>");
    expect(codecOf({ v: { type: ["integer", "number"] } }).decode("<x><v>1.5</v></x>")).toStrictEqual({
      v: 1.5,
    });
  });
});
