import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumbers } from "../../../src/xml/json/parse.js";
import { NumberText } from "../../../src/xml/values.js";
import { cpuTimer } from "../../support/cpu-time.js";
import { runs } from "../../support/runs.js";

const sentinel = "9223372036854775807";

/** With `{literal}` objects made plain, so that they compare. */
function shown(value: unknown): unknown {
  if (value instanceof NumberText) return { "the literal": value.literal };
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shown(entry)]));
}

const literal = (text: string) => ({ "the literal": text });

describe("numbers of JSON that JavaScript cannot hold", () => {
  test.each<[string, unknown]>([
    [sentinel, literal(sentinel)],
    [` ${sentinel} `, literal(sentinel)],
    [`-${sentinel}`, literal(`-${sentinel}`)],
    ["[9007199254740991,-9007199254740991]", [9007199254740991, -9007199254740991]],
    ["[9007199254740992]", [literal("9007199254740992")]],
    [`{"a":\n ${sentinel}\n}`, { a: literal(sentinel) }],
    [`{"a":[1,{"b":${sentinel}}],"c":2}`, { a: [1, { b: literal(sentinel) }], c: 2 }],
    // A double is read to the nearest.
    ["[1.7976931348623157E+308,12345678901234567.5,1e19]", [1.7976931348623157e308, 12345678901234568, 1e19]],
    ["[1e309,-1E+400,1e0309]", [literal("1e309"), literal("-1E+400"), literal("1e0309")]],
    // Of members with one name the last counts, as ever.
    [`{"a":${sentinel},"a":1}`, { a: 1 }],
    [`{"a":1,"a":${sentinel}}`, { a: literal(sentinel) }],
  ])("%s", (json, expected) => {
    const { value, outOfRange } = parseNumbers(json);
    expect(shown(value)).toStrictEqual(expected);
    expect(outOfRange).toBe(
      /the literal/.test(JSON.stringify(expected)) || json.startsWith(`{"a":${sentinel},`),
    );
  });

  test.each([
    `{"a":": ${sentinel}"}`,
    `{"a":"x\\\\",": ${sentinel}":[]}`,
    `{"a":"[${sentinel}","b":"\\\\","c":",${sentinel}"}`,
    `{": ${sentinel}":1,"${sentinel}":2}`,
    `["\\"", ",${sentinel}\\""]`,
    '{"a":"1e999","b":[",1e999"]}',
  ])("strings with such text are strings: %s", (json) => {
    expect(parseNumbers(json)).toStrictEqual({ value: JSON.parse(json), outOfRange: false });
  });

  test.each([
    `[0${sentinel}]`,
    `[${sentinel}x]`,
    `[${sentinel}.]`,
    `[${sentinel}e]`,
    `[--${sentinel}]`,
    `[+${sentinel}]`,
    `["a"${sentinel}]`,
    `[1 ${sentinel}]`,
    `{"a":${sentinel}`,
    `{${sentinel}:1}`,
  ])("what is no JSON stays none: %s", (json) => {
    expect(() => parseNumbers(json)).toThrow(SyntaxError);
  });

  test("__proto__ is a key like any other", () => {
    const { value } = parseNumbers(`{"__proto__":${sentinel},"a":{"__proto__":{"b":${sentinel}}}}`);
    expect(Object.keys(value as object)).toStrictEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value.literal).toBe(sentinel);
  });

  const leaf = fc.oneof(
    fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }).map((value) => ({
      text: String(value),
      value:
        BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
          ? Number(value)
          : literal(String(value)),
    })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => {
      // With an exponent or a fraction, so that it is a double.
      const text = value.toExponential();
      return { text, value: Number(text) };
    }),
    fc.constantFrom("1e999", "-1E+999").map((text) => ({ text, value: literal(text) })),
    fc
      .oneof(fc.string(), fc.constantFrom(`,${sentinel}`, `: ${sentinel}`, '"[1e999', "\\"))
      .map((value) => ({ text: JSON.stringify(value), value })),
    fc.constantFrom(null, true, false).map((value) => ({ text: String(value), value })),
  );
  interface Written {
    readonly text: string;
    readonly value: unknown;
  }
  const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      leaf as fc.Arbitrary<Written>,
      fc.array(tie("tree")).map((items) => ({
        text: `[${items.map(({ text }) => text).join(" , ")}]`,
        value: items.map(({ value }) => value),
      })),
      fc.array(fc.tuple(fc.string(), tie("tree"))).map((entries) => ({
        text: `{${entries.map(([key, { text }]) => `${JSON.stringify(key)}:${text}`).join(",")}}`,
        value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
      })),
    ),
  }));

  test("any value is what was written, its numbers as they were", () => {
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        expect(shown(parseNumbers(text).value)).toStrictEqual(value);
      }),
      { numRuns: runs(500) },
    );
  });

  test("JSON.parse with the source of numbers agrees, where the engine has it", () => {
    type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown;
    const reviver: Reviver = (_, value, context) => {
      const { source = "" } = context ?? {};
      if (typeof value !== "number") return value;
      const isHeld = /[.eE]/.test(source) ? Number.isFinite(value) : Number.isSafeInteger(value);
      return isHeld ? value : literal(source);
    };
    let hasSource = false;
    JSON.parse("1", ((_: string, value: unknown, context?: { source?: string }) => {
      hasSource = context?.source === "1";
      return value;
    }) as never);
    if (!hasSource) return;
    fc.assert(
      fc.property(tree, ({ text }) => {
        expect(shown(parseNumbers(text).value)).toStrictEqual(JSON.parse(text, reviver as never));
      }),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ["digits", "1".repeat(15)],
    ["a long fraction", `0.${"1".repeat(1000)}`],
    ["blanks", `${" ".repeat(1000)}1`],
    ["a string of blanks", `"${", ".repeat(500)}"`],
    ["large numbers", sentinel],
    ["quotes", '"\\"\\""'],
  ])("in linear time: %s", (_, item) => {
    const timed = (count: number) => {
      const text = `[${Array.from({ length: count }, () => item).join(",")}]`;
      const elapsed = cpuTimer();
      parseNumbers(text);
      return elapsed();
    };
    timed(2000);
    const short = Math.min(timed(2000), timed(2000), timed(2000));
    expect(timed(32_000)).toBeLessThan(Math.max(short, 5) * 64);
  });
});
