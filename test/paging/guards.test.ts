import { describe, expect, it } from "vitest";
import { ConfigurationError, DecodeError, ThrottledError } from "../../src/errors/index.js";
import { json, loopback } from "../support/loopback.js";
import { client } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";
import { collection, range, readAll } from "./collection.js";

const select = [{ propertyPath: "status" }];

describe("a server that ignores the offset", () => {
  it("and says so is found out at the second page", async () => {
    const { vspc, asked } = await collection({ total: () => 10, applied: () => 0 });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ code: "decode", operationId: "getBackupServerJobs" });
    expect((error as Error).message).toMatch(
      /requested offset 4, but the server returned 0.*filter and expand/,
    );
    expect(items).toHaveLength(4);
    expect(asked).toHaveLength(2);
  });

  it("and says so is found out at the first page of a later start", async () => {
    const { vspc, asked } = await collection({ total: () => 10, applied: () => 0 });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { offset: 6 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(items).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("and denies it is found out by the page that comes again", async () => {
    const { vspc, asked } = await collection({
      total: () => 10,
      applied: () => 0,
      claimed: (offset) => offset,
    });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toMatch(/page at offset 4 repeats the previous page/);
    expect(items).toHaveLength(4);
    expect(asked).toHaveLength(2);
  });

  it("and tells nothing is found out too: no endless loop", async () => {
    for (const parameters of [{}, { select }]) {
      const { vspc, asked } = await collection({ total: () => 3, applied: () => 0, meta: "none" });
      const { error } = await readAll(vspc.paginate("getBackupServerJobs", parameters));
      expect(error).toBeInstanceOf(DecodeError);
      expect(asked).toHaveLength(2);
    }
  });

  it("after some pages is found out there, whether it says so or not", async () => {
    const applied = (offset: number) => Math.min(offset, 4);
    for (const claimed of [applied, (offset: number) => offset]) {
      const { vspc } = await collection({ total: () => 10, applied, claimed });
      const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }));
      expect(error).toBeInstanceOf(DecodeError);
      expect(items.map(({ name }) => name)).toEqual(range(0, 6));
    }
  });

  it("does so for pages() as well", async () => {
    const { vspc } = await collection({ total: () => 10, applied: () => 0 });
    const { items: pages, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }).pages());
    expect(error).toBeInstanceOf(DecodeError);
    expect(pages).toHaveLength(1);
  });
});

describe("a server that applies a larger offset", () => {
  it("and says so is found out at that page: it has passed over items", async () => {
    const { vspc, asked } = await collection({
      total: () => 10,
      applied: (offset) => (offset === 4 ? 6 : offset),
    });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toMatch(/requested offset 4, but the server returned 6/);
    expect(items.map(({ name }) => name)).toEqual(range(0, 4));
    expect(asked).toHaveLength(2);
  });

  it("and says so is found out at the first page", async () => {
    const { vspc } = await collection({ total: () => 10, applied: (offset) => offset + 1 });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs"));
    expect(error).toBeInstanceOf(DecodeError);
    expect(items).toEqual([]);
  });

  it("behind the end is found out by its empty page, with a total and without", async () => {
    for (const meta of [undefined, "without total"] as const) {
      const applied = (offset: number) => (offset === 4 ? 100 : offset);
      const { vspc } = await collection({ total: () => 10, applied, ...(meta && { meta }) });
      const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }));
      expect(error).toBeInstanceOf(DecodeError);
      expect((error as Error).message).toMatch(/requested offset 4, but the server returned 100/);
      expect(items).toHaveLength(4);
    }
  });

  it("where the total says that nothing is left has passed over nothing", async () => {
    const { vspc } = await collection({
      total: (request) => (request === 1 ? 9 : 4),
      claimed: (offset) => (offset === 4 ? 9 : offset),
    });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 4 }));
    expect(error).toBeUndefined();
    expect(items).toHaveLength(4);
  });
});

