import { expect, onTestFinished, test, vi } from "vitest";
import { ClientClosedError } from "../../../src/errors/index.js";
import type { LogFields } from "../../../src/http/log.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  error,
  fixture,
  jobs,
  opened,
  refused,
  task,
} from "../../support/enterprise-manager-server.js";
import { gate, type Handler, hang, reset, text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const logonCall = "POST /sessionMngr/?v=latest";

function writer() {
  const lines: [string, LogFields][] = [];
  return { lines, logger: { warn: (...line: [string, LogFields]) => void lines.push(line) } };
}

const leftToIdle = (lines: readonly [string, LogFields][]) =>
  lines.map(([message]) => message).filter((message) => message.startsWith("the client did not log off"));

test("close() logs off, under the session itself", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const em = client(server);
  await em.getJobs();
  await em.close();
  expect(server.calls.slice(2)).toEqual(["DELETE /logonSessions/session-1"]);
  expect(server.tokens.at(-1)).toBe("token-1");
});

test.each([
  ["an address of another host", "https://em.tech.local:9398/api/logonSessions/7686d89e"],
  ["a path alone", "/api/logonSessions/7686d89e"],
  ["a slash at its end", "https://em/veeam/api/LogonSessions/7686d89e/"],
  ["a query", "https://em/api/logonSessions/7686d89e?format=Entity#x"],
  ["escapes", "https://em/api/logonSessions/%37686d89e"],
])("the id comes from Location: %s", async (_, location) => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": opened(1, { Location: location }),
    "GET /jobs": jobs,
  });
  const em = client(server);
  await em.getJobs();
  await em.close();
  expect(server.calls[2]).toBe("DELETE /logonSessions/7686d89e");
});

test.each([
  ["a session", "synthetic-logon-session.xml", undefined],
  ["a list of sessions", "synthetic-logon-sessions.xml", undefined],
  ["a session in JSON", "observed-logon-session.json", undefined],
  ["a list in JSON", "synthetic-logon-sessions.json", undefined],
  [
    "a session, and a Location that says nothing",
    "synthetic-logon-session.xml",
    "https://em/api/logonSessions/",
  ],
  ["a session, and a Location that cannot be read", "synthetic-logon-session.xml", "/api/logonSessions/%zz"],
])("else from the body: %s", async (_, name, location) => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": text(201, fixture(name), {
      "X-RestSvcSessionId": "token-1",
      ...(location !== undefined && { Location: location }),
    }),
    "GET /jobs": jobs,
  });
  const em = client(server);
  await em.getJobs();
  await em.close();
  expect(server.calls[2]).toBe("DELETE /logonSessions/b9a759dd-4496-4f50-8fc0-f925aa283f8d");
});

test("a session without a name cannot be logged off, and says so", async () => {
  const server = await enterpriseManager({
    "POST /sessionMngr/": text(201, "", { "X-RestSvcSessionId": "token-1" }),
    "GET /jobs": jobs,
  });
  const { lines, logger } = writer();
  const em = client(server, { logger });
  await em.getJobs();
  await em.close();
  expect(lines).toEqual([
    [
      "the client did not log off, and the session ends by its idle timeout: the server did not return the id of the session in the response to the logon",
      { product: "enterprise-manager" },
    ],
  ]);
  expect(server.calls).toHaveLength(2);
});

test.each([
  ["401", refused, 0],
  ["500 that means not found", error(500, "There is no logon session with id [session-1]"), 0],
  ["404", error(404, "no"), 0],
  ["401 with a page", text(401, "<html><title>Proxy</title></html>", { "content-type": "text/html" }), 1],
  ["404 with a page", text(404, "<html><title>IIS</title></html>", { "content-type": "text/html" }), 1],
  ["another 500", error(500, "Object reference not set to an instance of an object."), 1],
  ["403", error(403, "Access denied"), 1],
  ["503", error(503, "later"), 1],
  ["a reset", reset, 1],
  ["200 with a page", text(200, "<html><title>Sign in</title></html>", { "content-type": "text/html" }), 1],
  ["200", text(200, "ok"), 0],
])("close() does not fail on %s, opens nothing and asks once", async (_, answer, warnings) => {
  const server = await enterpriseManager({ "GET /jobs": jobs, "DELETE /logonSessions/session-1": answer });
  const { lines, logger } = writer();
  const em = client(server, { logger });
  await em.getJobs();
  await em.close();
  expect(server.calls).toEqual([logonCall, "GET /jobs?format=Entity", "DELETE /logonSessions/session-1"]);
  expect(leftToIdle(lines)).toHaveLength(warnings);
});

