import { describe, expect, it } from "vitest";
import { json, loopback } from "../support/loopback.js";
import { client } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";
import { collection, range, readAll } from "./collection.js";

const names = (items: readonly { name?: string | null | undefined }[]) => items.map(({ name }) => name);

describe("a collection", () => {
  it("is read whole and in order, by the largest page that every server accepts", async () => {
    const { vspc, asked } = await collection({ total: () => 1234 });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs"));
    expect(error).toBeUndefined();
    expect(names(items)).toEqual(range(0, 1234));
    expect(asked.map(({ limit, offset }) => [limit, offset])).toEqual([
      [500, 0],
      [500, 500],
      [500, 1000],
    ]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [499, 1],
    [500, 1],
    [501, 2],
    [1000, 2],
    [1001, 3],
  ])("of %i items takes %i requests and not one more", async (total, requests) => {
    const { vspc, asked } = await collection({ total: () => total });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs", {}));
    expect(items).toHaveLength(total);
    expect(asked).toHaveLength(requests);
  });

  it("is read by the limit that was given", async () => {
    const { vspc, asked } = await collection({ total: () => 7 });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 3 }));
    expect(names(items)).toEqual(range(0, 7));
    expect(asked.map(({ limit }) => limit)).toEqual([3, 3, 3]);
  });

  it("loses nothing on a server with a smaller cap, and asks as often as it must", async () => {
    const { vspc, asked } = await collection({ total: () => 450, cap: 200 });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs"));
    expect(names(items)).toEqual(range(0, 450));
    expect(asked.map(({ offset }) => offset)).toEqual([0, 200, 400]);
  });

  it("is read by larger pages on a server that gives them", async () => {
    const { vspc, asked } = await collection({ total: () => 4500, cap: 2000 });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2000 }));
    expect(items).toHaveLength(4500);
    expect(asked.map(({ offset }) => offset)).toEqual([0, 2000, 4000]);
  });

  it("is read from the offset that was given", async () => {
    const { vspc, asked } = await collection({ total: () => 10 });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs", { offset: 4, limit: 4 }));
    expect(names(items)).toEqual(range(4, 10));
    expect(asked.map(({ offset }) => offset)).toEqual([4, 8]);
  });

  it("may be read again: each iteration starts anew", async () => {
    const { vspc, asked } = await collection({ total: () => 3 });
    const jobs = vspc.paginate("getBackupServerJobs", { limit: 2 });
    expect(asked).toEqual([]);
    expect((await readAll(jobs)).items).toHaveLength(3);
    expect((await readAll(jobs)).items).toHaveLength(3);
    expect(asked.map(({ offset }) => offset)).toEqual([0, 2, 0, 2]);
  });

  it("of the vendor's own page is read", async () => {
    const place = "/infrastructure/backupServers/jobs/agentJobs/{jobUid}/objects";
    const documented = vspcExample<{ data: object[] }>(
      `GET ${place} 200`,
      "documentedBackupServerAgentJobObjects",
    );
    const server = await loopback(json(200, documented));
    const jobUid = "35014f93-902d-4b46-9c60-7b18dede74a7";
    const { items } = await readAll(client(server).paginate("getBackupServerAgentJobObjects", { jobUid }));
    expect(items).toEqual(documented.data);
    expect(server.calls).toEqual([`GET ${place.replace("{jobUid}", jobUid)}`]);
  });
});

describe("the total", () => {
  it("that grows while pages are read is read to its new end", async () => {
    const { vspc, asked } = await collection({ total: (request) => 3 + request });
    const { items } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }));
    // 4 at first, 5 with the second page, 6 with the third.
    expect(names(items)).toEqual(range(0, 6));
    expect(asked).toHaveLength(3);
  });

  it("that shrinks while pages are read ends them, also behind the new end", async () => {
    const { vspc, asked } = await collection({
      total: (request) => (request === 1 ? 6 : 1),
      // Behind its end this server names the offset of its last item.
      claimed: (offset) => Math.min(offset, 1),
    });
    const { items, error } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }));
    expect(error).toBeUndefined();
    expect(names(items)).toEqual(range(0, 2));
    expect(asked).toHaveLength(2);
  });

  it.each(["none", "null", "without total"] as const)(
    "that is missing (meta: %s) makes the first empty page the end",
    async (meta) => {
      const { vspc, asked } = await collection({ total: () => 5, meta });
      const { items } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }));
      expect(names(items)).toEqual(range(0, 5));
      expect(asked.map(({ offset }) => offset)).toEqual([0, 2, 4, 5]);
    },
  );
});

describe("pages()", () => {
  it("gives each page as the server sent it", async () => {
    const { vspc } = await collection({ total: () => 5 });
    const { items: pages } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }).pages());
    expect(pages.map(({ meta }) => meta?.pagingInfo)).toEqual([
      { total: 5, count: 2, offset: 0 },
      { total: 5, count: 2, offset: 2 },
      { total: 5, count: 1, offset: 4 },
    ]);
    expect(pages.flatMap(({ data }) => names(data))).toEqual(range(0, 5));
  });

  it("gives one empty page of an empty collection, from wherever it starts", async () => {
    for (const parameters of [{}, { offset: 100 }]) {
      for (const meta of [undefined, "none"] as const) {
        const { vspc, asked } = await collection({ total: () => 0, ...(meta && { meta }) });
        const { items: pages } = await readAll(vspc.paginate("getBackupServerJobs", parameters).pages());
        expect(pages.map(({ data }) => data)).toEqual([[]]);
        expect(asked).toHaveLength(1);
      }
    }
  });

  it("gives no empty page at the end", async () => {
    const { vspc } = await collection({ total: () => 4, meta: "none" });
    const { items: pages } = await readAll(vspc.paginate("getBackupServerJobs", { limit: 2 }).pages());
    expect(pages.map(({ data }) => data.length)).toEqual([2, 2]);
  });
});

describe("leaving early", () => {
  it("by break sends nothing more", async () => {
    const { vspc, asked } = await collection({ total: () => 100 });
    for await (const { name } of vspc.paginate("getBackupServerJobs", { limit: 10 })) {
      if (name === "Job 12") break;
    }
    for await (const _ of vspc.paginate("getBackupServerJobs", { limit: 10 }).pages()) break;
    await new Promise(setImmediate);
    expect(asked.map(({ offset }) => offset)).toEqual([0, 10, 0]);
  });

  it("by an abort between two pages sends nothing more and throws the reason", async () => {
    const { vspc, asked } = await collection({ total: () => 100 });
    const controller = new AbortController();
    const reason = new Error("enough");
    const seen: unknown[] = [];
    const { error } = await readAll(
      (async function* () {
        const { signal } = controller;
        for await (const job of vspc.paginate("getBackupServerJobs", { limit: 10 }, { signal })) {
          seen.push(job.name);
          if (seen.length === 15) controller.abort(reason);
          yield job;
        }
      })(),
    );
    expect(error).toBe(reason);
    expect(seen).toEqual(range(0, 20));
    expect(asked).toHaveLength(2);
  });

  it("asks for the next page only when it is wanted", async () => {
    const { vspc, asked } = await collection({ total: () => 6 });
    const pages = vspc.paginate("getBackupServerJobs", { limit: 2 }).pages();
    await pages.next();
    await new Promise(setImmediate);
    expect(asked).toHaveLength(1);
    await pages.next();
    expect(asked).toHaveLength(2);
  });
});
