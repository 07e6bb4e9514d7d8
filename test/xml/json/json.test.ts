import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { type JsonCodecOptions, jsonCodec } from "../../../src/xml/json/codec.js";
import { cpuTimer } from "../../support/cpu-time.js";
import { string, strings } from "../rule.js";
import { configurationError, refusal } from "../support.js";

const attribute = { type: "string", xml: { attribute: true } } as const;

function object(properties: Record<string, XmlSchema | boolean>, more: XmlSchema = {}): JsonCodecOptions {
  return { schema: { type: "object", properties, xml: { name: "x" }, ...more } };
}

function read(options: JsonCodecOptions, json: unknown): { value: unknown; unknown: string[] } {
  const unknown: string[] = [];
  const codec = jsonCodec({ ...options, onUnknown: (path) => unknown.push(path) });
  const value = codec.decode(typeof json === "string" ? json : JSON.stringify(json));
  return { value, unknown };
}

const value = (options: JsonCodecOptions, json: unknown) => {
  const { value, unknown } = read(options, json);
  expect(unknown).toEqual([]);
  return value;
};

const fault = (options: JsonCodecOptions, json: unknown) => refusal(() => read(options, json)).message;

describe("scalars are what the schema says", () => {
  const all = object({
    s: string,
    i: { type: "integer" },
    n: { type: "number" },
    b: { type: "boolean" },
    either: { type: ["integer", "string"] },
  });

  test.each<[object, object]>([
    [
      { s: "1", i: 1, n: 1.5, b: true, either: "1" },
      { s: "1", i: 1, n: 1.5, b: true, either: "1" },
    ],
    [
      { s: 7, either: 7 },
      { s: "7", either: "7" },
    ],
    [{ s: true }, { s: "true" }],
    [{ s: 1.5 }, { s: "1.5" }],
    [{ s: "" }, { s: "" }],
    [{ s: " 007 " }, { s: " 007 " }],
    [
      { i: " 12 ", n: "1e3", b: "True" },
      { i: 12, n: 1000, b: true },
    ],
    [{ b: 1 }, { b: true }],
    [{ b: "0" }, { b: false }],
    [{ i: "", n: " ", b: "" }, {}],
    [{ i: 9007199254740991 }, { i: 9007199254740991 }],
    [{ n: 1e300 }, { n: 1e300 }],
    [{ s: "12345678901234567890" }, { s: "12345678901234567890" }],
  ])("%j is %j", (json, expected) => {
    expect(value(all, json)).toStrictEqual(expected);
  });

  test.each<[string, string]>([
    ['{"i": 1.5}', 'JSON, in x.i: "1.5" is not an integer'],
    ['{"i": "one"}', 'JSON, in x.i: "one" is not an integer'],
    ['{"b": 2}', 'JSON, in x.b: "2" is not a boolean'],
    ['{"b": "maybe"}', 'JSON, in x.b: "maybe" is not a boolean'],
    ['{"i": true}', "JSON, in x.i: must be of type integer, not a boolean"],
    ['{"s": {}}', "JSON, in x.s: must be of type string, not a object"],
    ['{"s": ["a"]}', "JSON, in x.s: must be of type string, not an array"],
  ])("%s is refused", (json, message) => {
    expect(fault(all, json)).toBe(message);
  });
});

