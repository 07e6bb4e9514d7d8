import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import { properties, string } from "./rule.js";
import { chunksOf, decoded, refusal, refusalOf } from "./support.js";

const job: XmlSchema = { type: "object", properties: { Id: string }, xml: { name: "Job" } };
const jobs: XmlSchema = { type: "array", items: job };
const wrapped: XmlSchema = { ...jobs, xml: { wrapped: true } };
/** A root that is a list, as an object around one: `<Jobs>` with many `<Job>`. */
const root = {
  schema: { type: "object", required: ["Jobs"], properties: { Jobs: jobs }, xml: { name: "Jobs" } },
};
/** Several lists in one object, which itself stands beside other members. */
const entities = properties({
  Entities: {
    type: "object",
    properties: { Jobs: wrapped, Tasks: { ...wrapped, items: { ...job, xml: { name: "Task" } } } },
  },
  Page: string,
});
const plain = properties({ Jobs: wrapped });
const two = "<Surprise><Id>1</Id></Surprise><Surprise/>";

function inJson(options: { schema: XmlSchema }, json: unknown): { value: unknown; unknown: string[] } {
  const unknown: string[] = [];
  const codec = jsonCodec({ ...options, onUnknown: (path) => unknown.push(path) });
  return { value: codec.decode(JSON.stringify(json)), unknown };
}

