import { expect, test } from "vitest";
import { OperationFailedError } from "../../../../src/errors/index.js";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error } from "../../../support/enterprise-manager-server.js";

const baseline =
  "GET /query?type=BackupJobSession&filter=JobUid==urn:veeam:Job:j-1&sortDesc=CreationTime&pageSize=1&format=Entities";
const sessionCall = "GET /backupSessions/run-1?format=Entity";

test("a start is followed through its task to the session of the run and its result", async () => {
  const box = await enterpriseManagerBox({
    task: [running, running, linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, { id: "run-1" }, ended("run-1")] },
    runs: [ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" })],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(operation).toMatchObject({ id: "task-1", operationId: "startJob", state: "running" });
  const states: unknown[] = [];
  const session = await operation.wait({
    onProgress: ({ status }) => states.push((status as { State: string }).State),
  });
  expect(session).toMatchObject({
    UID: "urn:veeam:BackupJobSession:run-1",
    State: "Stopped",
    Result: "Success",
  });
  expect(operation).toMatchObject({
    state: "succeeded",
    outcome: "success",
    certainty: "observed",
    status: session,
  });
  expect(states).toEqual(["Running", "Running", "Working", "Working", "Stopped"]);
  expect(box.calls).toEqual([
    baseline,
    "POST /jobs/j-1?action=start",
    "GET /tasks/task-1",
    "GET /tasks/task-1",
    "GET /tasks/task-1",
    "DELETE /tasks/task-1",
    sessionCall,
    sessionCall,
    sessionCall,
  ]);
});

test("a plain call follows nothing", async () => {
  const box = await enterpriseManagerBox();
  expect(await box.em.startJob({ id: "j-1" })).toMatchObject({ TaskId: "task-1", State: "Running" });
  expect(box.calls).toEqual(["POST /jobs/j-1?action=start"]);
});

test.each([
  ["Warning", "warning"],
  ["warning", "warning"],
  ["Success", "success"],
])("Result %s is an end of its own: %s", async (result, outcome) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", result)] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ Result: result });
  expect(operation.outcome).toBe(outcome);
});

test("a run that failed says why, in its words and those of its machines", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", "Failed", { failure: "Job finished with errors." })] },
    machines: [
      ["sql01", "Failed", "Not enough space."],
      ["web01", "Success", ""],
      ["web02", "Warning", "Retried once."],
    ],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const reason = await failure(operation.wait());
  expect(reason).toBeInstanceOf(OperationFailedError);
  expect(reason).toMatchObject({
    operationId: "startJob",
    id: "task-1",
    status: { Result: "Failed" },
    messages: [
      { message: "Job finished with errors." },
      { message: "Not enough space.", target: "sql01", type: "Failed" },
      { message: "Retried once.", target: "web02", type: "Warning" },
    ],
  });
  expect(reason.message).toBe(
    'startJob: the BackupJobSession of "Nightly" failed: Job finished with errors: Not enough space: Retried once.',
  );
  expect(operation.outcome).toBe("failed");
});

test("the reasons of a replication are queried for by its session", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("rep-1", "ReplicaJobSession")],
    sessions: { "rep-1": [ended("rep-1", "Failed", { type: "ReplicaJobSession" })] },
    machines: [["sql01", "Failed", "No snapshot."]],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ messages: [{ message: "No snapshot." }] });
  expect(box.calls.at(-1)).toBe(
    "GET /query?type=ReplicaTaskSession&filter=JobSessionUid==urn:veeam:ReplicaJobSession:rep-1&format=Entities",
  );
});

test("a failure is told although its reasons cannot be had", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", "Failed", { failure: "No." })] },
    instead: (call) =>
      call.includes("taskSessions") ? (_, response) => response.writeHead(500).end() : undefined,
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({
    code: "operation-failed",
    messages: [{ message: "No." }],
  });
});

test("failOn: warning throws with the reasons", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", "Warning")] },
    machines: [["web02", "Warning", "Retried once."]],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait({ failOn: "warning" }))).toMatchObject({
    code: "operation-failed",
    messages: [{ message: "Retried once." }],
  });
});

