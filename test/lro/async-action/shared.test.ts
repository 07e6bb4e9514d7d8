import { describe, expect, it } from "vitest";
import { AsyncOpsError, PermissionError, ThrottledError } from "../../../src/errors/index.js";
import type { SharedPoll } from "../../../src/lro/driver.js";
import { type Operation, pollerOf } from "../../../src/lro/operation.js";
import { type Handler, json, type Routes, reset, text } from "../../support/loopback.js";
import { client, failure } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  assignment,
  failed,
  late,
  notFound,
  result,
  retention,
  route,
  scene,
  serverError,
  throttled,
} from "./scene.js";

const list = "GET /asyncActions";
const ids = ["8db65bf7-581b-437b-b640-76212ff40b31", "8db65bf7-581b-437b-b640-76212ff40b32"] as const;
const gone = "8db65bf7-581b-437b-b640-76212ff40b39";

const actions = (...items: readonly (readonly [id: string, status: string])[]) =>
  json(200, { data: items.map(([id, status]) => ({ id, status })), meta: null, errors: null });

const driverOf = (operation: Operation<unknown>) => pollerOf(operation).driver;

/** As many handles as there are ids, and how all of them are asked at once. */
async function many(routes: Routes, wanted: readonly string[] = ids) {
  const all = await scene({
    [route.assign]: wanted.map((id) => late(`/api/v3/asyncActions/${id}`)),
    ...routes,
  });
  const operations: Operation<unknown>[] = [];
  for (const _ of wanted) operations.push(await all.vspc.begin("assignBackupServerJob", assignment));
  const drivers = operations.map(driverOf);
  const shared = drivers[0]?.shared as SharedPoll;
  const ask = (signal?: AbortSignal) => shared.poll(drivers, { signal });
  const asked = () => all.server.calls.slice(wanted.length);
  return { ...all, operations, drivers, shared, ask, asked };
}

describe("the async actions of a client", () => {
  it("are asked together, each client's apart", async () => {
    const { drivers, vspc } = await many({});
    const other = await many({});
    expect(new Set(drivers.map((driver) => driver.shared?.key)).size).toBe(1);
    expect(other.shared.key).not.toBe(drivers[0]?.shared?.key);
    const read = vspc.resume({ ...drivers[0]?.json, operationId: "getBackupServerJobs" });
    expect(driverOf(read).shared?.key).toBe(drivers[0]?.shared?.key);
  });

  it("are told by one request, which selects id and status and carries no X-Request-id", async () => {
    const { ask, asked, server } = await many({
      [list]: actions([ids[1].toUpperCase(), "succeed"], [gone, "failed"], [ids[0], "running"]),
    });
    expect(await ask()).toEqual([
      { state: "running", status: { data: { id: ids[0], status: "running" } } },
      { state: "succeeded", status: { data: { id: ids[1].toUpperCase(), status: "succeed" } } },
    ]);
    expect(asked()).toEqual([list, route.config]);
    const request = server.requests.find(({ path }) => path.endsWith("/asyncActions"));
    expect(JSON.parse(request?.query.get("select") ?? "")).toEqual([
      { propertyPath: "id" },
      { propertyPath: "status" },
    ]);
    expect(request?.headers).not.toHaveProperty("x-request-id");
  });

  it("of a status that is not known run on", async () => {
    const { ask } = await many({ [list]: actions([ids[0], "Pending"], [ids[1], "RUNNING"]) });
    expect((await ask()).map((seen) => (seen as { state: string }).state)).toEqual(["running", "running"]);
  });

  it("without a status in the list are asked singly", async () => {
    const { ask } = await many({ [list]: json(200, { data: ids.map((id) => ({ id })) }) });
    expect(await ask()).toEqual([undefined, undefined]);
  });

  it("are told although the time that results are kept cannot be had", async () => {
    const all = await scene({ [list]: actions([ids[0], "running"], [ids[1], "succeed"]) });
    const vspc = client(all.server, {
      clock: all.clock,
      // Time goes on while that hangs.
      fetch: (url, init) =>
        url.endsWith("/config")
          ? new Promise((_, reject) => {
              init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
            })
          : all.clock.fetch(url, init),
    });
    const json = { version: 1, product: "vspc", server: all.server.url, begun: "2026-11-22T07:00:00.000Z" };
    const drivers = ids.map((id) =>
      driverOf(vspc.resume({ ...json, operationId: "assignBackupServerJob", id })),
    );
    for (let tries = 1; tries <= 5; tries++) {
      const seen = await drivers[0]?.shared?.poll(drivers, { signal: undefined });
      expect(seen).toMatchObject([{ state: "running" }, { state: "succeeded" }]);
      // No longer than 2 s a time, and not for ever.
      expect(all.clock.now()).toBeLessThanOrEqual(Math.min(tries, 3) * 2000);
    }
    expect(drivers.map((driver) => driver.longestWait?.())).toEqual([75_000, 75_000]);
  });

  it("are polled individually when the list does not have them, or shows a failure or a cancellation without the messages", async () => {
    const { ask, asked } = await many({ [list]: actions([ids[0], "failed"], [ids[1], "canceled"]) });
    expect(await ask()).toEqual([undefined, undefined]);
    expect(asked()).toEqual([list]);
    for (const body of [{ data: [] }, { data: null }, [], "text", { data: [null, 1, {}] }]) {
      const lacking = await many({ [list]: json(200, body) });
      expect(await lacking.ask()).toEqual([undefined, undefined]);
    }
  });

  it("are known to be forgotten after the retention, which is asked once", async () => {
    const { ask, asked, drivers } = await many({
      [route.config]: retention(20),
      [list]: actions([ids[0], "running"], [ids[1], "running"]),
    });
    await ask();
    await ask();
    expect(asked()).toEqual([list, route.config, list]);
    expect(drivers.map((driver) => driver.longestWait?.())).toEqual([5000, 5000]);
  });
});

