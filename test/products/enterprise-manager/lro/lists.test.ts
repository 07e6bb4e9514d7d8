import { describe, expect, it } from "vitest";
import { ServerError } from "../../../../src/errors/index.js";
import { type Operation, pollerOf } from "../../../../src/lro/operation.js";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import {
  type Box,
  type BoxScript,
  enterpriseManagerBox,
  linked,
  type RunState,
} from "../../../support/enterprise-manager-box.js";
import { error, xml } from "../../../support/enterprise-manager-server.js";

const bounds = { signal: undefined };
const driverOf = (operation: Operation<unknown>) => pollerOf(operation).driver;
const open = (call: string) => call.startsWith("GET /query") && call.includes("State!=Stopped");
const queries = (box: Box) => box.calls.filter(open);

/** Runs that all begin together. The newest is the last. */
function runs(count: number, more: (at: number) => Partial<RunState> = () => ({})): RunState[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `run-${at + 1}`,
    created: `2026-11-22T08:${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}Z`,
    ...more(at),
  }));
}

/** Handles that have gone on to these sessions, as after a restart. */
function resumed({ em, url }: Box, states: readonly RunState[], operationId = "startJob") {
  return states.map(({ id, type = "BackupJobSession" }) =>
    em.resume({
      version: 1,
      product: "enterprise-manager",
      server: url,
      operationId,
      id: `task-${id}`,
      begun: "2026-11-22T08:00:00.000Z",
      detail: {
        parameters: { id: "j-1" },
        waitFor: "session",
        keepTask: false,
        task: "StartJob",
        ...(operationId === "startJob" && { baseline: {} }),
        related: { type, href: `/api/x/${id}` },
      },
    }),
  );
}

async function following(states: readonly RunState[], script: BoxScript = {}, operationId?: string) {
  const box = await enterpriseManagerBox({ runs: states, ...script });
  const operations = resumed(box, states, operationId);
  const drivers = operations.map(driverOf);
  const ask = () => drivers[0]?.shared?.poll(drivers, bounds);
  return { box, operations, drivers, ask };
}

describe("sessions of runs", () => {
  it("are told by one query for those that have not ended, the newest first", async () => {
    const { box, ask } = await following(runs(5));
    const seen = await ask();
    expect(seen).toEqual(
      runs(5).map(({ id }) => ({
        state: "running",
        status: expect.objectContaining({ UID: `urn:veeam:BackupJobSession:${id}`, State: "Working" }),
        percent: 0,
      })),
    );
    expect(box.calls).toEqual([
      "GET /query?type=BackupJobSession&filter=State!=Stopped&sortDesc=CreationTime&format=Entities",
    ]);
  });

  it("that have ended, or are not there, are asked for singly", async () => {
    const states = runs(3, (at) => (at === 1 ? { state: "Stopped", result: "Failed" } : {}));
    const { box, operations, drivers } = await following(states);
    box.runs.splice(0, 1);
    expect(await drivers[0]?.shared?.poll(drivers, bounds)).toEqual([
      undefined,
      undefined,
      expect.objectContaining({ state: "running" }),
    ]);
    await operations[1]?.poll();
    expect(operations[1]?.outcome).toBe("failed");
  });

  it("are read page after page until the last that is wanted was there", async () => {
    const { box, drivers } = await following(runs(350));
    const wanted = drivers.slice(150);
    expect(await wanted[0]?.shared?.poll(wanted, bounds)).not.toContain(undefined);
    expect(queries(box)).toHaveLength(2);
  });

  it("of a server that does not filter are no reason to read all that there ever were", async () => {
    const old = runs(500, () => ({ state: "Stopped", result: "Success" }));
    const { box, drivers } = await following(old, { ignoresFilters: true });
    expect(await drivers[0]?.shared?.poll(drivers, bounds)).not.toContainEqual(expect.anything());
    expect(queries(box)).toHaveLength(1);
  });

  it("are asked for together by their type", async () => {
    const box = await enterpriseManagerBox();
    const replica = { id: "r-1", type: "ReplicaJobSession" };
    const [one, two, other] = resumed(box, [...runs(2), replica]).map(driverOf);
    const [restore] = resumed(box, [{ id: "s-1", type: "RestoreSession" }], "startVmRestore").map(driverOf);
    const keys = [one, two, other, restore].map((driver) => driver?.shared?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(await one?.shared?.poll([other, restore] as never, bounds)).toEqual([undefined, undefined]);
    expect(box.calls).toEqual([]);
  });

  it.each([
    ["RestoreSession", "startVmRestore"],
    ["ReplicaJobSession", "startJob"],
  ])("of the type %s are told too", async (type, operationId) => {
    const { ask, box } = await following([{ id: "run-1", type }], {}, operationId);
    expect(await ask()).toEqual([expect.objectContaining({ state: "running" })]);
    expect(queries(box)).toHaveLength(1);
  });

  it("that were found without a link stay assumed", async () => {
    const box = await enterpriseManagerBox({ runs: runs(1) });
    const [operation] = resumed(box, runs(1));
    const json = JSON.parse(JSON.stringify(operation));
    const driver = driverOf(box.em.resume({ ...json, detail: { ...json.detail, assumed: true } }));
    expect(await driver.shared?.poll([driver], bounds)).toEqual([
      expect.objectContaining({ state: "running", certainty: "assumed" }),
    ]);
  });
});

it("a session that the list knows first is not gone because it cannot be read yet", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    runs: [{ id: "run-1", endsAt: 20_000 }],
    instead: (call) =>
      call.startsWith("GET /backupSessions/") && box.clock.now() < 30_000 ? error(404, "not yet") : undefined,
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const ends: unknown[] = [];
  for await (const event of watchOperations([operation])) {
    if (event.type === "finished") ends.push(event.outcome);
  }
  expect(ends).toEqual(["success"]);
  expect(box.clock.now()).toBeGreaterThanOrEqual(30_000);
});

