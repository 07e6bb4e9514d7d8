import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paginateByLinks } from "../../src/paging/link.js";
import { runs } from "../support/runs.js";
import { range, readAll } from "./collection.js";
import { type Job, jobs, type Page, pagesOf, queryNames, queryRule } from "./link-server.js";

const paginate = (parameters: Readonly<Record<string, unknown>>, ...pages: readonly Page[]) => {
  const { asked, read } = pagesOf(...pages);
  return { asked, pages: paginateByLinks<Job, Page>("query", queryRule, queryNames, parameters, read) };
};

/** What the second request asked for, when the first page named this link. */
async function followed(href: string, parameters: Readonly<Record<string, unknown>> = { type: "Job" }) {
  const { asked, pages } = paginate(parameters, jobs(["a"], href), jobs(["b"]));
  const { items, error } = await readAll(pages);
  expect(error).toBeUndefined();
  expect(items.map(({ Name }) => Name)).toEqual(["a", "b"]);
  return asked[1];
}

describe("pages that name the next one", () => {
  it("are read to the one that names none", async () => {
    const { asked, pages } = paginate(
      { type: "Job", pageSize: 2 },
      jobs(["a", "b"], "https://em.example.com/api/query?type=Job&pageSize=2&page=2"),
      jobs(["c", "d"], "https://em.example.com/api/query?type=Job&pageSize=2&page=3"),
      jobs(["e"]),
    );
    const { items, error } = await readAll(pages);
    expect(error).toBeUndefined();
    expect(items.map(({ Name }) => Name)).toEqual(["a", "b", "c", "d", "e"]);
    expect(asked).toEqual([
      { type: "Job", pageSize: 2 },
      { type: "Job", pageSize: "2", page: "2" },
      { type: "Job", pageSize: "2", page: "3" },
    ]);
  });

  it("come as pages too, each reading from the start", async () => {
    const stock = [jobs(["a"], "?page=2"), jobs(["b"])] as const;
    const { asked, pages } = paginate({ type: "Job" }, ...stock);
    expect((await readAll(pages.pages())).items).toEqual(stock);
    expect(asked).toHaveLength(2);
    const again = paginate({ type: "Job", page: 7 }, ...stock);
    await again.pages.pages().next();
    await again.pages.pages().next();
    expect(again.asked).toEqual([
      { type: "Job", page: 7 },
      { type: "Job", page: 7 },
    ]);
  });

  it("are asked for no sooner than they are wanted", async () => {
    const { asked, pages } = paginate({ type: "Job" }, jobs(["a"], "?page=2"), jobs(["b"]));
    for await (const { Name } of pages) {
      expect(Name).toBe("a");
      break;
    }
    expect(asked).toHaveLength(1);
  });

  it("give a first page that is empty, but no later one", async () => {
    const empty = paginate({ type: "Job" }, jobs([]));
    expect((await readAll(empty.pages.pages())).items).toHaveLength(1);
    const later = paginate({ type: "Job" }, jobs(["a"], "?page=2"), jobs([], "?page=3"), jobs(["c"]));
    expect((await readAll(later.pages.pages())).items).toEqual([jobs(["a"], "?page=2"), jobs(["c"])]);
  });
});

