import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigurationError, DecodeError } from "../../src/errors/index.js";
import { paginateByLinks } from "../../src/paging/link.js";
import { readAll } from "./collection.js";
import { type Job, jobs, type Page, pagesOf, queryNames, queryRule } from "./link-server.js";

/** Reads these pages to the error that must come. */
async function failure(parameters: Readonly<Record<string, unknown>>, ...pages: readonly unknown[]) {
  const { asked, read } = pagesOf(...(pages as Page[]));
  const found = await readAll(paginateByLinks<Job, Page>("query", queryRule, queryNames, parameters, read));
  expect(found.error).toBeInstanceOf(DecodeError);
  expect(found.error).toMatchObject({ code: "decode", operationId: "query" });
  return {
    asked,
    names: found.items.map(({ Name }) => Name),
    message: (found.error as DecodeError).message,
    error: found.error,
  };
}

describe("links that lead round in a circle", () => {
  it("to the page itself are an error, after its items", async () => {
    const { asked, names, message } = await failure({ type: "Job", page: 2 }, jobs(["a"], "?page=2"));
    expect(message).toMatch(/page 1 links to a page that was read before.*page by page/);
    expect(names).toEqual(["a"]);
    expect(asked).toHaveLength(1);
  });

  it("to an earlier page are one before that is asked for again", async () => {
    const { asked, names } = await failure(
      { type: "Job" },
      jobs(["a"], "?page=2"),
      jobs(["b"], "?page=3"),
      jobs(["c"], "?page=2"),
    );
    expect(names).toEqual(["a", "b", "c"]);
    expect(asked).toHaveLength(3);
  });

  it("between pages that differ in nothing but the form of a number", async () => {
    const { asked } = await failure(
      { type: "Job", pageSize: 5, sortAsc: ["Name"] },
      jobs(["a"], "?type=Job&pageSize=5&sortAsc=Name"),
    );
    expect(asked).toHaveLength(1);
  });

  it("by way of the first page, named otherwise, end as well", async () => {
    const { asked } = await failure(
      { type: "Job" },
      jobs(["a"], "?page=2"),
      jobs(["b"], "?page=1"),
      jobs(["a"], "?page=2"),
    );
    expect(asked).toHaveLength(3);
  });
});

describe("a server that ignores the page", () => {
  it("is found out by the items that come again", async () => {
    const { asked, names, message } = await failure(
      { type: "Job" },
      jobs(["a"], "?page=2"),
      jobs(["a"], "?page=3"),
    );
    expect(message).toMatch(/page 2 repeats the previous page/);
    expect(names).toEqual(["a"]);
    expect(asked).toHaveLength(2);
  });

  it("and ends with the page that comes again is found out too", async () => {
    const { names } = await failure({ type: "Job" }, jobs(["a"], "?page=2"), jobs(["a"]));
    expect(names).toEqual(["a"]);
  });

  it("behind the end, with links on and on, is no endless loop", async () => {
    const { asked, names } = await failure(
      { type: "Job" },
      jobs(["a"], "?page=2"),
      jobs([], "?page=3"),
      jobs([], "?page=4"),
    );
    expect(names).toEqual(["a"]);
    expect(asked).toHaveLength(3);
  });
});

describe("a link that leads nowhere", () => {
  it.each([
    ["no URL", "http://[?page=2", /is not a URL/],
    ["no URL, by its port", "https://em.example.com:99999/api/query?page=2", /is not a URL/],
    ["free text", "Rebooting in 5 seconds", /has no query parameter of the operation/],
    ["without a query", "https://em.example.com/api/query", /has no query parameter of the operation/],
    ["of other parameters", "?cursor=abc", /has no query parameter of the operation/],
    ["in an entity of XML", "?amp;page=2", /has no query parameter of the operation/],
    ["empty", "", /has no Href/],
    ["null", null, /has no Href/],
    ["a number", 7, /has no Href/],
  ])("because it is %s is an error, after the items", async (_, href, pattern) => {
    const { names, message } = await failure({ type: "Job" }, jobs(["a"], href));
    expect(message).toMatch(pattern);
    expect(message).toMatch(/page by page/);
    expect(names).toEqual(["a"]);
  });

  it("is not quoted: it may hold what nobody else should see", async () => {
    for (const href of ["https://user:secret@[/?page=2", "https://user:secret@em.example.com/"]) {
      const { error } = await failure({ type: "Job" }, jobs(["a"], href));
      expect(inspect(error, { depth: 5 })).not.toContain("secret");
    }
  });

  it("as text in a list must be text", async () => {
    const rule = { style: "link", links: "/links", items: "/data" } as const;
    const { read } = pagesOf({ data: [1], links: [{ href: "?page=2" }] });
    const { items, error } = await readAll(paginateByLinks("getThings", rule, ["page"], {}, read));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toMatch(/the first link at \/links is not text/);
  });
});

