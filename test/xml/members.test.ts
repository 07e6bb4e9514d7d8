import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string, strings } from "./rule.js";
import { configurationError, decoded, refusal } from "./support.js";

const integer = { type: "integer" } as const;
const _number = { type: "number" } as const;
const _boolean = { type: "boolean" } as const;
const _instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function codecOf(schemas: Record<string, XmlSchema>) {
  return xmlCodec(properties(schemas));
}

describe("members", () => {
  check([
    {
      title: "an attribute and a child of one name",
      ...properties({
        id: { ...integer, xml: { attribute: true } },
        idElement: { ...string, xml: { name: "id" } },
      }),
      xml: '<x id="1"><id>2</id></x>',
      value: { id: 1, idElement: "2" },
    },
    {
      title: "interleaved siblings",
      ...properties({ a: strings, b: strings, c: string }),
      xml: "<x><a>1</a><b>2</b><c>3</c><a>4</a><b>5</b></x>",
      value: { a: ["1", "4"], b: ["2", "5"], c: "3" },
      direction: "decode",
      loose: true,
    },
    {
      title: "names that every object has",
      ...properties({ constructor: string, toString: string, hasOwnProperty: strings }),
      xml: "<x><constructor>1</constructor><toString>2</toString><hasOwnProperty>3</hasOwnProperty></x>",
      value: { constructor: "1", toString: "2", hasOwnProperty: ["3"] },
    },
  ]);

  test("interleaved siblings are refused by strict", () => {
    const strict = xmlCodec({ ...properties({ a: strings, b: strings }), strict: true });
    expect(refusal(() => strict.decode("<x><a/><b/><a/></x>")).message).toContain("<a> is out of order");
  });

  test("__proto__ is a plain key, in what is described and in what is not", () => {
    const own = JSON.parse('{"__proto__": {"type": "array", "items": {"type": "string"}}}') as Record<
      string,
      XmlSchema
    >;
    for (const schema of [
      { type: "object", properties: own },
      { type: "object", additionalProperties: { type: "array", items: string } },
    ]) {
      const codec = xmlCodec({ schema, rootName: "x" });
      const value = codec.decode("<x><__proto__>1</__proto__><__proto__>2</__proto__></x>") as object;
      expect(Object.entries(value)).toStrictEqual([["__proto__", ["1", "2"]]]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(codec.encode(value)).toContain("<__proto__>1</__proto__><__proto__>2</__proto__>");
    }
    const open = xmlCodec({ schema: { type: "object" }, rootName: "x" });
    const value = open.decode('<x><__proto__ polluted="1"><polluted>2</polluted></__proto__></x>') as object;
    expect(Object.keys(value)).toStrictEqual(["__proto__"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("a value that contains itself is refused", () => {
    const codec = xmlCodec({
      schema: { $ref: "#/components/schemas/Node" },
      components: {
        schemas: { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } },
      },
    });
    const value: { next?: unknown } = {};
    value.next = value;
    expect(configurationError(() => codec.encode(value)).message).toContain("nests deeper than 256");
  });

  test("what the schema does not name is left out and reported", () => {
    const options = properties({
      a: string,
      list: { type: "array", items: { type: "object", properties: { b: string } }, xml: { wrapped: true } },
    });
    const xml = `<x a="1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xsi:type="x">
      text<a n="2">A<deep><deeper/></deep>B</a><more><a>1</a></more>
      <list>text<list c="1"><b/><b/><c/></list><other/></list><a>second</a></x>`;
    expect(decoded(options, xml)).toStrictEqual({
      value: { a: "AB", list: [{ b: "" }] },
      unknown: [
        "x/@a",
        "x/text()",
        "x/a/@n",
        "x/a/deep",
        "x/more",
        "x/list/text()",
        "x/list/list/@c",
        "x/list/list/b",
        "x/list/list/c",
        "x/list/other",
        "x/a",
      ],
    });
    const written: string[] = [];
    const codec = xmlCodec({ ...options, onUnknown: (path) => written.push(path) });
    codec.encode({ a: "1", B: 2, list: [{}, { b: "", C: "" }] });
    expect(written).toStrictEqual(["x.list[1].C", "x.B"]);
    expect(configurationError(() => xmlCodec({ ...options, strict: true }).encode({ B: 1 })).option).toBe(
      "x.B",
    );
  });

  test.each([
    ["an unknown element", "<x><a/><u/></x>", "unknown element <u>; expected <a>, <b>"],
    ["an unknown attribute", '<x u="1"/>', "unknown attribute u"],
    ["unknown text", "<x>u</x>", "unknown text"],
    ["an element a second time", "<x><a/><a/></x>", "<a> is out of order or repeated"],
    ["an element too late", "<x><b/><a/></x>", "<a> is out of order or repeated"],
    [
      "an element of another namespace",
      '<x><a xmlns="urn:a"/></x>',
      'unknown element <a xmlns="urn:a">; expected <a>, <b>',
    ],
    ["another namespace", '<x xmlns="urn:a"/>', 'the root element is <x xmlns="urn:a">; expected <x>'],
  ])("strict refuses %s", (_, xml, message) => {
    const options = properties({ a: string, b: string });
    expect(refusal(() => xmlCodec({ ...options, strict: true }).decode(xml)).message).toContain(message);
    expect(decoded(options, xml).value).toBeTypeOf("object");
  });
});

test("members are written in the schema's order, whatever the order of the value", () => {
  const codec = codecOf({
    first: string,
    second: strings,
    third: { type: "object", properties: { a: string, b: string } },
  });
  expect(codec.encode({ third: { b: "4", a: "3" }, second: ["1", "2"], first: "0" })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><x><first>0</first><second>1</second><second>2</second><third><a>3</a><b>4</b></third></x>',
  );
});
