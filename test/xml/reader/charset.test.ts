import { describe, expect, test } from "vitest";
import { xmlCodec } from "../../../src/xml/index.js";
import { jsonCodec } from "../../../src/xml/json/codec.js";
import { chunksOf, refusal, refusalOf } from "../support.js";

const options = { schema: { type: "object", properties: { v: { type: "string" } } }, rootName: "x" } as const;
const codec = xmlCodec(options);
const json = jsonCodec({ schema: { ...options.schema, xml: { name: "x" } } });

const bytesOf = (text: string, encoding: BufferEncoding | "utf16be"): Uint8Array =>
  encoding === "utf16be" ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, encoding);
const xml = (declared = "") =>
  `${declared && `<?xml version="1.0" encoding="${declared}"?>`}<x><v>täglich</v></x>`;

/** In one chunk, and cut after every byte. */
async function read(bytes: Uint8Array, charset?: string): Promise<string | undefined> {
  const value = await codec.decodeStream(chunksOf(bytes, bytes.length), { charset });
  for (const length of [1, 2, 3])
    expect(await codec.decodeStream(chunksOf(bytes, length), { charset })).toEqual(value);
  const items: unknown[] = [];
  const list = xmlCodec({
    schema: { type: "object", properties: { v: { type: "array", items: { type: "string" } } } },
    rootName: "x",
  });
  for await (const item of list.decodeItems([bytes], "v", { charset })) items.push(item);
  expect(items).toEqual([(value as { v: string }).v]);
  return (value as { v?: string }).v;
}

describe("the charset that the protocol names (RFC 7303, section 3)", () => {
  test.each<[string, Uint8Array, string | undefined]>([
    ["names it", bytesOf(xml(), "latin1"), "ISO-8859-1"],
    ["in another case", bytesOf(xml(), "latin1"), "iso-8859-1"],
    ["that the platform knows by another name", bytesOf(xml(), "latin1"), "l1"],
    ["counts for more than the declaration", bytesOf(xml("UTF-8"), "latin1"), "ISO-8859-1"],
    [
      "counts for more than the declaration, the other way round",
      bytesOf(xml("ISO-8859-1"), "utf8"),
      "utf-8",
    ],
    ["counts for less than a byte order mark", bytesOf(`\ufeff${xml()}`, "utf8"), "ISO-8859-1"],
    [
      "counts for less than a byte order mark of UTF-16",
      bytesOf(`\ufeff${xml("UTF-8")}`, "utf16le"),
      "utf-8",
    ],
    ["UTF-16 with a mark", bytesOf(`\ufeff${xml()}`, "utf16be"), "utf-16"],
    ["UTF-16 without one, big end first", bytesOf(xml(), "utf16be"), "utf-16"],
    ["UTF-16 without one, little end first", bytesOf(xml(), "utf16le"), "UTF-16"],
    ["UTF-16 with its order named", bytesOf(xml(), "utf16be"), "utf-16be"],
    ["UTF-16 with its order named, little end first", bytesOf(xml(), "utf16le"), "UTF-16LE"],
    ["UTF-16 that the bytes cannot be", bytesOf(xml(), "utf8"), "utf-16"],
    ["UTF-16 that the bytes cannot be, with a declaration", bytesOf(xml("ISO-8859-1"), "latin1"), "utf-16"],
    ["that is not known, before a byte order mark", bytesOf(`\ufeff${xml()}`, "utf8"), "x-ebcdic"],
    ["nothing", bytesOf(xml("ISO-8859-1"), "latin1"), undefined],
  ])("%s", async (_, bytes, charset) => {
    expect(await read(bytes, charset)).toBe("täglich");
  });

  test("that is not known is an error that names it", async () => {
    const error = await refusalOf(codec.decodeStream([bytesOf(xml(), "utf8")], { charset: "x-ebcdic" }));
    expect(error.message).toContain('unknown charset "x-ebcdic"');
    expect(
      (await refusalOf(codec.decodeStream([bytesOf(xml(), "utf8")], { charset: "x".repeat(9999) }))).message
        .length,
    ).toBeLessThan(200);
  });

  test("that the bytes are not in is an error", async () => {
    const error = await refusalOf(codec.decodeStream([bytesOf(xml(), "latin1")], { charset: "utf-8" }));
    expect(error.message).toContain("the bytes are not valid utf-8");
  });
});

describe("windows-1252, where Node reads 0x80 to 0x9F as control characters", () => {
  const quoted = (before: string, after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.of(0x80, 0x92, 0xe4), Buffer.from(after)]);

  test.each(["windows-1252", "iso-8859-1", "latin1", "us-ascii"])("%s, by its bytes", async (charset) => {
    expect(await read(quoted("<x><v>", "</v></x>"), charset)).toBe("€’ä");
    expect(await read(quoted(`<?xml version="1.0" encoding="${charset}"?><x><v>`, "</v></x>"))).toBe("€’ä");
    expect(json.decode(quoted('{"v":"', '"}'), { charset })).toEqual({ v: "€’ä" });
  });
});

describe("in JSON", () => {
  const text = '{"v":"täglich"}';

  test.each<[string, Uint8Array, string | undefined]>([
    ["UTF-8 without a word", bytesOf(text, "utf8"), undefined],
    ["as it is named", bytesOf(text, "latin1"), "iso-8859-1"],
    ["UTF-16 by its mark", bytesOf(`\ufeff${text}`, "utf16le"), undefined],
    ["UTF-16 without a mark", bytesOf(text, "utf16be"), "utf-16"],
    ["UTF-16 that it cannot be", bytesOf(text, "utf8"), "utf-16"],
    ["a mark against the name", bytesOf(`\ufeff${text}`, "utf8"), "iso-8859-1"],
  ])("%s", (_, bytes, charset) => {
    expect(json.decode(bytes, { charset })).toEqual({ v: "täglich" });
  });

  test("what is not known, and what the bytes are not in, is an error", () => {
    expect(refusal(() => json.decode(bytesOf(text, "utf8"), { charset: "x-ebcdic" })).message).toBe(
      'JSON: unknown charset "x-ebcdic"',
    );
    expect(refusal(() => json.decode(bytesOf(text, "latin1"))).message).toBe(
      "JSON: the document is not in UTF-8",
    );
  });
});