describe("a body that is not a page", () => {
  it.each([
    ["an object for the list", { Entities: { Jobs: { Name: "a" } } }, /\/Entities\/Jobs/],
    ["text for the list", { Entities: { Jobs: "" } }, /\/Entities\/Jobs/],
    ["text on the way to it", { Entities: "" }, /\/Entities\/Jobs/],
    ["a list on the way to it", { Entities: [{ Jobs: [] }] }, /\/Entities\/Jobs/],
    ["a list", [], /\/Entities\/Jobs/],
    ["text", "<html>", /\/Entities\/Jobs/],
    ["null", null, /\/Entities\/Jobs/],
    ["nothing", undefined, /\/Entities\/Jobs/],
  ])("because it holds %s is an error that names the place", async (_, page, pattern) => {
    const { names, message } = await failure({ type: "Job" }, page);
    expect(message).toMatch(/has no list/);
    expect(message).toMatch(pattern);
    expect(names).toEqual([]);
  });

  it.each([
    ["an object for the links", { Links: { Rel: "Next" } }],
    ["text for the links", { Links: "?page=2" }],
    ["text on the way to them", "?page=2"],
  ])("because of %s is one too, after the items", async (_, PagingInfo) => {
    const { names, message } = await failure({ type: "Job" }, { ...jobs(["a"]), PagingInfo });
    expect(message).toMatch(/has no list at \/PagingInfo\/Links/);
    expect(names).toEqual(["a"]);
  });
});

describe("an error of the call", () => {
  it("ends the reading, after the pages before it", async () => {
    const refused = new Error("refused");
    const pages = paginateByLinks<Job, Page>(
      "query",
      queryRule,
      queryNames,
      { type: "Job" },
      async ({ page }) => {
        if (page === undefined) return jobs(["a"], "?page=2");
        throw refused;
      },
    );
    expect(await readAll(pages)).toEqual({ items: [{ Name: "a" }], error: refused });
  });
});

describe("a value that does not tell where the items are", () => {
  it.each([
    ["Repository", /type "Repository" has no list in the spec; use one of Job, Task/],
    ["constructor", /"constructor" has no list in the spec/],
    ["", /"" has no list in the spec/],
    [7, /"7" has no list in the spec/],
    [undefined, /type is missing; use one of Job, Task/],
    [null, /type is missing/],
  ])("%j is refused at once, and nothing is asked for", (type, pattern) => {
    const { asked, read } = pagesOf(jobs(["a"]));
    const begin = () => paginateByLinks("query", queryRule, queryNames, { type }, read);
    expect(begin).toThrow(pattern);
    expect(begin).toThrow(
      expect.objectContaining({ code: "configuration", option: "type", operationId: "query" }),
    );
    expect(begin).toThrow(ConfigurationError);
    expect(asked).toEqual([]);
  });
});

describe("a page of something else", () => {
  const rule = { ...queryRule, branches: ["/Refs", "/Entities", "/Resources"] };
  const Links = [{ Rel: "First", Href: "?page=1" }];
  const readFirst = (page: unknown) => {
    const { read } = pagesOf(page as Page);
    return readAll(paginateByLinks<Job, Page>("query", rule, queryNames, { type: "Job" }, read));
  };

  it.each([
    ["/Resources/Tasks", { Resources: { Tasks: [{ TaskId: "task-1" }] } }],
    ["/Entities/Repositories", { Entities: { Jobs: null, Repositories: [{ Name: "r" }] } }],
    ["/Refs", { Refs: [{ Name: "a" }] }],
  ])("with items at %s is not taken for an empty one", async (at, page) => {
    const { items, error } = await readFirst({ ...page, PagingInfo: { Links } });
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toBe(
      `query: the page has items at ${at}, not at /Entities/Jobs. Read it with call()`,
    );
  });

  it.each([{}, { Refs: null, Entities: { Jobs: [] }, Resources: null }, { Entities: null, Refs: [], Links }])(
    "without items anywhere is empty: %j",
    async (page) => {
      expect(await readFirst({ ...page, PagingInfo: { Links } })).toEqual({ items: [], error: undefined });
    },
  );
});
