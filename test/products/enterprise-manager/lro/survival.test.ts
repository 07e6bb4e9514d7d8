import { expect, test } from "vitest";
import { watchOperations } from "../../../../src/lro/watch/watch-operations.js";
import {
  type BoxScript,
  ended,
  enterpriseManagerBox,
  finished,
  linked,
  running,
} from "../../../support/enterprise-manager-box.js";
import { failure } from "../../../support/enterprise-manager-client.js";
import { error } from "../../../support/enterprise-manager-server.js";
import { type Handler, reset, text } from "../../../support/loopback.js";

const page = '<!DOCTYPE html><html lang="en"><head><title>IIS</title></head></html>';
const html = (status: number) => text(status, page, { "content-type": "text/html" });
const json = (body: string) => text(200, body, { "content-type": "application/json" });
const truncated: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/xml", "content-length": "400" });
  response.write("<Task><State>Fin", () => response.socket?.destroy());
};

/** What comes in place of a response, and says nothing about a task, a session or a run. */
const faults: readonly (readonly [string, Handler])[] = [
  ["200 with a page", html(200)],
  ["403 with a page", html(403)],
  ["404 with a page", html(404)],
  ["404 without a body", text(404, "")],
  ["404 in words", text(404, "no such page")],
  ["408", text(408, "")],
  ["423 with a page", html(423)],
  ["429 with a page", html(429)],
  ["500 with a page", html(500)],
  [
    "500 in the form of another product",
    text(500, '{"error":"boom"}', { "content-type": "application/json" }),
  ],
  ["502", html(502)],
  ["503 of the server", error(503, "busy")],
  ["200 with a 503 of the server", json('{"Message":"busy","StatusCode":503,"Status":null}')],
  ["504", html(504)],
  ["520", html(520)],
  ["an empty body", text(200, "", { "content-type": "application/xml" })],
  ["a body that is cut", text(200, "<Task><State>Fin", { "content-type": "application/xml" })],
  ["a connection that is cut amid the body", truncated],
  ["an empty object", json("{}")],
  ["an object of somebody else", json('{"status":"ok"}')],
  ["a connection that is cut", reset],
];

/** Each call that is a read meets the fault `times` times, from its second time on. */
function faulty(of: string, fault: Handler, times: number): NonNullable<BoxScript["instead"]> {
  return (call, count) => (call.startsWith(of) && count > 1 && count < 2 + times ? fault : undefined);
}

test.each(faults)("a task that is followed survives %s", async (_, fault) => {
  const box = await enterpriseManagerBox({
    task: [running, running, finished],
    instead: faulty("GET /tasks/task-1", fault, 2),
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  const errors: unknown[] = [];
  const wait = operation.wait({ onProgress: ({ lastError }) => errors.push(lastError !== undefined) });
  expect(await wait).toMatchObject({ State: "Finished", TaskId: "task-1" });
  expect(errors).toEqual([false, true, true, false, false]);
  expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
});

test.each(faults)("a session that is followed survives %s", async (_, fault) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, { id: "run-1" }, ended("run-1")] },
    instead: faulty("GET /backupSessions/run-1", fault, 2),
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
  expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
});

test.each(faults)("a session that has never been read survives %s", async (_, fault) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [fault, fault, ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
});

test.each(faults)("the search for a run survives %s", async (_, fault) => {
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [ended("run-0", "Failed", { created: "2026-11-21T22:00:00Z" })],
    onStart: ({ runs }) => runs.push({ id: "run-1", endsAt: 60_000 }),
    instead: faulty("GET /query", fault, 2),
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ UID: expect.stringMatching(/run-1$/), Result: "Success" });
});

test.each(faults)("the baseline is read again after %s, and no run of yesterday counts", async (_, fault) => {
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" })],
    instead: (call, count) => (call.startsWith("GET /query") && count === 1 ? fault : undefined),
  });
  // So that the server is known to be one.
  await box.em.getJobs();
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(operation.toJSON()).toMatchObject({
    detail: { baseline: { uid: "urn:veeam:BackupJobSession:run-0" } },
  });
  expect(box.times("POST /jobs/j-1?action=start")).toHaveLength(1);
});

test.each(faults)("the list of tasks is no proof of anything with %s", async (name, fault) => {
  const box = await enterpriseManagerBox({
    task: [running, error(500, "Object reference not set to an instance of an object."), finished],
    instead: (call, count) =>
      call === "GET /tasks" && count === 1 && name !== "an empty object" ? fault : undefined,
  });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
});

test.each(faults)("the reasons of a failure are read again after %s", async (name, fault) => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [ended("run-1", "Failed")] },
    machines: [["sql01", "Failed", "No space."]],
    instead: (call, count) =>
      call.includes("taskSessions") && count === 1 && name !== "an empty object" ? fault : undefined,
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({
    code: "operation-failed",
    messages: [{ message: "No space.", target: "sql01" }],
  });
});

