import { describe, expect, it } from "vitest";
import {
  DecodeError,
  NotFoundError,
  OperationExpiredError,
  PermissionError,
} from "../../../src/errors/index.js";
import type { Handler } from "../../support/loopback.js";
import { json, text } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  actionId,
  assignment,
  jobUid,
  late,
  login,
  notFound,
  result,
  route,
  running,
  scene,
  succeeded,
} from "./scene.js";

const gone = (handler: Handler = notFound) =>
  scene({
    [route.job]: late(),
    [route.start]: late(),
    [route.deleteLogin]: late(),
    [route.status]: [running, succeeded],
    [route.result]: handler,
  });

describe("an action that succeeded, its result gone", () => {
  it("is as good as its result where that is empty", async () => {
    const { vspc } = await gone();
    const { body, response } = await vspc.startBackupServerJob({ jobUid }).withResponse();
    expect(body).toEqual({ data: null, meta: null, errors: null });
    expect(response.status).toBe(204);
  });

  it("is as good as its result where that is a yes", async () => {
    const { vspc } = await gone();
    expect(await vspc.deleteUserLogin(login)).toEqual({ data: true, meta: null, errors: null });
  });

  it("is an error that says so where a result was promised", async () => {
    const { server, vspc } = await gone();
    const error = await failure(vspc.getBackupServerJob({ jobUid }));
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error).toMatchObject({
      code: "operation-expired",
      state: "succeeded",
      id: actionId,
      operationId: "getBackupServerJob",
    });
    expect(error.message).toMatch(/succeeded, but the server no longer keeps its result/);
    expect(error.cause).toBeInstanceOf(NotFoundError);
    expect(server.calls.at(-1)).toBe(route.result);
  });

  it.each([
    ["an empty body", text(200, "")],
    ["no content", text(204, "")],
    ["an HTML page", text(200, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" })],
  ])("with %s in its place is a success where no news was promised, else an error", async (_, handler) => {
    const { vspc } = await gone(handler);
    expect(await vspc.startBackupServerJob({ jobUid })).toEqual({ data: null, meta: null, errors: null });
    expect(await vspc.deleteUserLogin(login)).toMatchObject({ data: true });
    const error = await failure(vspc.getBackupServerJob({ jobUid }));
    expect(error).toBeInstanceOf(DecodeError);
  });

  it("is no excuse for another refusal", async () => {
    const { vspc } = await gone(json(403, vspcExample("Forbidden", "syntheticForbidden")));
    expect(await failure(vspc.startBackupServerJob({ jobUid }))).toBeInstanceOf(PermissionError);
  });
});

describe("an action that is gone altogether", () => {
  it("is an error that does not pretend to know the end, at once", async () => {
    for (const before of [[], [running, running]]) {
      const { server, vspc } = await scene({ [route.start]: late(), [route.status]: [...before, notFound] });
      const error = await failure(vspc.startBackupServerJob({ jobUid }));
      expect(error).toBeInstanceOf(OperationExpiredError);
      expect(error).toMatchObject({ state: undefined, id: actionId, operationId: "startBackupServerJob" });
      expect(error.message).toMatch(/no longer knows.*its outcome is unknown/);
      expect(server.calls.filter((call) => call === route.status)).toHaveLength(before.length + 1);
      expect(server.calls).not.toContain(route.result);
    }
  });

  it("leaves the handle as it was", async () => {
    const { vspc } = await scene({ [route.assign]: late(), [route.status]: notFound });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    expect(await failure(operation.wait())).toBeInstanceOf(OperationExpiredError);
    expect(operation).toMatchObject({ state: "running", outcome: undefined });
  });

  it("is not confused with a result that is there", async () => {
    const { vspc } = await scene({
      [route.start]: late(),
      [route.status]: succeeded,
      [route.result]: result("syntheticEmptyResult"),
    });
    expect(await vspc.startBackupServerJob({ jobUid })).toEqual({ data: {}, meta: null, errors: null });
  });
});
