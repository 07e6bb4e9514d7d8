import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string, strings } from "./rule.js";
import { configurationError, decoded } from "./support.js";

const attribute = { type: "string", xml: { attribute: true } } as const;
const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });

describe("oneOf and anyOf", () => {
  const info = (name: string): XmlSchema => ({
    type: "object",
    required: [name],
    properties: { [name]: { type: "object", properties: { JobName: string } } },
  });
  const named = (name: string, ...keys: string[]): XmlSchema => ({
    type: "object",
    required: keys.slice(0, 1),
    properties: Object.fromEntries(keys.map((key) => [key, string])),
    xml: { name },
  });
  const components = {
    schemas: {
      Cat: named("Cat", "name", "lives"),
      Dog: named("Dog", "name", "tricks"),
      Pet: { oneOf: [ref("Cat"), ref("Dog")] },
    },
  };
  check([
    {
      title: "objects told apart by their elements",
      schema: {
        oneOf: [info("BackupJobCloneInfo"), info("ReplicaJobCloneInfo")],
        xml: { name: "JobCloneSpec" },
      },
      xml: "<JobCloneSpec><ReplicaJobCloneInfo><JobName>a</JobName></ReplicaJobCloneInfo></JobCloneSpec>",
      value: { ReplicaJobCloneInfo: { JobName: "a" } },
    },
    {
      title: "each alternative keeps its order, also where they share an element",
      ...properties({
        a: {
          oneOf: [named("", "first", "shared"), named("", "other", "shared", "last")],
          xml: { name: "a" },
        },
      }),
      xml: "<x><a><other>1</other><shared>2</shared><last>3</last></a></x>",
      value: { a: { other: "1", shared: "2", last: "3" } },
    },
    {
      title: "one property of several types",
      ...properties({
        a: {
          oneOf: [
            { type: "object", properties: { v: { type: "integer" } } },
            { type: "object", properties: { v: { type: "string" } } },
          ],
        },
      }),
      xml: "<x><a><v>007</v></a></x>",
      value: { a: { v: "007" } },
    },
    {
      title: "what all alternatives have beside them",
      schema: { type: "object", properties: { id: attribute, z: string }, anyOf: [ref("Cat"), ref("Dog")] },
      components,
      rootName: "x",
      xml: '<x id="1"><z>1</z><name>2</name><tricks>3</tricks></x>',
      value: { id: "1", z: "1", name: "2", tricks: "3" },
    },
    {
      title: "objects told apart by their own names",
      ...properties({ pet: ref("Pet"), owner: string }),
      components,
      xml: "<x><Dog><name>Rex</name><tricks>sit</tricks></Dog><owner>I</owner></x>",
      value: { pet: { name: "Rex", tricks: "sit" }, owner: "I" },
    },
    {
      title: "a list of them",
      ...properties({
        pets: { type: "array", items: ref("Pet") },
        home: { type: "array", items: ref("Pet"), xml: { wrapped: true } },
      }),
      components,
      xml: "<x><Cat><name>a</name></Cat><Dog><name>b</name><tricks/></Dog><home><Dog><name>c</name><tricks>d</tricks></Dog></home></x>",
      value: { pets: [{ name: "a" }, { name: "b", tricks: "" }], home: [{ name: "c", tricks: "d" }] },
    },
    {
      title: "a document of one of several roots",
      schema: ref("Pet"),
      components,
      xml: "<Dog><name>Rex</name><tricks/></Dog>",
      value: { name: "Rex", tricks: "" },
    },
    {
      title: "a name of its own makes them one element",
      ...properties({ pet: { ...ref("Pet"), xml: { name: "pet" } } }),
      components,
      xml: "<x><pet><name>Rex</name><tricks>sit</tricks></pet></x>",
      value: { pet: { name: "Rex", tricks: "sit" } },
    },
    {
      title: "open enumerations and other scalars",
      ...properties({
        state: { anyOf: [{ type: "string", enum: ["Running"] }, { type: "string" }] },
        code: { anyOf: [{ type: "integer" }, { type: "string" }] },
        size: { oneOf: [{ type: "integer" }, { type: "number" }] },
        version: { const: 3 },
        mode: { enum: ["a", "b"] },
      }),
      xml: "<x><state>New</state><code>007</code><size>1.5</size><version>3</version><mode>a</mode></x>",
      value: { state: "New", code: "007", size: 1.5, version: 3, mode: "a" },
    },
    {
      title: "null as the other alternative",
      ...properties({
        a: { anyOf: [ref("Cat"), { type: "null" }] },
        b: { oneOf: [{ type: "null" }, { type: "integer" }] },
        c: { enum: ["x", null] },
      }),
      components,
      xml: '<x xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Cat i:nil="true"/><b i:nil="true"/><c i:nil="true"/></x>',
      value: { a: null, b: null, c: null },
    },
  ]);

  test("a value that fits no alternative is refused", () => {
    const { schema } = properties({ pet: ref("Pet") });
    const codec = xmlCodec({ schema, components });
    expect(configurationError(() => codec.encode({ pet: { tricks: "sit" } })).option).toBe("x.pet");
    expect(configurationError(() => codec.encode({ pet: null })).option).toBe("x.pet");
  });
});

