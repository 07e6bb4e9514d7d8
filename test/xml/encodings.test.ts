import { describe, expect, test } from "vitest";
import { xmlCodec } from "../../src/xml/index.js";
import { chunksOf, refusalOf } from "./support.js";

const codec = xmlCodec<{ v?: string; été?: string }>({
  schema: { type: "object", properties: { v: { type: "string" }, été: { type: "string" } } },
  rootName: "x",
});

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** In one chunk, and cut after every byte. */
async function read(bytes: Uint8Array): Promise<unknown> {
  const value = await codec.decodeStream(chunksOf(bytes, bytes.length));
  for (const length of [1, 2, 3])
    expect(await codec.decodeStream(chunksOf(bytes, length))).toStrictEqual(value);
  return value;
}

async function refused(bytes: Uint8Array): Promise<string> {
  const error = await refusalOf(codec.decodeStream(chunksOf(bytes, bytes.length)));
  for (const length of [1, 2, 3]) {
    const other = await refusalOf(codec.decodeStream(chunksOf(bytes, length)));
    expect([other.message, other.position]).toStrictEqual([error.message, error.position]);
  }
  return error.message;
}

const body = "<x><v>aé€😀</v><été>ü</été></x>";
const value = { v: "aé€😀", été: "ü" };

describe("the encoding of bytes", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(body)],
    ["UTF-8, declared", Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`)],
    [
      "UTF-8 with a byte order mark",
      Buffer.from(`\ufeff<?xml version='1.0' encoding='utf-8' standalone='yes'?>${body}`),
    ],
    [
      "a byte order mark before a declaration that says other",
      Buffer.from(`\ufeff<?xml version="1.0" encoding="ISO-8859-1"?>${body}`),
    ],
    ["UTF-16 LE with a byte order mark", utf16(`\ufeff${body}`, "le")],
    ["UTF-16 BE with a byte order mark", utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${body}`, "be")],
    ["UTF-16 LE by its declaration", utf16(`<?xml version="1.0" encoding="UTF-16"?>${body}`, "le")],
    ["UTF-16 BE by its declaration", utf16(`<?xml version="1.0" encoding="UTF-16"?>${body}`, "be")],
    [
      "UTF-8 that says UTF-16, as strings written out do",
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${body}`),
    ],
    [
      "white space before the end of the declaration",
      Buffer.from(`<?xml version="1.0"${" ".repeat(500)}?>${body}`),
    ],
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toStrictEqual(value);
  });

  test("Latin-1 and its relatives by declaration", async () => {
    const latin = (encoding: string) =>
      Buffer.from(`<?xml version="1.0" encoding = '${encoding}' ?><x><v>aé£</v><été>ü</été></x>`, "latin1");
    for (const encoding of ["ISO-8859-1", "iso-8859-1", "latin1", "windows-1252"])
      expect(await read(latin(encoding))).toStrictEqual({ v: "aé£", été: "ü" });
    expect(
      await read(
        Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="windows-1252"?><x><v>'),
          Buffer.from([0x80]),
          Buffer.from("</v></x>"),
        ]),
      ),
    ).toStrictEqual({ v: "€" });
    expect(
      await read(
        Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><x><v>'),
          Buffer.from([0x93, 0xfa]),
          Buffer.from("</v></x>"),
        ]),
      ),
    ).toStrictEqual({ v: "日" });
  });

  test("of text, the declaration and the byte order mark do not matter", () => {
    expect(codec.decode(`\ufeff<?xml version="1.0" encoding="ISO-8859-1"?>${body}`)).toStrictEqual(value);
    expect(codec.decode(`<?xml version="1.0" encoding="no-such"?>${body}`)).toStrictEqual(value);
  });

  test("a byte order mark inside is a character", async () => {
    expect(await read(Buffer.from("<x><v>\ufeff\ufeff</v></x>"))).toStrictEqual({ v: "\ufeff\ufeff" });
  });

  test("no bytes at all", async () => {
    expect((await refusalOf(codec.decodeStream(chunksOf("", 1)))).message).toContain(
      "the document has no element",
    );
    expect(await refused(Buffer.from("\ufeff"))).toContain("the document has no element");
  });

  test.each<[string, Uint8Array, string]>([
    [
      "an encoding that is not known",
      Buffer.from('<?xml version="1.0" encoding="EBCDIC-1"?><x/>'),
      'unknown encoding "EBCDIC-1"',
    ],
    [
      "Latin-1 that is not declared",
      Buffer.from("<x><v>é</v></x>", "latin1"),
      "line 1, column 7, in x/v: the bytes are not valid utf-8",
    ],
    ["UTF-8 that is cut off", Buffer.from("<x><v>€").subarray(0, 8), "the bytes are not valid utf-8"],
    [
      "an overlong form",
      Buffer.from([0x3c, 0x78, 0x3e, 0xc0, 0xbc, 0x2f, 0x78, 0x3e]),
      "column 4, in x: the bytes are not valid utf-8",
    ],
    [
      "surrogates in UTF-8",
      Buffer.from([0x3c, 0x78, 0x3e, 0xed, 0xa0, 0x80, 0x3c]),
      "column 4, in x: the bytes are not valid utf-8",
    ],
    [
      "half a character in UTF-16",
      utf16("\ufeff<x>\ud83dab</x>", "be"),
      "column 4, in x: the bytes are not valid utf-16be",
    ],
    [
      "half a character in UTF-16, at the end",
      utf16("\ufeff<x>ab\ud83d", "le"),
      "the bytes are not valid utf-16le",
    ],
    [
      "UTF-16 with an odd length",
      utf16("\ufeff<x/>", "le").subarray(0, 9),
      "the bytes are not valid utf-16le",
    ],
    ["UTF-16 without mark or declaration", utf16("<x/>", "le"), "< does not start an element"],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), "text before the root element"],
    // What is wrong before the the bytes are not valid text is said first, however the bytes come.
    ["a fault before", Buffer.from("<x></y>é", "latin1"), "found </y>; expected </x>"],
  ])("%s", async (_, bytes, message) => {
    expect(await refused(bytes)).toContain(message);
  });
});

describe("cutting", () => {
  test("a document is the same wherever it is cut in two", async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- - 😀 --><?pi 😀?><x xmlns:p="urn:p" p:ü='1'>\r\n<v>a\r\n&amp;&#x1F600;<![CDATA[]]]></v><été>\r</été ></x>\r\n`;
    const bytes = Buffer.from(xml);
    const whole = codec.decode(xml);
    expect(whole).toStrictEqual({ v: "a\n&😀]", été: "\n" });
    for (let at = 0; at <= bytes.length; at++) {
      async function* parts() {
        yield bytes.subarray(0, at);
        yield bytes.subarray(at);
      }
      expect(await codec.decodeStream(parts())).toStrictEqual(whole);
    }
  });

  test("a stream that fails fails as it does", async () => {
    async function* broken() {
      yield Buffer.from("<x>");
      throw new TypeError("terminated");
    }
    await expect(codec.decodeStream(broken())).rejects.toThrow(new TypeError("terminated"));
  });
});
