import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { chunksOf, configurationError, refusalOf } from "../support.js";

const string = { type: "string" } as const;
const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });
const components = {
  schemas: {
    Job: {
      type: "object",
      properties: {
        UID: { type: "string", xml: { attribute: true } },
        Name: string,
        Includes: {
          type: "array",
          items: { ...ref("Include"), xml: { name: "Include" } },
          xml: { wrapped: true },
        },
        // A list of the same name further in.
        Jobs: { type: "array", items: { ...ref("Job"), xml: { name: "Job" } }, xml: { wrapped: true } },
      },
    },
    Include: { type: "object", properties: { Path: { type: "array", items: string } } },
  },
} as const;

const codec = xmlCodec({
  schema: {
    type: "object",
    properties: {
      Total: { type: "integer" },
      Entities: {
        type: "object",
        properties: {
          Jobs: { type: "array", items: { ...ref("Job"), xml: { name: "Job" } }, xml: { wrapped: true } },
          Notes: { type: "array", items: string },
        },
        additionalProperties: { type: "array", items: { type: "integer" } },
      },
    },
    xml: { name: "QueryResult" },
  },
  components,
});

const xml = `<QueryResult><Total>3</Total><Entities>
  <Notes>n1</Notes>
  <Jobs>
    <Job UID="1"><Name>a</Name><Includes><Include><Path>p1</Path><Path>p2</Path></Include></Includes></Job>
    <Job UID="2"><Jobs><Job UID="2.1"/></Jobs></Job>
    <Job/>
  </Jobs>
  <Notes>n2</Notes><Other>7</Other><Other>8</Other>
  <Jobs><Job UID="second list"/></Jobs>
</Entities></QueryResult>`;

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("decodeItems", () => {
  test.each<[string, unknown[]]>([
    [
      "Entities.Jobs",
      [{ UID: "1", Name: "a", Includes: [{ Path: ["p1", "p2"] }] }, { UID: "2", Jobs: [{ UID: "2.1" }] }, {}],
    ],
    ["Entities.Notes", ["n1", "n2"]],
    ["Entities.Other", [7, 8]],
    ["Entities.Jobs.Includes", [{ Path: ["p1", "p2"] }]],
    ["Entities.Jobs.Includes.Path", ["p1", "p2"]],
    ["Entities.Jobs.Jobs", [{ UID: "2.1" }]],
    ["Entities.Jobs.Jobs.Jobs", []],
  ])("%s", async (path, items) => {
    for (const length of [1, 64, 1 << 20])
      expect(await all(codec.decodeItems(chunksOf(xml, length), path))).toStrictEqual(items);
  });

  test("a root that is a list, and lists of lists", async () => {
    const schema: XmlSchema = {
      type: "array",
      items: { type: "array", items: { type: "integer", xml: { name: "n" } }, xml: { name: "row" } },
      xml: { name: "rows" },
    };
    const rows = xmlCodec({ schema });
    const document = "<rows><row><n>1</n><n>2</n></row><row/></rows>";
    expect(await all(rows.decodeItems(chunksOf(document, 5), ""))).toStrictEqual([[1, 2], []]);
    const inner = xmlCodec({ schema: { type: "object", properties: { rows: schema } }, rootName: "x" });
    expect(
      await all(inner.decodeItems(chunksOf("<x><row><n>1</n></row><row/></x>", 5), "rows")),
    ).toStrictEqual([[1], []]);
  });

  test("through alternatives", async () => {
    const schema: XmlSchema = {
      oneOf: [ref("A"), ref("B")],
      discriminator: { propertyName: "kind" },
    };
    const kind = { type: "string", xml: { attribute: true } } as const;
    const choice = xmlCodec({
      schema,
      rootName: "x",
      components: {
        schemas: {
          A: { type: "object", properties: { kind, l: { type: "array", items: { type: "integer" } } } },
          B: {
            type: "object",
            properties: { kind, l: { type: "array", items: string, xml: { wrapped: true } } },
          },
        },
      },
    });
    expect(await all(choice.decodeItems(chunksOf('<x kind="A"><l>1</l><l>2</l></x>', 9), "l"))).toStrictEqual(
      [1, 2],
    );
    expect(await all(choice.decodeItems(chunksOf('<x kind="B"><l><l>1</l></l></x>', 9), "l"))).toStrictEqual([
      "1",
    ]);
  });

  test.each([
    "",
    "Total",
    "Entities",
    "No",
    "Entities.No.No",
    "Entities.Jobs.Name",
    "Entities.Jobs.UID.x",
    ".",
  ])("%j leads to no list", (path) => {
    expect(configurationError(() => codec.decodeItems(chunksOf(xml, 10), path)).option).toBe("path");
  });

  test("a list that is not there, and null among items", async () => {
    expect(await all(codec.decodeItems(chunksOf("<QueryResult/>", 3), "Entities.Jobs"))).toStrictEqual([]);
    const nullable = xmlCodec({
      schema: { type: "array", items: { type: ["string", "null"], xml: { name: "i" } } },
      rootName: "x",
    });
    const document = '<x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><i xsi:nil="true"/><i/></x>';
    expect(await all(nullable.decodeItems(chunksOf(document, 9), ""))).toStrictEqual([null, ""]);
  });

  test("items before a fault come first, in chunks of any size", async () => {
    const broken = xml.replace("<Job/>", "<Job></Jobs>");
    for (const length of [1, 64, 1 << 20]) {
      const names: unknown[] = [];
      const items = codec.decodeItems<{ UID?: string }>(chunksOf(broken, length), "Entities.Jobs");
      const error = await refusalOf(
        (async () => {
          for await (const item of items) names.push(item.UID);
        })(),
      );
      expect(names).toStrictEqual(["1", "2"]);
      expect(error.position).toStrictEqual({ line: 6, column: 10, path: "QueryResult/Entities/Jobs/Job" });
    }
  });

  test("what is outside the list is checked all the same", async () => {
    for (const [from, to, message] of [
      ["<Total>3", "<Total>three", "not an integer"],
      ["</QueryResult>", "", "ends inside <QueryResult>"],
      ["<Notes>n2", "<Notes>&n2;", "unknown entity"],
    ] as const) {
      const error = await refusalOf(
        all(codec.decodeItems(chunksOf(xml.replace(from, to), 50), "Entities.Jobs")),
      );
      expect(error.message).toContain(message);
    }
  });

  test("leaving early stops reading and closes the stream", async () => {
    let sent = 0;
    let closed = false;
    async function* endless() {
      try {
        yield Buffer.from("<QueryResult><Entities><Jobs>");
        for (;;) {
          sent++;
          yield Buffer.from('<Job UID="1"/>');
        }
      } finally {
        closed = true;
      }
    }
    let seen = 0;
    for await (const _ of codec.decodeItems(endless(), "Entities.Jobs")) if (++seen === 10) break;
    expect([seen, closed]).toStrictEqual([10, true]);
    expect(sent).toBeLessThanOrEqual(11);
  });

  test("the limit of bytes holds from one item to the next, so that a list may be of any length", async () => {
    const limited = xmlCodec({
      schema: { type: "array", items: { type: "string", xml: { name: "i" } }, xml: { name: "l" } },
      limits: { bytes: 1000 },
    });
    const list = (item: string) => `<l>${`<i>${item}</i>`.repeat(100)}</l>`;
    expect(await all(limited.decodeItems(chunksOf(list("a".repeat(500)), 100), ""))).toHaveLength(100);
    const error = await refusalOf(all(limited.decodeItems(chunksOf(list("a".repeat(1500)), 100), "")));
    expect(error.message).toContain("longer than 1000 bytes");
    const unknown = `<l><i/>${"<u/>".repeat(500)}<i/></l>`;
    expect((await refusalOf(all(limited.decodeItems(chunksOf(unknown, 100), "")))).message).toContain(
      "longer than",
    );
  });

  test("20 MB in flat memory, whatever the size of the chunks", async () => {
    const job = Buffer.from(
      `<Job UID="urn:veeam:Job:1"><Name>${"name ".repeat(20)}</Name><Includes><Include><Path>/a</Path></Include></Includes></Job>`,
    );
    const note = Buffer.from("<Notes>kept by nobody</Notes>");
    const count = Math.ceil(20_000_000 / (job.length + note.length));
    async function* stream(length: number) {
      // Notes are a list too, but not the wanted one.
      yield Buffer.from("<QueryResult><Entities>");
      const notes = Buffer.concat(Array.from({ length: 1000 }, () => note));
      for (let sent = 0; sent < count; sent += 1000) yield notes;
      yield Buffer.from("<Jobs>");
      const jobs = Buffer.concat(Array.from({ length }, () => job));
      for (let sent = 0; sent < count; sent += length) yield jobs;
      yield Buffer.from("</Jobs></Entities></QueryResult>");
    }
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    for (const length of [100, count]) {
      let seen = 0;
      let highest = 0;
      const start = heap();
      for await (const item of codec.decodeItems<{ UID: string }>(stream(length), "Entities.Jobs")) {
        if (item.UID !== "urn:veeam:Job:1") throw new Error("another item");
        if (++seen % 5000 === 0) highest = Math.max(highest, heap() - start);
      }
      expect(seen).toBeGreaterThanOrEqual(count);
      expect(highest).toBeLessThan(4_000_000);
    }
  });
});
