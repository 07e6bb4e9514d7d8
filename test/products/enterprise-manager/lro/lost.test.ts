import { expect, test } from "vitest";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error, refused } from "../../../support/enterprise-manager-server.js";
import { reset } from "../../../support/loopback.js";

const minute = 60_000;
const foreign = error(500, "There is no backup task with id [task-1] in current rest session");

test("a new logon of the same client changes nothing for the task", async () => {
  const box = await enterpriseManagerBox({
    task: [running, running, finished],
    // The call is refused once, although its session lives.
    instead: (call, count) => (call.startsWith("GET /jobs") && count === 1 ? refused : undefined),
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.poll();
  await box.em.getJobs();
  expect(box.tokens.at(-1)).toBe("token-2");
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
  expect(box.tokens.slice(-3)).toEqual(["token-1", "token-1", "token-1"]);
});

test("nor for the list of tasks that a 500 leads to", async () => {
  const fault = error(500, "Object reference not set to an instance of an object.");
  const box = await enterpriseManagerBox({
    task: [running, fault, running, finished],
    instead: (call, count) => (call.startsWith("GET /jobs") && count === 1 ? refused : undefined),
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.poll();
  await box.em.getJobs();
  expect(box.tokens.at(-1)).toBe("token-2");
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
  const at = box.calls.indexOf("GET /tasks");
  expect(box.tokens[at]).toBe("token-1");
});

test.each([
  ["401", refused],
  ["the 500 that names it", foreign],
])("%s on a poll: the task is lost", async (_, answer) => {
  const box = await enterpriseManagerBox({ task: [running, answer] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-lost", id: "task-1", operationId: "stopJob" });
  expect(thrown.cause).toMatchObject({ operationId: "getTask" });
  // No new session was opened for it, and nobody asks again.
  expect(box.tokens.every((token) => token === "token-1")).toBe(true);
  const calls = box.calls.length;
  expect(await failure(operation.poll())).toBe(thrown);
  expect(box.calls).toHaveLength(calls);
});

test("the run of a job is found again by the job, under a new logon", async () => {
  const box = await enterpriseManagerBox({
    task: [running, refused],
    runs: [ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" })],
    onStart: ({ runs }) => runs.push({ id: "run-1" }),
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  box.logOffAll();
  expect(await operation.wait()).toMatchObject({ UID: "urn:veeam:BackupJobSession:run-1" });
  expect(operation.certainty).toBe("assumed");
  expect(box.tokens.at(-1)).toBe("token-2");
});

test("an older run does not count, when the newest one before is not there any more", async () => {
  const box = await enterpriseManagerBox({
    task: [refused],
    runs: [
      ended("run-0", "Success", { created: "2026-11-20T22:00:00Z" }),
      ended("run-1", "Success", { created: "2026-11-21T22:00:00Z" }),
    ],
    onStart: ({ runs }) => runs.pop(),
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-lost" });
});

test("a server that ignores filter and order of a query passes off no other run for this one", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    ignoresFilters: true,
    onStart: ({ runs }) =>
      runs.push(
        { id: "run-2", created: "2026-11-22T22:00:00Z" },
        { id: "run-1", created: "2026-11-22T21:00:00Z" },
        { id: "other", job: "j-2", created: "2026-11-22T23:00:00Z" },
      ),
    sessions: { "run-2": [ended("run-2")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ UID: "urn:veeam:BackupJobSession:run-2" });
});

test("a task that is lost and left no new run in five minutes is lost for good", async () => {
  const box = await enterpriseManagerBox({
    task: [refused],
    runs: [ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" })],
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  const thrown = await failure(operation.wait());
  expect(thrown).toMatchObject({ code: "operation-lost" });
  expect(thrown.message).toContain("its job has no new run");
  expect(box.clock.now()).toBeGreaterThanOrEqual(5 * minute);
});

test("any other 500 on a poll: the list of tasks tells that it is there", async () => {
  const fault = error(500, "Object reference not set to an instance of an object.");
  const box = await enterpriseManagerBox({ task: [fault, running, fault, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
  expect(box.calls.slice(1)).toEqual([
    "GET /tasks/task-1",
    "GET /tasks",
    "GET /tasks/task-1",
    "GET /tasks",
    "DELETE /tasks/task-1",
  ]);
});

test("a 500 with the task not in the list: lost", async () => {
  const box = await enterpriseManagerBox({
    instead: (call) => (call === "GET /tasks/task-1" ? error(500, "no") : undefined),
    task: [(_, response) => response.end()],
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-lost" });
});

test("a 500, and the list refused: lost", async () => {
  const box = await enterpriseManagerBox({
    instead: (call) =>
      call === "GET /tasks/task-1" ? error(500, "no") : call === "GET /tasks" ? refused : undefined,
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-lost" });
});

test("a 500, and no list to be had: nothing is known, and it is asked again", async () => {
  const box = await enterpriseManagerBox({
    task: [finished],
    instead: (call, count) => (call.startsWith("GET /tasks") && count === 1 ? error(500, "no") : undefined),
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const errors: unknown[] = [];
  expect(await operation.wait({ onProgress: ({ lastError }) => errors.push(lastError) })).toMatchObject({
    State: "Finished",
  });
  expect(errors[0]).toMatchObject({ status: 500, operationId: "getTasks" });
});

test.each([
  ["503", error(503, "busy")],
  ["a connection that is cut", reset],
])("%s on a poll is waited out, and sent once each time", async (_, fault) => {
  const box = await enterpriseManagerBox({ task: [fault, fault, finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const errors: unknown[] = [];
  await operation.wait({ onProgress: ({ lastError }) => errors.push(lastError !== undefined) });
  expect(errors).toEqual([true, true, false]);
  expect(box.times("GET /tasks/task-1")).toHaveLength(3);
});

test("while a task is waited for, its session is asked well inside the idle limit", async () => {
  const box = await enterpriseManagerBox({ task: [...Array(12).fill(running), finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.wait({ interval: 60 * minute });
  const times = box.times("GET /tasks/task-1");
  const pauses = times.slice(1).map((at, index) => at - (times[index] as number));
  expect(Math.max(...pauses)).toBeLessThanOrEqual(5 * minute);
  expect(Math.min(...pauses)).toBeGreaterThan(4 * minute);
});

test("the idle limit of the options counts", async () => {
  const box = await enterpriseManagerBox(
    { task: [running, running, finished] },
    { sessionIdleTimeout: 3 * minute },
  );
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.wait({ interval: 60 * minute });
  expect(box.times("GET /tasks/task-1")[0]).toBeLessThanOrEqual(minute);
});

test("a run needs no session kept alive: it is asked for under a new one", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  await operation.wait({ interval: 60 * minute });
  expect(box.tokens.at(-1)).toBe("token-2");
});