describe("a server that does not answer for all sessions", () => {
  const answering = (status: number) =>
    following(runs(2), { instead: (call) => (open(call) ? error(status, "no") : undefined) });

  it.each([400, 404, 405])("because it cannot is not asked again: %i", async (status) => {
    const { box, ask } = await answering(status);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(queries(box)).toHaveLength(1);
  });

  it.each([500, 503])("because it is busy would not answer for each: %i", async (status) => {
    const { box, ask } = await answering(status);
    const seen = await ask();
    expect(seen?.[0]).toBeInstanceOf(ServerError);
    expect(seen?.[1]).toBe(seen?.[0]);
    await ask();
    expect(queries(box)).toHaveLength(2);
  });

  it("because its list is empty although more pages are promised may answer for each", async () => {
    const page = xml(
      200,
      '<QueryResult xmlns="http://www.veeam.com/ent/v1.0"><Entities/><PagingInfo PageNum="1" PageSize="1" PagesCount="2"/></QueryResult>',
    );
    const { box, ask } = await following(runs(2), { instead: (call) => (open(call) ? page : undefined) });
    expect(await ask()).toEqual([undefined, undefined]);
    expect(queries(box)).toHaveLength(2);
  });

  it("ever leaves each to itself: watchOperations() sees all ends", async () => {
    const box = await enterpriseManagerBox({
      task: [linked("run-1")],
      runs: [{ id: "run-1", endsAt: 600_000 }],
      instead: (call) => (open(call) ? error(500, "no") : undefined),
    });
    const operations: Operation<unknown>[] = [];
    for (let at = 0; at < 3; at++) operations.push(await box.em.begin("startJob", { id: `j-${at}` }));
    const ends: unknown[] = [];
    for await (const event of watchOperations(operations)) {
      if (event.type === "finished") ends.push(event.outcome);
    }
    expect(ends).toEqual(Array(3).fill("success"));
  });
});

it("watchOperations() asks for all by one request a tick, from the task to the end of the session", async () => {
  const count = 40;
  const hour = 3_600_000;
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    runs: [{ id: "run-1", endsAt: hour }],
  });
  const operations: Operation<unknown>[] = [];
  for (let at = 0; at < count; at++) operations.push(await box.em.begin("startJob", { id: `j-${at}` }));
  const alone = await enterpriseManagerBox({
    task: [linked("run-1")],
    runs: [{ id: "run-1", endsAt: hour }],
  });
  await (await alone.em.begin("startJob", { id: "j-1" })).wait();
  const ends: unknown[] = [];
  for await (const event of watchOperations(operations)) {
    if (event.type === "finished") ends.push(event.outcome);
  }
  expect(ends).toEqual(Array(count).fill("success"));
  const polls = alone.times("GET /backupSessions/run-1?format=Entity").length;
  expect(polls).toBeGreaterThan(50);
  // Each on its own once when the task leads to it, and once at its end.
  expect(box.times("GET /backupSessions/run-1?format=Entity")).toHaveLength(2 * count);
  expect(queries(box).length).toBeLessThanOrEqual(polls + 2);
});
