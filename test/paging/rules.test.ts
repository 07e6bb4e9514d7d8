import { describe, expect, it } from "vitest";
import { operations } from "../../generated/vspc/operations.js";
import type { OperationDescriptor } from "../../src/contract/descriptor.js";
import { paginate } from "../../src/paging/offset.js";
import { atPointer } from "../../src/pointer.js";
import { range, readAll } from "./collection.js";

describe("a rule of another API", () => {
  it("names everything: parameters, places, and that there is neither order nor total", async () => {
    const asked: Readonly<Record<string, unknown>>[] = [];
    const stock = range(0, 5);
    const things = paginate<string, { page: { things: string[] } }>(
      "getThings",
      { style: "offset", limit: "top", maxLimit: 2, offset: "skip", items: "/page/things" },
      { color: "red" },
      async (parameters) => {
        asked.push(parameters);
        const skip = parameters.skip as number;
        return { page: { things: stock.slice(skip, skip + 2) } };
      },
    );
    expect((await readAll(things)).items).toEqual(stock);
    expect(asked).toEqual([
      { color: "red", top: 2, skip: 0 },
      { color: "red", top: 2, skip: 2 },
      { color: "red", top: 2, skip: 4 },
      { color: "red", top: 2, skip: 5 },
    ]);
  });
});

describe("the rules of VSPC", () => {
  it("add an order only where the operation takes one", () => {
    const paged = Object.values(operations as Record<string, OperationDescriptor>).filter(
      ({ pagination }) => pagination !== undefined,
    );
    expect(paged.length).toBeGreaterThan(50);
    for (const { path, pagination, query } of paged) {
      expect(query, path).toMatchObject({ limit: "form", offset: "form" });
      if (pagination && "sort" in pagination) expect(query, path).toHaveProperty("sort", "json");
      expect(pagination, path).toMatchObject({ maxLimit: 500, items: "/data" });
    }
  });
});

describe("a JSON Pointer", () => {
  it("finds what is there and nothing else", () => {
    const value = { a: { "b/c": [10, { "d~e": null }] } };
    expect(atPointer(value, "")).toBe(value);
    expect(atPointer(value, "/a/b~1c/0")).toBe(10);
    expect(atPointer(value, "/a/b~1c/1/d~0e")).toBeNull();
    for (const nowhere of [
      "/x",
      "/a/b",
      "/a/b~1c/2",
      "/a/b~1c/1/d~0e/f",
      "/constructor",
      "/a/toString",
      "/a/b~1c/-",
    ]) {
      expect(atPointer(value, nowhere), nowhere).toBeUndefined();
    }
    expect(atPointer(undefined, "/a")).toBeUndefined();
    expect(atPointer("text", "/length")).toBeUndefined();
  });
});
