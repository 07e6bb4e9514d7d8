import { describe, expect, it } from "vitest";
import { OperationCanceledError, OperationFailedError } from "../../../src/errors/index.js";
import { type Handler, json, reset } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  actionBody,
  actionId,
  assignment,
  canceled,
  failed,
  jobUid,
  late,
  notFound,
  route,
  running,
  scene,
  serverError,
  throttled,
} from "./scene.js";

const words = actionBody("syntheticFailedAsyncAction").errors;
const silent = json(200, actionBody("syntheticFailedAsyncAction", { errors: null }));
const tookTooLong = [{ message: "The task took too long.", type: "logical", code: 1051 }];
const byUser = actionBody("syntheticCanceledAsyncAction").errors;

async function ended(status: Handler, result: Handler | readonly Handler[] = notFound) {
  const all = await scene({
    [route.assign]: late(),
    [route.status]: [running, status],
    [route.result]: result,
  });
  const operation = await all.vspc.begin("assignBackupServerJob", assignment);
  return { ...all, operation, error: await failure(operation.wait()) };
}

describe("an action that failed", () => {
  it("throws the server's words out of the status, and asks for nothing else", async () => {
    const { server, error, operation } = await ended(failed);
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error).toMatchObject({
      code: "operation-failed",
      id: actionId,
      operationId: "assignBackupServerJob",
      status: actionBody("syntheticFailedAsyncAction"),
      messages: [{ code: 1000, type: "logical" }],
      reason: undefined,
    });
    expect(error.message).toMatch(/failed.*could not be started.*vbr01\.tech\.local is not available/s);
    expect(server.calls).not.toContain(route.result);
    expect(operation).toMatchObject({ state: "failed", outcome: "failed" });
  });

  it.each([
    ["an envelope", 200],
    ["an error", 400],
    ["a server error", 520],
  ])("throws the server's words out of the result: %s", async (_, status) => {
    const { server, error } = await ended(silent, json(status, { data: null, errors: words }));
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.messages).toMatchObject([{ code: 1000 }]);
    expect(error.message).toContain("vbr01.tech.local is not available");
    expect(server.calls.filter((call) => call === route.result)).toHaveLength(1);
  });

  it("is a failure all the same when its words cannot be had", async () => {
    for (const handler of [
      reset,
      serverError("syntheticTransport"),
      json(200, null),
      json(200, { data: {} }),
    ]) {
      const { error } = await ended(silent, handler);
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error.messages).toEqual([]);
      expect(error.message).toContain(`${actionId} failed`);
    }
  });

  it("does not take the words of a busy server for its own, and asks again", async () => {
    const { error } = await ended(silent, [throttled, throttled, json(200, { data: null, errors: words })]);
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.messages).toMatchObject([{ code: 1000 }]);
  });

  it("with code 1051 took too long", async () => {
    const inStatus = await ended(
      json(200, actionBody("syntheticFailedAsyncAction", { errors: tookTooLong })),
    );
    const inResult = await ended(silent, json(520, { errors: tookTooLong }));
    for (const { error, operation } of [inStatus, inResult]) {
      expect(error).toBeInstanceOf(OperationFailedError);
      expect(error).toMatchObject({ reason: "took-too-long", messages: [{ code: 1051 }] });
      expect(operation.state).toBe("failed");
    }
  });

  it("is thrown by the plain call too", async () => {
    const { vspc } = await scene({ [route.job]: late(), [route.status]: failed });
    const error = await failure(vspc.getBackupServerJob({ jobUid }));
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.operationId).toBe("getBackupServerJob");
  });
});

describe("an action that was canceled", () => {
  it("by its status", async () => {
    const { error, operation, server } = await ended(canceled);
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(error).toMatchObject({
      code: "operation-canceled",
      id: actionId,
      messages: [{ message: "The task was canceled by a user.", code: 1050 }],
    });
    expect(operation).toMatchObject({ state: "canceled", outcome: "canceled" });
    expect(server.calls).not.toContain(route.result);
  });

  it("by code 1050 in the status of a failed one: the handle says so too", async () => {
    const { error, operation } = await ended(
      json(200, actionBody("syntheticFailedAsyncAction", { errors: byUser ?? null })),
    );
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(operation).toMatchObject({ state: "canceled", outcome: "canceled" });
  });

  it("by code 1050 in the result of a failed one: the handle says so too, and the result is asked once", async () => {
    const { error, operation, server } = await ended(silent, json(520, { errors: byUser }));
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(error.messages).toMatchObject([{ code: 1050 }]);
    expect(operation).toMatchObject({ state: "canceled", outcome: "canceled" });
    expect(server.calls.filter((call) => call === route.result)).toHaveLength(1);
  });

  it("by code 1050 in a result that cannot be had at first: failed is not told before it is known", async () => {
    const { error, operation, server } = await ended(silent, [
      reset,
      throttled,
      json(520, { errors: byUser }),
    ]);
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(operation).toMatchObject({ state: "canceled", outcome: "canceled" });
    expect(server.calls.filter((call) => call === route.result)).toHaveLength(3);
  });

  it("or failed, without words that can ever be had, has failed", async () => {
    const { error, operation, clock } = await ended(silent, reset);
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(operation).toMatchObject({ state: "failed", outcome: "failed" });
    expect(clock.now()).toBeLessThan(30_000);
  });

  it("without a word from the server", async () => {
    const { error } = await ended(json(200, actionBody("syntheticCanceledAsyncAction", { errors: null })));
    expect(error).toBeInstanceOf(OperationCanceledError);
    expect(error.message).toContain(`${actionId} was canceled`);
  });
});

describe("states of another spelling", () => {
  it("are compared without case", async () => {
    const data = { ...actionBody("syntheticFailedAsyncAction").data, status: "Failed" };
    expect((await ended(json(200, { data, errors: words }))).error).toBeInstanceOf(OperationFailedError);
  });

  it("that nobody knows are running, and no busy loop", async () => {
    const odd = json(200, { data: { ...actionBody("syntheticRunningAsyncAction").data, status: "Paused" } });
    const none = json(200, { data: {} });
    const { vspc, times } = await scene({
      [route.assign]: late(),
      [route.status]: [odd, none, odd, json(200, actionBody("syntheticSucceededAsyncAction"))],
      [route.result]: json(
        200,
        vspcExample("GET /asyncActions/{actionId}/result 200", "syntheticEmptyResult"),
      ),
    });
    await vspc.assignBackupServerJob(assignment);
    expect(times(route.status)).toEqual([1000, 2000, 3000, 4000]);
  });
});
