import { describe, expect, it } from "vitest";
import { AsyncOpsError, AuthenticationError, ThrottledError } from "../../../../src/errors/index.js";
import { type Operation, pollerOf } from "../../../../src/lro/operation.js";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import {
  late,
  notFound,
  serverError,
  route as statusRoute,
  throttled,
} from "../../../lro/async-action/scene.js";
import { type Handler, json, reset, text } from "../../../support/loopback.js";
import { vspcExample } from "../../../support/vspc-examples.js";
import { today, yesterday } from "../job-scene.js";
import { type JobState, type JobsServer, jobsServer, uidOf } from "../jobs-server.js";

const bounds = { signal: undefined };
const idle: JobState = { status: "Success", lastRun: yesterday };
const running: JobState = { status: "Running", lastRun: today };
const driverOf = (operation: Operation<unknown>) => pollerOf(operation).driver;

function asking({ following }: JobsServer, count: number, operationId?: string) {
  const operations = following(count, operationId);
  const drivers = operations.map(driverOf);
  return { operations, drivers, ask: () => drivers[0]?.shared?.poll(drivers, bounds) };
}

const filterOf = (query: URLSearchParams | undefined) => JSON.parse(query?.get("filter") ?? "null");

describe("runs of jobs", () => {
  it("are read with one request, which picks the jobs and selects what shows their runs", async () => {
    const server = await jobsServer(90, () => running);
    expect(await asking(server, 3).ask()).toEqual(
      [0, 1, 2].map((at) => ({
        state: "running",
        status: { data: { instanceUid: uidOf(at), status: "Running", lastRun: today } },
      })),
    );
    const [query, ...others] = server.lists();
    expect(others).toEqual([]);
    expect(filterOf(query)).toEqual([
      { property: "instanceUid", operation: "in", value: [uidOf(0), uidOf(1), uidOf(2)] },
    ]);
    expect(JSON.parse(query?.get("select") ?? "")).toEqual([
      { propertyPath: "instanceUid" },
      { propertyPath: "status" },
      { propertyPath: "lastRun" },
    ]);
    expect(server.server.calls).toHaveLength(1);
  });

  it("of agents of every operating system are in one list, those of Microsoft 365 in another", async () => {
    const agents = await jobsServer(2, () => running, { route: "/infrastructure/backupAgents/jobs" });
    const [one] = agents.following(1, "startBackupAgentJob");
    const [two] = agents.following(1, "startWindowsBackupAgentJob");
    const [three] = agents.following(1, "startVb365Job");
    const drivers = [one, two].map((operation) => driverOf(operation as Operation<unknown>));
    expect(drivers[0]?.shared?.key).toBe(drivers[1]?.shared?.key);
    expect(driverOf(three as Operation<unknown>).shared?.key).not.toBe(drivers[0]?.shared?.key);
    const item = { instanceUid: uidOf(0), status: "Running", lastRun: today };
    // Each in the form of its own status operation.
    expect(await drivers[0]?.shared?.poll(drivers, bounds)).toEqual([
      { state: "running", status: { data: [item] } },
      { state: "running", status: { data: item } },
    ]);
  });

  it("of Microsoft 365 have their state in another member", async () => {
    const route = "/infrastructure/vb365Servers/organizations/jobs";
    const server = await jobsServer(2, () => running, { route, member: "lastStatus" });
    expect(await asking(server, 1, "startVb365Job").ask()).toMatchObject([{ state: "running" }]);
  });

  it("that have not begun are told too, as long as they may take to", async () => {
    const server = await jobsServer(1, () => idle);
    const { ask } = asking(server, 1);
    expect(await ask()).toMatchObject([{ state: "running" }]);
    for (let minute = 0; minute < 10; minute++) {
      expect(await ask()).toMatchObject([{ state: "running" }]);
      await new Promise<void>((resolve) => server.clock.schedule(60_000, resolve));
    }
    expect(await ask()).toEqual([undefined]);
  });

  it("that may be old ones, because the list lags, are looked at singly: yesterday's end does not count", async () => {
    let lag: JobState = { status: "Running", lastRun: yesterday };
    const server = await jobsServer(
      1,
      (_, now) => {
        if (now < 20_000) return idle;
        return now < 80_000 ? running : { status: "Failed", lastRun: today };
      },
      {
        list: (_, response) =>
          json(200, {
            data: [{ instanceUid: uidOf(0), ...lag }],
            meta: { pagingInfo: { total: 1, count: 1, offset: 0 } },
            errors: null,
          })({} as never, response),
      },
    );
    const [operation] = server.following(1) as [Operation<unknown>];
    server.clock.schedule(4000, () => {
      lag = idle;
    });
    server.clock.schedule(20_000, () => {
      lag = running;
    });
    server.clock.schedule(80_000, () => {
      lag = { status: "Failed", lastRun: today };
    });
    const ends: unknown[] = [];
    for await (const event of watchOperations([operation])) {
      if (event.type === "finished") ends.push(event.outcome);
    }
    expect(ends).toEqual(["failed"]);
    expect(server.clock.now()).toBeGreaterThan(80_000);
  });

  it("that have ended, or are of jobs that are not there, are asked for singly", async () => {
    const server = await jobsServer(3, (at) => (at === 0 ? running : { status: "Failed", lastRun: today }));
    const { ask, operations } = asking(server, 4);
    expect(await ask()).toEqual([
      expect.objectContaining({ state: "running" }),
      undefined,
      undefined,
      undefined,
    ]);
    await operations[1]?.poll();
    expect(operations[1]).toMatchObject({ outcome: "failed", status: { data: { name: "Job 1" } } });
  });

  it("are remembered when seen in the list", async () => {
    const server = await jobsServer(1, () => running);
    const { ask, operations } = asking(server, 1);
    await ask();
    expect(operations[0]?.toJSON().detail).toMatchObject({ seen: "running" });
  });
});

