import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { jsonCodec } from "../../src/xml/json/codec.js";
import { runs } from "../support/runs.js";
import { properties } from "./rule.js";
import { chunksOf, decoded, refusal } from "./support.js";

const integer = { type: "integer" } as const;
const number = { type: "number" } as const;
const sentinel = "9223372036854775807";

function inJson(schema: { schema: XmlSchema }, json: string): { value: unknown; unknown: string[] } {
  const unknown: string[] = [];
  const codec = jsonCodec({ ...schema, onUnknown: (path) => unknown.push(path) });
  return { value: codec.decode(json), unknown };
}

describe("a number out of range", () => {
  test.each<[XmlSchema, string]>([
    [integer, "9007199254740992"],
    [integer, "-9007199254740993"],
    [integer, sentinel],
    [integer, "-9223372036854775808"],
    [integer, "18446744073709551615"],
    [integer, ` ${sentinel}\n`],
    [integer, "9".repeat(1000)],
    [integer, "1e999"],
    [integer, "-1e999"],
    [integer, "INF"],
    [integer, "-Infinity"],
    [integer, "NaN"],
    [integer, "9.2233720368547758E+18"],
    [integer, "9007199254740993.5"],
    [number, "1e999"],
    [number, "-1e999"],
    [number, "9".repeat(400)],
    [number, "INF"],
    [number, "-INF"],
    [number, "NaN"],
    [number, "Infinity"],
  ])("%j %s costs its member, and is reported", (schema, text) => {
    const member = properties({ v: schema, w: integer });
    expect(decoded(member, `<x><v>${text}</v><w>1</w></x>`)).toStrictEqual({
      value: { w: 1 },
      unknown: ["x/v"],
    });
    const attribute = properties({ v: { ...schema, xml: { attribute: true } }, w: integer });
    const kept = { value: { w: 1 }, unknown: ["x/@v"] };
    expect(decoded(attribute, `<x v="${text.trim()}"><w>1</w></x>`)).toStrictEqual(kept);
    const own = properties({
      v: { ...schema, "x-xml-text": true },
      w: { ...integer, xml: { attribute: true } },
    });
    expect(decoded(own, `<x w="1">${text}</x>`)).toStrictEqual({ value: { w: 1 }, unknown: ["x/text()"] });
    const quoted = `{"v":${JSON.stringify(text)},"w":1}`;
    expect(inJson(member, quoted)).toStrictEqual({ value: { w: 1 }, unknown: ["x.v"] });
  });

  test("in JSON as in XML, also where the engine would round it or make it infinite", () => {
    const both = properties({ i: integer, n: number });
    for (const literal of [sentinel, "1e400", "9007199254740993", "1E+19"])
      expect(inJson(both, `{"i":${literal}}`)).toStrictEqual({ value: {}, unknown: ["x.i"] });
    expect(inJson(both, '{"n":1e400}')).toStrictEqual({ value: {}, unknown: ["x.n"] });
    // A double is read to the nearest, as anywhere.
    expect(inJson(both, `{"n":${sentinel}}`).value).toStrictEqual({ n: 2 ** 63 });
    expect(decoded(both, `<x><n>${sentinel}</n></x>`).value).toStrictEqual({ n: 2 ** 63 });
  });

  test("that is sent for a string is the text of it; so is one without a schema, as in XML", () => {
    const schema = properties({
      s: { type: "string" },
      o: {},
      a: { type: "object", additionalProperties: true },
    });
    const value = { s: sentinel, o: sentinel, a: { b: sentinel, c: [sentinel] } };
    const json = `{"s":${sentinel},"o":${sentinel},"a":{"b":${sentinel},"c":[${sentinel}]}}`;
    expect(inJson(schema, json)).toStrictEqual({ value, unknown: [] });
    const list = `<a><b>${sentinel}</b><c>${sentinel}</c></a>`;
    expect(decoded(schema, `<x><s>${sentinel}</s><o>${sentinel}</o>${list}</x>`).value).toStrictEqual({
      ...value,
      a: { b: sentinel, c: sentinel },
    });
  });

  test("costs its item of a list; a list of nothing else is refused, because an empty one would be wrong", () => {
    const list = properties({ l: { type: "array", items: integer, xml: { wrapped: true } } });
    expect(decoded(list, `<x><l><l>1</l><l>${sentinel}</l><l>3</l></l></x>`)).toStrictEqual({
      value: { l: [1, 3] },
      unknown: ["x/l/l"],
    });
    expect(inJson(list, `{"l":[1,${sentinel},3]}`)).toStrictEqual({
      value: { l: [1, 3] },
      unknown: ["x.l[1]"],
    });
    expect(refusal(() => decoded(list, `<x><l><l>${sentinel}</l></l></x>`)).position?.path).toBe("x/l");
    expect(refusal(() => inJson(list, `{"l":[${sentinel}]}`)).message).toContain(
      "in x.l: holds only numbers",
    );
  });

  test("leaves the other members of a required list, and the other items, as they are", () => {
    const item: XmlSchema = {
      type: "object",
      required: ["Capacity"],
      properties: { Name: { type: "string" }, Capacity: integer },
    };
    const list = properties({ Repository: { type: "array", items: item } });
    const xml = `<x><Repository><Name>a</Name><Capacity>${sentinel}</Capacity></Repository><Repository><Name>b</Name><Capacity>2</Capacity></Repository></x>`;
    expect(decoded(list, xml)).toStrictEqual({
      value: { Repository: [{ Name: "a" }, { Name: "b", Capacity: 2 }] },
      unknown: ["x/Repository/Capacity"],
    });
  });

  test("is left out of items that are read one by one, and reported", async () => {
    const unknown: string[] = [];
    const list = properties({ l: { type: "array", items: integer } });
    const codec = xmlCodec(list);
    const bytes = chunksOf(`<x><l>1</l><l>${sentinel}</l><l>3</l></x>`, 5);
    const items: unknown[] = [];
    for await (const each of codec.decodeItems(bytes, "l", { onUnknown: (path) => unknown.push(path) }))
      items.push(each);
    expect(items).toStrictEqual([1, 3]);
    expect(unknown).toStrictEqual(["x/l"]);
  });

  test("is an error where it is the whole document, where strict is on, and where it must be exact", () => {
    const root = xmlCodec({ schema: integer, rootName: "x" });
    expect(refusal(() => root.decode(`<x>${sentinel}</x>`)).message).toContain(`"${sentinel}" is larger`);
    expect(refusal(() => inJson({ schema: { ...integer, xml: { name: "x" } } }, sentinel)).message).toContain(
      "is larger",
    );
    const member = properties({ v: integer });
    const strict = xmlCodec({ ...member, strict: true });
    expect(refusal(() => strict.decode(`<x><v>${sentinel}</v></x>`)).position?.path).toBe("x/v");
    const id = { ...integer, "x-exact": true };
    for (const exact of [
      properties({ v: id }),
      { ...properties({ v: { $ref: "#/components/schemas/Id" } }), components: { schemas: { Id: id } } },
      properties({ v: { allOf: [id, { description: "" } as XmlSchema] } }),
      properties({ v: { ...id, type: ["integer", "null"] } }),
    ]) {
      expect(refusal(() => decoded(exact, `<x><v>${sentinel}</v></x>`)).message).toContain("is larger");
      for (const text of ["9.2233720368547758E+18", "1e999", "INF", "NaN"])
        expect(refusal(() => decoded(exact, `<x><v>${text}</v></x>`)).message).toContain("is larger");
      for (const literal of [sentinel, "1e19", "1e999", `"${sentinel}"`])
        expect(refusal(() => inJson(exact, `{"v":${literal}}`)).message).toContain("is larger");
      expect(decoded(exact, "<x><v>9007199254740991</v></x>").value).toStrictEqual({ v: 9007199254740991 });
    }
    const attribute = properties({ v: { ...id, xml: { attribute: true } } });
    expect(refusal(() => decoded(attribute, `<x v="${sentinel}"/>`)).position?.path).toBe("x");
  });

  test("BigInt agrees on what is one, in XML and in JSON", () => {
    const edge = fc.oneof(
      fc.bigInt(),
      fc.bigInt({ min: 2n ** 53n - 10n, max: 2n ** 53n + 10n }),
      fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }),
    );
    const schema = properties({ v: integer });
    fc.assert(
      fc.property(edge, (value) => {
        const isHeld = value <= 2n ** 53n - 1n && value >= -(2n ** 53n - 1n);
        const expected = isHeld ? { v: Number(value) + 0 } : {};
        const xml = decoded(schema, `<x><v>${value}</v></x>`);
        const json = inJson(schema, `{"v":${value}}`);
        expect([xml.value, json.value]).toStrictEqual([expected, expected]);
        expect([xml.unknown.length, json.unknown.length]).toStrictEqual(isHeld ? [0, 0] : [1, 1]);
        if (isHeld) expect(BigInt((xml.value as { v: number }).v)).toBe(value);
      }),
      { numRuns: runs(300) },
    );
  });
});
