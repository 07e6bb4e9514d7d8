import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string, strings } from "./rule.js";
import { refusal } from "./support.js";

const integer = { type: "integer" } as const;
const number = { type: "number" } as const;
const boolean = { type: "boolean" } as const;
const instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function _codecOf(schemas: Record<string, XmlSchema>) {
  return xmlCodec(properties(schemas));
}

describe("what is there, empty, nil and absent", () => {
  const all = {
    text: string,
    object: { type: "object", properties: { a: string } },
    list: { ...strings, xml: { wrapped: true } },
    bare: strings,
    count: integer,
    size: number,
    flag: boolean,
  } as const;
  check([
    {
      title: "one child is an array where the schema says so",
      ...properties({ bare: strings, list: { ...strings, xml: { wrapped: true } } }),
      xml: "<x><bare>1</bare><list><list>2</list></list></x>",
      value: { bare: ["1"], list: ["2"] },
    },
    { title: "absent", ...properties(all), xml: "<x/>", value: {} },
    {
      title: "empty",
      ...properties(all),
      xml: "<x><text/><object/><list/><bare/></x>",
      value: { text: "", object: {}, list: [], bare: [""] },
    },
    {
      title: "empty, with an end tag",
      ...properties(all),
      xml: "<x><text></text><object> \n</object><list>\n</list></x>",
      value: { text: "", object: {}, list: [] },
      direction: "decode",
    },
    {
      title: "an empty number or boolean is absent",
      ...properties({ ...all, id: { ...integer, xml: { attribute: true } } }),
      xml: '<x id=""><count/><size> </size><flag></flag></x>',
      value: {},
      direction: "decode",
    },
    {
      title: "a required array that is absent is empty, a wrapped one is not",
      schema: { type: "object", required: ["bare", "list"], properties: all, xml: { name: "x" } },
      xml: "<x/>",
      value: { bare: [] },
    },
    {
      title: "undefined is absent",
      ...properties(all),
      xml: "<x/>",
      value: { text: undefined, object: undefined, bare: undefined, count: undefined, other: undefined },
      direction: "encode",
    },
    {
      title: "nil is null",
      ...properties({
        text: { type: ["string", "null"] },
        object: { type: ["object", "null"], properties: { a: string } },
        list: { type: ["array", "null"], items: string, xml: { wrapped: true } },
        bare: { type: "array", items: { type: ["integer", "null"] } },
      }),
      xml: `<x ${instance}><text xsi:nil="true"/><object xsi:nil="true"/><list xsi:nil="true"/><bare xsi:nil="true"/><bare>1</bare></x>`,
      value: { text: null, object: null, list: null, bare: [null, 1] },
    },
    {
      title: "nil in other ways of writing it",
      ...properties({ a: { type: ["string", "null"] }, b: string, c: string, d: string }),
      xml: '<x xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><a i:nil=" 1 ">x</a><b i:nil="false"/><c nil="true"/><d i:nil="true"/></x>',
      // The last is said to be nil although it must not be; the document is believed.
      value: { a: null, b: "", c: "", d: null },
      direction: "decode",
      unknown: ["x/c/@nil"],
    },
    {
      title: "null where no element could be nil",
      ...properties({
        id: { type: ["string", "null"], xml: { attribute: true } },
        bare: { type: ["array", "null"], items: string },
      }),
      xml: "<x/>",
      value: { id: null, bare: null },
      direction: "encode",
    },
  ]);

  test("nil that the schema does not allow is refused by strict", () => {
    const strict = xmlCodec({ ...properties({ a: string }), strict: true });
    expect(refusal(() => strict.decode(`<x ${instance}><a xsi:nil="true"/></x>`)).message).toContain("nil");
  });
});