describe("pages that are alike", () => {
  it("are no error where select left the key out", async () => {
    const { vspc } = await collection({ total: () => 10, item: () => ({ status: "Success" }) });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 5, select }));
    expect(error).toBeUndefined();
    expect(items).toHaveLength(10);
  });

  it("are one where select has the key: the server gives the same page again", async () => {
    const { vspc } = await collection({
      total: () => 10,
      item: () => ({ instanceUid: "1", status: "Success" }),
    });
    const whole = [{ propertyPath: "status" }, { propertyPath: "instanceUid" }];
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 5, select: whole }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(items).toHaveLength(5);
  });

  it("are one without select", async () => {
    const { vspc } = await collection({ total: () => 10, item: () => ({ status: "Success" }) });
    for (const parameters of [{ limit: 5 }, { limit: 5, select: undefined }, { limit: 5, select: null }]) {
      expect((await readAll(vspc.paginate("getBackupServerJobs", parameters))).error).toBeInstanceOf(
        DecodeError,
      );
    }
  });
});

describe("the order", () => {
  const byInstanceUid = [{ property: "instanceUid", direction: "ascending" }];

  it("by key is added where none was given, on every page", async () => {
    const { vspc, asked } = await collection({ total: () => 3 });
    await readAll(vspc.paginate("getBackupServerJobs", { limit: 2, sort: undefined }));
    expect(asked.map(({ sort }) => sort)).toEqual([byInstanceUid, byInstanceUid]);
  });

  it("by all parts of a key", async () => {
    const { vspc, asked } = await collection({ total: () => 0 });
    const jobUid = "35014f93-902d-4b46-9c60-7b18dede74a7";
    await readAll(vspc.paginate("getBackupServerAgentJobObjects", { jobUid }));
    expect(asked[0]?.sort).toEqual([{ property: "jobUid", direction: "ascending" }, ...byInstanceUid]);
  });

  it("that was given is kept, and so is every other parameter", async () => {
    const { vspc, asked } = await collection({ total: () => 3 });
    const sort = [{ property: "name", direction: "descending" as const }];
    const filter = [{ operation: "equals" as const, property: "status", value: "Failed" }];
    await readAll(vspc.paginate("getBackupServerJobs", { limit: 2, sort, filter, select }));
    expect(asked.map((page) => [page.sort, page.others])).toEqual([
      [sort, ["filter", "select"]],
      [sort, ["filter", "select"]],
    ]);
  });

  it("is not that of a call that reads one page", async () => {
    const { vspc, server } = await collection({ total: () => 0 });
    await vspc.getBackupServerJobs();
    expect([...(server.requests[0]?.query ?? [])]).toEqual([]);
  });
});

describe("a body that is not a page", () => {
  it.each([
    ["an object", { data: { instanceUid: "uid-1" } }],
    ["null", { data: null }],
    ["nothing", { meta: null }],
    ["a list without its envelope", [{ instanceUid: "uid-1" }]],
  ])("because it holds %s is an error that names the place", async (_, body) => {
    const server = await loopback(json(200, body));
    const { error } = await readAll(client(server).paginate("getBackupServerJobs"));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ operationId: "getBackupServerJobs" });
    expect((error as Error).message).toMatch(/offset=0 has no list at \/data/);
  });

  it("because the server refuses it ends with that error, after the pages before", async () => {
    const page = { data: [{ name: "Job 0" }], meta: { pagingInfo: { total: 2, count: 1, offset: 0 } } };
    const refuse = json(429, vspcExample("Throttled", "syntheticThrottled"));
    const server = await loopback((received, response) =>
      (received.query.get("offset") === "0" ? json(200, page) : refuse)(received, response),
    );
    const { items, error } = await readAll(
      client(server).paginate("getBackupServerJobs", { limit: 1 }, { retry: false }),
    );
    expect(error).toBeInstanceOf(ThrottledError);
    expect(items).toHaveLength(1);
    expect(server.calls).toHaveLength(2);
  });
});

describe("what cannot be paged", () => {
  it("is refused by name at once, and nothing is sent", async () => {
    const server = await loopback({});
    const vspc = client(server);
    // @ts-expect-error the types refuse it too
    expect(() => vspc.paginate("getBackupServerJob", { jobUid: "x" })).toThrow(ConfigurationError);
    // @ts-expect-error not a single operation is called so
    expect(() => vspc.paginate("getJobs")).toThrow(/Unknown operationId 'getJobs'\. Did you mean '/);
    const { error } = await readAll(
      // @ts-expect-error a parameter that does not exist
      vspc.paginate("getBackupServerJobs", { pageSize: 7 }),
    );
    expect(error).toMatchObject({ code: "configuration", option: "pageSize" });
    expect(server.calls).toEqual([]);
  });
});
