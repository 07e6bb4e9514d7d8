import fc from "fast-check";
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from "libxml2-wasm";
import { describe, expect, it, test } from "vitest";
import { DecodeError } from "../../src/errors/index.js";
import { isTree, readTree, type XmlTree } from "../../src/xml/tree.js";
import { runs } from "../support/runs.js";
import { markup, mutate, mutations, wholeCharacters } from "./arbitrary-documents.js";
import { longest, refusal } from "./support.js";

const maxBytes = 1_000_000;
const bytes = (xml: string) => new TextEncoder().encode(xml);
const read = (xml: string) => readTree(bytes(xml), { maxBytes });
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

describe("a tree", () => {
  it.each<[string, XmlTree]>([
    ["<a/>", { a: "" }],
    ["<a></a>", { a: "" }],
    ["<a> t </a>", { a: " t " }],
    ["<a>&lt;<![CDATA[&]]>\r\n</a>", { a: "<&\n" }],
    ['<a b="1"/>', { a: { "@b": "1" } }],
    ['<a b="1"> </a>', { a: { "@b": "1" } }],
    ['<a b="1">007</a>', { a: { "@b": "1", "#text": "007" } }],
    ["<a><b>1</b></a>", { a: { b: "1" } }],
    ["<a>\n <b>1</b>\n <b/>\n</a>", { a: { b: ["1", ""] } }],
    ["<a>x<b/>y</a>", { a: { b: "", "#text": "xy" } }],
    ["<a><b/><c/><b><d/></b></a>", { a: { b: ["", { d: "" }], c: "" } }],
    ['<a b="1"><b>2</b></a>', { a: { "@b": "1", b: "2" } }],
    [
      '<a xmlns="urn:x" xmlns:p="urn:p" p:b="1" b="2"><p:c/><c/></a>',
      { a: { "@p:b": "1", "@b": "2", "p:c": "", c: "" } },
    ],
    [`<a ${xsi}><b xsi:nil="true"/><c xsi:nil="false"/></a>`, { a: { b: null, c: "" } }],
    [`<a ${xsi}><b xsi:nil="1"/><b>x</b></a>`, { a: { b: [null, "x"] } }],
    [`<a ${xsi} xsi:type="T"/>`, { a: { "@xsi:type": "T" } }],
  ])("%s", (xml, tree) => {
    expect(read(xml)).toStrictEqual(tree);
    expect(isTree(read(xml))).toBe(true);
    expect(isTree(JSON.parse(JSON.stringify(tree)))).toBe(false);
  });

  it("has members of any name as its own", () => {
    const tree = read('<__proto__ constructor="1"><__proto__>x</__proto__></__proto__>') as Record<
      string,
      object
    >;
    expect(Object.keys(tree)).toEqual(["__proto__"]);
    expect(Object.entries(Object.entries(tree)[0]?.[1] ?? {})).toEqual([
      ["@constructor", "1"],
      ["__proto__", "x"],
    ]);
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  });

  it.each([
    ["<a><b></a>", /expected <\/b>/],
    ["<!DOCTYPE a><a/>", /DOCTYPE/i],
    ["<a/><b/>", /second root/],
    ["<p:a/>", /prefix p is not declared/],
    ['<a b="1" b="2"/>', /duplicate attribute b/],
    ["<a>".repeat(257), /deeper than 256/],
    [
      `<a${Array.from({ length: 1025 }, (_, index) => ` a${index}=""`).join("")}/>`,
      /more than 1024 attributes/,
    ],
    ["{}", /is JSON/],
    ["", /no element/],
  ])("is refused: %.30s", (xml, words) => {
    const error = refusal(() => read(xml));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toMatch(words);
    expect(error.position?.line).toBe(1);
  });

  it("has a limit of its length, and a charset", () => {
    expect(refusal(() => readTree(bytes("<a>xyz</a>"), { maxBytes: 9 })).message).toMatch(
      /longer than 9 bytes/,
    );
    const latin = Uint8Array.from([...bytes("<a>"), 0xe9, ...bytes("</a>")]);
    expect(readTree(latin, { maxBytes, charset: "iso-8859-1" })).toEqual({ a: "é" });
  });
});

/** The same form, from the tree of libxml2. `undefined`: libxml2 refuses the document. */
function theirs(xml: string): XmlTree | undefined {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NO_XXE });
  } catch {
    return undefined;
  }
  try {
    return own([[nameOf(document.root), elementOf(document.root)]]);
  } finally {
    document.dispose();
  }
}

function elementOf(element: XmlElement): XmlTree {
  let text = "";
  const members = new Map<string, XmlTree[]>();
  for (const node of element.find("*|text()")) {
    if (node instanceof XmlElement) {
      members.set(nameOf(node), [...(members.get(nameOf(node)) ?? []), elementOf(node)]);
    } else if (node instanceof XmlText || node instanceof XmlCData) text += node.content;
  }
  const attributes = element.attrs.map((attribute): [string, string] => [
    `@${nameOf(attribute)}`,
    attribute.value,
  ]);
  if (attributes.length === 0 && members.size === 0) return text;
  const elements = [...members].map(([name, values]): [string, unknown] => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return own([...attributes, ...elements, ...(/\S/.test(text) ? [["#text", text] as const] : [])]);
}

function own(entries: readonly (readonly [string, unknown])[]): XmlTree {
  return Object.fromEntries(entries) as XmlTree;
}

function nameOf({ prefix, name }: { readonly prefix: string; readonly name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

/** The binding of libxml2 takes this mark off some texts. */
function unmarked(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree ?? null).replaceAll("\ufeff", ""));
}

test(
  "libxml2 gives the same tree",
  () => {
    let compared = 0;
    const documents = fc.oneof(
      markup,
      fc.tuple(markup, mutations).map(([xml, changes]) => wholeCharacters(mutate(xml, changes))),
    );
    fc.assert(
      fc.property(documents, (xml) => {
        let tree: XmlTree;
        try {
          tree = read(xml);
        } catch (error) {
          // That both refuse the same documents is tested with the reader.
          expect(error).toBeInstanceOf(DecodeError);
          return;
        }
        const other = theirs(xml);
        if (other === undefined) return;
        compared++;
        expect(unmarked(tree)).toEqual(unmarked(other));
      }),
      { numRuns: runs(500) },
    );
    expect(compared).toBeGreaterThan(100);
  },
  longest,
);
