import { expect, test } from "vitest";
import {
  AuthenticationError,
  HttpError,
  NotFoundError,
  PermissionError,
  ServerError,
} from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  error,
  fixture,
  jobs,
  task,
  xml,
} from "../../support/enterprise-manager-server.js";
import { type Handler, json, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const auth = { sessionId: "s-1" };
const clock = () => manualClock({ skipBelow: 60_000 });
const asJson = (status: number, name: string) =>
  text(status, fixture(name), { "content-type": "application/json; charset=utf-8" });

const camel: Handler = json(500, {
  message: "There is no backup task with id [task-297] in current rest session",
  statusCode: 500,
  status: null,
});

test.each([
  ["XML", xml(500, fixture("synthetic-foreign-task.xml"))],
  ["JSON", asJson(500, "synthetic-foreign-task.json")],
  ["JSON of 13", camel],
  [
    "XML called JSON",
    text(500, fixture("synthetic-foreign-task.xml"), { "content-type": "application/json" }),
  ],
  ["JSON called XML", text(500, fixture("synthetic-foreign-task.json"), { "content-type": "text/xml" })],
  ["JSON after a byte order mark", text(500, `\ufeff${fixture("synthetic-foreign-task.json")}`)],
  ["XML after a byte order mark", text(500, `\ufeff${fixture("synthetic-foreign-task.xml")}`)],
])("the 500 that means not found, in %s, whatever was asked for", async (_, answer) => {
  for (const mediaType of ["xml", "json"] as const) {
    const server = await enterpriseManager({ "GET /tasks/task-297": answer });
    const em = client(server, { auth, mediaType, clock: clock() });
    const reason = await failure(em.getTask({ id: "task-297" }));
    expect(reason).toBeInstanceOf(NotFoundError);
    expect(reason).toMatchObject({ code: "not-found", status: 500, operationId: "getTask", attempts: 1 });
    expect(reason.messages).toEqual([
      { message: "There is no backup task with id [task-297] in current rest session" },
    ]);
    expect(reason.body).toStrictEqual({
      Message: "There is no backup task with id [task-297] in current rest session",
      StatusCode: 500,
    });
    expect(reason.message).toBe(
      "getTask: HTTP 500: There is no backup task with id [task-297] in current rest session; a task is readable only in the logon session that created it, and ends with that session",
    );
    expect(server.calls).toHaveLength(1);
  }
});

test.each([
  "There is no backup task with id [task-297] in current rest session",
  "There is no restore task with id [task-1] in current rest session.",
  "there is no logon session with id [7686d89e]",
  "There is no backup job with id [j-1].",
])("not found is said in many ways: %s", async (words) => {
  const server = await enterpriseManager({ "GET /jobs/j-1": error(500, words) });
  expect(await failure(client(server, { auth }).getJob({ id: "j-1" }))).toBeInstanceOf(NotFoundError);
});

test("the 500 without a reference stays a ServerError, with all it says, and is not sent again", async () => {
  const body = fixture("observed-error.xml");
  const server = await enterpriseManager({ "GET /jobs": xml(500, body), "POST /jobs/j-1": xml(500, body) });
  const em = client(server, { auth, clock: clock() });
  for (const call of [em.getJobs(), em.startJob({ id: "j-1" })]) {
    const reason = await failure(call);
    expect(reason.constructor).toBe(ServerError);
    expect(reason).toMatchObject({ code: "server", status: 500, attempts: 1 });
    expect(reason.messages).toEqual([
      { message: "Object reference not set to an instance of an object." },
      { message: ".." },
    ]);
    expect(reason.body).toStrictEqual({
      Message: "Object reference not set to an instance of an object.",
      StatusCode: 500,
      FirstChanceExceptionMessage: "..",
    });
  }
  expect(server.calls).toHaveLength(2);
});

test("an inner message that repeats the outer one is said once", async () => {
  const server = await enterpriseManager({
    "GET /jobs": json(500, { Message: "no", FirstChanceExceptionMessage: "no", StackTrace: "at X" }),
  });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason.messages).toEqual([{ message: "no" }]);
  expect(reason.message).toBe("getJobs: HTTP 500: no");
});

test.each(["xml", "json"] as const)(
  "400: a body that was read as JSON is explained (asked for %s)",
  async (mediaType) => {
    const server = await enterpriseManager({ "POST /jobs/j-1": asJson(400, "observed-error.json") });
    const body = { ReplicaJobCloneInfo: { JobName: "x", VmSuffix: "_x" } };
    const reason = await failure(client(server, { auth, mediaType }).cloneJob({ id: "j-1", body }));
    expect(reason.constructor).toBe(HttpError);
    expect(reason).toMatchObject({ code: "http", status: 400, attempts: 1 });
    expect(reason.body).toStrictEqual({ Message: "Node [root] does not exist.", StatusCode: 400 });
    expect(reason.message).toBe(
      "cloneJob: HTTP 400: Node [root] does not exist; the server read an XML body as JSON, as it does when Accept names JSON. Do not set Accept and Content-Type yourself",
    );
  },
);