describe("null", () => {
  const options = object(
    {
      Text: string,
      Attribute: attribute,
      Object: { type: "object", properties: {} },
      Wrapped: { ...strings, xml: { wrapped: true } },
      Bare: strings,
      Needed: strings,
    },
    { required: ["Needed", "Text"] },
  );

  test("is as good as absent", () => {
    const nulls = { Text: null, Attribute: null, Object: null, Wrapped: null, Bare: null, Needed: null };
    expect(value(options, nulls)).toStrictEqual({ Needed: [] });
    expect(value(options, {})).toStrictEqual({ Needed: [] });
  });

  test("of a member that is unknown is no news", () => {
    expect(read(options, { Unheard: null, Of: 1, Text: null })).toStrictEqual({
      value: { Needed: [] },
      unknown: ["x.Of"],
    });
    expect(read(options, { Unheard: null })).toStrictEqual({ value: { Needed: [] }, unknown: [] });
  });

  test("is a value where the schema has it, and XML could say nil", () => {
    const nullable = object({
      Text: { type: ["string", "null"] },
      Attribute: { type: ["string", "null"], xml: { attribute: true } },
      List: { type: ["array", "null"], items: { type: ["string", "null"] }, xml: { wrapped: true } },
      Bare: { type: ["array", "null"], items: string },
    });
    const codec = xmlCodec({ schema: nullable.schema });
    for (const nulls of [{ Text: null, Attribute: null, List: null, Bare: null }, { List: ["a", null] }]) {
      expect(value(nullable, nulls)).toStrictEqual(codec.decode(codec.encode(nulls)));
    }
    expect(value(nullable, { Text: null, Attribute: null })).toStrictEqual({ Text: null });
  });

  test("is no item", () => {
    expect(value(options, { Wrapped: [null, "a", null], Bare: [null] })).toStrictEqual({
      Wrapped: ["a"],
      Needed: [],
    });
  });
});

describe("lists", () => {
  const options = object({
    Jobs: { ...strings, xml: { wrapped: true }, "x-json-list": "Jobs" } as XmlSchema,
    Includes: { $ref: "#/components/schemas/Strings", "x-json-list": "ObjectInJobs" },
    Plain: { ...strings, xml: { wrapped: true } },
    Bare: strings,
  });
  const components = { schemas: { Strings: { ...strings, xml: { wrapped: true } } } };

  test.each<[unknown, unknown]>([
    [{ Jobs: ["a"] }, { Jobs: ["a"] }],
    [{ Jobs: { Jobs: ["a"] } }, { Jobs: ["a"] }],
    [{ jobs: { jobs: ["a"] } }, { Jobs: ["a"] }],
    [{ Jobs: { Jobs: [] } }, { Jobs: [] }],
    [{ Jobs: { Jobs: null } }, { Jobs: [] }],
    [{ Jobs: { jobs: null, Links: ["no"] } }, { Jobs: [] }],
    [{ Jobs: {} }, { Jobs: [] }],
    [{ Jobs: [] }, { Jobs: [] }],
    [{ Jobs: { Other: ["a"] } }, { Jobs: ["a"] }],
    [{ Includes: { objectInJobs: ["a"] } }, { Includes: ["a"] }],
    [{ Plain: { Anything: ["a"], Links: null } }, { Plain: ["a"] }],
    [{ Bare: ["a", "b"] }, { Bare: ["a", "b"] }],
    [{ Bare: { Bare: ["a"] } }, { Bare: ["a"] }],
    // As in XML, where an empty one has no element.
    [{ Bare: [] }, {}],
  ])("%j", (json, expected) => {
    expect(read({ ...options, components }, json).value).toStrictEqual(expected);
  });

  test("the name that the schema has wins over another array, which is unknown", () => {
    expect(
      read({ ...options, components }, { Jobs: { Links: ["no"], Jobs: ["a"], Count: 1 } }),
    ).toStrictEqual({
      value: { Jobs: ["a"] },
      unknown: ["x.Jobs.Links", "x.Jobs.Count"],
    });
  });

  test.each<[unknown, string]>([
    [{ Jobs: "a" }, "JSON, in x.Jobs: must be a list, not a string"],
    [{ Jobs: { Jobs: "a" } }, "JSON, in x.Jobs: must be a list, not a object"],
    [{ Plain: { One: ["a"], Two: ["b"] } }, "JSON, in x.Plain: must be a list, not a object"],
    [{ Bare: { Name: "a" } }, "JSON, in x.Bare: must be a list, not a object"],
    [{ Jobs: { Jobs: ["a", {}] } }, "JSON, in x.Jobs.Jobs[1]: must be of type string, not a object"],
  ])("%j is refused", (json, message) => {
    expect(fault({ ...options, components }, json)).toBe(message);
  });

  test("are written in an object where the schema says so", () => {
    const codec = jsonCodec({ ...options, components });
    const lists = { Jobs: ["a"], Includes: [], Plain: ["b"], Bare: ["c"] };
    expect(JSON.parse(codec.encode(lists))).toEqual({
      Jobs: { Jobs: ["a"] },
      Includes: { ObjectInJobs: [] },
      Plain: ["b"],
      Bare: ["c"],
    });
  });

  test.each<[string, XmlSchema]>([
    ["null besides", { anyOf: [{ $ref: "#/components/schemas/L" }, { type: "null" }] }],
    ["an allOf of one", { allOf: [{ $ref: "#/components/schemas/L" }] }],
    ["a plain reference", { $ref: "#/components/schemas/L" }],
  ])("have their name through %s", (_, schema) => {
    const L: XmlSchema = { ...strings, xml: { wrapped: true }, "x-json-list": "Ls" };
    const codec = jsonCodec({ ...object({ a: schema }), components: { schemas: { L } } });
    expect(codec.encode({ a: ["1"] })).toBe('{"a":{"Ls":["1"]}}');
  });

  test("may be the root", () => {
    const schema: XmlSchema = { ...strings, xml: { name: "Names", wrapped: true }, "x-json-list": "Names" };
    expect(jsonCodec({ schema }).decode('{"names":["a"]}')).toEqual(["a"]);
    expect(jsonCodec({ schema }).decode('["a"]')).toEqual(["a"]);
    expect(jsonCodec({ schema }).encode(["a"])).toBe('{"Names":["a"]}');
  });
});