describe("more jobs than fit into one address", () => {
  it("are picked by as few requests as addresses of 2,048 bytes allow", async () => {
    const server = await jobsServer(10_000, () => running);
    const { ask } = asking(server, 100);
    expect((await ask())?.length).toBe(100);
    expect(await ask()).not.toContain(undefined);
    const parts = server.lists().filter((query) => query.has("filter"));
    expect(parts).toHaveLength(6);
    for (const query of parts) expect(String(query).length).toBeLessThan(2048);
    // Once, to find out that the whole list is longer.
    expect(server.lists()).toHaveLength(7);
  });

  it("are read as the whole list where that takes fewer", async () => {
    const server = await jobsServer(900, () => running);
    const { ask } = asking(server, 850);
    expect(await ask()).not.toContain(undefined);
    expect(server.lists().map((query) => query.get("offset"))).toEqual(["0", "500"]);
    expect(server.lists().some((query) => query.has("filter"))).toBe(false);
  });
});

it("a job that is about to begin is told by the list, and one that lags is doubted once", async () => {
  const server = await jobsServer(40, (_, now) => {
    if (now < 60_000) return { status: "Starting", lastRun: yesterday };
    return now < 120_000 ? running : { status: "Success", lastRun: today };
  });
  for await (const _ of watchOperations(server.following(40)));
  // Each at its end.
  expect(server.server.calls.length - server.lists().length).toBe(40);
  const lagging = await jobsServer(1, () => ({ status: "Running", lastRun: yesterday }));
  const { ask } = asking(lagging, 1);
  expect(await ask()).toEqual([undefined]);
  expect(await ask()).toMatchObject([{ state: "running" }]);
});

describe("a server whose list is not as it should be", () => {
  const page = (items: readonly object[], total = items.length, offset = 0) =>
    json(200, { data: items, meta: { pagingInfo: { total, count: items.length, offset } }, errors: null });
  const items = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => ({
      instanceUid: uidOf(from + at),
      status: "Running",
      lastRun: today,
    }));

  it("because it ignores the filter is not read whole for each part", async () => {
    const server = await jobsServer(0, () => running, {
      list: ({ query }, response) => {
        const offset = Number(query.get("offset"));
        page(items(500, offset), 20_000, offset)({} as never, response);
      },
    });
    const { ask } = asking(server, 400);
    await ask();
    const before = server.lists().length;
    expect(before).toBeLessThanOrEqual(2);
    await ask();
    expect(server.lists()).toHaveLength(before);
  });

  it("because it gives smaller pages is asked by ids where that takes fewer requests", async () => {
    const server = await jobsServer(10_000, () => running, { cap: 100 });
    const { ask } = asking(server, 1000);
    expect(await ask()).not.toContain(undefined);
    const first = server.lists().length;
    expect(first).toBe(1 + 28);
    await ask();
    expect(server.lists()).toHaveLength(first + 28);
  });

  it("because it ignores the offset is asked by ids", async () => {
    const server = await jobsServer(1200, () => running, { ignoresOffset: true });
    const { ask } = asking(server, 1200);
    expect(await ask()).not.toContain(undefined);
  });

  it("because it is empty although its total promises more is a failure for now, and no word about a job", async () => {
    const server = await jobsServer(3, () => running, { list: page([], 3) });
    const seen = await asking(server, 3).ask();
    expect(new Set(seen).size).toBe(1);
    expect(seen?.[0]).toMatchObject({ code: "decode" });
    expect(server.lists()).toHaveLength(2);
  });

  it("asked for what is no id keeps that away from the others", async () => {
    const server = await jobsServer(2, () => running);
    const { operations } = asking(server, 2);
    const other = server.vspc.resume({
      ...operations[0]?.toJSON(),
      id: "not-a-uuid",
      detail: { ...(operations[0]?.toJSON().detail as object), parameters: { jobUid: "not-a-uuid" } },
    });
    const drivers = [...operations, other].map(driverOf);
    expect(await drivers[0]?.shared?.poll(drivers, bounds)).toEqual([
      expect.objectContaining({ state: "running" }),
      expect.objectContaining({ state: "running" }),
      undefined,
    ]);
    expect(JSON.stringify(filterOf(server.lists()[0]))).not.toContain("not-a-uuid");
  });
});