test("nor when nothing listens any more", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const { lines, logger } = writer();
  const em = client(server, { logger });
  await em.getJobs();
  await server.close();
  await em.close();
  expect(leftToIdle(lines)).toEqual([
    expect.stringMatching(/: logoff: http:.*: (Connection refused|The server closed the connection)/),
  ]);
});

test("without a logger the warning is one of the process", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const server = await enterpriseManager({
    "GET /jobs": jobs,
    "DELETE /logonSessions/session-1": error(500, "no"),
  });
  const em = client(server, { logger: undefined });
  await em.getJobs();
  await em.close();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    "the client did not log off, and the session ends by its idle timeout: logoff: HTTP 500: no",
    { code: "ASYNCOPS_NOT_LOGGED_OFF" },
  );
});

test.each([
  ["5 seconds", {}, 5000],
  ["closeTimeout", { closeTimeout: 300 }, 300],
])(
  "a server that does not answer to the logoff holds close() up for %s at most",
  async (_, options, limit) => {
    const place = gate();
    const server = await enterpriseManager({
      "GET /jobs": jobs,
      "DELETE /logonSessions/session-1": place.wait(hang),
    });
    const clock = manualClock();
    const { lines, logger } = writer();
    const em = client(server, { clock, logger, ...options });
    await em.getJobs();
    const closing = em.close();
    await place.arrived;
    clock.advance(limit - 1);
    expect(leftToIdle(lines)).toEqual([]);
    clock.advance(1);
    await closing;
    expect(await server.requests.at(-1)?.cut).toBe(true);
    expect(leftToIdle(lines)).toEqual([
      expect.stringMatching(/the client was closed before a response came/),
    ]);
    expect(clock.pending).toBe(0);
  },
);

test("nor does one that does not answer to a logon", async () => {
  const place = gate();
  const server = await enterpriseManager({ "POST /sessionMngr/": place.wait(hang) });
  const clock = manualClock();
  const em = client(server, { clock });
  const failing = failure(em.getJobs());
  await place.arrived;
  const closing = em.close();
  clock.advance(5000);
  await closing;
  expect(await failing).toBeInstanceOf(ClientClosedError);
  expect(server.calls).toEqual([logonCall]);
  expect(clock.pending).toBe(0);
});

test("nor does one that does not answer to a call; the session is logged off all the same", async () => {
  const place = gate();
  const off = gate();
  const server = await enterpriseManager({
    "GET /jobs": place.wait(hang),
    "DELETE /logonSessions/session-1": off.wait(text(204, "")),
  });
  const clock = manualClock();
  const { lines, logger } = writer();
  const em = client(server, { clock, logger });
  const failing = failure(em.getJobs());
  await place.arrived;
  const closing = em.close();
  // The call has half of the time to end; the logoff would take the session from under it.
  await clock.scheduled(2500);
  expect(server.calls).not.toContain("DELETE /logonSessions/session-1");
  clock.advance(2500);
  await off.arrived;
  off.open();
  // Until the logoff is answered: what is left are the bounds of the call and of close().
  while (clock.pending > 2) await new Promise(setImmediate);
  clock.advance(2500);
  await closing;
  expect(await failing).toBeInstanceOf(ClientClosedError);
  expect(leftToIdle(lines)).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("a logon that would be tried again is not, once the client is closed", async () => {
  const server = await enterpriseManager({ "POST /sessionMngr/": error(503, "later") });
  const clock = manualClock();
  const em = client(server, { clock, retry: { minDelay: 1000, maxDelay: 1000 } });
  const failing = failure(em.getJobs());
  await clock.scheduled(1250);
  await em.close();
  expect(await failing).toBeInstanceOf(ClientClosedError);
  expect(server.calls).toEqual([logonCall]);
  expect(clock.pending).toBe(0);
});

test("without a session there is nothing to log off", async () => {
  const server = await enterpriseManager();
  await client(server).close();
  expect(server.calls).toEqual([]);
});

test("twice is harmless, one after the other and both at once", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const em = client(server);
  await em.getJobs();
  await Promise.all([em.close(), em.close()]);
  await em.close();
  expect(server.calls.slice(2)).toEqual(["DELETE /logonSessions/session-1"]);
});

test("after close() every kind of call is refused, and nothing is sent", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const em = client(server);
  await em.getJobs();
  await em.close();
  const sent = server.calls.length;
  const page = async () => {
    for await (const _ of em.paginate("query", { type: "Job" })) return;
  };
  for (const call of [
    () => em.getJobs(),
    () => em.logon({ v: "latest" }),
    () => em.begin("startJob", { id: "j-1" }),
    () => em.http.GET("/jobs"),
    () => em.follow("/api/jobs/j-1"),
    page,
  ]) {
    expect(await failure(Promise.resolve().then(call))).toBeInstanceOf(ClientClosedError);
  }
  expect(server.calls).toHaveLength(sent);
});

