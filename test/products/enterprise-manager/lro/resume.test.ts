import { expect, test } from "vitest";
import { ConfigurationError } from "../../../../src/errors/index.js";
import type { OperationJson } from "../../../../src/lro/driver.js";
import type { Task } from "../../../../src/products/enterprise-manager/index.js";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";

const yesterday = ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" });

test("the JSON has what is needed to go on, and no secret", async () => {
  const box = await enterpriseManagerBox({
    task: [running, linked("run-1")],
    runs: [yesterday],
    sessions: { "run-1": [{ id: "run-1" }] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" }, { keepTask: true });
  const json = operation.toJSON();
  expect(json).toEqual({
    version: 1,
    product: "enterprise-manager",
    server: box.url,
    operationId: "startJob",
    id: "task-1",
    begun: expect.any(String),
    detail: {
      parameters: { id: "j-1" },
      waitFor: "session",
      keepTask: true,
      task: "StartJob",
      baseline: {
        uid: "urn:veeam:BackupJobSession:run-0",
        created: "2026-11-21T22:00:00Z",
        type: "BackupJobSession",
      },
    },
  });
  expect(JSON.stringify(json)).not.toMatch(/token|session-1|pass/);
  await operation.poll();
  await operation.poll();
  expect(operation.toJSON()).toMatchObject({
    detail: { related: { type: "BackupJobSession", href: "/api/backupSessions/run-1" } },
  });
});

test("what the body of a request holds is not written down", async () => {
  const box = await enterpriseManagerBox();
  const operation = await box.em.begin("quickBackup", { id: "s-1", body: { VmRef: "urn:the-machine" } });
  expect(operation.toJSON().detail).toMatchObject({ parameters: { id: "s-1" } });
  expect(JSON.stringify(operation)).not.toContain("the-machine");
});

test("the stage of the session goes on in another client, under its own logon", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1", "Warning")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  const resumed = box.client().resume(JSON.stringify(operation));
  expect(resumed).toMatchObject({ id: "task-1", operationId: "startJob", state: "running" });
  expect(await resumed.wait()).toMatchObject({ Result: "Warning" });
  expect(box.tokens.at(-1)).toBe("token-2");
  expect(resumed.certainty).toBe("observed");
});

test("the stage of the task goes on by the job, and the task of another session is not asked for", async () => {
  const box = await enterpriseManagerBox({
    task: [running],
    runs: [yesterday],
    onStart: ({ runs }) => runs.push({ id: "run-1" }),
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const resumed = box.client().resume(JSON.stringify(operation));
  expect(await resumed.wait()).toMatchObject({ UID: "urn:veeam:BackupJobSession:run-1" });
  expect(resumed.certainty).toBe("assumed");
  expect(box.calls.filter((call) => call.includes("/tasks"))).toEqual([]);
});

test("a job that had never run before goes on too", async () => {
  const box = await enterpriseManagerBox({ task: [running], sessions: { "run-1": [ended("run-1")] } });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(operation.toJSON()).toMatchObject({ detail: { baseline: {} } });
  const resumed = box.client().resume(JSON.stringify(operation));
  box.runs.push(ended("run-1"));
  expect(await resumed.wait()).toMatchObject({ Result: "Success" });
});

test.each([
  ["a restore", "startReplicaFailover", undefined],
  ["a job whose task is waited for", "startJob", "task"],
] as const)("without a job to go by it is lost: %s", async (_, operationId, until) => {
  const box = await enterpriseManagerBox({ task: [running] });
  const operation = await box.em.begin(operationId, { id: "j-1" }, { waitFor: until as "task" });
  const calls = box.calls.length;
  const resumed = box.client().resume(JSON.stringify(operation));
  expect(await failure(resumed.wait())).toMatchObject({ code: "operation-lost", operationId });
  expect(box.calls).toHaveLength(calls);
});

test("a caller that carries the session itself goes on with the task", async () => {
  const box = await enterpriseManagerBox({ task: [running, running, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const resumed = box.client({ auth: { sessionId: "token-1" } }).resume(JSON.stringify(operation));
  expect(await resumed.wait()).toMatchObject({ State: "Finished" });
  expect(new Set(box.tokens)).toEqual(new Set(["token-1"]));
});

test("a session with another task of that id is not taken for the one of the task", async () => {
  const box = await enterpriseManagerBox({ task: [running] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const json = JSON.parse(JSON.stringify(operation));
  json.detail.task = "CloneJob";
  const resumed = box.client({ auth: { sessionId: "token-1" } }).resume(json);
  expect(await failure(resumed.wait())).toMatchObject({ code: "operation-lost" });
});

test("in the client that began it, the task goes on in its own session", async () => {
  const box = await enterpriseManagerBox({ task: [running, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await box.em.resume(JSON.stringify(operation)).wait()).toMatchObject({ State: "Finished" });
});

type Json = Omit<OperationJson, "detail"> & { readonly detail: Readonly<Record<string, unknown>> };

test.each<[string, (json: Json) => object]>([
  ["another version", (json) => ({ ...json, version: 2 })],
  ["another product", (json) => ({ ...json, product: "vspc" })],
  ["another server", (json) => ({ ...json, server: "https://other.example.com/api" })],
  ["no operation of it", (json) => ({ ...json, operationId: "startEngine" })],
  ["no detail", ({ detail: _, ...json }) => json],
  ["a detail of text", (json) => ({ ...json, detail: "x" })],
  ["another stage", (json) => ({ ...json, detail: { ...json.detail, waitFor: "end" } })],
  ["no parameters", (json) => ({ ...json, detail: { ...json.detail, parameters: null } })],
  ["no id of the job", (json) => ({ ...json, detail: { ...json.detail, parameters: {} } })],
  [
    "an id of the job that is no part of a path",
    (json) => ({ ...json, detail: { ...json.detail, parameters: { id: ".." } } }),
  ],
  [
    "a parameter too many",
    (json) => ({ ...json, detail: { ...json.detail, parameters: { id: "j-1", also: "x" } } }),
  ],
  ["no baseline", (json) => ({ ...json, detail: { ...json.detail, baseline: undefined } })],
  ["a baseline of numbers", (json) => ({ ...json, detail: { ...json.detail, baseline: { uid: 1 } } })],
  [
    "a baseline of another kind",
    (json) => ({ ...json, detail: { ...json.detail, baseline: { type: "Job" } } }),
  ],
  ["a link of another kind", (json) => withLink(json, "Job", "/api/jobs/j-1")],
  ["a link that leads nowhere", (json) => withLink(json, "BackupJobSession", "/")],
  ["a link without a path", (json) => ({ ...json, detail: { ...json.detail, related: { type: "x" } } })],
  ["text in place of a flag", (json) => ({ ...json, detail: { ...json.detail, keepTask: "no" } })],
])("JSON with %s is refused by name", async (_, change) => {
  const box = await enterpriseManagerBox({ runs: [yesterday] });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const json = JSON.parse(JSON.stringify(change(JSON.parse(JSON.stringify(operation)))));
  expect(() => box.client().resume(json)).toThrow(
    expect.objectContaining({
      code: "configuration",
      option: expect.stringMatching(/^(resume|operationId)$/),
    }),
  );
});

function withLink(json: Json, type: string, href: string): object {
  return { ...json, detail: { ...json.detail, related: { type, href } } };
}

test("the JSON of a stop cannot be made to wait for a session", async () => {
  const box = await enterpriseManagerBox();
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const json = JSON.parse(JSON.stringify(operation));
  json.detail.waitFor = "session";
  expect(() => box.client().resume(json)).toThrow(expect.objectContaining({ option: "resume" }));
});

test("with the operationId, the result is what begin() of that operation gives, or the JSON is refused", async () => {
  const box = await enterpriseManagerBox();
  const session = JSON.stringify(await box.em.begin("startJob", { id: "j-1" }));
  const task = JSON.stringify(await box.em.begin("startJob", { id: "j-1" }, { waitFor: "task" }));
  const stop = JSON.stringify(await box.em.begin("stopJob", { id: "j-1" }, { waitFor: "operation" }));
  const before = box.calls.length;
  expect(box.em.resume("startJob", session)).toMatchObject({ operationId: "startJob", state: "running" });
  expect(box.em.resume("stopJob", stop)).toMatchObject({ operationId: "stopJob", state: "running" });
  expect(() => box.em.resume("startJob", task)).toThrow(/begun with waitFor 'task'.*resume<Task>\(json\)/);
  expect(() => box.em.resume("stopJob", session)).toThrow(/is of operation 'startJob', not of 'stopJob'/);
  expect(() => box.em.resume("startJobs" as never, session.replace("startJob", "startJobs"))).toThrow(
    expect.objectContaining({
      option: "operationId",
      message: expect.stringMatching(/Did you mean 'startJob'/),
    }),
  );
  expect(box.em.resume<Task>(task)).toMatchObject({ operationId: "startJob", state: "running" });
  for (const text of ["{}", task.replace(/"detail":.*/, '"detail":null}')]) {
    expect(() => box.em.resume("startJob", text)).toThrow(ConfigurationError);
  }
  expect(box.calls.length).toBe(before);
});
