import { describe, expect, test } from "vitest";
import { DecodeError } from "../../src/errors/index.js";
import { type XmlLimits, type XmlSchema, xmlCodec } from "../../src/xml/index.js";
import { cpuTimer } from "../support/cpu-time.js";
import { chunksOf, refusal, refusalOf } from "./support.js";

const schema: XmlSchema = {
  type: "object",
  properties: {
    a: { type: "string" },
    b: { type: "array", items: { type: "integer" } },
    c: { type: "object", properties: { id: { type: "integer", xml: { attribute: true } } } },
    x: { $ref: "#/components/schemas/X" },
  },
};
const components = { schemas: { X: schema } };

/** Refused as text, as bytes at once and byte by byte, each time in the same words and at the same place. */
async function refused(xml: string, limits: Partial<XmlLimits> = {}): Promise<DecodeError> {
  const codec = xmlCodec({ schema, components, rootName: "x", limits });
  const error = refusal(() => codec.decode(xml));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.code).toBe("decode");
  expect(error.position).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
  expect(error.message.length).toBeLessThan(500);
  for (const length of [1, 7, 1 << 20]) {
    if (xml.length / length > 100_000) continue;
    const other = await refusalOf(codec.decodeStream(chunksOf(xml, length)));
    expect([other.message, other.position]).toStrictEqual([error.message, error.position]);
  }
  return error;
}