describe("a server that does not answer for all", () => {
  it.each<[string, Handler]>([
    ["404", notFound],
    ["400", json(400, vspcExample("BadRequest", "syntheticUnsupportedVersion"))],
    ["405", text(405, "")],
  ])("because it has no such list is not asked again: %s", async (_, handler) => {
    const { ask, asked } = await many({ [list]: handler });
    expect(await ask()).toEqual([undefined, undefined]);
    expect(await ask()).toEqual([undefined, undefined]);
    expect(asked()).toEqual([list]);
  });

  it.each<[string, Handler, new (...details: never[]) => Error]>([
    ["429", throttled, ThrottledError],
    ["a lost connection", reset, AsyncOpsError],
    ["503", text(503, ""), AsyncOpsError],
    ["520 that may be sent again", serverError("syntheticRetryable"), AsyncOpsError],
    ["520 logical", serverError("syntheticLogical"), AsyncOpsError],
    ["an HTML page", text(200, "<html></html>", { "content-type": "text/html" }), AsyncOpsError],
    ["an HTML page with 404", text(404, "<html></html>", { "content-type": "text/html" }), AsyncOpsError],
  ])("because it is busy would not answer for each: %s", async (_, handler, errorClass) => {
    const { ask, asked } = await many({ [list]: [handler, actions([ids[0], "running"])] });
    const [one, other] = await ask();
    expect(one).toBeInstanceOf(errorClass);
    expect(other).toBe(one);
    expect(await ask()).toMatchObject([{ state: "running" }, undefined]);
    expect(asked().filter((call) => call === list)).toHaveLength(2);
  });

  it.each<[string, Handler]>([["403", json(403, vspcExample("Forbidden", "syntheticForbidden"))]])(
    "for another reason may answer for each, and for all the next time: %s",
    async (_, handler) => {
      const { ask, asked } = await many({ [list]: [handler, actions([ids[0], "running"])] });
      expect(await ask()).toEqual([undefined, undefined]);
      expect(await ask()).toMatchObject([{ state: "running" }, undefined]);
      expect(asked().filter((call) => call === list)).toHaveLength(2);
    },
  );

  it("is left with the reason of the signal", async () => {
    const controller = new AbortController();
    const { ask } = await many({ [list]: () => controller.abort(new Error("the user left")) });
    expect(await failure(ask(controller.signal))).toBe(controller.signal.reason);
  });
});

it("a handle that was told its end by the list gives its result, and one that failed its words", async () => {
  const { operations, ask } = await many({
    [list]: actions([ids[0], "succeed"], [ids[1], "failed"]),
    [`GET /asyncActions/${ids[0]}/result`]: result("syntheticEmptyResult"),
    [`GET /asyncActions/${ids[1]}`]: failed,
  });
  const [succeeded, other] = await ask();
  expect(other).toBeUndefined();
  const [first, second] = operations;
  expect(await driverOf(first as Operation<unknown>).result({ signal: undefined })).toMatchObject({
    errors: null,
  });
  expect(succeeded).toMatchObject({ state: "succeeded" });
  expect(await failure(second?.wait() as Promise<unknown>)).not.toBeInstanceOf(PermissionError);
  expect(second?.state).toBe("failed");
});
