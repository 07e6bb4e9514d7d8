import { describe, expect, it } from "vitest";
import { DecodeError } from "../../src/errors/index.js";
import { paginateByLinks } from "../../src/paging/link.js";
import { readAll } from "./collection.js";
import { type Job, jobs, type Page, pagesOf, queryNames, queryRule } from "./link-server.js";

const rule = {
  ...queryRule,
  count: { page: "/PagingInfo/PageNum", pages: "/PagingInfo/PagesCount", parameter: "page" },
};

/** Reads these pages, which come in this order whatever is asked for. */
async function readCounted(parameters: Readonly<Record<string, unknown>>, ...pages: readonly Page[]) {
  const { asked, read } = pagesOf(...pages);
  const paginator = paginateByLinks<Job, Page>(
    "query",
    rule,
    queryNames,
    { type: "Job", ...parameters },
    read,
  );
  const { items, error } = await readAll(paginator);
  return {
    names: items.map(({ Name }) => Name).join(""),
    asked: asked.map(({ page }) => Number(page ?? 1)),
    error: error as DecodeError | undefined,
  };
}

/** A page that says which it is of how many, and names the next one where there is one. */
function page(names: string, PageNum?: number, PagesCount?: number, next = (PageNum ?? 0) + 1): Page {
  const { Entities, PagingInfo } = jobs([...names], next > (PagesCount ?? 0) ? undefined : `?page=${next}`);
  return { Entities, PagingInfo: { ...PagingInfo, ...({ PageNum, PagesCount } as object) } } as Page;
}

/** The same without the link. */
const unlinked = (names: string, PageNum?: number, PagesCount?: number) =>
  page(names, PageNum, PagesCount, Number.POSITIVE_INFINITY);

describe("a page that says how many there are", () => {
  it("and has no link to the next is an error after its items, for there are more", async () => {
    const { names, error, asked } = await readCounted({}, unlinked("a", 1, 3));
    expect(names).toBe("a");
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode", operationId: "query" });
    expect(error?.message).toMatch(/page 1 is number 1 of 3, but has no link to the next one.*page by page/);
    expect(asked).toEqual([1]);
  });

  it.each([
    [1, 1],
    [1, 0],
    [0, 0],
    [1, undefined],
    [undefined, 1],
    [undefined, undefined],
  ])("or not, and is the last: number %s of %s", async (number, pages) => {
    expect(await readCounted({}, unlinked("a", number, pages))).toMatchObject({
      names: "a",
      error: undefined,
    });
  });

  it("tells for those after it, which say nothing and have no link", async () => {
    for (const silent of [{}, jobs(["b"]), { Entities: null }]) {
      const { error } = await readCounted({}, page("a", 1, 3), silent);
      expect(error).toBeInstanceOf(DecodeError);
      expect(error?.message).toMatch(/page 2 is number 2 of 3, but/);
    }
  });

  it("is overruled by a later one: pages were deleted, or added", async () => {
    expect(await readCounted({}, page("a", 1, 5), page("b", 2, 2))).toMatchObject({
      names: "ab",
      error: undefined,
    });
    expect(await readCounted({}, page("a", 1, 5), page("", 2, 1))).toMatchObject({
      names: "a",
      error: undefined,
    });
    const grown = await readCounted({}, page("a", 1, 2), page("b", 2, 3), page("c", 3, 3));
    expect(grown).toMatchObject({ names: "abc", error: undefined, asked: [1, 2, 3] });
  });
});