test.each([
  ["XML", error(403, "Access denied")],
  ["JSON", json(403, { message: "Access denied", statusCode: 403 })],
])("403 in %s is a matter of the role", async (_, answer) => {
  const server = await enterpriseManager({ "POST /jobs/j-1": answer });
  const reason = await failure(client(server, { auth }).startJob({ id: "j-1" }));
  expect(reason).toBeInstanceOf(PermissionError);
  expect(reason).toMatchObject({ status: 403, messages: [{ message: "Access denied" }], attempts: 1 });
});

test("404 is NotFoundError", async () => {
  const server = await enterpriseManager();
  const reason = await failure(client(server, { auth }).getJob({ id: "j-1" }));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason.message).toMatch(/^getJob: HTTP 404: The resource was not found/);
});

test("503 is waited out by a GET", async () => {
  const server = await enterpriseManager({ "GET /jobs": [error(503, "later"), error(503, "later"), jobs] });
  expect(await client(server, { auth, clock: clock() }).getJobs()).toHaveProperty("Jobs");
  expect(server.calls).toHaveLength(3);
});

test("503 with Retry-After is waited out as long as it says", async () => {
  const server = await enterpriseManager({
    "GET /jobs": [error(503, "later", { "Retry-After": "7" }), jobs],
  });
  const time = clock();
  await client(server, { auth, clock: time }).getJobs();
  expect(time.skipped).toContain(7000);
});

test.each([503, 502, 504, 500, 429])(
  "a POST that met %i is not sent again unless nothing ran",
  async (status) => {
    const server = await enterpriseManager({ "POST /jobs/j-1": [error(status, "no"), task] });
    const em = client(server, { auth, clock: clock() });
    const call = em.startJob({ id: "j-1" });
    if (status === 429) expect(await call).toHaveProperty("TaskId");
    else expect(await failure(call)).toMatchObject({ status, attempts: 1 });
    expect(server.calls).toHaveLength(status === 429 ? 2 : 1);
  },
);

test.each([
  ["no body", text(500, ""), [], "getJobs: HTTP 500"],
  ["words", text(500, "out of order"), [{ message: "out of order" }], "getJobs: HTTP 500: out of order"],
  [
    "a page",
    text(500, "<html><title>IIS 10</title><p>SECRET</html>", { "content-type": "text/html" }),
    [],
    'getJobs: HTTP 500: the response is an HTML page ("IIS 10"). Check that baseUrl and its port lead to the REST API',
  ],
  [
    "an Error without words",
    xml(500, '<Error xmlns="http://www.veeam.com/ent/v1.0"/>'),
    [],
    "getJobs: HTTP 500",
  ],
  ["blank words", error(500, "  "), [], "getJobs: HTTP 500"],
  ["an empty object", json(500, {}), [], "getJobs: HTTP 500"],
  [
    "an Error without a namespace",
    xml(500, '<Error Message="no"/>'),
    [{ message: "no" }],
    "getJobs: HTTP 500: no",
  ],
])("an error with %s says what it can", async (_, answer, messages, message) => {
  const server = await enterpriseManager({ "GET /jobs": answer });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason).toBeInstanceOf(ServerError);
  expect(reason.messages).toEqual(messages);
  expect(reason.message).toBe(message);
});

test.each([
  ["null", "null"],
  ["a list", "[1]"],
  ["half of it", '{"Message":"no'],
  ["half of it in XML", '<Error Message="no"'],
  ["a wrong number", '<Error Message="no" StatusCode="many"/>'],
  ["another root", '<Fault xmlns="urn:x">no</Fault>'],
  ["a DOCTYPE", '<!DOCTYPE Error [<!ENTITY e "x">]><Error Message="&e;"/>'],
])("an error body that is %s is no second error", async (_, body) => {
  const server = await enterpriseManager({ "GET /jobs": text(400, body) });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason.constructor).toBe(HttpError);
  expect(reason).toMatchObject({ status: 400, attempts: 1 });
});

test("what an error has besides is kept, what it should not is not", async () => {
  const server = await enterpriseManager({
    "GET /jobs": json(
      500,
      { Message: "no", Status: "InternalServerError", StackTrace: "at A()\n  at B()", StatusCode: 500 },
      {
        "Set-Cookie": "X-RestSvcSessionId=SECRET",
        "X-RestSvcSessionId": "SECRET",
        Server: "Microsoft-HTTPAPI/2.0",
      },
    ),
  });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason.body).toMatchObject({ Status: "InternalServerError", StackTrace: "at A()\n  at B()" });
  expect(reason.headers).toMatchObject({ server: "Microsoft-HTTPAPI/2.0" });
  expect(JSON.stringify(reason.headers)).not.toContain("SECRET");
});

test("http throws the same errors", async () => {
  const server = await enterpriseManager({
    "GET /tasks/task-1": xml(500, fixture("synthetic-foreign-task.xml")),
  });
  const em = client(server, { auth });
  const reason = await failure(em.http.GET("/tasks/{id}", { params: { path: { id: "task-1" } } }));
  expect(reason).toBeInstanceOf(NotFoundError);
  expect(reason).not.toBeInstanceOf(AuthenticationError);
  expect(reason.operationId).toBe("GET /tasks/{id}");
});
