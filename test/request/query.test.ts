import { expect, test } from "vitest";
import type { QueryStyle } from "../../src/contract/descriptor.js";
import { ConfigurationError } from "../../src/errors/index.js";
import { serializeQuery } from "../../src/request/query.js";

const styles = { elementType: "form", keys: "pairs", offset: "form" } as const;

test("members of pairs are parameters of their own, in their order", () => {
  expect(serializeQuery({ elementType: "x", keys: { b: "2", a: "1" }, offset: 3 }, styles)).toBe(
    "elementType=x&b=2&a=1&offset=3",
  );
});

test("names and values are encoded", () => {
  expect(serializeQuery({ keys: { "a b&c=d": "é+%20&=#/?", ключ: "" } }, styles)).toBe(
    "a%20b%26c%3Dd=%C3%A9%2B%2520%26%3D%23%2F%3F&%D0%BA%D0%BB%D1%8E%D1%87=",
  );
});

test("numbers and booleans, of callers without types", () => {
  expect(serializeQuery({ keys: { a: 0, b: false, c: 7n } }, styles)).toBe("a=0&b=false&c=7");
});

test.each([[undefined], [null], [{}]])("%j is none", (keys) => {
  expect(serializeQuery({ elementType: "x", keys }, styles)).toBe("elementType=x");
});

test("names that every object has", () => {
  const keys = JSON.parse('{"__proto__":"1","constructor":"2","toString":"3"}');
  expect(serializeQuery({ keys }, styles)).toBe("__proto__=1&constructor=2&toString=3");
});

test.each<[string, unknown, string]>([
  ["keys", "a=1", "keys must be an object of names and values"],
  ["keys", ["a", "1"], "keys must be an object of names and values"],
  ["keys", 7, "keys must be an object of names and values"],
  ["keys.a", { a: undefined }, "keys.a has no value. Leave the name out too"],
  ["keys.a", { b: "1", a: null }, "keys.a has no value. Leave the name out too"],
  ["keys.a", { a: { b: "1" } }, "keys.a must be a string"],
  ["keys.a", { a: ["1", "2"] }, "keys.a must be a string"],
  ["keys.a", { a: () => "1" }, "keys.a must be a string"],
  ["keys.elementType", { elementType: "y" }, "keys.elementType has the name of another parameter"],
  ["keys.offset", { offset: undefined }, "keys.offset has the name of another parameter"],
  ["keys", { a: "\ud800" }, "keys cannot be written into a URL"],
])("%s of %j is refused", (option, keys, message) => {
  let error: unknown;
  try {
    serializeQuery({ keys }, styles, "getX");
  } catch (reason) {
    error = reason;
  }
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option, operationId: "getX", message: `getX: ${message}` });
});

test.each<[QueryStyle, unknown]>([
  ["form", () => 1],
  ["form", [1, Symbol("a")]],
  ["csv", [() => 1]],
  ["json", () => 1],
  ["json", Symbol("a")],
])("%s: a function or a symbol is refused", (style, value) => {
  expect(() => serializeQuery({ a: value }, { a: style })).toThrow("a cannot be written into a URL");
});

test("other styles are not touched by it", () => {
  expect(
    serializeQuery({ a: [1, 2], b: [1, 2], c: { d: 1 }, e: [{ f: 1 }], g: undefined }, { b: "csv" }),
  ).toBe("a=1&a=2&b=1,2&c=%7B%22d%22%3A1%7D&e=%5B%7B%22f%22%3A1%7D%5D");
});