test.each([
  ["Stopped with no result yet", { state: "Stopped", result: "None" }],
  ["an end in a state that is not a last one", { state: "Stopping", result: "Success" }],
  ["a state of a newer server", { state: "Verifying", result: "Success" }],
])("%s is no end", async (_, between) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1", ...between }, ended("run-1")] },
  });
  await (await box.em.begin("startJob", { id: "j-1" })).wait();
  expect(box.times(sessionCall)).toHaveLength(2);
});

test("a result that is not known is none to rely on", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", "Skipped")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-failed" });
});

test.each([
  [{ waitFor: "session" as const }, "waitFor"],
  [{ waitFor: "end" as never }, "waitFor"],
  [{ keepTask: "no" as never }, "keepTask"],
  [{ startTimeout: 1 } as object, "startTimeout"],
])("%j of a stop is refused by its name, and nothing is sent", async (options, option) => {
  const box = await enterpriseManagerBox();
  const reason = await failure(box.em.begin("stopJob", { id: "j-1" }, options));
  expect(reason).toMatchObject({ code: "configuration", option, operationId: "stopJob" });
  expect(box.calls).toEqual([]);
});

test("parameters that the operation cannot take are refused before the job is looked at", async () => {
  const box = await enterpriseManagerBox();
  expect(await failure(box.em.begin("startJob", { id: ".." }))).toMatchObject({ option: "id" });
  expect(await failure(box.em.begin("startJob", {} as never))).toMatchObject({ option: "id" });
  expect(box.calls).toEqual([]);
});

test("where the sessions of the job cannot be read, nothing is started", async () => {
  const box = await enterpriseManagerBox({
    instead: (call) => (call.startsWith("GET /query") ? error(403, "Access denied") : undefined),
  });
  expect(await failure(box.em.begin("startJob", { id: "j-1" }))).toMatchObject({ status: 403 });
  expect(box.calls).toHaveLength(1);
});

test("a restore is followed to the end of its session", async () => {
  const restore = { type: "RestoreSession", jobType: "RestoreVm" };
  const box = await enterpriseManagerBox({
    task: [running, linked("res-1", "RestoreSession")],
    sessions: {
      "res-1": [{ id: "res-1", ...restore }, ended("res-1", "Failed", { ...restore, failure: "No space." })],
    },
  });
  const operation = await box.em.begin("startVmRestore", {
    id: "p-1",
    body: { VmRestoreSpec: { PowerOnAfterRestore: true } } as never,
  });
  const reason = await failure(operation.wait());
  expect(reason).toMatchObject({ code: "operation-failed", messages: [{ message: "No space." }] });
  expect(reason.message).toContain('the RestoreSession of "sql01" failed');
  expect(box.calls).toEqual([
    "POST /vmRestorePoints/p-1?action=restore",
    "GET /tasks/task-1",
    "GET /tasks/task-1",
    "DELETE /tasks/task-1",
    "GET /restoreSessions/res-1?format=Entity",
    "GET /restoreSessions/res-1?format=Entity",
  ]);
});

test("a failover is followed the same way", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("res-1", "RestoreSession")],
    sessions: { "res-1": [ended("res-1", "Success", { type: "RestoreSession" })] },
  });
  const operation = await box.em.begin("startReplicaFailover", { id: "p-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success", VmDisplayName: "sql01" });
});

test("an operation that leads to no session ends with its task, which is the result", async () => {
  const box = await enterpriseManagerBox({ task: [running, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ TaskId: "task-1", Result: { Success: true } });
  expect(box.calls).toEqual([
    "POST /jobs/j-1?action=stop",
    "GET /tasks/task-1",
    "GET /tasks/task-1",
    "DELETE /tasks/task-1",
  ]);
});

test("the deadline bounds the look at the job and the start together", async () => {
  const box = await enterpriseManagerBox({
    instead: (call, count) => {
      if (call === baseline && count < 3) return error(503, "busy");
      return call.startsWith("POST") ? error(429, "slow down") : undefined;
    },
  });
  const begin = box.em.begin(
    "startJob",
    { id: "j-1" },
    { deadline: 10_000, retry: { attempts: 50 }, waitFor: "session" },
  );
  expect(await failure(begin)).toMatchObject({ operationId: "startJob" });
  expect(box.times(baseline)).toHaveLength(3);
  expect(box.clock.now()).toBeLessThanOrEqual(10_000);
  expect(box.clock.now()).toBeGreaterThan(5000);
});
