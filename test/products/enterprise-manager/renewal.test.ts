import { expect, test } from "vitest";
import { AuthenticationError, NotFoundError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  error,
  fixture,
  jobs,
  only,
  refused,
  task,
  xml,
} from "../../support/enterprise-manager-server.js";
import { gate, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const logonCall = "POST /sessionMngr/?v=latest";
const jobsCall = "GET /jobs?format=Entity";

test("401 on a call: one new logon, and the call once more", async () => {
  const server = await enterpriseManager({ "GET /jobs": [jobs, refused, jobs] });
  const em = client(server);
  await em.getJobs();
  expect((await em.getJobs()).Jobs).toHaveLength(1);
  expect(server.calls).toEqual([logonCall, jobsCall, jobsCall, logonCall, jobsCall]);
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", undefined, "token-2"]);
});

test.each([
  ["in XML", refused],
  ["in JSON", text(401, '{"Message":"Unauthorized","StatusCode":401}')],
  ["without a body", text(401, "")],
  ["with words that elsewhere mean not found", error(401, "There is no logon session with id [7]")],
])("a 401 %s ends the session, for a POST too: nothing ran", async (_, answer) => {
  const server = await enterpriseManager({ "POST /jobs/j-1": [answer, task] });
  expect(await client(server).startJob({ id: "j-1" })).toMatchObject({ TaskId: "task-1" });
  expect(server.calls).toEqual([
    logonCall,
    "POST /jobs/j-1?action=start",
    logonCall,
    "POST /jobs/j-1?action=start",
  ]);
});

test("the second 401 is thrown; the next call begins anew", async () => {
  const server = await enterpriseManager({ "GET /jobs": [refused, refused, jobs] });
  const em = client(server);
  const reason = await failure(em.getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ status: 401, operationId: "getJobs", attempts: 2 });
  expect(server.calls).toEqual([logonCall, jobsCall, logonCall, jobsCall]);
  expect(reason.headers["www-authenticate"]).toBe("Basic Realm=RestSvc");
  expect((await em.getJobs()).Jobs).toHaveLength(1);
});

test("a new logon that fails is what is thrown", async () => {
  const server = await enterpriseManager({
    "GET /jobs": refused,
    "POST /sessionMngr/": [opened1(), refused],
  });
  const reason = await failure(client(server).getJobs());
  expect(reason).toMatchObject({ code: "authentication", operationId: "logon", attempts: 1 });
  expect(server.calls).toEqual([logonCall, jobsCall, logonCall]);
});

function opened1() {
  return text(201, "", { "X-RestSvcSessionId": "token-1" });
}

test("20 calls whose session has died share one logon", async () => {
  const server = await enterpriseManager({ "GET /jobs": only("token-2", jobs) });
  const em = client(server);
  await Promise.all(Array.from({ length: 20 }, () => em.getJobs()));
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.calls).toHaveLength(42);
});

test("a 401 that arrives after the new logon uses its session without another one", async () => {
  const late = gate();
  const server = await enterpriseManager({ "GET /jobs": [late.wait(refused), refused, jobs] });
  const em = client(server);
  const slow = em.getJobs();
  await late.arrived;
  await em.getJobs();
  late.open();
  await slow;
  expect(server.calls.filter((call) => call === logonCall)).toHaveLength(2);
  expect(server.tokens.at(-1)).toBe("token-2");
});

test.each([403, 404, 405, 500, 501])("%i renews nothing", async (status) => {
  const server = await enterpriseManager({ "GET /jobs": error(status, "no") });
  expect(await failure(client(server).getJobs())).toMatchObject({ status, attempts: 1 });
  expect(server.calls).toEqual([logonCall, jobsCall]);
});

test("getTask is not sent again: in another session it would be another task", async () => {
  const server = await enterpriseManager({
    "GET /tasks/task-1": [task, refused, refused, task],
    "GET /jobs": jobs,
  });
  const em = client(server);
  await em.getTask({ id: "task-1" });
  const reason = await failure(em.getTask({ id: "task-1" }));
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ status: 401, operationId: "getTask", attempts: 1 });
  expect(reason.message).toBe(
    "getTask: HTTP 401: Unauthorized; the logon session has ended, and its tasks can no longer be read. A task is readable only in the session that created it",
  );
  // Nor does it open a session for itself while there is only the dead one.
  await failure(em.getTask({ id: "task-1" }));
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", "token-1"]);
  await em.getJobs();
  expect(server.calls.slice(4)).toEqual([logonCall, jobsCall]);
  expect(server.tokens.at(-1)).toBe("token-2");
});

test("a second attempt of getTask stays in the session of the first, though another call has opened a new one", async () => {
  const late = gate();
  const server = await enterpriseManager({
    "GET /tasks/task-1": [late.wait(error(503, "busy")), task],
    "GET /jobs": [refused, jobs],
  });
  const em = client(server, { clock: manualClock({ skipBelow: 60_000 }) });
  const slow = em.getTask({ id: "task-1" });
  await late.arrived;
  await em.getJobs();
  expect(server.tokens.at(-1)).toBe("token-2");
  late.open();
  await slow;
  expect(server.tokens.at(-1)).toBe("token-1");
});

test("a task of the dead session is not found in the new one", async () => {
  const gone = xml(500, fixture("synthetic-foreign-task.xml"));
  const server = await enterpriseManager({
    "GET /tasks/task-297": [only("token-1", task), gone],
    "GET /jobs": [refused, jobs],
  });
  const em = client(server);
  await em.getTask({ id: "task-297" });
  await em.getJobs();
  const reason = await failure(em.getTask({ id: "task-297" }));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(server.tokens.at(-1)).toBe("token-2");
});

test("the tasks of the session are asked for like anything else", async () => {
  const server = await enterpriseManager({
    "GET /tasks": only("token-2", xml(200, fixture("synthetic-tasks.xml"))),
  });
  expect((await client(server).getTasks()).Tasks.map(({ TaskId }) => TaskId)).toEqual(["task-1", "task-2"]);
  expect(server.calls).toEqual([logonCall, "GET /tasks", logonCall, "GET /tasks"]);
});