describe("a list that holds nothing that the schema names", () => {
  test.each<[string, { schema: XmlSchema }, string, string]>([
    ["in an element of its own", plain, `<x><Jobs>${two}</Jobs></x>`, "x/Jobs"],
    ["a root around a list", root, `<Jobs>${two}</Jobs>`, "Jobs"],
    [
      "an object of lists",
      entities,
      `<x><Entities><Surprises>${two}</Surprises></Entities></x>`,
      "x/Entities",
    ],
    [
      "a list in an object of lists",
      entities,
      `<x><Entities><Jobs>${two}</Jobs></Entities></x>`,
      "x/Entities/Jobs",
    ],
    [
      "a list beside an empty one",
      entities,
      `<x><Entities><Jobs/><Surprises>${two}</Surprises></Entities></x>`,
      "x/Entities",
    ],
    ["text", plain, "<x><Jobs>none</Jobs></x>", "x/Jobs"],
    ["elements of another namespace", plain, '<x><Jobs><o:Job xmlns:o="urn:o"/></Jobs></x>', "x/Jobs"],
    ["after an empty start", root, `<Jobs>\n<!-- --><Surprise/></Jobs>`, "Jobs"],
  ])("%s is refused", async (_, options, xml, path) => {
    const error = refusal(() => decoded(options, xml));
    expect(error.position?.path).toBe(path);
    expect(error.message).toMatch(
      /holds nothing that the schema names, only (Surprises?|text|o:Job); an empty list/,
    );
    expect((await refusalOf(xmlCodec(options).decodeStream(chunksOf(xml, 3)))).message).toBe(error.message);
  });

  test.each<[string, { schema: XmlSchema }, string, unknown, string[]]>([
    ["an empty list", plain, "<x><Jobs/></x>", { Jobs: [] }, []],
    ["a list of blanks", plain, "<x><Jobs>\n </Jobs></x>", { Jobs: [] }, []],
    ["an empty root", root, "<Jobs/>", { Jobs: [] }, []],
    ["an empty object of lists", entities, "<x><Entities/></x>", { Entities: {} }, []],
    ["an empty list in it", entities, "<x><Entities><Jobs/></Entities></x>", { Entities: { Jobs: [] } }, []],
    [
      "an empty list beside something empty",
      entities,
      "<x><Entities><Jobs/><Surprises/></Entities></x>",
      { Entities: { Jobs: [] } },
      ["x/Entities/Surprises"],
    ],
    [
      "a list with items beside another one",
      entities,
      `<x><Entities><Jobs><Job/></Jobs><Surprises>${two}</Surprises></Entities></x>`,
      { Entities: { Jobs: [{}] } },
      ["x/Entities/Surprises"],
    ],
    [
      "nil",
      properties({ Jobs: { ...wrapped, type: ["array", "null"] } }),
      '<x><Jobs xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></x>',
      { Jobs: null },
      [],
    ],
    [
      "one item that is known",
      plain,
      "<x><Jobs><Surprise/><Job/></Jobs></x>",
      { Jobs: [{}] },
      ["x/Jobs/Surprise"],
    ],
    ["one in a root", root, "<Jobs><Job/><Surprise/></Jobs>", { Jobs: [{}] }, ["Jobs/Surprise"]],
    [
      "an item of which nothing is known",
      plain,
      "<x><Jobs><Job><New/></Job></Jobs></x>",
      { Jobs: [{}] },
      ["x/Jobs/Job/New"],
    ],
    [
      "an object that is no list",
      properties({ o: { type: "object", properties: { a: string } } }),
      "<x><o><b/></o></x>",
      { o: {} },
      ["x/o/b"],
    ],
    [
      "a list beside other members",
      properties({ o: { type: "object", properties: { Jobs: jobs, a: string } } }),
      "<x><o><b/></o></x>",
      { o: {} },
      ["x/o/b"],
    ],
    ["an unknown attribute", plain, '<x><Jobs a="1"/></x>', { Jobs: [] }, ["x/Jobs/@a"]],
  ])("%s is read as ever", (_, options, xml, value, unknown) => {
    expect(decoded(options, xml)).toStrictEqual({ value, unknown });
  });

  test("is refused while its items are read one by one, and only then", async () => {
    const read = async (options: { schema: XmlSchema }, xml: string, path: string) => {
      const found: unknown[] = [];
      for await (const item of xmlCodec(options).decodeItems(chunksOf(xml, 7), path)) found.push(item);
      return found;
    };
    expect((await refusalOf(read(plain, `<x><Jobs>${two}</Jobs></x>`, "Jobs"))).message).toContain(
      "only Surprise",
    );
    expect((await refusalOf(read(root, `<Jobs>${two}</Jobs>`, "Jobs"))).message).toContain("only Surprise");
    expect(await read(plain, `<x><Jobs>${two}<Job/></Jobs></x>`, "Jobs")).toStrictEqual([{}]);
    expect(await read(root, `<Jobs><Job/>${two}</Jobs>`, "Jobs")).toStrictEqual([{}]);
    expect(
      await read(entities, `<x><Entities><Tasks><Task/></Tasks><New/></Entities></x>`, "Entities.Jobs"),
    ).toStrictEqual([]);
    expect(await read(plain, "<x><Jobs/></x>", "Jobs")).toStrictEqual([]);
  });

  test("that may contain itself is known to be none", () => {
    const Node: XmlSchema = { type: "object", properties: { Child: { $ref: "#/components/schemas/Node" } } };
    const options = { schema: { ...Node, xml: { name: "x" } }, components: { schemas: { Node } } };
    expect(decoded(options, "<x><Child><New/></Child></x>").value).toStrictEqual({ Child: {} });
  });
});

describe("an object that is there for one of several lists", () => {
  const page: { schema: XmlSchema } = properties({
    Entities: { type: "object", properties: { Jobs: wrapped } },
    Refs: { ...wrapped, items: { ...job, xml: { name: "Ref" } } },
    Paging: { type: "object", properties: { Page: { type: "integer", xml: { attribute: true } } } },
  });
  const options = { schema: { ...page.schema, "x-lists": ["Entities", "Refs"] } };
  const paging = '<Paging Page="1"/>';

  test.each([
    ["a branch of another name", `<x><Things><Job/></Things>${paging}</x>`, "Things"],
    ["of another namespace", `<x xmlns:o="urn:o"><o:Entities><Job/></o:Entities>${paging}</x>`, "o:Entities"],
    ["an error beside the paging", `<x><Error Message="boom"/>${paging}</x>`, "Error"],
  ])("%s is refused", (_, xml, name) => {
    expect(refusal(() => decoded(options, xml)).message).toContain(
      `only ${name}; an empty list would be wrong`,
    );
  });

  test("in JSON, too", () => {
    const json = { Entities: null, Refs: null, Things: { Jobs: [{ Id: "1" }] }, Paging: { Page: 1 } };
    expect(refusal(() => inJson(options, json)).message).toContain(
      "holds nothing that the schema names, only Things",
    );
    expect(inJson(options, { ...json, Things: null }).value).toStrictEqual({ Paging: { Page: 1 } });
    expect(inJson(options, { ...json, Refs: [] }).value).toStrictEqual({ Refs: [], Paging: { Page: 1 } });
  });

  test.each([
    ["no list at all", `<x>${paging}</x>`, { Paging: { Page: 1 } }],
    ["an empty one", `<x><Refs/><New/>${paging}</x>`, { Refs: [], Paging: { Page: 1 } }],
  ])("%s is read as ever", (_, xml, value) => {
    expect(decoded(options, xml).value).toStrictEqual(value);
  });
});