test.each(faults)("all operations that are watched survive a minute of %s", async (_, fault) => {
  const minute = 60_000;
  const box = await enterpriseManagerBox({
    task: [running, running, running, linked("run-1")],
    runs: [{ id: "run-1", endsAt: 10 * minute }],
    instead: (call) => {
      const at = box.clock.now();
      return call.startsWith("GET") &&
        !call.startsWith("GET /query?type=BackupJobSession&filter=JobUid") &&
        at > minute &&
        at < 2 * minute
        ? fault
        : undefined;
    },
  });
  const operations = [];
  for (let at = 0; at < 5; at++) operations.push(await box.em.begin("startJob", { id: `j-${at}` }));
  const ends: unknown[] = [];
  for await (const event of watchOperations(operations)) {
    if (event.type === "finished") ends.push(event.outcome);
    if (event.type === "error") ends.push(event.error);
  }
  expect(ends).toEqual(Array(5).fill("success"));
});

test("what the server itself says counts at once", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, error(403, "Access denied"), ended("run-1")] },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "permission", recognized: true });
  // The handle stays usable.
  expect(operation.state).toBe("running");
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
});

test("the 401 page of a proxy on a poll is final, but no loss of the task, whose session lives", async () => {
  const box = await enterpriseManagerBox({ task: [running, html(401), finished] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "authentication", recognized: false });
  expect(operation.state).toBe("running");
  expect(await operation.wait()).toMatchObject({ State: "Finished" });
  expect(box.tokens.every((token) => token === "token-1")).toBe(true);
  await box.em.close();
  expect(box.calls.at(-1)).toBe("DELETE /logonSessions/session-1");
});

test("an empty 401 is the end of the session, and so of the task", async () => {
  const box = await enterpriseManagerBox({ task: [running, text(401, "")] });
  const operation = await box.em.begin("stopJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ code: "operation-lost" });
});

test.each([
  ["200", html(200), "decode"],
  ["404", html(404), "not-found"],
  ["403", html(403), "permission"],
  ["500", html(500), "server"],
])(
  "a client that has never seen the server fails at the first page (%s): the address is wrong",
  async (_, answer, code) => {
    const right = await enterpriseManagerBox({
      task: [linked("run-1")],
      sessions: { "run-1": [{ id: "run-1" }] },
    });
    const begun = await right.em.begin("startJob", { id: "j-1" });
    await begun.poll();
    const wrong = await enterpriseManagerBox({ instead: () => answer });
    const em = wrong.client({ auth: { sessionId: "s-1" } });
    const handle = em.resume({ ...begun.toJSON(), server: wrong.url });
    expect(await failure(handle.wait())).toMatchObject({ code });
    expect(wrong.calls).toHaveLength(1);
    expect(handle.state).toBe("running");
  },
);

test("the time in which a run must appear is counted while the server answers", async () => {
  const minute = 60_000;
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [ended("run-0", "Success", { created: "2026-11-21T22:00:00Z" })],
    instead: (call) => {
      const at = box.clock.now();
      if (box.runs.length === 1 && at > 11 * minute) box.runs.push(ended("run-1"));
      return call.startsWith("GET") && at > minute && at < 10 * minute ? html(503) : undefined;
    },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ UID: expect.stringMatching(/run-1$/) });
});

test("a wait ends with the last error after 15 minutes of pages, and can be taken up again", async () => {
  const minute = 60_000;
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    runs: [{ id: "run-1", endsAt: 10 * minute }],
    instead: (call) => {
      const at = box.clock.now();
      return call.startsWith("GET /backup") && at > minute && at < 30 * minute ? html(404) : undefined;
    },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await failure(operation.wait())).toMatchObject({ status: 404, recognized: false });
  expect(box.clock.now()).toBeGreaterThanOrEqual(16 * minute);
  expect(box.clock.now()).toBeLessThan(18 * minute);
  expect(operation.state).toBe("running");
  expect(await operation.wait({ maxOutage: 30 * minute })).toMatchObject({ Result: "Success" });
});

test("pages in place of one of two responses of a poll are no outage: the wait goes on for more than 15 minutes", async () => {
  const minute = 60_000;
  const box = await enterpriseManagerBox({
    task: [finished],
    runs: [],
    instead: (call) => {
      const at = box.clock.now();
      if (box.runs.length === 0 && at > 40 * minute) box.runs.push(ended("run-1"));
      return call.startsWith("GET /query") && at > 0 && at < 40 * minute ? html(503) : undefined;
    },
  });
  const operation = await box.em.begin("startJob", { id: "j-1" });
  expect(await operation.wait()).toMatchObject({ Result: "Success" });
  expect(box.clock.now()).toBeGreaterThan(40 * minute);
});

test("a logon shows that the server is the right one, so that the first poll of a resumed handle survives a page", async () => {
  const box = await enterpriseManagerBox({
    task: [linked("run-1")],
    sessions: { "run-1": [{ id: "run-1" }, html(404), html(200), ended("run-1")] },
  });
  const begun = await box.em.begin("startJob", { id: "j-1" });
  await begun.poll();
  expect(await box.client().resume(begun.toJSON()).wait()).toMatchObject({ Result: "Success" });
});
