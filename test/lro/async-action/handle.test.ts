import { describe, expect, expectTypeOf, it } from "vitest";
import { NotFoundError, OperationCanceledError, OperationExpiredError } from "../../../src/errors/index.js";
import type { BackupServerJobResponse, Operation } from "../../../src/products/vspc/index.js";
import { json } from "../../support/loopback.js";
import { failure } from "../../support/vspc-client.js";
import { vspcExample } from "../../support/vspc-examples.js";
import {
  actionBody,
  actionId,
  assignment,
  canceled,
  jobUid,
  late,
  notFound,
  result,
  resultBody,
  route,
  running,
  scene,
  succeeded,
} from "./scene.js";

describe("begin()", () => {
  it("gives a handle to a 202, sends X-Request-id with reads too, and asks nothing by itself", async () => {
    const { server, vspc } = await scene({ [route.job]: late() });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    expectTypeOf(operation).toEqualTypeOf<Operation<BackupServerJobResponse>>();
    expect(operation).toMatchObject({
      id: actionId,
      product: "vspc",
      operationId: "getBackupServerJob",
      state: "running",
      outcome: undefined,
      certainty: "observed",
    });
    expect(server.calls).toEqual([route.job]);
    expect(server.requests[0]?.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("polls, waits, and shows the product's own status", async () => {
    const { server, vspc } = await scene({
      [route.job]: late(),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticBackupServerJobResult"),
    });
    const operation = await vspc.begin("getBackupServerJob", { jobUid });
    expect(await operation.poll()).toBe("running");
    expect(operation.status).toEqual(actionBody("syntheticRunningAsyncAction"));
    expect(await operation.wait()).toEqual(resultBody("syntheticBackupServerJobResult"));
    expect(await operation.wait()).toEqual(resultBody("syntheticBackupServerJobResult"));
    expect(operation).toMatchObject({ state: "succeeded", outcome: "success" });
    expect(operation.status).toEqual(actionBody("syntheticSucceededAsyncAction"));
    expect(server.calls.filter((call) => call === route.result)).toHaveLength(1);
    for (const { path, headers } of server.requests.slice(1)) {
      expect(headers, path).not.toHaveProperty("x-request-id");
    }
  });

  it("answered at once has succeeded, and nothing more is sent", async () => {
    const answer = vspcExample(
      `POST ${"/infrastructure/backupServers/jobs/{jobUid}/assign"} 200`,
      "syntheticQueuedBackupServerJobTask",
    );
    const { server, vspc } = await scene({ [route.assign]: json(200, answer) });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    expect(operation).toMatchObject({ state: "succeeded", outcome: "success" });
    expect(await operation.wait()).toEqual(answer);
    expect(await operation.poll()).toBe("succeeded");
    await operation.cancel();
    expect(server.calls).toEqual([route.assign]);
  });

  it("of what is never late has succeeded as well", async () => {
    const { server, vspc } = await scene({ [route.status]: running });
    const operation = await vspc.begin("getAsyncActionInfo" as never, { actionId } as never);
    expect(operation.state).toBe("succeeded");
    expect(await operation.wait()).toMatchObject({ data: { id: actionId } });
    expect(server.requests[0]?.headers).not.toHaveProperty("x-request-id");
  });

  it("throws what the call would throw", async () => {
    const { vspc } = await scene({ [route.assign]: notFound });
    expect(await failure(vspc.begin("assignBackupServerJob", assignment))).toBeInstanceOf(NotFoundError);
  });
});

describe("cancel()", () => {
  it("deletes the action, without X-Request-id, and wait() tells the end", async () => {
    const { server, vspc } = await scene({
      [route.assign]: late(),
      [route.cancel]: json(
        200,
        vspcExample("DELETE /asyncActions/{actionId} 200", "syntheticAsyncActionCanceled"),
      ),
      [route.status]: [running, running, canceled],
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    const wait = failure(operation.wait());
    await operation.poll();
    await operation.cancel();
    expect(operation.state).toBe("running");
    expect(await wait).toBeInstanceOf(OperationCanceledError);
    expect(operation.outcome).toBe("canceled");
    const request = server.requests.find(({ method }) => method === "DELETE");
    expect(request?.path).toBe(`/api/v3/asyncActions/${actionId}`);
    expect(request?.headers).not.toHaveProperty("x-request-id");
  });

  it("of an action that succeeds all the same does not hide its result", async () => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.cancel]: json(
        200,
        vspcExample("DELETE /asyncActions/{actionId} 200", "syntheticAsyncActionCanceled"),
      ),
      [route.status]: [running, succeeded],
      [route.result]: result("syntheticEmptyResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    await operation.cancel();
    expect(await operation.wait()).toEqual(resultBody("syntheticEmptyResult"));
  });

  it("of an action that has ended unseen does nothing: wait() tells how", async () => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.cancel]: notFound,
      [route.status]: succeeded,
      [route.result]: result("syntheticEmptyResult"),
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    await operation.cancel();
    expect(await operation.wait()).toEqual(resultBody("syntheticEmptyResult"));
  });

  it("of an action that the server does not know any more says so", async () => {
    const { vspc } = await scene({ [route.assign]: late(), [route.cancel]: notFound });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    const error = await failure(operation.cancel());
    expect(error).toBeInstanceOf(OperationExpiredError);
    expect(error.message).toContain(`no longer knows async action ${actionId}`);
  });

  it("that is refused although the action runs throws what the server said", async () => {
    const { vspc } = await scene({
      [route.assign]: late(),
      [route.cancel]: notFound,
      [route.status]: running,
    });
    const operation = await vspc.begin("assignBackupServerJob", assignment);
    expect(await failure(operation.cancel())).toBeInstanceOf(NotFoundError);
  });
});