describe("a server that does not answer for all jobs", () => {
  it.each<[string, Handler]>([
    ["404", notFound],
    ["400", json(400, vspcExample("BadRequest", "syntheticBadParameter"))],
    ["405", text(405, "")],
  ])("because it cannot is asked again after ten minutes only: %s", async (_, list) => {
    const server = await jobsServer(2, () => running, { list });
    const { ask } = asking(server, 2);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(server.lists()).toHaveLength(1);
    await new Promise<void>((resolve) => server.clock.schedule(600_000, resolve));
    await ask();
    expect(server.lists()).toHaveLength(2);
  });

  it("because its list is late, and how late cannot be had, may answer for each the next time", async () => {
    const server = await jobsServer(3, () => running, {
      list: late(),
      more: { [statusRoute.status]: serverError("syntheticLogical") },
    });
    const seen = await asking(server, 3).ask();
    expect(new Set(seen).size).toBe(1);
    expect(seen?.[0]).toBeInstanceOf(Error);
  });

  it("because the logon is refused would refuse each", async () => {
    const server = await jobsServer(40, () => running, {
      options: { auth: { username: "automation", password: "changed" } },
      more: { "POST /token": json(401, vspcExample("Unauthorized", "syntheticUnauthorized")) },
    });
    const { ask } = asking(server, 40);
    const seen = await ask();
    expect(seen?.[0]).toBeInstanceOf(AuthenticationError);
    expect(new Set(seen).size).toBe(1);
    expect(server.server.calls).toEqual(["POST /token"]);
  });

  it.each<[string, Handler, new (...details: never[]) => Error]>([
    ["429", throttled, ThrottledError],
    ["a lost connection", reset, AsyncOpsError],
    ["520 that may be sent again", serverError("syntheticRetryable"), AsyncOpsError],
  ])("because it is busy would not answer for each: %s", async (_, list, errorClass) => {
    const server = await jobsServer(50, () => running, { list });
    const { ask } = asking(server, 50);
    const seen = await ask();
    expect(seen?.[0]).toBeInstanceOf(errorClass);
    expect(new Set(seen).size).toBe(1);
    expect(server.lists()).toHaveLength(1);
  });

  it("because it ignores the filter has none of the jobs that were asked for", async () => {
    const others = { data: [{ instanceUid: uidOf(77), status: "Running", lastRun: today }], errors: null };
    const server = await jobsServer(2, () => running, { list: json(200, others) });
    expect(await asking(server, 2).ask()).toEqual([undefined, undefined]);
  });
});

it("watchOperations() asks for a thousand runs by the two pages of their list", async () => {
  const count = 1000;
  const hour = 3_600_000;
  const server = await jobsServer(count, (at, now) => {
    if (now < 30_000) return idle;
    return now < hour + at ? running : { status: "Success", lastRun: today };
  });
  let finished = 0;
  for await (const event of watchOperations(server.following(count))) {
    if (event.type === "finished" && event.outcome === "success") finished++;
  }
  expect(finished).toBe(count);
  const singles = server.server.calls.length - server.lists().length;
  // Each once at its end.
  expect(singles).toBe(count);
  const ticks = new Set(server.times("GET /infrastructure/backupServers/jobs")).size;
  expect(server.lists().length).toBe(2 * ticks);
  expect(ticks).toBeLessThan(150);
});