describe("discriminator", () => {
  const kinds = (xml?: XmlSchema["xml"]) => {
    const kind = { type: "string", ...(xml && { xml }) } as const;
    return {
      schemas: {
        Circle: { type: "object", properties: { kind, size: { type: "integer" } } },
        Square: { type: "object", properties: { kind, size: strings, side: string } },
      },
    };
  };
  const shape: XmlSchema = {
    oneOf: [ref("Circle"), ref("Square")],
    discriminator: { propertyName: "kind", mapping: { sq: "#/components/schemas/Square", quad: "Square" } },
  };
  const xsi = "http://www.w3.org/2001/XMLSchema-instance";
  check([
    {
      title: "an attribute: one element has another meaning in each",
      ...properties({ a: shape, b: { type: "array", items: shape } }),
      components: kinds({ attribute: true }),
      xml: '<x><a kind="Circle"><size>5</size></a><b kind="sq"><size>6</size><size>7</size><side/></b><b kind="quad"/><b kind="Square"/></x>',
      value: {
        a: { kind: "Circle", size: 5 },
        b: [{ kind: "sq", size: ["6", "7"], side: "" }, { kind: "quad" }, { kind: "Square" }],
      },
    },
    {
      title: "xsi:type",
      ...properties({ a: shape }),
      components: kinds({ attribute: true, name: "type", namespace: xsi, prefix: "xsi" }),
      xml: `<x xmlns:xsi="${xsi}"><a xsi:type="sq"><size>6</size></a></x>`,
      value: { a: { kind: "sq", size: ["6"] } },
    },
    {
      title: "a root",
      schema: shape,
      components: kinds({ attribute: true }),
      rootName: "s",
      xml: '<s kind="Circle"><size>5</size></s>',
      value: { kind: "Circle", size: 5 },
    },
    {
      title: "an element: every member may come",
      ...properties({
        a: { ...shape, oneOf: [ref("Circle"), { ...ref("Square"), properties: { side: string } }] },
      }),
      components: {
        schemas: { ...kinds().schemas, Square: { type: "object", properties: { kind: string } } },
      },
      xml: "<x><a><kind>sq</kind><side>1</side></a></x>",
      value: { a: { kind: "sq", side: "1" } },
    },
    {
      title: "a base with a mapping alone",
      ...properties({ a: { type: "array", items: ref("Base") } }),
      components: {
        schemas: {
          Base: {
            type: "object",
            properties: { kind: attribute, id: string },
            discriminator: { propertyName: "kind", mapping: { one: "#/components/schemas/One", two: "Two" } },
          },
          One: { allOf: [ref("Base"), { type: "object", properties: { v: { type: "integer" } } }] },
          Two: { allOf: [ref("Base"), { type: "object", properties: { v: { type: "boolean" } } }] },
        },
      },
      xml: '<x><a kind="one"><id>1</id><v>5</v></a><a kind="two"><v>true</v></a></x>',
      value: {
        a: [
          { kind: "one", id: "1", v: 5 },
          { kind: "two", v: true },
        ],
      },
    },
  ]);

  test("a value that is not mapped is read with the members of all", () => {
    const { schema } = properties({ a: shape });
    const options = { schema, components: kinds({ attribute: true }) };
    const xml = '<x><a kind="new"><side>1</side><other/></a></x>';
    expect(decoded(options, xml)).toStrictEqual({
      value: { a: { kind: "new", side: "1" } },
      unknown: ["x/a/other"],
    });
    expect(decoded(options, '<x><a kind="Circle"><side>1</side></a></x>').unknown).toStrictEqual([
      "x/a/side",
    ]);
    // The discriminator leaves no trace of its own.
    expect(Object.keys((decoded(options, xml).value as { a: object }).a)).toStrictEqual(["kind", "side"]);
  });
});