describe("in JSON", () => {
  test.each<[string, { schema: XmlSchema }, unknown, string]>([
    ["a root of another name", root, { Surprises: [{ Id: "1" }] }, "no member that the schema names"],
    [
      "an object of lists",
      entities,
      { Entities: { Surprises: { Surprises: [] } }, Page: "1" },
      "in x.Entities: holds nothing",
    ],
    ["items of another kind", plain, { Jobs: [{ Surprise: 1 }, { Other: 2 }] }, "in x.Jobs: holds items"],
    [
      "items of another kind in an object",
      plain,
      { Jobs: { Jobs: [{ Surprise: 1 }] } },
      "in x.Jobs.Jobs: holds items",
    ],
    [
      "a list of another name beside null",
      entities,
      { Entities: { Jobs: null, Tasks: null, Surprises: { Surprises: [{ Id: "1" }] } } },
      "in x.Entities: holds nothing",
    ],
    [
      "a list of another name beside an empty one",
      entities,
      { Entities: { Jobs: { Jobs: [] }, Surprises: [{ Id: "1" }] } },
      "in x.Entities: holds nothing",
    ],
    ["a root beside null", root, { Jobs: null, Surprises: [{ Id: "1" }] }, "no member that the schema names"],
    [
      "items with nothing but what is null",
      plain,
      { Jobs: [{ Id: null, New: 1 }] },
      "in x.Jobs: holds items",
    ],
    ["items of another kind, and null", plain, { Jobs: [null, { Surprise: 1 }] }, "in x.Jobs: holds items"],
    ["items of a list without an element", root, { Jobs: [{ Surprise: 1 }] }, "in Jobs.Jobs: holds items"],
  ])("%s is refused", (_, options, json, message) => {
    expect(refusal(() => inJson(options, json)).message).toContain(message);
  });

  test.each<[string, { schema: XmlSchema }, unknown, unknown]>([
    ["an empty list", plain, { Jobs: [] }, { Jobs: [] }],
    ["an empty list in an object", plain, { Jobs: { Jobs: [] } }, { Jobs: [] }],
    ["empty items", plain, { Jobs: [{}, null] }, { Jobs: [{}] }],
    ["one item that is known", plain, { Jobs: [{ New: 1 }, { id: "1" }] }, { Jobs: [{ Id: "1" }] }],
    ["an empty root beside a total", root, { Jobs: [], total: 0 }, { Jobs: [] }],
    ["a root of null beside a total", root, { Jobs: null, total: 0 }, { Jobs: [] }],
    [
      "an empty list beside another one",
      entities,
      { Entities: { Jobs: [], Surprises: { Surprises: [] } } },
      { Entities: { Jobs: [] } },
    ],
    [
      "a list with items beside another one",
      entities,
      { Entities: { Jobs: [{ Id: "1" }], Surprises: [{ Id: "2" }] } },
      { Entities: { Jobs: [{ Id: "1" }] } },
    ],
    ["an empty object of lists", entities, { Entities: {}, Page: "1" }, { Entities: {}, Page: "1" }],
    [
      "lists that are null",
      entities,
      { Entities: { Jobs: null, New: {} }, Page: "1" },
      { Entities: {}, Page: "1" },
    ],
    [
      "an object that is no list",
      properties({ o: { type: "object", properties: { a: string } }, p: string }),
      { o: { b: 1 }, p: "" },
      { o: {}, p: "" },
    ],
  ])("%s is read as ever", (_, options, json, value) => {
    expect(inJson(options, json).value).toStrictEqual(value);
  });
});