test("a call while close() logs off is refused and opens no session", async () => {
  const place = gate();
  const server = await enterpriseManager({
    "GET /jobs": jobs,
    "DELETE /logonSessions/session-1": place.wait(text(204, "")),
  });
  const em = client(server);
  await em.getJobs();
  const closing = em.close();
  await place.arrived;
  expect(await failure(em.getJobs())).toBeInstanceOf(ClientClosedError);
  place.open();
  await closing;
  await em.close();
  expect(server.calls.slice(2)).toEqual(["DELETE /logonSessions/session-1"]);
});

test("a logon under way is waited for and logged off; the call that needed it is not sent any more", async () => {
  const place = gate();
  const server = await enterpriseManager({ "POST /sessionMngr/": place.wait(opened(1)), "GET /jobs": jobs });
  const em = client(server);
  const call = failure(em.getJobs());
  await place.arrived;
  const closing = em.close();
  place.open();
  await closing;
  expect(await call).toBeInstanceOf(ClientClosedError);
  expect(server.calls).toEqual([logonCall, "DELETE /logonSessions/session-1"]);
});

test("a logon under way that fails leaves nothing to do", async () => {
  const place = gate();
  const server = await enterpriseManager({ "POST /sessionMngr/": place.wait(refused) });
  const em = client(server);
  const call = failure(em.getJobs());
  await place.arrived;
  const closing = em.close();
  place.open();
  await closing;
  expect(await call).toMatchObject({ code: "authentication" });
  expect(server.calls).toEqual([logonCall]);
});

test("a session that was seen dead is not logged off", async () => {
  const server = await enterpriseManager({ "GET /tasks/task-1": [task, refused] });
  const em = client(server);
  await em.getTask({ id: "task-1" });
  await failure(em.getTask({ id: "task-1" }));
  await em.close();
  expect(server.calls).toEqual([logonCall, "GET /tasks/task-1", "GET /tasks/task-1"]);
});

test("a session past its idle limit is asked to go under its own name, and no other opened for it", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs, "DELETE /logonSessions/session-1": refused });
  const clock = manualClock();
  const em = client(server, { clock });
  await em.getJobs();
  clock.advance(3_600_000);
  await em.close();
  expect(server.calls.slice(2)).toEqual(["DELETE /logonSessions/session-1"]);
});

test("the end of the scope closes, after an error in it too", async () => {
  const server = await enterpriseManager({ "GET /jobs": [jobs, error(500, "no")] });
  const work = async () => {
    await using em = client(server);
    await em.getJobs();
    await em.getJobs();
  };
  expect(await failure(work())).toMatchObject({ status: 500 });
  expect(server.calls.at(-1)).toBe("DELETE /logonSessions/session-1");
});

test("text that is not an id is not put into a path", async () => {
  const logonAt = (location: string): Handler =>
    text(201, "", { "X-RestSvcSessionId": "t", Location: location });
  const server = await enterpriseManager({
    "POST /sessionMngr/": [logonAt("/logonSessions/.."), logonAt("/logonSessions/%2e%2e%2fjobs%2fj-1")],
    "GET /jobs": jobs,
  });
  for (const warnings of [1, 0]) {
    const { lines, logger } = writer();
    const em = client(server, { logger });
    await em.getJobs();
    await em.close();
    expect(leftToIdle(lines)).toHaveLength(warnings);
  }
  expect(server.requests.filter(({ method }) => method === "DELETE").map(({ path }) => path)).toEqual([
    "/api/logonSessions/..%2Fjobs%2Fj-1",
  ]);
});
