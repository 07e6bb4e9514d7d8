import { getEventListeners } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { ConnectionError, DecodeError, HttpError, TimeoutError } from "../../../src/errors/index.js";
import { type Certificate, certificate } from "../../support/certificates.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, jobs, opened, refused, task } from "../../support/enterprise-manager-server.js";
import { gate, type Handler, hang, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const auth = { sessionId: "s-1" };
const clock = () => manualClock({ skipBelow: 60_000 });
const halfway: Handler = (_, response) => {
  response.writeHead(200, { "content-type": "application/xml", "content-length": "100" });
  response.write("<Jobs>", () => response.socket?.resetAndDestroy());
};
/** Sends the head and half of the body, then nothing. */
const stalled =
  (place: { wait(handler: Handler): Handler }): Handler =>
  (received, response) => {
    response.writeHead(200, { "content-type": "application/xml" });
    response.write("<Jobs>", () => void place.wait(hang)(received, response));
  };

test("nothing listens: the error says what to check, after four attempts", async () => {
  const server = await enterpriseManager();
  await server.close();
  for (const [options, operationId, attempts] of [
    [{ auth }, "getJobs", 4],
    // Each logon is sent once; it is the call that is tried four times.
    [{}, "logon", 1],
  ] as const) {
    const reason = await failure(client(server, { ...options, clock: clock() }).getJobs());
    expect(reason).toBeInstanceOf(ConnectionError);
    expect(reason).toMatchObject({
      code: "connection",
      reason: "ECONNREFUSED",
      sent: false,
      operationId,
      attempts,
    });
    expect(reason.message).toMatch(/Connection refused .*Check host and port in `baseUrl`/);
  }
});

test.each([
  ["before the answer", reset],
  ["in the middle of the body", halfway],
])("a reset %s: a GET is sent again, a POST is not", async (_, broken) => {
  const server = await enterpriseManager({ "GET /jobs": [broken, jobs], "POST /jobs/j-1": [broken, task] });
  const em = client(server, { auth, clock: clock() });
  expect(await em.getJobs()).toHaveProperty("Jobs");
  expect(await failure(em.startJob({ id: "j-1" }))).toMatchObject({
    code: "connection",
    sent: true,
    attempts: 1,
  });
  expect(server.calls).toEqual([
    "GET /jobs?format=Entity",
    "GET /jobs?format=Entity",
    "POST /jobs/j-1?action=start",
  ]);
});

test("a task is polled again after a reset, in its session", async () => {
  const server = await enterpriseManager({ "GET /tasks/task-1": [task, reset, task] });
  const em = client(server, { clock: clock() });
  await em.getTask({ id: "task-1" });
  await em.getTask({ id: "task-1" });
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", "token-1"]);
});

test.each([
  ["headers", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["a body", stalled],
])("%s that do not come end at timeout, and so does the connection", async (_, handler) => {
  const place = gate();
  const server = await enterpriseManager({ "GET /jobs": handler(place) });
  const time = manualClock();
  const failing = failure(client(server, { auth, clock: time, timeout: 5000, retry: false }).getJobs());
  await place.arrived;
  time.advance(4999);
  expect(time.pending).toBe(1);
  time.advance(1);
  const reason = await failing;
  expect(reason).toBeInstanceOf(TimeoutError);
  expect(reason).toMatchObject({ bound: "timeout", limit: 5000, operationId: "getJobs", attempts: 1 });
  expect(await server.requests[0]?.cut).toBe(true);
  expect(time.pending).toBe(0);
});

test("a logon that does not come ends at timeout; the call is tried again with another", async () => {
  const place = gate();
  const server = await enterpriseManager({
    "POST /sessionMngr/": [place.wait(hang), opened(2)],
    "POST /jobs/j-1": task,
  });
  const time = manualClock({ skipBelow: 1000 });
  const call = client(server, { clock: time }).startJob({ id: "j-1" });
  await place.arrived;
  time.advance(60_000);
  expect(await call).toHaveProperty("TaskId");
  expect(server.tokens.at(-1)).toBe("token-2");
});

test("the deadline runs over logon, call, new logon and the call once more", async () => {
  const place = gate();
  const server = await enterpriseManager({
    "POST /sessionMngr/": [opened(1), place.wait(hang)],
    "GET /jobs": refused,
  });
  const time = manualClock();
  const failing = failure(client(server, { clock: time }).getJobs({}, { deadline: 3000 }));
  await place.arrived;
  time.advance(3000);
  const reason = await failing;
  expect(reason).toBeInstanceOf(TimeoutError);
  expect(reason).toMatchObject({ bound: "deadline", limit: 3000, operationId: "getJobs" });
  expect(await server.requests[2]?.cut).toBe(true);
});

const stop = new Error("the user pressed stop");

test("aborted before: nothing is sent, not even a logon", async () => {
  const server = await enterpriseManager();
  expect(await failure(client(server).getJobs({}, { signal: AbortSignal.abort(stop) }))).toBe(stop);
  expect(server.requests).toEqual([]);
});

test.each([
  ["the logon", "POST /sessionMngr/", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["the call", "GET /jobs", (place: ReturnType<typeof gate>) => place.wait(hang)],
  ["the body", "GET /jobs", stalled],
])("aborted during %s: it ends there, and is not sent again", async (_, route, handler) => {
  const place = gate();
  const server = await enterpriseManager({ [route]: handler(place) });
  const controller = new AbortController();
  const time = manualClock({ skipBelow: 1000 });
  const failing = failure(client(server, { clock: time }).getJobs({}, { signal: controller.signal }));
  await place.arrived;
  const sent = server.requests.length;
  controller.abort(stop);
  expect(await failing).toBe(stop);
  expect(await server.requests.at(-1)?.cut).toBe(true);
  expect(server.requests).toHaveLength(sent);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(time.pending).toBe(0);
});

let own: Certificate;
beforeAll(async () => {
  own = await certificate("127.0.0.1");
});

test("a self-signed certificate is refused, before the password is sent, and accepted with tls.ca", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs }, own);
  const reason = await failure(client(server).getJobs());
  expect(reason).toBeInstanceOf(ConnectionError);
  expect(reason).toMatchObject({ reason: "DEPTH_ZERO_SELF_SIGNED_CERT", operationId: "logon", attempts: 1 });
  expect(reason.message).toMatch(/Certificate not trusted .*Pass its PEM, or its issuer.s, in `tls\.ca`/);
  expect(server.requests).toEqual([]);
  const em = client(server, { tls: { ca: own.cert } });
  expect(await em.getJobs()).toHaveProperty("Jobs");
  await em.close();
  expect(server.calls.at(-1)).toBe("DELETE /logonSessions/session-1");
  // Through its own connections, too, an empty POST says that it is empty.
  expect(server.requests[0]?.headers["content-length"]).toBe("0");
});