describe("names", () => {
  const options = object({ UID: attribute, uid: string, TaskId: string, vAppPoints: string });

  test.each<[string, unknown, string[]]>([
    ['{"taskId":"a","VAPPPOINTS":"b"}', { TaskId: "a", vAppPoints: "b" }, []],
    ['{"UID":"a","uid":"b","Uid":"c"}', { UID: "a", uid: "b" }, ["x.Uid"]],
    ['{"Uid":"a"}', { UID: "a" }, []],
    ['{"taskId":"a","TaskId":"b"}', { TaskId: "b" }, ["x.taskId"]],
    ['{"TaskId":null,"taskId":"a"}', { TaskId: "a" }, []],
    ['{"taskId":null,"taskid":"a","TASKID":"b"}', { TaskId: "a" }, ["x.TASKID"]],
  ])("%s", (json, expected, unknown) => {
    expect(read(options, json)).toStrictEqual({ value: expected, unknown });
  });

  test("of unknown members are told with the way to them", () => {
    const nested = object({
      Links: { type: "array", items: { type: "object", properties: { Rel: string } } },
    });
    expect(read(nested, '{"links":[{},{"rel":"a","title":"b"}],"More":{"deep":1}}')).toStrictEqual({
      value: { Links: [{}, { Rel: "a" }] },
      unknown: ["x.links[1].title", "x.More"],
    });
  });

  test("many that differ in case alone cost no more than others", () => {
    const name = "a".repeat(17);
    const variants = Array.from({ length: 1 << 16 }, (_, bits) =>
      [...name].map((letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join(""),
    );
    const json = `{${variants.map((variant) => `"${variant}x":"1"`).join()}}`;
    const computed = cpuTimer();
    expect(read(object({ [`${name}X`]: string }), json).unknown).toHaveLength(variants.length - 1);
    expect(computed()).toBeLessThan(5_000);
  });

  test("__proto__ and constructor are names like any other", () => {
    const json =
      '{"__proto__":{"polluted":"yes"},"constructor":"c","toString":"t","hasOwnProperty":{"__proto__":"p"}}';
    const described = object(
      Object.defineProperty({ constructor: string }, "__proto__", {
        value: { type: "object", properties: { polluted: string } },
        enumerable: true,
      }) as Record<string, XmlSchema>,
      { additionalProperties: true },
    );
    const found = value(described, json) as Record<string, unknown>;
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(json));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.parse(jsonCodec(described).encode(found))).toEqual(JSON.parse(json));
    expect(read(object({ a: string }), json.replace("{", '{"a":"",'))).toStrictEqual({
      value: { a: "" },
      unknown: ["x.__proto__", "x.constructor", "x.toString", "x.hasOwnProperty"],
    });
  });
});

