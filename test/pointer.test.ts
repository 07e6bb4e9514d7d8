import { describe, expect, it, test } from "vitest";
import { atPointer, dotted, listAt, parentOf, placedAt, tokensOf } from "../src/pointer.js";

describe("a JSON Pointer", () => {
  /** RFC 6901, section 5. */
  const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, " ": 7, "m~n": 8 };

  it.each<[string, unknown]>([
    ["", document],
    ["/foo", document.foo],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/ ", 7],
    ["/m~0n", 8],
    ["/foo/2", undefined],
    ["/foo/length/0", undefined],
    ["/toString", undefined],
    ["/foo/bar", undefined],
  ])("finds %j", (pointer, value) => {
    expect(atPointer(document, pointer)).toEqual(value);
  });

  it("finds nothing in what is no object", () => {
    for (const value of [undefined, null, 1, "text"]) expect(atPointer(value, "/foo")).toBeUndefined();
  });

  it("unescapes ~01 to ~1", () => {
    expect(tokensOf("/~01/a~1b")).toEqual(["~1", "a/b"]);
  });

  it("places a value where it is found again", () => {
    for (const pointer of ["", "/data", "/data/0", "/a~1b/m~0n"]) {
      expect(atPointer(placedAt(pointer, 5), pointer)).toBe(5);
    }
    expect(placedAt("/data/0", 5)).toEqual({ data: [5] });
  });
});

test("a list that is left out or is none is empty", () => {
  for (const body of [{}, { data: null }, { data: "text" }, undefined])
    expect(listAt(body, "/data")).toEqual([]);
  expect(listAt({ data: [1] }, "/data")).toEqual([1]);
});

test("the parent and the property path of a pointer", () => {
  expect(parentOf("/data/status")).toBe("/data");
  expect(parentOf("/status")).toBe("");
  expect(dotted("/data/status")).toBe("data.status");
});