test.each([301, 302, 303, 307, 308])("%i to another host keeps session and password home", async (status) => {
  const other = await enterpriseManager({ "GET /jobs": jobs });
  const away = text(status, "", { location: `${other.url}/jobs?format=Entity` });
  const server = await enterpriseManager({
    "GET /jobs": away,
    "POST /jobs/j-1": away,
    "POST /sessionMngr/": [opened(1), away],
  });
  for (const em of [client(server), client(server)]) {
    for (const call of [em.getJobs(), em.startJob({ id: "j-1" })]) {
      const reason = await failure(call);
      expect(reason).toBeInstanceOf(HttpError);
      expect(reason).toMatchObject({ status, attempts: 1 });
      expect(reason.message).toContain("another origin; credentials are not sent there.");
    }
  }
  expect(other.requests).toEqual([]);
});

test("a redirect within the server is followed with the session", async () => {
  const server = await enterpriseManager({
    "GET /jobs": text(302, "", { location: "/api/moved" }),
    "GET /moved": jobs,
  });
  expect(await client(server).getJobs()).toHaveProperty("Jobs");
  expect(server.tokens).toEqual([undefined, "token-1", "token-1"]);
});

test("a redirect to a page of the same host says that it is one", async () => {
  const server = await enterpriseManager({
    "GET /jobs": text(302, "", { location: "/login" }),
    "GET /login": text(200, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" }),
  });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason.message).toMatch(/HTML page \("Sign in"\)/);
});