describe("the link", () => {
  it.each([
    ["of another host", "http://10.0.0.7:9399/other/query?type=Job&page=2"],
    ["with credentials in it", "https://user:secret@em.example.com/api/query?type=Job&page=2"],
    ["with another scheme", "javascript:alert(1)?type=Job&page=2"],
    ["that is relative", "/api/query?type=Job&page=2#top"],
    ["without a scheme", "//em.example.com/api/query?type=Job&page=2"],
    ["that is a query alone", "?type=Job&page=2"],
  ])("%s counts by its query alone", async (_, href) => {
    expect(await followed(href)).toEqual({ type: "Job", page: "2" });
  });

  it("gives no parameter that the operation does not have", async () => {
    const href = "?type=Job&format=Entities&access_token=x&__proto__=y&constructor=z&Page=9&page=2";
    expect(await followed(href)).toEqual({ type: "Job", page: "2" });
  });

  it("overrides what the caller asked for; what it leaves out stays", async () => {
    const parameters = { type: "job", page: 1, pageSize: 50, filter: "Name==x", id: "7" };
    expect(await followed("?type=Job&page=2&pageSize=40", parameters)).toEqual({
      type: "Job",
      page: "2",
      pageSize: "40",
      filter: "Name==x",
      id: "7",
    });
  });

  it("starts from the caller's parameters every time, not from those of the link before", async () => {
    const { asked, pages } = paginate(
      { type: "Job", pageSize: 2 },
      jobs(["a"], "?pageSize=1&sortAsc=Name&page=2"),
      jobs(["b"], "?page=3"),
      jobs(["c"]),
    );
    expect((await readAll(pages)).error).toBeUndefined();
    expect(asked[2]).toEqual({ type: "Job", pageSize: 2, page: "3" });
  });

  it.each([
    ["%2B", "+"],
    ["+", " "],
    ["%20", " "],
    ["%252B", "%2B"],
    ["%3d%3E", "=>"],
    ["%26%23", "&#"],
    ["b%C3%BCro", "büro"],
    ["=;,", "=;,"],
    ["", ""],
  ])("has %j for %j", async (written, meant) => {
    expect(await followed(`?filter=${written}&page=2`)).toEqual({ type: "Job", filter: meant, page: "2" });
  });

  it("may name a parameter several times", async () => {
    expect(await followed("?sortAsc=Name&sortAsc=State&page=2")).toMatchObject({
      sortAsc: ["Name", "State"],
    });
  });

  it("is the first of several, its relation compared without case", async () => {
    const page = jobs(["a"]);
    const Links = [
      null,
      "?page=7",
      { Rel: null, Href: "?page=6" },
      { Rel: "next", Href: "?page=2" },
      { Rel: "Next", Href: "?page=3" },
    ];
    const { asked, pages } = paginate({ type: "Job" }, { ...page, PagingInfo: { Links } }, jobs(["b"]));
    expect((await readAll(pages)).error).toBeUndefined();
    expect(asked[1]).toEqual({ type: "Job", page: "2" });
  });

  it.each([
    ["no paging", undefined],
    ["null for it", null],
    ["no links", {}],
    ["null for links", { Links: null }],
    ["an empty list", { Links: [] }],
  ])("is not there, and the page the last, with %s", async (_, PagingInfo) => {
    const page = { ...jobs(["a"]), PagingInfo } as Page;
    const { asked, pages } = paginate({ type: "Job" }, page);
    expect(await readAll(pages)).toEqual({ items: [{ Name: "a" }], error: undefined });
    expect(asked).toHaveLength(1);
  });

  it("may be the text in the list", async () => {
    const rule = { style: "link", links: "/links/link", items: "/data" } as const;
    const last = { data: [3], links: { link: ["", null] } };
    const { asked, read } = pagesOf<object>(
      { data: [1, 2], links: { link: ["", "https://192.0.2.1/rest/v1.2/things?offset=100"] } },
      last,
    );
    const things = paginateByLinks<number, object>("getThings", rule, ["offset"], { name: "x" }, read);
    expect((await readAll(things)).items).toEqual([1, 2, 3]);
    expect(asked).toEqual([{ name: "x" }, { name: "x", offset: "100" }]);
  });
});

describe("the items", () => {
  it.each([
    ["Job", { Entities: { Jobs: [1] } }],
    ["job", { Entities: { Jobs: [1] } }],
    ["TASK", { Resources: { Tasks: [1] } }],
  ])("of %s are where the parameter says", async (type, page) => {
    const { read } = pagesOf(page as object);
    const items = paginateByLinks<number, object>("query", queryRule, queryNames, { type }, read);
    expect(await readAll(items)).toEqual({ items: [1], error: undefined });
  });

  it.each([
    {},
    { Entities: null },
    { Entities: {} },
    { Entities: { Jobs: null } },
    { Entities: { Jobs: [] } },
  ])("are none where their list is left out: %j", async (page) => {
    expect(await readAll(paginate({ type: "Job" }, page).pages)).toEqual({ items: [], error: undefined });
  });
});

/** A server that cuts its stock into pages and echoes in its links whatever it was asked for. */
function server(stock: readonly string[], size: number) {
  const filters: unknown[] = [];
  const read = async (parameters: Readonly<Record<string, unknown>>): Promise<Page> => {
    filters.push(parameters.filter);
    const number = Number(parameters.page ?? 1);
    const query = new URLSearchParams({
      type: "Job",
      filter: String(parameters.filter),
      page: `${number + 1}`,
    });
    const more = number * size < stock.length;
    return jobs(
      stock.slice((number - 1) * size, number * size),
      more ? `http://internal:9399/x?${query}` : undefined,
    );
  };
  return { filters, read };
}

describe("whatever the filter", () => {
  it("every item comes once, and every page is asked for with it", async () => {
    const filterText = fc.string({ unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        filterText,
        async (count, size, filter) => {
          const { filters, read } = server(range(0, count), size);
          const parameters = { type: "Job", filter };
          const pages = paginateByLinks<Job, Page>("query", queryRule, queryNames, parameters, read);
          const { items, error } = await readAll(pages);
          expect(error).toBeUndefined();
          expect(items.map(({ Name }) => Name)).toEqual(range(0, count));
          expect(filters).toEqual(filters.map(() => filter));
          expect(filters).toHaveLength(Math.max(1, Math.ceil(count / size)));
        },
      ),
      { numRuns: runs(100, 5000) },
    );
  });
});
