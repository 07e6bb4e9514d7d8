import { expect, test } from "vitest";
import { withoutNumbers } from "../../src/body/json-bodies.js";
import { DecodeError } from "../../src/errors/index.js";
import { parseNumbers } from "../../src/xml/json/parse.js";

const large = "9007199254740993";

function read(json: string): { value: unknown; unknown: string[] } {
  const unknown: string[] = [];
  const { value } = parseNumbers(json);
  return { value: withoutNumbers(value, { onUnknown: (path) => unknown.push(path) }), unknown };
}

test.each<[string, unknown, string[]]>([
  [`[[${large},5]]`, [[5]], ["[0][0]"]],
  [`[[[1,${large}],[${large},2]],[[3]]]`, [[[1], [2]], [[3]]], ["[0][0][1]", "[0][1][0]"]],
  [
    `{"a":[{"b":[[${large},{"c":${large},"d":1}]]}]}`,
    { a: [{ b: [[{ d: 1 }]] }] },
    ["a[0].b[0][0]", "a[0].b[0][1].c"],
  ],
  [`[null,[],{},${large}]`, [null, [], {}], ["[3]"]],
])("%s is read without the numbers that cannot be held", (json, value, unknown) => {
  expect(read(json)).toStrictEqual({ value, unknown });
});

test("a list of nothing else is an error, at any depth", () => {
  expect(() => read(`[[5],[${large}]]`)).toThrow(DecodeError);
});
