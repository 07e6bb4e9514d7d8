import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string, strings } from "./rule.js";
import { refusal } from "./support.js";

const _attribute = { type: "string", xml: { attribute: true } } as const;
const _ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });

describe("additionalProperties", () => {
  check([
    {
      title: "with a schema",
      schema: { type: "object", properties: { a: string }, additionalProperties: { type: "integer" } },
      rootName: "x",
      xml: "<x><a>1</a><b>2</b><c>3</c></x>",
      value: { a: "1", b: 2, c: 3 },
    },
    {
      title: "with the schema of a list, bare and wrapped",
      schema: {
        type: "object",
        properties: { w: { type: "object", additionalProperties: { ...strings, xml: { wrapped: true } } } },
        additionalProperties: { type: "array", items: { type: "integer" } },
      },
      rootName: "x",
      xml: "<x><w><a><a>1</a><a>2</a></a><b/></w><n>3</n><m>4</m><m>5</m></x>",
      value: { w: { a: ["1", "2"], b: [] }, n: [3], m: [4, 5] },
    },
    {
      title: "in a namespace",
      schema: {
        type: "object",
        properties: {},
        additionalProperties: { type: "object", properties: { v: string } },
        xml: { name: "x", namespace: "urn:x" },
      },
      xml: '<x xmlns="urn:x"><a><v>1</v></a><b/></x>',
      value: { a: { v: "1" }, b: {} },
    },
    {
      title: "true: as it is, text stays text",
      schema: { type: "object", additionalProperties: true },
      rootName: "x",
      xml: "<x><a>007</a><b><c>1</c><d/></b><e>1</e><e>2</e><e>3</e></x>",
      value: { a: "007", b: { c: "1", d: "" }, e: ["1", "2", "3"] },
    },
    {
      title: "an object of which nothing is said is any object",
      ...properties({ additionalInfo: { type: "object" } }),
      xml: "<x><additionalInfo><verify><field>a</field></verify></additionalInfo></x>",
      value: { additionalInfo: { verify: { field: "a" } } },
    },
    {
      title: "an empty one",
      ...properties({ messages: { type: "object" } }),
      xml: "<x><messages/></x>",
      value: { messages: {} },
    },
    {
      title: "a property without a schema",
      ...properties({ a: {}, b: true }),
      xml: "<x><a>1</a><b><c>2</c></b></x>",
      value: { a: "1", b: { c: "2" } },
    },
    {
      title: "of a part of allOf",
      schema: {
        allOf: [
          { type: "object", additionalProperties: string },
          { type: "object", properties: { a: string } },
        ],
      },
      rootName: "x",
      xml: "<x><a>1</a><b>2</b></x>",
      value: { a: "1", b: "2" },
    },
    {
      title: "false",
      schema: { type: "object", properties: { a: string }, additionalProperties: false },
      rootName: "x",
      xml: "<x><a>1</a><b>2</b></x>",
      value: { a: "1" },
      direction: "decode",
      unknown: ["x/b"],
    },
    {
      title: "attributes and mixed text of what has no schema",
      schema: { type: "object", additionalProperties: true },
      rootName: "x",
      xml: '<x><a id="1">text<b/></a></x>',
      value: { a: { id: "1", b: "", "#text": "text" } },
      direction: "decode",
    },
    {
      title: "text of an object that keeps anything",
      ...properties({ info: { type: "object", additionalProperties: true } }),
      xml: "<x><info>2 errors, 1 warning</info></x>",
      value: { info: { "#text": "2 errors, 1 warning" } },
    },
    {
      title: "text beside elements of an object that keeps anything",
      ...properties({ info: { type: "object", properties: { known: string }, additionalProperties: true } }),
      xml: "<x><info>2 errors<known>a</known><detail>realm</detail></info></x>",
      value: { info: { known: "a", detail: "realm", "#text": "2 errors" } },
      loose: true,
    },
    {
      title: "text of an object that describes it for its type",
      ...properties({
        info: { type: "object", properties: { "#text": string }, additionalProperties: true },
      }),
      xml: "<x><info>a<b/></info></x>",
      value: { info: { "#text": "a", b: "" } },
    },
    {
      title: "blanks between elements are no text",
      ...properties({
        info: { type: "object", properties: { "#text": string }, additionalProperties: true },
      }),
      xml: "<x><info>\n  <b/>\n</info></x>",
      value: { info: { b: "" } },
    },
    {
      title: "a described text keeps its key",
      ...properties({
        info: {
          type: "object",
          properties: { words: { type: "string", "x-xml-text": true } },
          additionalProperties: true,
        },
      }),
      xml: "<x><info>a<b/></info></x>",
      value: { info: { words: "a", b: "" } },
    },
    {
      title: "text where only elements of one kind are kept",
      ...properties({ info: { type: "object", additionalProperties: string } }),
      xml: "<x><info>words<b>1</b></info></x>",
      value: { info: { b: "1" } },
      direction: "decode",
      unknown: ["x/info/text()"],
    },
    {
      title: "names of properties, second ones and other namespaces do not pass for additional",
      schema: {
        type: "object",
        properties: { id: { type: "string", xml: { attribute: true } } },
        additionalProperties: string,
      },
      rootName: "x",
      xml: '<x id="1"><id>2</id><a>3</a><a>4</a><o:b xmlns:o="urn:o">5</o:b></x>',
      value: { id: "1", a: "3" },
      direction: "decode",
      unknown: ["x/id", "x/a", "x/o:b"],
    },
  ]);

  test("strict reading refuses text of an object that describes other things", () => {
    const known = properties({ a: string });
    const codec = xmlCodec({ schema: { ...known.schema, additionalProperties: true }, strict: true });
    expect(refusal(() => codec.decode("<x><a/>text</x>")).message).toContain("unknown text");
  });
});
