import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { check, properties, string, strings } from "../rule.js";
import { configurationError } from "../support.js";

const attribute = { type: "string", xml: { attribute: true } } as const;
const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });

describe("allOf", () => {
  const components = {
    schemas: {
      Resource: {
        type: "object",
        required: ["Links"],
        properties: {
          Href: attribute,
          Links: { type: "array", items: { type: "string", xml: { name: "Link" } } },
        },
        xml: { name: "Resource" },
      },
      Task: {
        allOf: [ref("Resource"), { type: "object", properties: { State: string, Href: { type: "string" } } }],
        properties: { Operation: string },
      },
      Word: { type: "string" },
      Words: { type: "array", items: ref("Word") },
    },
  } as const;
  check([
    {
      title: "members of all parts, bases first; the name of a base is its own",
      schema: ref("Task"),
      components,
      xml: '<Task Href="/1"><Link>a</Link><State>s</State><Operation>o</Operation></Task>',
      value: { Href: "/1", Links: ["a"], State: "s", Operation: "o" },
    },
    {
      title: "a scalar and an array",
      ...properties({
        word: { allOf: [ref("Word"), { enum: ["a", "b"] }] },
        words: { allOf: [ref("Words"), { xml: { wrapped: true } }] },
      }),
      components,
      xml: "<x><word>a</word><words><words>b</words></words></x>",
      value: { word: "a", words: ["b"] },
    },
    {
      title: "a required array of a base",
      schema: ref("Task"),
      components,
      xml: "<Task/>",
      value: { Links: [] },
    },
    {
      title: "a property that an extension says more about",
      schema: {
        allOf: [
          { type: "object", properties: { spec: { type: "object", properties: { a: string } }, n: {} } },
          {
            type: "object",
            properties: { spec: { type: "object", properties: { b: string } }, n: { type: "integer" } },
          },
        ],
      },
      rootName: "x",
      xml: "<x><spec><a>1</a><b>2</b></spec><n>3</n></x>",
      value: { spec: { a: "1", b: "2" }, n: 3 },
    },
  ]);
});

describe("recursion", () => {
  const components = {
    schemas: {
      Node: {
        type: "object",
        properties: { name: attribute, child: { type: "array", items: ref("Node") }, next: ref("Node") },
      },
      Tree: { type: "array", items: { ...ref("Tree"), xml: { name: "t" } } },
      // Both say something about `child`, each in its own way.
      Base: { type: "object", properties: { a: string, child: ref("Base") } },
      Extended: {
        allOf: [ref("Base"), { type: "object", properties: { b: string, child: ref("Extended") } }],
      },
      Loop: { $ref: "#/components/schemas/Pool" },
      Pool: { $ref: "#/components/schemas/Loop" },
      SelfAll: { allOf: [ref("SelfAll"), { type: "object", properties: { a: string } }] },
    },
  } as const;
  check([
    {
      title: "an object in itself",
      schema: ref("Node"),
      components,
      xml: '<Node name="1"><child name="2"><child name="3"/></child><child/><next name="4"><next/></next></Node>',
      value: { name: "1", child: [{ name: "2", child: [{ name: "3" }] }, {}], next: { name: "4", next: {} } },
    },
    {
      title: "an array in itself",
      schema: ref("Tree"),
      components,
      xml: "<Tree><t><t/><t/></t><t/></Tree>",
      value: [[[], []], []],
    },
    {
      title: "an extension in itself",
      schema: ref("Extended"),
      components,
      xml: "<Extended><a>1</a><child><a>2</a><child><b>3</b></child><b>4</b></child><b>5</b></Extended>",
      value: { a: "1", child: { a: "2", child: { b: "3" }, b: "4" }, b: "5" },
    },
    {
      title: "allOf of itself",
      schema: ref("SelfAll"),
      components,
      xml: "<SelfAll><a>1</a></SelfAll>",
      value: { a: "1" },
    },
    {
      title: "references in a circle say nothing",
      schema: ref("Loop"),
      components,
      xml: "<Loop>a</Loop>",
      value: "a",
    },
  ]);
});

describe("a description that cannot be XML", () => {
  test.each<[string, XmlSchema, string]>([
    ["a reference to nothing", { $ref: "#/components/schemas/No" }, "refers to #/components/schemas/No"],
    [
      "a reference to what every object has",
      { $ref: "#/components/schemas/toString" },
      "toString, which does not exist",
    ],
    ["a reference out of the document", { $ref: "other.yaml#/Pet" }, "refers to other.yaml#/Pet"],
    ["a broken reference", { $ref: "#/components/schemas/%" }, "refers to #/components/schemas/%"],
    ["no name for the root", { type: "object" }, "rootName is missing"],
    [
      "an attribute that is an object",
      { type: "object", properties: { a: { type: "object", xml: { attribute: true } } }, xml: { name: "x" } },
      "cannot be an object",
    ],
    [
      "a text that is an array",
      { type: "object", properties: { a: { ...strings, "x-xml-text": true } }, xml: { name: "x" } },
      "cannot be an array",
    ],
    [
      "two texts",
      {
        type: "object",
        properties: { a: { ...string, "x-xml-text": true }, b: { ...string, "x-xml-text": true } },
        xml: { name: "x" },
      },
      "has two text properties: a and b",
    ],
  ])("%s", (_, schema, message) => {
    const components = { schemas: {} };
    // Also the second time, when something of it was worked out before.
    for (let time = 0; time < 2; time++)
      expect(configurationError(() => xmlCodec({ schema, components })).message).toContain(message);
  });
});
