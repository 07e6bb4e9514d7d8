import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { TimeoutError } from "../../../src/errors/index.js";
import { type Handler, json } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import {
  actionId,
  assignment,
  jobUid,
  late,
  result,
  route,
  running,
  scene,
  succeeded,
  throttled,
} from "./scene.js";

describe("the deadline of a call", () => {
  it("covers the 202 that is followed, with a last look", async () => {
    const { vspc, clock, times } = await scene({ [route.job]: late(), [route.status]: running });
    const error = await failure(vspc.getBackupServerJob({ jobUid }, { deadline: 2500 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      bound: "deadline",
      limit: 2500,
      operationId: "getBackupServerJob",
      attempts: 3,
    });
    expect(error.message).toMatch(
      new RegExp(
        `within 2500 ms.*async action ${actionId} was still running at the last poll.*raise the deadline.*begin\\(\\)`,
      ),
    );
    expect(times(route.status)).toEqual([1000, 2000, 2500]);
    expect(clock.now()).toBe(2500);
  });

  it("counts what came before the 202, and says the whole of it", async () => {
    const { vspc, clock, times } = await scene({
      [route.start]: [throttled, late()],
      [route.status]: running,
    });
    const error = await failure(vspc.startBackupServerJob({ jobUid }, { deadline: 7200 }));
    expect(error).toMatchObject({ bound: "deadline", limit: 7200 });
    expect(times(route.start)).toEqual([0, 5000]);
    expect(times(route.status)).toEqual([6000, 7000, 7200]);
    expect(clock.now()).toBe(7200);
  });

  it("of the client stands in where the call has none", async () => {
    const { vspc, clock } = await scene({ [route.job]: late(), [route.status]: running }, { deadline: 4000 });
    expect(await failure(vspc.getBackupServerJob({ jobUid }))).toMatchObject({ limit: 4000 });
    expect(clock.now()).toBe(4000);
  });

  it("is no early give-up", async () => {
    const { vspc } = await scene({
      [route.job]: late(),
      [route.status]: [running, running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const job = await vspc.getBackupServerJob({ jobUid }, { deadline: 2500 });
    expect(job.data.instanceUid).toBe(jobUid);
  });

  it("of begin() ends with the 202: the handle has its own", async () => {
    const { vspc } = await scene({
      [route.job]: late(),
      [route.status]: [running, running, running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid }, { deadline: 1500 });
    expect(await failure(operation.wait({ deadline: 1500 }))).toMatchObject({
      limit: 1500,
      bound: "deadline",
    });
    expect((await operation.wait()).data.instanceUid).toBe(jobUid);
  });
});

describe("the signal of a call", () => {
  const reason = new Error("the user left");

  it("ends the wait between two polls at once", async () => {
    const { server, vspc, clock } = await scene({ [route.job]: late(), [route.status]: running });
    const controller = new AbortController();
    clock.schedule(2500, () => controller.abort(reason));
    const { signal } = controller;
    expect(await failure(vspc.getBackupServerJob({ jobUid }, { signal }))).toBe(reason);
    expect(clock.now()).toBe(2500);
    expect(server.calls.filter((call) => call === route.status)).toHaveLength(2);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it.each([
    ["the status", route.status],
    ["the result", route.result],
    ["the retention", route.config],
  ])("ends a request for %s that is under way", async (_, place) => {
    const controller = new AbortController();
    const abort: Handler = () => controller.abort(reason);
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.status]: place === route.config ? running : succeeded,
      [place]: abort,
    });
    const { signal } = controller;
    expect(await failure(vspc.getBackupServerJob({ jobUid }, { signal }))).toBe(reason);
    expect(server.calls.at(-1)).toBe(place);
    expect(await server.requests.at(-1)?.cut).toBe(true);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("given to begin() ends nothing later", async () => {
    const { vspc } = await scene({
      [route.job]: late(),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const controller = new AbortController();
    const operation = await vspc.begin("getBackupServerJob", { jobUid }, { signal: controller.signal });
    controller.abort(reason);
    expect((await operation.wait()).data.instanceUid).toBe(jobUid);
  });

  it("of one who waits leaves the others alone, up to what is asked once for all", async () => {
    const controller = new AbortController();
    const abort: Handler = async (received, response) => {
      controller.abort(reason);
      await new Promise(setImmediate);
      await json(200, { data: { resultRetentionTime: 300 } })(received, response);
    };
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.config]: abort,
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    const leaving = failure(operation.wait({ signal: controller.signal }));
    const staying = operation.wait();
    expect(await leaving).toBe(reason);
    expect((await staying).data.instanceUid).toBe(jobUid);
    expect(server.calls.filter((call) => call === route.config)).toHaveLength(1);
  });
});

describe("the timeout of a call", () => {
  it("bounds each request of the follow too", async () => {
    const { vspc, delays } = await scene({
      [route.job]: late(),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    await vspc.getBackupServerJob({ jobUid }, { timeout: 1777 });
    // Every attempt schedules its bound: the call itself, two polls, the result. That for the retention has one of its own.
    expect(delays.filter((delay) => delay === 1777)).toHaveLength(4);
    expect(delays.filter((delay) => delay === 2000)).toHaveLength(1);
  });

  it("that a poll runs into is waited out, and so is the deadline of the client", async () => {
    for (const bound of [{ timeout: 3000 }, { deadline: 3000 }]) {
      const all = await scene({
        [route.assign]: late(),
        [route.status]: [running, succeeded],
        [route.result]: result("syntheticEmptyResult"),
      });
      let polls = 0;
      const { vspc } = await scene(
        {},
        {
          ...bound,
          baseUrl: all.server.url,
          clock: all.clock,
          // Time goes on while the second poll hangs.
          fetch: (url, init) =>
            url.endsWith(actionId) && ++polls === 2
              ? new Promise((_, reject) => {
                  init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
                })
              : all.clock.fetch(url, init),
        },
      );
      const operation = await vspc.begin("assignBackupServerJob", assignment);
      const errors: unknown[] = [];
      await operation.wait({ interval: 1000, onProgress: ({ lastError }) => errors.push(lastError) });
      expect(errors).toEqual([undefined, expect.any(TimeoutError), undefined]);
      expect(polls).toBe(3);
    }
  });

  it("that the result runs into until the deadline is not told as an operation that still runs", async () => {
    const all = await scene({ [route.start]: late(), [route.status]: succeeded });
    const { vspc } = await scene(
      {},
      {
        baseUrl: all.server.url,
        clock: all.clock,
        fetch: (url, init) =>
          url.endsWith("/result")
            ? new Promise((_, reject) => {
                init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
              })
            : all.clock.fetch(url, init),
      },
    );
    const error = await failure(vspc.startBackupServerJob({ jobUid }, { timeout: 2000, deadline: 5000 }));
    expect(error).toMatchObject({ code: "timeout", bound: "timeout", limit: 2000 });
    expect(error.message).not.toContain("still runs");
  });
});
