import { expect, test } from "vitest";
import {
  ended,
  enterpriseManagerBox,
  finished,
  hrefOf,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error } from "../../../support/enterprise-manager-server.js";

const yesterday = ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" });
const sessionCall = "GET /backupSessions/run-1?format=Entity";
const minute = 60_000;

test("the link is picked by its type, wherever it stands, and its host counts for nothing", async () => {
  const links = [
    ["Job", "https://inside:9398/api/jobs/j-1?format=Entity"],
    ["BackupJobSession", `${hrefOf("run-1").replace("?", "/?")}`],
  ] as const;
  const box = await enterpriseManagerBox({
    task: [{ ...finished, links }],
    sessions: { "run-1": [ended("run-1")] },
  });
  await (await box.em.begin("startJob", { id: "j-1" })).wait();
  expect(box.calls).toContain(sessionCall);
});

test("a link to the reference of the session leads to it too", async () => {
  const box = await enterpriseManagerBox({
    task: [{ ...finished, links: [["BackupJobSessionReference", "/api/backupSessions/run-1"]] }],
    sessions: { "run-1": [ended("run-1")] },
  });
  await (await box.em.begin("startJob", { id: "j-1" })).wait();
  expect(box.calls).toContain(sessionCall);
});

test.each([
  ["of another kind", [["RestoreSession", hrefOf("run-1")]]],
  ["that leads nowhere", [["BackupJobSession", "https://inside:9398/"]]],
  ["that cannot be read", [["BackupJobSession", "https://inside:9398/api/backupSessions/%"]]],
] as const)("a link %s is none", async (_, links) => {
  const box = await enterpriseManagerBox({
    task: [{ ...finished, links }],
    onStart: ({ runs }) => runs.push(ended("run-1")),
    sessions: { "run-1": [ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.wait();
  expect(operation.certainty).toBe("assumed");
});

test("without a link it is the newest session of the job, if that was not there before", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [yesterday, ended("other", "Failed", { job: "j-2", created: "2026-11-23T00:00:00Z" })],
    onStart: ({ runs }) => runs.push({ id: "run-1", created: "2026-11-22T08:00:00.1234567Z" }),
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1", "Warning")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ UID: "urn:veeam:BackupJobSession:run-1" });
  // Nothing proves that nobody else started the same job.
  expect(operation).toMatchObject({ outcome: "warning", certainty: "assumed" });
  expect(box.calls.slice(1)).toEqual([
    "POST /jobs/j-1?action=start",
    "GET /tasks/task-1",
    box.calls[0],
    "DELETE /tasks/task-1",
    sessionCall,
    sessionCall,
  ]);
});

test("yesterday's success never counts, and a session that comes late is waited for", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [yesterday],
    sessions: { "run-1": [ended("run-1", "Failed")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const thrown = failure(
    operation.wait({
      onProgress: ({ elapsed }) => {
        if (elapsed > 20_000 && box.runs.length === 1) box.runs.push(ended("run-1"));
      },
    }),
  );
  expect(await thrown).toMatchObject({
    code: "operation-failed",
    status: { UID: expect.stringMatching(/run-1$/) },
  });
});

test("a link that comes late is taken", async () => {
  const box = await enterpriseManagerBox({
    task: [finished, finished, linked("run-1")],
    runs: [yesterday],
    sessions: { "run-1": [ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.wait();
  expect(operation.certainty).toBe("observed");
  expect(box.calls.filter((call) => call.startsWith("DELETE"))).toEqual(["DELETE /tasks/task-1"]);
});

test("of times with more or fewer digits the later one is told apart", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [ended("run-0", "Success", { created: "2026-11-22T08:00:00.06Z" })],
    onStart: ({ runs }) => runs.push(ended("run-1", "Success", { created: "2026-11-22T08:00:00.0600001Z" })),
    sessions: { "run-1": [ended("run-1")] },
  });
  await (await box.em.begin("startJob", { id: "j-1" })).wait();
  expect(box.calls).toContain(sessionCall);
});

test("a replication is found among its own sessions", async () => {
  const type = "ReplicaJobSession";
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [{ ...yesterday, type }],
    onStart: ({ runs }) => runs.push(ended("rep-1", "Success", { type })),
    sessions: { "rep-1": [ended("rep-1", "Success", { type })] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ UID: "urn:veeam:ReplicaJobSession:rep-1" });
  // A job is of one kind: once that is known, the other is not asked for.
  expect(box.calls.filter((call) => call.includes("type=BackupJobSession"))).toHaveLength(1);
});

test("the sessions for single computers are not taken for the run of an agent job", async () => {
  const jobUid = "urn:veeam:AgentBackupJob:j-1";
  const box = await enterpriseManagerBox({
    task: [finished],
    onStart: ({ runs }) =>
      runs.push(
        { id: "run-1", jobUid, jobType: "AgentBackup", created: "2026-11-22T08:00:00Z" },
        { id: "part", jobUid, jobType: "AgentManagement", created: "2026-11-22T08:00:09Z" },
      ),
    sessions: { "run-1": [ended("run-1", "Success", { jobUid })] },
  });
  await (await box.em.begin("startAgentJob", { id: "j-1" })).wait();
  expect(box.calls.at(-1)).toBe(sessionCall);
});

test("a job without any run after five minutes was not started", async () => {
  const box = await enterpriseManagerBox({ task: [finished], runs: [yesterday] });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({
    code: "operation-failed",
    reason: "not-started",
    messages: [{ message: "Ok" }],
  });
  const [first = 0, ...others] = box.times("GET /tasks/task-1");
  expect((others.at(-1) as number) - first).toBeGreaterThanOrEqual(5 * minute);
  expect((others.at(-1) as number) - first).toBeLessThan(5 * minute + 2000);
});

test("a restore without a link for five minutes is lost: no job leads to its session", async () => {
  const box = await enterpriseManagerBox({ task: [finished] });
  const operation = await box.em.begin("startReplicaFailover", { id: "p-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-lost", status: { State: "Finished" } });
  expect(thrown.message).toContain("has no link to the session");
  // And it stays so, without asking anybody.
  const calls = box.calls.length;
  expect(await failure(operation.wait())).toBe(thrown);
  expect(box.calls).toHaveLength(calls);
});

test.each([
  ["404", error(404, "The resource was not found.")],
  ["500", error(500, "Object reference not set to an instance of an object.")],
  ["500 that names it", error(500, "There is no backup session with id [run-1]")],
])("a session that is linked before the server knows it (%s) is waited for", async (_, missing) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [missing, missing, { id: "run-1" }, ended("run-1")] },
  });
  expect(await (await box.em.begin("startJob", { id: "j-1" })).wait()).toMatchObject({ Result: "Success" });
  expect(box.times(sessionCall)).toHaveLength(4);
});

test("a session that never appears is lost after five minutes", async () => {
  const box = await enterpriseManagerBox({ task: [running, linked("run-1")] });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-lost" });
  expect(thrown.message).toContain("BackupJobSession run-1, which the server does not have");
  const times = box.times(sessionCall);
  expect((times.at(-1) as number) - (times[0] as number)).toBeGreaterThanOrEqual(5 * minute);
});

test("a session that was there and is gone has expired", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, error(404, "The resource was not found.")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-expired", state: undefined });
});

test("a fault of the server in the middle of a run is waited out", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, error(500, "no"), error(503, "busy"), ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const errors: unknown[] = [];
  const wait = operation.wait({ onProgress: ({ lastError }) => errors.push(lastError) });
  expect(await wait).toMatchObject({ Result: "Success" });
  expect(errors).toContainEqual(expect.objectContaining({ status: 500 }));
});