describe("what else XML tells by the schema", () => {
  test("the text beside attributes has the name that the schema gives it", () => {
    const day = object({ Name: attribute, Value: { type: "string", "x-xml-text": true } });
    expect(value(day, { name: "Sunday", value: "01:00" })).toStrictEqual({ Name: "Sunday", Value: "01:00" });
    expect(value(day, { Name: "Sunday", Value: null })).toStrictEqual({ Name: "Sunday" });
  });

  test("additional members keep their names and, without a schema, their values", () => {
    const any = object({ A: string }, { additionalProperties: true });
    const json = { a: "1", taskId: 7, More: { deep: [1, null, { x: true }] }, none: null };
    expect(value(any, json)).toStrictEqual({
      A: "1",
      taskId: 7,
      More: { deep: [1, null, { x: true }] },
      none: null,
    });
    expect(value(any, { a: "1", A: "2" })).toStrictEqual({ A: "2", a: "1" });
    const counts = object({}, { additionalProperties: { type: "integer" } });
    expect(value(counts, { some: "12", none: null, Other: 3 })).toStrictEqual({ some: 12, Other: 3 });
    expect(fault(counts, { some: "many" })).toBe('JSON, in x.some: "many" is not an integer');
    const lists = object({}, { additionalProperties: strings });
    expect(value(lists, { some: ["a"], none: [] })).toStrictEqual({ some: ["a"] });
    expect(jsonCodec(lists).encode({ some: ["a"] })).toBe('{"some":["a"]}');
  });

  test("an attribute tells alternatives apart, its name in any case", () => {
    const kind = (name: string) => ({ type: "string", enum: [name], xml: { attribute: true } }) as const;
    const components = {
      schemas: {
        Cat: { type: "object", properties: { Kind: kind("cat"), Name: { type: "integer" } } },
        Dog: { type: "object", properties: { Kind: kind("dog"), Name: string } },
      } satisfies Record<string, XmlSchema>,
    };
    const schema: XmlSchema = {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
      discriminator: {
        propertyName: "Kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
      xml: { name: "Pet" },
    };
    expect(value({ schema, components }, { name: "1", kind: "cat" })).toStrictEqual({ Name: 1, Kind: "cat" });
    expect(value({ schema, components }, { kind: "dog", name: 1 })).toStrictEqual({ Kind: "dog", Name: "1" });
    expect(value({ schema, components }, { Kind: null, kind: "cat", Name: "1" })).toStrictEqual({
      Name: 1,
      Kind: "cat",
    });
    expect(value({ schema, components }, { Name: "1" })).toStrictEqual({ Name: "1" });
  });

  describe("roots that XML tells apart by their names", () => {
    const named = (
      name: string,
      properties: Record<string, XmlSchema>,
      required: string[] = [],
    ): XmlSchema => ({
      type: "object",
      required,
      properties,
      xml: { name },
    });
    const task = named("Task", { TaskId: string, State: string }, ["TaskId"]);
    const jobs = named("Jobs", { Jobs: { type: "array", items: { ...string, xml: { name: "Job" } } } }, [
      "Jobs",
    ]);
    const refs = named("EntityReferences", { Refs: strings }, ["Refs"]);
    const loose = named("Loose", { Loose: string });
    const schema: XmlSchema = { oneOf: [jobs, refs, task, loose] };

    test.each<[unknown, unknown]>([
      [{ jobs: ["a"] }, { Jobs: ["a"] }],
      [{ Refs: ["a"] }, { Refs: ["a"] }],
      [{ Jobs: null, Refs: [] }, { Refs: [] }],
      [{ refs: null }, { Refs: [] }],
      [
        { taskId: "1", state: "Running", links: [] },
        { TaskId: "1", State: "Running" },
      ],
      [{ state: "Running" }, { State: "Running" }],
      [{ loose: "1" }, { Loose: "1" }],
    ])("%j", (json, expected) => {
      expect(read({ schema }, json).value).toStrictEqual(expected);
    });

    test("that have members in common", () => {
      const small = named("Small", { Id: string, Links: strings }, ["Id"]);
      const large = named("Large", { Id: string, Links: strings, Size: { type: "integer" } }, ["Id"]);
      const list = named("List", { Links: strings, Items: strings }, ["Items"]);
      const all: XmlSchema = { oneOf: [small, large, list] };
      expect(value({ schema: all }, { id: "1", size: "2" })).toStrictEqual({ Id: "1", Size: 2 });
      expect(value({ schema: all }, { id: "1" })).toStrictEqual({ Id: "1" });
      expect(value({ schema: all }, { links: ["a"], items: null })).toStrictEqual({
        Links: ["a"],
        Items: [],
      });
      expect(value({ schema: all }, { Items: null, items: ["a"] })).toStrictEqual({ Items: ["a"] });
      // More than is described.
      expect(read({ schema: all }, { Id: "1", size: 2, color: "red" }).unknown).toHaveLength(2);
    });

    test("none is refused", () => {
      expect(fault({ schema: { oneOf: [jobs, refs] } }, { Items: [] })).toBe(
        "JSON: matches none of the alternatives of the schema",
      );
      expect(fault({ schema }, ["a"])).toBe("JSON: matches none of the alternatives of the schema");
      expect(fault({ schema }, "null")).toBe("JSON: matches none of the alternatives of the schema");
    });

    test("and members, and items", () => {
      const one = named("One", { A: string }, ["A"]);
      const text: XmlSchema = { type: "string", xml: { name: "Text" } };
      const number: XmlSchema = { type: "integer", xml: { name: "Number" } };
      const options = object({
        Member: { oneOf: [one, text] },
        List: { type: "array", items: { oneOf: [number, text, one] }, xml: { wrapped: true } },
      });
      const all = { Member: { A: "1" }, List: [1, "a", { A: "2" }] };
      expect(value(options, all)).toStrictEqual(all);
      expect(JSON.parse(jsonCodec(options).encode(all))).toEqual(all);
      expect(value(options, { member: "text" })).toStrictEqual({ Member: "text" });
    });
  });
});

describe("refused", () => {
  const options = object({ a: string });
  const secret = '{"token":"not-a-secret';

  test.each<[string, string, string]>([
    ["nothing", "", "JSON: the document is empty"],
    ["blanks after a mark", "\ufeff \n", "JSON: the document is empty"],
    ["half of a document", secret, "JSON: the document is not complete, valid JSON"],
    ["text after it", `${secret}"} not-a-secret`, "JSON: the document is not complete, valid JSON"],
    ["XML", "\ufeff<a>not-a-secret</a>", "JSON: the document is XML or HTML"],
    ["an array", "[]", "JSON, in x: must be an object, not an array"],
    ["a string", '"a"', "JSON, in x: must be an object, not a string"],
    ["null", "null", "JSON, in x: must be an object, not null"],
    [
      "another thing, which a root element would tell in XML",
      '{"Message":"not-a-secret","StatusCode":500}',
      "JSON, in x: has content, but no member that the schema names",
    ],
  ])("%s", (_, json, message) => {
    const error = refusal(() => jsonCodec(options).decode(json));
    expect(error.message).toBe(message);
    expect(inspect(error, { depth: 10 })).not.toContain("not-a-secret");
  });

  test("the bytes are not valid text", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"a":"'), 0xe9, 0x22, 0x7d]);
    expect(refusal(() => jsonCodec(options).decode(bytes)).message).toBe(
      "JSON: the document is not in UTF-8",
    );
  });

  test("a document that is too long", () => {
    const long = {
      length: 100 * 1024 * 1024 + 1,
      byteLength: 100 * 1024 * 1024 + 1,
    } as unknown as Uint8Array;
    expect(refusal(() => jsonCodec(options).decode(long)).message).toContain("longer than 104857600 bytes");
    const short = jsonCodec({ ...options, limits: { bytes: 7 } });
    expect(refusal(() => short.decode('{"a":""}')).message).toBe("JSON: the document is longer than 7 bytes");
    expect(jsonCodec({ ...options, limits: { bytes: 8 } }).decode('{"a":""}')).toEqual({ a: "" });
  });

  test("nesting that is too deep, by the schema and without", () => {
    const components = {
      schemas: { Node: { type: "object", properties: { n: { $ref: "#/components/schemas/Node" } } } },
    } satisfies JsonCodecOptions["components"];
    const recursive = { schema: { $ref: "#/components/schemas/Node" }, components };
    const deep = (levels: number) => `${'{"n":'.repeat(levels)}{}${"}".repeat(levels)}`;
    expect(() => jsonCodec(recursive).decode(deep(255))).not.toThrow();
    expect(fault(recursive, deep(256))).toContain("nests deeper than 256");
    const open = object({ n: true });
    expect(() => jsonCodec(open).decode(deep(250))).not.toThrow();
    expect(fault(open, deep(300))).toContain("nests deeper than 256");
    expect(fault(open, `{"n":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toContain(
      "nests deeper than 256",
    );
    // What is left out counts too, as it does in XML: it would have to be parsed all the same.
    expect(fault(object({ a: string }), `{"a":"","n":${deep(100_000)}}`)).toContain("nests deeper than 256");
    expect(read(object({ a: string }), `{"a":"","n":${deep(200)}}`).unknown).toEqual(["x.n"]);
  });

  test("with a path of bounded length", () => {
    const long = "k".repeat(1000);
    const message = fault(object({}, { additionalProperties: { type: "integer" } }), { [long]: "x" });
    expect(message.length).toBeLessThan(400);
  });
});

describe("writing is refused", () => {
  const options = object({
    S: string,
    A: attribute,
    L: { ...strings, xml: { wrapped: true } },
    O: { type: "object" },
  });
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  test.each<[unknown, string]>([
    [{ S: 1 }, "x.S must be of type string, not the number 1"],
    [{ S: null }, "x.S is null, which the schema does not allow"],
    [{ A: {} }, "x.A must be of type string, not a object"],
    [{ L: "a" }, "x.L must be an array, not a string"],
    [{ L: ["a", 1] }, "x.L[1] must be of type string, not the number 1"],
    [[], "x must be an object, not an array"],
    [{ O: cycle }, "nests deeper than 256"],
  ])("%#", (bad, message) => {
    expect(configurationError(() => jsonCodec(options).encode(bad)).message).toContain(message);
  });

  test("but what is unknown is left out and told", () => {
    const unknown: string[] = [];
    const codec = jsonCodec({ ...options, onUnknown: (path) => unknown.push(path) });
    expect(codec.encode({ S: "a", T: 1, U: undefined })).toBe('{"S":"a"}');
    expect(unknown).toEqual(["x.T"]);
  });
});

test("a schema without a root element is refused as for XML", () => {
  expect(() => jsonCodec({ schema: { type: "object" } })).toThrow(ConfigurationError);
  expect(jsonCodec({ schema: { type: "object" }, rootName: "x" }).decode("{}")).toEqual({});
});