describe("what is no document", () => {
  test.each([
    ["HTML", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>", "a DOCTYPE is not allowed"],
    [
      "HTML without a type",
      '<html lang="en"><body><br></body></html>',
      "the root element is <html>; expected <x>",
    ],
    ["JSON", '{"TaskId":"task-1","State":"Running"}', "text before the root element"],
    ["plain text", "Service Unavailable", "text before the root element"],
    ["nothing", "", "the document has no element"],
    ["white space", " \r\n\t", "the document has no element"],
    ["a comment", "<!-- nothing -->", "the document has no element"],
    ["a declaration", '<?xml version="1.0"?>', "the document has no element"],
    ["another root", "<y><a>1</a></y>", "the root element is <y>; expected <x>"],
    ["another root by case", "<X/>", "the root element is <X>; expected <x>"],
    ["two roots", "<x/><x/>", "a second root element"],
    ["text after the root", "<x/>\n x", "text after the root element"],
    ["text before the root", "x<x/>", "text before the root element"],
    ["CDATA before the root", "<![CDATA[]]><x/>", "CDATA outside the root element"],
    ["CDATA after the root", "<x/><![CDATA[ ]]>", "CDATA outside the root element"],
    ["a reference outside the root", "<x/>&#32;", "text after the root element"],
    ["a second byte order mark", "\ufeff\ufeff<x/>", "text before the root element"],
    ["a document after white space and a declaration", ' <?xml version="1.0"?><x/>', "not at the beginning"],
    ["two declarations", '<?xml version="1.0"?><?xml version="1.0"?><x/>', "not at the beginning"],
  ])("%s", async (_, xml, message) => {
    expect((await refused(xml)).message).toContain(message);
  });
});

describe("a document that is cut off", () => {
  const whole = '<?xml version="1.0"?><!-- c --><x><a>t&amp;<![CDATA[d]]></a><b>1</b><c id="1"/><?p i?></x>';

  test("anywhere", async () => {
    expect(xmlCodec({ schema, components, rootName: "x" }).decode(whole)).toBeTypeOf("object");
    for (let length = 0; length < whole.length; length++) {
      expect((await refused(whole.slice(0, length))).message).toMatch(
        /the document (?:ends inside|has no element)|unknown entity|<! does not start a comment|no valid target/,
      );
    }
  });
});

describe("text that looks like markup", () => {
  test.each([
    ["an end tag of another name", "<x><a></b></x>", "found </b>; expected </a>"],
    ["crossed tags", "<x><a><b></a></b></x>", "found </a>; expected </b>"],
    ["an end tag too many", "<x></x></x>", "</x> has no start tag"],
    ["an end tag with an attribute", '<x></x a="1">', 'found </x a="1">; expected </x>'],
    ["an end tag with a space before its name", "<x></ x>", "found </ x>; expected </x>"],
    ["a start without a name", "<x>< a/></x>", "< does not start an element"],
    ["a number for a name", "<x><1/></x>", "< does not start an element"],
    ["less than in text", "<x>1 <2</x>", "< does not start an element"],
    ["an attribute without a value", "<x a/>", "attribute a has no value"],
    ["an attribute without quotes", "<x a=1/>", "is not quoted"],
    ["attributes without a blank between", '<x a="1"b="2"/>', "contains an invalid attribute"],
    ["an attribute with < in it", '<x a="<"/>', "the value of attribute a contains <"],
    ["a slash too early", "<x / >", "/ in <x>"],
    ["]]> in text", "<x><a>]]></a></x>", "text contains ]]>"],
    ["-- in a comment", "<x><!-- a -- b --></x>", "a comment contains --"],
    ["a comment that ends in --->", "<x><!-- a ---></x>", "a comment contains --"],
    ["an instruction without a target", "<x><? a?></x>", "instruction has no valid target"],
    ["an instruction whose target has a colon", "<x><?a:b c?></x>", "instruction has no valid target"],
    ["an instruction that is glued to its target", "<x><?a+?></x>", "instruction has no valid target"],
    ["a declaration in capitals", '<?XML version="1.0"?><x/>', "the XML declaration is not valid"],
    ["a declaration without a version", '<?xml encoding="UTF-8"?><x/>', "the XML declaration is not valid"],
    ["a declaration of another version", '<?xml version="2.0"?><x/>', "the XML declaration is not valid"],
    [
      "a declaration in another order",
      '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><x/>',
      "is not valid",
    ],
    ["a declaration inside", '<x><?xml version="1.0"?></x>', "not at the beginning"],
    ["an entity that is not declared", "<x><a>&nbsp;</a></x>", "reference &nbsp;"],
    ["an entity that is not declared, in an attribute", '<x a="&copy;"/>', "reference &copy;"],
    ["an element declaration", "<x><!ELEMENT a ANY></x>", "<! does not start a comment"],
    ["cdata in small letters", "<x><![cdata[a]]></x>", "<! does not start a comment"],
  ])("%s", async (_, xml, message) => {
    expect((await refused(xml)).message).toContain(message);
  });

  test.each([
    "<!DOCTYPE x>",
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE x PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1/x.dtd">',
    '<!DOCTYPE x [<!ENTITY e "v">]>',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/p"> %p;]>',
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    "<!DOCTYPE",
  ])("%s", async (type) => {
    expect((await refused(`<?xml version="1.0"?>${type}<x>&e;</x>`)).message).toContain(
      "a DOCTYPE is not allowed",
    );
  });
});

describe("where it is", () => {
  test("line, column and path of the start of what is wrong", async () => {
    const error = await refused("<x>\r\n  <x>\n\t<b>12</b><b>1x</b>\n</x></x>");
    expect(error.position).toStrictEqual({ line: 3, column: 16, path: "x/x/b" });
    expect(error.message).toBe('XML, line 3, column 16, in x/x/b: "1x" is not an integer');
  });

  test("inside an element that is not known", async () => {
    const error = await refused("<x>\n<u><v>\n<p:w/></v></u></x>");
    expect(error.position).toStrictEqual({ line: 3, column: 1, path: "x/u/v" });
  });

  test("text outside the root element", async () => {
    expect((await refused("<x/>\n\n  oops")).position).toStrictEqual({ line: 3, column: 3, path: "" });
  });
});

describe("limits", () => {
  test("20,000 levels", async () => {
    const error = await refused("<x>".repeat(20_000) + "</x>".repeat(20_000));
    expect(error.message).toContain("elements nest deeper than 256");
    expect((await refused(`<x><u>${"<v>".repeat(20_000)}`)).message).toContain(
      "elements nest deeper than 256",
    );
    expect((await refused("<x><x><x/></x></x>", { depth: 2 })).message).toContain("deeper than 2");
  });

  test("a million attributes", async () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => ` a${index}="1"`).join("");
    const computed = cpuTimer();
    expect((await refused(`<x${many}/>`)).message).toContain("<x> has more than 1024 attributes");
    expect(computed()).toBeLessThan(20_000);
    expect((await refused('<x a="1" b="2" c="3"/>', { attributes: 2 })).message).toContain(
      "more than 2 attributes",
    );
  });

  test("a body past the limit of bytes", async () => {
    const codec = xmlCodec({ schema, components, rootName: "x", limits: { bytes: 1000 } });
    const large = `<x><a>${"é".repeat(500)}</a></x>`;
    expect(refusal(() => codec.decode(" ".repeat(1001))).message).toContain("longer than 1000 bytes");
    // 517 characters, but more than 1000 bytes.
    expect(codec.decode(large)).toBeTypeOf("object");
    expect((await refusalOf(codec.decodeStream(chunksOf(large, 100)))).message).toContain(
      "longer than 1000 bytes",
    );
  });

  test("a body without end is given up at the limit, not read on", async () => {
    const codec = xmlCodec({
      schema,
      components,
      rootName: "x",
      limits: { bytes: 10_000_000, depth: undefined },
    });
    let sent = 0;
    let closed = false;
    async function* endless() {
      try {
        yield new TextEncoder().encode("<x><a>");
        for (;;) {
          sent += 65_536;
          yield new Uint8Array(65_536).fill(0x61);
        }
      } finally {
        closed = true;
      }
    }
    expect((await refusalOf(codec.decodeStream(endless()))).message).toContain("longer than 10000000 bytes");
    expect(sent).toBeLessThan(10_100_000);
    expect(closed).toBe(true);
  });

  test("what is no XML is refused with its first chunk", async () => {
    let sent = 0;
    async function* json() {
      for (;;) {
        sent++;
        yield new TextEncoder().encode(`{"a": "${"b".repeat(1000)}`);
      }
    }
    const codec = xmlCodec({ schema, components, rootName: "x" });
    expect((await refusalOf(codec.decodeStream(json()))).message).toContain("text before the root");
    expect(sent).toBe(1);
  });
});

