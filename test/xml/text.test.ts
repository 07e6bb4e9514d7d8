import { describe, expect, test } from "vitest";
import { type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { check, properties, string } from "./rule.js";
import { configurationError, refusal } from "./support.js";

const _integer = { type: "integer" } as const;
const _number = { type: "number" } as const;
const _boolean = { type: "boolean" } as const;
const _instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function codecOf(schemas: Record<string, XmlSchema>) {
  return xmlCodec(properties(schemas));
}

describe("text", () => {
  const text = (title: string, xml: string, value: string, direction?: "decode") => ({
    title,
    ...properties({ v: string }),
    xml: `<x><v>${xml}</v></x>`,
    value: { v: value },
    ...(direction && { direction }),
  });
  check([
    text("leading zeros", "007", "007"),
    text("hexadecimal", "0x1F", "0x1F"),
    text("exponents", "1e5", "1e5"),
    text("long integers", "12345678901234567890", "12345678901234567890"),
    text("numbers, booleans and null by name", "true", "true"),
    text("white space is kept", " a\n\tb  ", " a\n\tb  "),
    text("only white space", " \n ", " \n "),
    text("line ends become one", "a\r\nb\rc", "a\nb\nc", "decode"),
    text("a carriage return that was meant", "a&#13;&#xD;\nb", "a\r\r\nb"),
    text("predefined entities", "&lt;&gt;&amp;&apos;&quot;", "<>&'\""),
    text("numeric references beyond the BMP", "&#x1F600;&#128512;😀", "😀😀😀"),
    text("references that are not resolved twice", "&amp;lt;&#38;#60;", "&lt;&#60;"),
    text("CDATA", "<![CDATA[<a>&amp;]]]]><![CDATA[>]]>", "<a>&amp;]]>", "decode"),
    text("CDATA beside text", "a&amp;<![CDATA[ b ]]>&lt;c", "a& b <c", "decode"),
    text("line ends in CDATA", "<![CDATA[a\r\nb\rc]]>", "a\nb\nc", "decode"),
    text("comments and instructions inside", "a<!-- - -->b<?pi ?>c", "abc", "decode"),
    text("controls that XML allows", "\u0085\u2028\u007f", "\u0085\u2028\u007f"),
    text("what would end CDATA", "]]&gt;", "]]>"),
    text("names of other objects", "__proto__", "__proto__"),
    text(
      "PEM",
      "-----BEGIN CERTIFICATE-----\nMIIB\n  AAA=\n-----END CERTIFICATE-----\n",
      "-----BEGIN CERTIFICATE-----\nMIIB\n  AAA=\n-----END CERTIFICATE-----\n",
    ),
    {
      title: "attributes keep what white space was written as a reference",
      ...properties({ v: { ...string, xml: { attribute: true } } }),
      xml: '<x v="&#10;&#9;&#13; &lt;&amp;&quot;\'"/>',
      value: { v: "\n\t\r <&\"'" },
    },
    {
      title: "attributes lose white space that was not",
      ...properties({ v: { ...string, xml: { attribute: true } } }),
      xml: "<x v = 'a\r\nb\tc\nd\re  >\"'/>",
      value: { v: 'a b c d e  >"' },
      direction: "decode",
    },
  ]);

  test.each([
    ["a control", "a\u0001b", "U+0001"],
    ["NUL", "\0", "U+0000"],
    ["a vertical tab", "\u000b", "U+000B"],
    ["half a character", "a\ud83d", "U+D83D"],
    ["the other half", "\ude00a", "U+DE00"],
    ["U+FFFE", "\ufffe", "U+FFFE"],
    ["U+FFFF", "\uffff", "U+FFFF"],
  ])("%s can be neither written nor read", (_, bad, name) => {
    const codec = codecOf({
      v: string,
      a: { type: "object", properties: { b: { ...string, xml: { attribute: true } } } },
    });
    expect(configurationError(() => codec.encode({ v: bad })).message).toContain(name);
    expect(configurationError(() => codec.encode({ v: bad })).option).toBe("x.v");
    expect(configurationError(() => codec.encode({ a: { b: bad } })).option).toBe("x.a.b");
    for (const xml of [
      `<v>${bad}</v>`,
      `<a b="${bad}"/>`,
      `<v><![CDATA[${bad}]]></v>`,
      `<!--${bad}-->`,
      `<?a ${bad}?>`,
    ])
      expect(refusal(() => codec.decode(`<x>${xml}</x>`)).message).toContain(name);
    const reference = `&#${bad.codePointAt(bad.startsWith("a") ? 1 : 0)};`;
    expect(refusal(() => codec.decode(`<x><v>${reference}</v></x>`)).message).toContain("unknown entity");
  });

  test.each([
    "&#;",
    "&#x;",
    "&;",
    "&",
    "& ",
    "&#x110000;",
    "&#99999999999999999999;",
    "&#xD83D;&#xDE00;",
    "&nbsp;",
    "&LT;",
  ])("%s is no reference", (reference) => {
    expect(refusal(() => codecOf({ v: string }).decode(`<x><v>${reference}</v></x>`)).message).toContain(
      "unknown entity",
    );
    const attribute = codecOf({ v: { ...string, xml: { attribute: true } } });
    expect(refusal(() => attribute.decode(`<x v="${reference}"/>`)).message).toContain("unknown entity");
  });
});
