import fc from "fast-check";

/** Characters that have bitten someone. */
export const unit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."abcxyz019 .-_:é€漢") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "\n",
      "\t",
      "\r",
      "😀",
      "\u{10ffff}",
      "\u0085",
      "\u2028",
      "\u00a0",
      "\ufeff",
      "\ufffd",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom("&", "<", ">", '"', "'", "]", "]]>", "--", "&amp;", "\r\n") },
);

/** Any text that XML can carry. */
export const text = fc.string({ unit, maxLength: 12 });

export const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("a", "b", "Task", "x-y", "_", "a.b", "xmlish", "été", "漢字", "𐐀"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"),
  },
);

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(..."ab1 é😀>\n\t'\""), maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "&lt;",
      "&amp;",
      "&#65;",
      "&#x1F600;",
      "&#13;",
      "&#xA;",
      "\r\n",
      "\r",
      "]]",
      "&apos;",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<![CDATA[ <&]] ]]>",
      "<![CDATA[]]>",
      "<!-- c -->",
      "<!---->",
      "<?p i?>",
      "<?p?>",
    ),
  },
);
const value = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(..."ab1 é😀>\n\t"), maxLength: 5 }),
      fc.constantFrom("&lt;", "&#9;", "&#xD;", "\r\n", "&quot;"),
    ),
    { maxLength: 3 },
  )
  .map((parts) => `"${parts.join("")}"`);
const space = fc.constantFrom(" ", "\n", "  ", "\t", "\r\n ");
const declarations = fc.constantFrom(
  ["xmlns", "urn:d"],
  ["xmlns:p", "urn:p"],
  ["xmlns:q", "urn:p"],
  ["xmlns", ""],
);

/** A document that is nearly always well-formed; prefixes may be missing, and attributes come twice. */
export const markup: fc.Arbitrary<string> = fc
  .letrec<{ element: string; content: string }>((tie) => ({
    content: fc.oneof({ maxDepth: 4, depthIdentifier: "markup" }, piece, tie("element")),
    element: fc
      .record({
        name: fc.oneof(
          { weight: 9, arbitrary: name },
          { weight: 1, arbitrary: name.map((local) => `p:${local}`) },
        ),
        attributes: fc.array(
          fc.tuple(space, fc.oneof(name, fc.constantFrom("p:a", "q:a", "xml:lang")), value),
          { maxLength: 3 },
        ),
        declared: fc.array(declarations, { maxLength: 2 }),
        children: fc.array(tie("content"), { maxLength: 4, depthIdentifier: "markup" }),
        end: fc.constantFrom("", " ", "\n"),
      })
      .map(({ name, attributes, declared, children, end }) => {
        const given = new Map([
          ...declared.map(([key, uri]) => [key, ` ${key}="${uri}"`] as const),
          ...attributes.map(([before, key, text]) => [key, `${before}${key}${end}=${end}${text}`] as const),
        ]);
        const start = `<${name}${[...given.values()].join("")}${end}`;
        return children.length === 0 ? `${start}/>` : `${start}>${children.join("")}</${name}${end}>`;
      }),
  }))
  .element.chain((root) =>
    fc
      .tuple(
        fc.constantFrom(
          "",
          '<?xml version="1.0"?>',
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        ),
        fc.constantFrom("", "<!-- before -->\n", "<?p?>"),
        fc.constantFrom("", "\n", "<!-- after -->", " <?p i?>\n"),
        // Mostly prefixes are declared, and stand for different things.
        fc.constantFrom(' xmlns:p="urn:p" xmlns:q="urn:q"', " xmlns:q='urn:r'\nxmlns:p='urn:s'", undefined),
      )
      .map(([declaration, before, after, prefixes]) => {
        const whole = prefixes === undefined ? root : `<root${prefixes}>${root}</root>`;
        return `${declaration}${before}${whole}${after}`;
      }),
  );

/** Some that do no harm, more that do. */
const fragments = [
  ..."<>&\"'=/!?-[];: \n\0\u0001\ufffe\ud83d",
  "<a>",
  "</a>",
  "<a/>",
  "&amp;",
  "&bad;",
  "&#0;",
  "&#x41;",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<?",
  "?>",
  "<!DOCTYPE a>",
  '<!DOCTYPE a [<!ENTITY e "v">]>',
  '<?xml version="1.0"?>',
  ' a="1"',
  ' a="1" a="2"',
  " xmlns=''",
  " xmlns:p='urn:p'",
  ' xsi:nil="true"',
  "p:",
  "text",
  "é",
  "> ",
  "<!-- -->",
  "<![CDATA[<]]>",
  "&#13;",
  "\r\n",
  "__proto__",
  "<__proto__>",
  "<constructor/>",
  "\u00e9",
  "1e400",
  "9007199254740993",
];

export interface Mutation {
  readonly kind: "insert" | "delete" | "repeat" | "flip" | "swap";
  /** Where, as parts of the length. */
  readonly at: number;
  readonly length: number;
  readonly fragment: string;
}

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("insert", "insert", "insert", "delete", "repeat", "flip", "swap"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 2, arbitrary: fc.nat(2) }, fc.nat(12)),
    fragment: fc.constantFrom(...fragments),
  }),
  { minLength: 1, maxLength: 3 },
);

export function mutate(xml: string, changes: readonly Mutation[]): string {
  return changes.reduce((now, { kind, at, length, fragment }) => {
    const from = Math.floor(at * now.length);
    const [before, part, after] = [
      now.slice(0, from),
      now.slice(from, from + length),
      now.slice(from + length),
    ];
    if (kind === "insert") return before + fragment + part + after;
    if (kind === "delete") return before + after;
    if (kind === "repeat") return before + part + part + after;
    if (kind === "swap") return before + fragment + after;
    return (
      before +
      part.replace(/./su, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) ^ 1)) +
      after
    );
  }, xml);
}

/** The same on bytes, which may then be no text at all. */
export function mutateBytes(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((now, { kind, at, length, fragment }) => {
    const from = Math.floor(at * now.length);
    const [before, part, after] = [
      now.subarray(0, from),
      now.subarray(from, from + length),
      now.subarray(from + length),
    ];
    const inserted = Buffer.from(fragment, "latin1");
    if (kind === "insert") return Buffer.concat([before, inserted, part, after]);
    if (kind === "delete") return Buffer.concat([before, after]);
    if (kind === "repeat") return Buffer.concat([before, part, part, after]);
    if (kind === "swap") return Buffer.concat([before, inserted, after]);
    return Buffer.concat([before, part.map((byte) => byte ^ (1 << (length % 8))), after]);
  }, bytes);
}

/** Half characters cannot come as bytes: they would be U+FFFD. */
export function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?");
}