describe("no time beyond the length of the document", () => {
  const size = 30_000_000;
  const long = "a".repeat(size);
  const blanks = " ".repeat(size);

  /** 30 MB in chunks of 64 KB. Anything quadratic would take minutes. */
  test.each<[string, string, string | undefined]>([
    ["a long text", `<x><a>${long}</a></x>`, undefined],
    ["a long comment", `<x><!--${long}--></x>`, undefined],
    ["a long CDATA section", `<x><a><![CDATA[${long}]]></a></x>`, undefined],
    ["a long instruction", `<x><?a ${long}?></x>`, undefined],
    ["a long attribute", `<x a="${long}"/>`, undefined],
    ["a long name", `<x><${long}/></x>`, undefined],
    ["long white space in a tag", `<x${blanks}></x${blanks}>`, undefined],
    ["white space between elements", `<x>${blanks}</x>${blanks}`, undefined],
    ["white space in a number", `<x><b>1${blanks}2</b></x>`, "is not an integer"],
    ["white space in an end tag", `<x></x${blanks}y>`, "expected </x>"],
    ["a long end tag of another name", `<x></${long}>`, "expected </x>"],
    ["a long entity", `<x><a>&${long};</a></x>`, "unknown entity"],
    ["many bare ampersands", `<x><a>${"&".repeat(size)}</a></x>`, "unknown entity"],
    ["a long number", `<x><b>${"1".repeat(size)}x</b></x>`, "is not an integer"],
    ["a tag that never ends", `<x a="${long}`, "ends inside markup"],
    ["a comment that never ends", `<!--${"- ".repeat(size / 2)}`, "ends inside markup"],
    ["an instruction that never ends", `<?a ${long}`, "ends inside markup"],
    ["a declaration that never ends", `<?xml version="1.0"${blanks}`, "ends inside markup"],
    ["a reference to a large number", `<x><a>&#${"9".repeat(size)};</a></x>`, "unknown entity"],
    ["half characters", `<x><a>${"\ud83d".repeat(size / 3)}</a></x>`, undefined],
  ])("%s", async (_, xml, message) => {
    const codec = xmlCodec({ schema, components, rootName: "x" });
    const bytes = new TextEncoder().encode(xml);
    const computed = cpuTimer();
    const outcome = await codec.decodeStream(chunksOf(bytes, 65_536)).then(
      () => undefined,
      (error: unknown) => error,
    );
    const time = computed();
    if (message === undefined) expect(outcome).toBeUndefined();
    else {
      expect(outcome).toBeInstanceOf(DecodeError);
      expect((outcome as DecodeError).message).toContain(message);
      expect((outcome as DecodeError).message.length).toBeLessThan(500);
    }
    // One or two seconds are needed.
    expect(time).toBeLessThan(20_000);
  });

  test("many namespaces, nested and side by side", () => {
    const declared = (level: number) =>
      Array.from({ length: 1000 }, (_, index) => ` xmlns:p${level}-${index}="urn:${index}"`).join("");
    const levels = Array.from({ length: 100 }, (_, level) => `<u${declared(level)}>`).join("");
    const siblings = '<v xmlns:q="urn:q"/>'.repeat(50_000);
    const codec = xmlCodec({ schema, components, rootName: "x" });
    const computed = cpuTimer();
    expect(codec.decode(`<x>${levels}${siblings}${"</u>".repeat(100)}</x>`)).toStrictEqual({});
    expect(computed()).toBeLessThan(20_000);
  });
});
