import { describe, expect, it } from "vitest";
import { DecodeError } from "../../src/errors/index.js";
import { json, loopback } from "../support/loopback.js";
import { client } from "../support/vspc-client.js";
import { range, readAll } from "./collection.js";

interface Answer {
  readonly data?: unknown;
  readonly total?: number | undefined;
}

const gaps = [
  ["an empty list", { data: [] }],
  ["null", { data: null }],
  ["nothing", {}],
] as const;

/** A server of 10 items that answers these requests, by number from 1, in its own way. */
async function tenItems(answers: Readonly<Record<number, Answer>>) {
  const server = await loopback((received, response) => {
    const asked = Object.fromEntries([...received.query].filter(([name]) => name !== "sort"));
    const offset = Number(asked.offset);
    const end = Math.min(offset + Number(asked.limit), 10);
    const usual = { data: range(offset, end).map((name) => ({ name })), total: 10 };
    const { data, total } = { ...answers[server.calls.length] } as Answer;
    const isOwn = server.calls.length in answers;
    const count = isOwn ? total : usual.total;
    const meta = count === undefined ? null : { pagingInfo: { total: count, count: 0, offset } };
    const body = isOwn ? { ...(data !== undefined && { data }), meta } : { data: usual.data, meta };
    return json(200, body)(received, response);
  });
  const asked = () => server.requests.map(({ query }) => Number(query.get("offset")));
  return { vspc: client(server), asked };
}

const read = (vspc: ReturnType<typeof client>, parameters: object = { limit: 4 }) =>
  readAll(vspc.paginate("getBackupServerJobs", parameters));

describe.each(gaps)("a page with %s while the total promises more", (_, gap) => {
  it.each([1, 2, 3])(
    "as the answer to request %i is asked for once more, and nothing is missing",
    async (at) => {
      const { vspc, asked } = await tenItems({ [at]: { ...gap, total: 10 } });
      const { items, error } = await read(vspc);
      expect(error).toBeUndefined();
      expect(items.map(({ name }) => name)).toEqual(range(0, 10));
      const offsets = [0, 4, 8];
      offsets.splice(at, 0, offsets[at - 1] as number);
      expect(asked()).toEqual(offsets);
    },
  );

  it("twice is an error that says how many items came of how many", async () => {
    const { vspc, asked } = await tenItems({ 2: { ...gap, total: 10 }, 3: { ...gap, total: 10 } });
    const { items, error } = await read(vspc);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode", operationId: "getBackupServerJobs" });
    expect((error as Error).message).toMatch(/the page at offset 4 is empty.*: 4 of 10 came\. .*offset 4$/);
    expect(items.map(({ name }) => name)).toEqual(range(0, 4));
    expect(asked()).toEqual([0, 4, 4]);
  });

  it("twice, where the reading began later, counts from there", async () => {
    const { vspc } = await tenItems({ 2: { ...gap, total: 10 }, 3: { ...gap, total: 10 } });
    const { error } = await read(vspc, { offset: 3, limit: 5 });
    expect((error as Error).message).toMatch(/: 5 of 7 from offset 3 on came/);
  });

  it("is no end where only a page before told the total", async () => {
    const { vspc, asked } = await tenItems({ 2: gap, 3: gap });
    expect((await read(vspc)).error).toBeInstanceOf(DecodeError);
    expect(asked()).toEqual([0, 4, 4]);
  });

  it("is the end once the total has shrunk: items were deleted", async () => {
    for (const answers of [{ 2: { ...gap, total: 4 } }, { 2: gap, 3: { ...gap, total: 0 } }]) {
      const { vspc } = await tenItems(answers);
      const { items, error } = await read(vspc);
      expect(error).toBeUndefined();
      expect(items).toHaveLength(4);
    }
  });

  it("with every page, each of them once, loses nothing", async () => {
    const cut = { ...gap, total: 10 };
    const { vspc, asked } = await tenItems({ 1: cut, 3: cut, 5: cut });
    expect((await read(vspc)).items).toHaveLength(10);
    expect(asked()).toEqual([0, 0, 4, 4, 8, 8]);
  });

  it("is not among the pages: they have the one that was taken in the end", async () => {
    const { vspc } = await tenItems({ 1: { ...gap, total: 10 }, 3: { ...gap, total: 10 } });
    const pages = vspc.paginate("getBackupServerJobs", { limit: 4 }).pages();
    expect((await readAll(pages)).items.map(({ data }) => data.length)).toEqual([4, 4, 2]);
  });
});

describe("a collection of none", () => {
  it.each(gaps)("as %s with a total of 0 is empty, and its page is given", async (_, gap) => {
    const { vspc, asked } = await tenItems({ 1: { ...gap, total: 0 }, 2: { ...gap, total: 0 } });
    expect(await read(vspc)).toEqual({ items: [], error: undefined });
    expect((await readAll(vspc.paginate("getBackupServerJobs").pages())).items).toHaveLength(1);
    expect(asked()).toEqual([0, 0]);
  });
});

it("a plain call gives an empty list, too, for null with a total of 0, and only then", async () => {
  const { vspc } = await tenItems({
    1: { data: null, total: 0 },
    2: { data: null, total: 3 },
    3: { data: null },
  });
  expect((await vspc.getBackupServerJobs()).data).toEqual([]);
  expect((await vspc.getBackupServerJobs()).data).toBeNull();
  expect((await vspc.getBackupServerJobs()).data).toBeNull();
});

it.each([undefined, -1])("a total of %s says nothing: the empty page is the end", async (total) => {
  const page = (from: number, to: number) => ({ data: range(from, to).map((name) => ({ name })), total });
  const answers = { 1: page(0, 4), 2: page(4, 8), 3: page(8, 10), 4: page(10, 10) };
  const { vspc, asked } = await tenItems(answers);
  const { items, error } = await read(vspc);
  expect(error).toBeUndefined();
  expect(items).toHaveLength(10);
  expect(asked()).toEqual([0, 4, 8, 10]);
});

it("an empty page after a page that came without its total is the end once the last total is reached", async () => {
  const named = range(4, 10).map((name) => ({ name }));
  const { vspc, asked } = await tenItems({ 2: { data: named }, 3: { data: [] } });
  expect((await read(vspc)).error).toBeUndefined();
  expect(asked()).toEqual([0, 4, 10]);
});
