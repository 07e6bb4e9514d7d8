import { describe, expect, it } from "vitest";
import { OperationFailedError } from "../../../src/errors/index.js";
import { type Handler, json, loopback, type Received, text } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import { actionBody, failed, running, scene } from "./scene.js";

const total = 5;
const names = Array.from({ length: total }, (_, index) => `Job ${index + 1}`);

/** Answers every page with a 202, under an id that tells which page it is. Each action runs once, then has its page. */
function pagesLater(status: (page: number, asked: number) => Handler) {
  const polls = new Map<number, number>();
  const id = (page: number) => `8db65bf7-581b-437b-b640-${String(page).padStart(12, "0")}`;
  return (received: Received, response: Parameters<Handler>[1]) => {
    const { path, query } = received;
    if (path.endsWith("/config"))
      return json(200, { data: { resultRetentionTime: 300 } })(received, response);
    const action = /asyncActions\/[^/]*-0*(\d+)(\/result)?$/.exec(path);
    if (action === null) {
      const page = Number(query.get("offset"));
      return text(202, "", { location: `/api/v3/asyncActions/${id(page)}` })(received, response);
    }
    const page = Number(action[1]);
    if (action[2] !== undefined) {
      const data = names.slice(page, page + 2).map((name) => ({ name }));
      const meta = { pagingInfo: { total, count: data.length, offset: page } };
      return json(200, { data, meta, errors: null })(received, response);
    }
    const asked = (polls.get(page) ?? 0) + 1;
    polls.set(page, asked);
    return status(page, asked)(received, response);
  };
}

const succeeded = json(200, actionBody("syntheticSucceededAsyncAction"));

describe("a collection whose every page comes as 202", () => {
  it("is read to its end, in order", async () => {
    const server = await loopback(pagesLater((_, asked) => (asked === 1 ? running : succeeded)));
    const { vspc } = await scene({}, { baseUrl: server.url });
    const read: (string | undefined)[] = [];
    for await (const { name } of vspc.paginate("getBackupServerJobs", { limit: 2 })) read.push(name);
    expect(read).toEqual(names);
    expect(server.calls.filter((call) => call.endsWith("/jobs"))).toHaveLength(3);
    expect(server.calls.filter((call) => call.endsWith("/result"))).toHaveLength(3);
    expect(server.calls.filter((call) => call.endsWith("/config"))).toHaveLength(1);
  });

  it("gives whole pages too, each as promised", async () => {
    const server = await loopback(pagesLater(() => succeeded));
    const { vspc } = await scene({}, { baseUrl: server.url });
    const counts: (number | undefined)[] = [];
    for await (const { meta } of vspc.paginate("getBackupServerJobs", { limit: 2 }).pages()) {
      counts.push(meta?.pagingInfo?.count);
    }
    expect(counts).toEqual([2, 2, 1]);
  });

  it("ends with the error of the page that failed", async () => {
    const server = await loopback(pagesLater((page) => (page === 2 ? failed : succeeded)));
    const { vspc } = await scene({}, { baseUrl: server.url });
    const read: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const job of vspc.paginate("getBackupServerJobs", { limit: 2 })) read.push(job.name);
      })(),
    );
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(read).toEqual(["Job 1", "Job 2"]);
  });

  it("has the deadline for every page", async () => {
    const server = await loopback(
      pagesLater((page, asked) => (page === 4 || asked < 3 ? running : succeeded)),
    );
    const { vspc, clock } = await scene({}, { baseUrl: server.url });
    const read: unknown[] = [];
    const error = await failure(
      (async () => {
        const jobs = vspc.paginate("getBackupServerJobs", { limit: 2 }, { deadline: 4000 });
        for await (const job of jobs) read.push(job.name);
      })(),
    );
    expect(error).toMatchObject({ code: "timeout", bound: "deadline", limit: 4000 });
    expect(read).toEqual(names.slice(0, 4));
    expect(clock.now()).toBe(10_000);
  });
});
