import { describe, expect, it } from "vitest";
import { AsyncOpsError, ThrottledError } from "../../../src/errors/index.js";
import { type Operation, pollingOf } from "../../../src/operations/operation.js";
import { watchOperations } from "../../../src/operations/watch-operations.js";
import { notFound, serverError, throttled } from "../../deferred/scene.js";
import { type Handler, json, reset, text } from "../../support/loopback.js";
import { vspcExample } from "../../support/vspc-examples.js";
import { today, yesterday } from "./job-scene.js";
import { type JobState, type JobsServer, jobsServer, uidOf } from "./jobs-server.js";

const bounds = { signal: undefined };
const idle: JobState = { status: "Success", lastRun: yesterday };
const running: JobState = { status: "Running", lastRun: today };
const driverOf = (operation: Operation<unknown>) => pollingOf(operation).driver;

function asking({ following }: JobsServer, count: number, operationId?: string) {
  const operations = following(count, operationId);
  const drivers = operations.map(driverOf);
  return { operations, drivers, ask: () => drivers[0]?.shared?.ask(drivers, bounds) };
}

const filterOf = (query: URLSearchParams | undefined) => JSON.parse(query?.get("filter") ?? "null");

describe("runs of jobs", () => {
  it("are told by one request, which picks the jobs and selects what tells of their runs", async () => {
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
    expect(await drivers[0]?.shared?.ask(drivers, bounds)).toEqual([
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
    await new Promise<void>((resolve) => server.clock.schedule(600_000, resolve));
    expect(await ask()).toEqual([undefined]);
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
    const server = await jobsServer(1, () => ({ status: "Running", lastRun: yesterday }));
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

describe("a server that does not answer for all jobs", () => {
  it.each<[string, Handler]>([
    ["404", notFound],
    ["400", json(400, vspcExample("BadRequest", "syntheticBadParameter"))],
    ["405", text(405, "")],
  ])("because it cannot is not asked again: %s", async (_, list) => {
    const server = await jobsServer(2, () => running, { list });
    const { ask } = asking(server, 2);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(server.lists()).toHaveLength(1);
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

  it("because it ignores the filter tells of nobody that was asked for", async () => {
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
