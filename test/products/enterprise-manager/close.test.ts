import { expect, onTestFinished, test, vi } from "vitest";
import type { LogFields } from "../../../src/transport/log.js";
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
  lines.map(([message]) => message).filter((message) => message.startsWith("the session was left"));

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
      "the session was left to its idle limit: the server did not name the session when it was opened",
      { product: "enterprise-manager" },
    ],
  ]);
  expect(server.calls).toHaveLength(2);
});

test.each([
  ["401", refused, 0],
  ["500 that means not found", error(500, "There is no logon session with id [session-1]"), 0],
  ["404", error(404, "no"), 0],
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
    "the session was left to its idle limit: logoff: HTTP 500: no",
    { code: "ASYNCOPS_NOT_LOGGED_OFF" },
  );
});

test("a server that does not answer holds close() up for 30 seconds at most", async () => {
  const place = gate();
  const server = await enterpriseManager({
    "GET /jobs": jobs,
    "DELETE /logonSessions/session-1": place.wait(hang),
  });
  const clock = manualClock();
  const { lines, logger } = writer();
  const em = client(server, { clock, logger });
  await em.getJobs();
  const closing = em.close();
  await place.arrived;
  clock.advance(30_000);
  await closing;
  expect(leftToIdle(lines)).toEqual([expect.stringMatching(/not finished within 30000 ms/)]);
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

test("a call after close() logs on anew, and close() ends that too", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const em = client(server);
  await em.getJobs();
  await em.close();
  await em.getJobs();
  await em.close();
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", undefined, "token-2", "token-2"]);
  expect(server.calls.at(-1)).toBe("DELETE /logonSessions/session-2");
});

test("a call while close() logs off opens a session of its own, which close() does not forget", async () => {
  const place = gate();
  const server = await enterpriseManager({
    "GET /jobs": jobs,
    "DELETE /logonSessions/session-1": place.wait(text(204, "")),
  });
  const em = client(server);
  await em.getJobs();
  const closing = em.close();
  await place.arrived;
  await em.getJobs();
  place.open();
  await closing;
  await em.close();
  expect(server.calls.slice(2)).toEqual([
    "DELETE /logonSessions/session-1",
    logonCall,
    "GET /jobs?format=Entity",
    "DELETE /logonSessions/session-2",
  ]);
  expect(server.tokens.at(-1)).toBe("token-2");
});

test("a logon under way is waited for and logged off", async () => {
  const place = gate();
  const server = await enterpriseManager({ "POST /sessionMngr/": place.wait(opened(1)), "GET /jobs": jobs });
  const em = client(server);
  const call = em.getJobs();
  await place.arrived;
  const closing = em.close();
  place.open();
  await Promise.all([closing, call]);
  expect(server.calls).toContain("DELETE /logonSessions/session-1");
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

test("an id that is none is not put into a path", async () => {
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
