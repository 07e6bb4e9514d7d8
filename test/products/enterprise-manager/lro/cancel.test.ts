import { expect, test } from "vitest";
import { OperationCanceledError } from "../../../../src/errors/index.js";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";

test("in the stage of the task the task is deleted, and that it was stopped is assumed", async () => {
  const box = await enterpriseManagerBox({ task: [running] });
  const operation = await box.em.begin("collectBackupServer", { id: "s-1" });
  await operation.poll();
  await operation.cancel();
  const thrown = await failure(operation.wait());
  expect(thrown).toBeInstanceOf(OperationCanceledError);
  expect(operation).toMatchObject({ state: "canceled", outcome: "canceled", certainty: "assumed" });
  expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual(["DELETE /tasks/task-1"]);
  expect(box.calls.at(-1)).toBe("DELETE /tasks/task-1");
});

test("a run of the job that came up all the same counts for more", async () => {
  const box = await enterpriseManagerBox({
    task: [running],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.cancel();
  box.runs.push({ id: "run-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
});

test("a run is stopped by its session, and its end is what counts", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: {
      "run-1": [{ id: "run-1" }, { id: "run-1" }, ended("run-1", "Failed", { failure: "Stopped by user." })],
    },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  await operation.cancel();
  expect(box.calls.at(-1)).toBe("POST /backupSessions/run-1?action=stop");
  expect(await failure(operation.wait())).toMatchObject({
    code: "operation-failed",
    messages: [{ message: "Stopped by user." }],
  });
});

test("a run that has ended since the last look is not stopped", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  await operation.cancel();
  expect(box.calls.filter((call) => call.includes("action=stop"))).toEqual([]);
  expect(await operation.wait()).toMatchObject({ State: "Stopped" });
});

test("a task that has ended since the last look is not deleted: what it started is stopped", async () => {
  const box = await enterpriseManagerBox({
    task: [running, linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, { id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  await operation.cancel();
  expect(box.calls.slice(-3)).toEqual([
    "DELETE /tasks/task-1",
    "GET /backupSessions/run-1?format=Entity",
    "POST /backupSessions/run-1?action=stop",
  ]);
});

test("a task that has ended without a run is not deleted to cancel it", async () => {
  const box = await enterpriseManagerBox({ task: [running, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.poll();
  await operation.cancel();
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
});

test.each([
  ["a restore", "startReplicaFailover", "RestoreSession"],
  ["a replication", "startJob", "ReplicaJobSession"],
] as const)("the session of %s cannot be stopped, and nothing is sent", async (_, operationId, type) => {
  const box = await enterpriseManagerBox({
    task: [linked("x-1", type)],
    sessions: { "x-1": [{ id: "x-1", type }, ended("x-1", "Success", { type })] },
  });
  const operation = await box.em.begin(operationId, { id: "p-1" });
  await operation.poll();
  const calls = box.calls.length;
  expect(await failure(operation.cancel())).toMatchObject({ code: "not-supported", operationId });
  expect(box.calls).toHaveLength(calls);
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
});

test("between task and session there is nothing to stop, and that is said", async () => {
  const box = await enterpriseManagerBox({ task: [finished] });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  expect(await failure(operation.cancel())).toMatchObject({ code: "not-supported" });
  expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual([]);
});

test("after the end nothing is sent", async () => {
  const box = await enterpriseManagerBox({ task: [finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.wait();
  const calls = box.calls.length;
  await operation.cancel();
  expect(box.calls).toHaveLength(calls);
});

test("an end stays the end when the poll that saw it was given up", async () => {
  const givenUp = new AbortController();
  const box = await enterpriseManagerBox({
    task: [finished],
    instead: (call) => {
      if (call.startsWith("DELETE")) givenUp.abort();
      return undefined;
    },
  });
  const operation = await box.em.begin("collectBackupServer", { id: "s-1" });
  await failure(operation.poll({ signal: givenUp.signal }));
  expect(operation.state).toBe("running");
  await operation.cancel();
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
});

test("a second cancel sends nothing more", async () => {
  const box = await enterpriseManagerBox({ task: [running] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.cancel();
  await operation.cancel();
  expect(box.calls.filter((call) => call.startsWith("DELETE"))).toHaveLength(1);
});
