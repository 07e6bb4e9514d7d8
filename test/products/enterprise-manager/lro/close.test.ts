import { expect, test } from "vitest";
import { ClientClosedError } from "../../../../src/errors/index.js";
import {
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { xml } from "../../../support/enterprise-manager-server.js";
import { gate } from "../../../support/loopback.js";
import { manualClock } from "../../../support/manual-clock.js";

const logoff = "DELETE /logonSessions/session-1";

function writer() {
  const lines: string[] = [];
  return { lines, logger: { warn: (line: string) => void lines.push(line) } };
}

test("close() with a task that is waited for warns, and leaves the session to its idle limit", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox({ task: [running, finished] }, { logger });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await box.em.close();
  expect(box.calls).not.toContain(logoff);
  expect(lines).toEqual([
    "the client did not log off, and the session ends by its idle timeout: a task of an operation that has not ended can be read only in this session. Wait for the end before close(), or log off all the same with close({ force: true })",
  ]);
  const sent = box.calls.length;
  expect(await failure(operation.wait())).toBeInstanceOf(ClientClosedError);
  // Once more changes nothing, and says nothing.
  await box.em.close({ force: true });
  expect(box.calls).toHaveLength(sent);
  expect(lines).toHaveLength(1);
});

test("the session that was left can be given to another client, which reads the task to its end", async () => {
  const box = await enterpriseManagerBox({ task: [running, finished] }, { logger: writer().logger });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await box.em.close();
  const other = box.client({ auth: { sessionId: "token-1" } });
  expect(await other.resume(operation.toJSON()).wait()).toMatchObject({ State: "Finished" });
});

test("a wait that goes on ends when the client is closed, and nothing is asked any more", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox({ task: [running] }, { logger });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  let polls = 0;
  const failing = failure(operation.wait({ onProgress: () => void (++polls === 3 && box.em.close()) }));
  const reason = await failing;
  expect(reason).toBeInstanceOf(ClientClosedError);
  expect(reason.message).toContain("task-1 may still run on the server");
  await box.em.close();
  expect(box.times("GET /tasks/task-1")).toHaveLength(3);
  expect(lines).toHaveLength(1);
  expect(operation.state).toBe("running");
});

test("close({ force: true }) logs off all the same, and the wait ends", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox({ task: [running] }, { logger });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await box.em.close({ force: true });
  expect(box.calls.at(-1)).toBe(logoff);
  expect(lines).toEqual([]);
  expect(await failure(operation.wait())).toBeInstanceOf(ClientClosedError);
});

test.each([
  [false, "keeps the session of its task"],
  [true, "keeps nothing"],
])("a start under way when close({ force: %s }) is called %s", async (force) => {
  const { lines, logger } = writer();
  const place = gate();
  const clock = manualClock();
  const box = await enterpriseManagerBox(
    {
      instead: (call) =>
        call.startsWith("POST /jobs")
          ? place.wait(
              xml(
                202,
                '<Task xmlns="http://www.veeam.com/ent/v1.0"><TaskId>task-1</TaskId><State>Running</State></Task>',
              ),
            )
          : undefined,
    },
    { logger, fetch: globalThis.fetch, clock },
  );
  const begun = box.em.begin("stopJob", { id: "j-1" });
  await place.arrived;
  const closing = box.em.close({ force });
  // The logoff comes when the requests under way have had half of closeTimeout.
  if (force) clock.advance(2500);
  if (force) while (!box.calls.includes(logoff)) await new Promise(setImmediate);
  place.open();
  await closing;
  // It is known all the same.
  expect((await begun).toJSON()).toMatchObject({ id: "task-1" });
  expect(box.calls.includes(logoff)).toBe(force);
  expect(lines).toHaveLength(force ? 0 : 1);
});

test("a run needs no session: close() logs off, and another client follows the run under its own logon", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox(
    { task: [linked("run-1")], sessions: { "run-1": [{ id: "run-1" }, ended("run-1")] } },
    { logger },
  );
  const operation = await box.em.begin("startJob", { id: "j-1" });
  await operation.poll();
  await box.em.close();
  expect(box.calls.at(-1)).toBe(logoff);
  expect(await box.client().resume(operation.toJSON()).wait()).toMatchObject({ Result: "Success" });
  expect(box.tokens.at(-1)).toBe("token-2");
  expect(lines).toEqual([]);
});

test.each([
  ["ended", [finished]],
  ["failed", [{ state: "Finished", success: false }]],
  ["was lost", [{ state: "Finished" }]],
])("a task that %s keeps no session", async (_, task) => {
  const box = await enterpriseManagerBox({ task });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  await operation.wait().catch(() => undefined);
  await box.em.close();
  expect(box.calls.at(-1)).toBe(logoff);
});

test("two tasks are counted, and a canceled one is not", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox({ task: [running] }, { logger });
  const operations = [];
  for (let count = 0; count < 3; count++) operations.push(await box.em.begin("stopJob", { id: "j-1" }));
  await operations[0]?.cancel();
  await failure(operations[0]?.wait() as Promise<unknown>);
  await box.em.close();
  expect(lines[0]).toContain("the tasks of 2 operations that have not ended");
});

test("a session that was supplied is not ended by force either, and nothing is said", async () => {
  const { lines, logger } = writer();
  const box = await enterpriseManagerBox({ task: [running] }, { logger });
  await box.em.getJobs();
  const supplied = box.client({ auth: { sessionId: "token-1" } });
  await supplied.begin("stopJob", { id: "j-1" });
  await supplied.close();
  await supplied.close({ force: true });
  const forced = box.client({ auth: { sessionId: "token-1" } });
  await forced.begin("stopJob", { id: "j-1" });
  await forced.close({ force: true });
  expect(box.calls).not.toContain(logoff);
  expect(lines).toEqual([]);
});
