import { expect, test } from "vitest";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error } from "../../../support/enterprise-manager-server.js";

const taskCall = "GET /tasks/task-1";
const collecting = { state: "OperationFinished", success: true, message: "OperationFinished" };

test("until: operation ends when the work on the backup server is done, and leaves the task", async () => {
  const box = await enterpriseManagerBox({ task: [running, collecting, finished] });
  const operation = await box.em.begin("startJob", { id: "j-1" }, { waitFor: "operation" });
  expect(await operation.wait()).toMatchObject({ State: "OperationFinished" });
  expect(box.calls).toEqual(["POST /jobs/j-1?action=start", taskCall, taskCall]);
});

test("until: operation is content with Finished too", async () => {
  const box = await enterpriseManagerBox({ task: [finished] });
  const operation = await box.em.begin("startJob", { id: "j-1" }, { waitFor: "operation" });
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
});

test("until: task waits for Finished, reads no session of the job, and deletes the task", async () => {
  const box = await enterpriseManagerBox({ task: [running, collecting, linked("run-1")] });
  const operation = await box.em.begin("startJob", { id: "j-1" }, { waitFor: "task" });
  expect(await operation.wait()).toMatchObject({ TaskId: "task-1", State: "Finished" });
  expect(box.calls).toEqual([
    "POST /jobs/j-1?action=start",
    taskCall,
    taskCall,
    taskCall,
    "DELETE /tasks/task-1",
  ]);
});

test("OperationFinished is accepted after two minutes, and such a task is not deleted", async () => {
  const box = await enterpriseManagerBox({ task: [running, collecting] });
  const operation = await box.em.begin("syncJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ State: "OperationFinished" });
  const times = box.times(taskCall);
  const since = times[1] as number;
  expect((times.at(-1) as number) - since).toBeGreaterThanOrEqual(120_000);
  expect((times.at(-1) as number) - since).toBeLessThan(122_000);
  expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual([]);
});

test("a failure that has not been collected is waited for as well: its words come with Finished", async () => {
  const box = await enterpriseManagerBox({
    task: [
      { ...collecting, success: false },
      { ...finished, success: false, message: "The job is disabled." },
    ],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ messages: [{ message: "The job is disabled." }] });
});

test("a session that is linked already is not kept waiting for the data of the task", async () => {
  const box = await enterpriseManagerBox({
    task: [{ ...linked("run-1"), state: "OperationFinished" }],
    sessions: { "run-1": [ended("run-1")] },
  });
  await (await box.em.begin("startJob", { id: "j-1" })).wait();
  // It is not over, and deleting it might stop it.
  expect(box.calls.slice(2)).toEqual([
    "POST /jobs/j-1?action=start",
    taskCall,
    "GET /backupSessions/run-1?format=Entity",
  ]);
});

test.each([
  ["", undefined, "task-1 failed: No such job."],
  [
    'CredentialsNeeded="true"',
    "credentials-needed",
    "task-1 was not carried out (credentials-needed): No such job.",
  ],
  [
    'ConfirmationNeeded="true"',
    "confirmation-needed",
    "task-1 was not carried out (confirmation-needed): No such job.",
  ],
])("a task that failed %s carries its message", async (flags, reason, message) => {
  const box = await enterpriseManagerBox({
    task: [{ state: "Finished", success: false, flags, message: "No such job." }],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-failed", reason, status: { State: "Finished" } });
  expect(thrown.message).toBe(`startJob: ${message}`);
  expect(operation.state).toBe("failed");
  expect(box.calls.at(-1)).toBe("DELETE /tasks/task-1");
});

test("a request that waits for somebody has not succeeded, whatever else it says", async () => {
  const box = await enterpriseManagerBox({ task: [{ ...finished, flags: 'ConfirmationNeeded="true"' }] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ reason: "confirmation-needed" });
});

test("an end without a result is no success, and none that failed", async () => {
  const box = await enterpriseManagerBox({ task: [{ state: "Finished" }] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-lost" });
  expect(thrown.message).toContain("without saying whether it succeeded");
});

test("a state of a newer server is running, and no busy loop", async () => {
  const box = await enterpriseManagerBox({ task: [{ state: "Queued", success: true }] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait({ deadline: 60_000 }))).toMatchObject({ code: "timeout" });
  expect(box.times(taskCall).length).toBeLessThan(60);
});

test("keepTask leaves the finished task", async () => {
  const box = await enterpriseManagerBox({ task: [finished] });
  await (await box.em.begin("stopJob", { id: "j-1" }, { keepTask: true })).wait();
  expect(box.calls).toEqual(["POST /jobs/j-1?action=stop", taskCall]);
});

test("that the task cannot be deleted changes nothing", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    instead: (call) => (call.startsWith("DELETE /tasks") ? error(500, "no") : undefined),
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
});

test.each([
  ["retryJob", "POST /jobs/j-1?action=retry", "JobUid==urn:veeam:Job:j-1"],
  [
    "startAgentJob",
    "POST /agents/jobs/j-1?action=start",
    "(JobUid==urn:veeam:Job:j-1,JobUid==urn:veeam:AgentBackupJob:j-1);JobType!=AgentManagement",
  ],
  ["startNasJob", "POST /nas/jobs/j-1/start", "JobUid==urn:veeam:Job:j-1,JobUid==urn:veeam:NasJob:j-1"],
] as const)("%s is followed to a backup session", async (operationId, call, filter) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1")] },
  });
  const operation = await box.em.begin(operationId, { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
  expect(box.calls[0]).toContain(`filter=${filter}&sortDesc`);
  expect(box.calls).toContain(call);
});

test.each([
  ["the end of a task", "stopJob", finished],
  ["the link to a run", "startJob", linked("run-1")],
] as const)(
  "%s that was seen is not lost when the wait is aborted just then",
  async (_, operationId, step) => {
    const leaving = new AbortController();
    const box = await enterpriseManagerBox({
      task: [step],
      sessions: { "run-1": [ended("run-1")] },
      instead: (call) => {
        if (call === "DELETE /tasks/task-1") leaving.abort(new Error("enough"));
        return undefined;
      },
    });
    const operation = await box.em.begin(operationId, { id: "j-1" });
    expect((await failure(operation.wait({ signal: leaving.signal }))).message).toBe("enough");
    const result = (await operation.wait()) as { State: string };
    expect(result.State).toMatch(/^(Finished|Stopped)$/);
    expect(operation.certainty).toBe("observed");
    expect(box.times(taskCall)).toHaveLength(1);
  },
);