describe("an empty page where the count promises items", () => {
  it("is asked for once more, and nothing is missing", async () => {
    const full = [page("a", 1, 3), page("b", 2, 3), page("c", 3, 3)] as const;
    for (const [at, empty] of [
      [0, page("", 1, 3)],
      [0, unlinked("", 1, 3)],
      [1, page("", 2, 3)],
      [1, unlinked("", 2, 3)],
      [1, {}],
      [2, page("", 3, 3)],
      [2, {}],
    ] as const) {
      const { names, error, asked } = await readCounted({}, ...full.slice(0, at), empty, ...full.slice(at));
      expect(error).toBeUndefined();
      expect(names).toBe("abc");
      expect(asked).toEqual([1, 2, 3, at + 1].sort());
    }
  });

  it("twice, without a link to the next, is an error after the items before it", async () => {
    for (const empty of [unlinked("", 2, 3), {}, { Entities: null }]) {
      const { names, error, asked } = await readCounted({}, page("a", 1, 3), empty, empty);
      expect(names).toBe("a");
      expect(error).toBeInstanceOf(DecodeError);
      expect(error?.message).toMatch(/page 2 is number 2 of 3, but is empty, also on a second request/);
      expect(asked).toEqual([1, 2, 2]);
    }
  });

  it("twice, with a link to the next, is an error too: nobody would hear of the items that the link leads past", async () => {
    for (const [empty, before, at] of [
      [page("", 2, 3), [page("a", 1, 3)], 2],
      [page("", 1, 3), [], 1],
    ] as const) {
      const { names, error, asked } = await readCounted({}, ...before, empty, empty, page("c", 3, 3));
      expect(names).toBe(at === 2 ? "a" : "");
      expect(error).toBeInstanceOf(DecodeError);
      expect(error?.message).toMatch(
        new RegExp(
          `page ${at} is number ${at} of 3, but is empty, also on a second request\\. .*page by page`,
        ),
      );
      expect(asked.slice(-2)).toEqual([at, at]);
    }
  });

  it("where the count says nothing, is passed by a link, but a second one is not", async () => {
    const empty = (next?: number) => jobs([], next === undefined ? undefined : `?page=${next}`);
    const one = await readCounted({}, jobs(["a"], "?page=2"), empty(3), jobs(["c"]));
    expect(one).toMatchObject({ names: "ac", error: undefined });
    const { names, error, asked } = await readCounted({}, jobs(["a"], "?page=2"), empty(3), empty(4));
    expect(names).toBe("a");
    expect(error).toBeInstanceOf(DecodeError);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("twice, at the end, is the end", async () => {
    const { names, error, asked } = await readCounted({}, page("a", 1, 2), page("", 2, 2), page("", 2, 2));
    expect(error).toBeUndefined();
    expect(names).toBe("a");
    expect(asked).toEqual([1, 2, 2]);
  });

  it("is not that of an empty collection, which is asked for once", async () => {
    for (const pages of [0, 1]) {
      expect(await readCounted({}, page("", 1, pages))).toEqual({ names: "", error: undefined, asked: [1] });
    }
  });

  it("is not among the pages: they have the one that was taken in the end", async () => {
    const [first, second] = [page("a", 1, 2), page("b", 2, 2)];
    for (const stock of [
      [page("", 1, 2), first, second],
      [first, page("", 2, 2), second],
    ]) {
      const { read } = pagesOf(...stock);
      const pages = paginateByLinks<Job, Page>("query", rule, queryNames, { type: "Job" }, read).pages();
      expect((await readAll(pages)).items).toEqual([first, second]);
    }
  });
});

describe("a page with another number than that which follows", () => {
  it.each([
    [
      "because the server passed over one",
      {},
      [page("a", 1, 4), page("c", 3, 4)],
      "a",
      /number 2 was expected, .* returned 3/,
    ],
    [
      "because the link did",
      {},
      [page("a", 1, 4, 3), page("c", 3, 4)],
      "a",
      /number 2 was expected, .* returned 3/,
    ],
    [
      "because the server went back",
      {},
      [page("a", 1, 3), page("b", 2, 3), page("x", 1, 3)],
      "ab",
      /number 3 was/,
    ],
    ["at the start", {}, [page("b", 2, 3)], "", /number 1 was expected, but the server returned 2/],
    [
      "at a start that was chosen",
      { page: 3 },
      [page("a", 1, 3)],
      "",
      /number 3 was expected, but the server returned 1/,
    ],
    ["without items", {}, [page("a", 1, 3), page("", 3, 3), page("", 3, 3)], "a", /number 2 was expected/],
    ["behind the end", {}, [page("a", 1, 3), page("", 9, 3), page("", 9, 3)], "a", /number 2 was expected/],
  ])("%s is an error", async (_, parameters, pages, before, pattern) => {
    const { names, error } = await readCounted(parameters, ...pages);
    expect(names).toBe(before);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error?.message).toMatch(pattern);
  });

  it("is none behind the end, which may have moved nearer", async () => {
    const { names, error } = await readCounted({}, page("a", 1, 4), page("b", 2, 4), page("", 1, 1));
    expect(error).toBeUndefined();
    expect(names).toBe("ab");
  });

  it("is that from which a chosen start goes on, however it was written", async () => {
    for (const start of [2, "2"]) {
      const { names, error } = await readCounted({ page: start }, page("b", 2, 3), page("c", 3, 3));
      expect(error).toBeUndefined();
      expect(names).toBe("bc");
    }
  });
});
