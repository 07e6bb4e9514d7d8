import { expect, test } from "vitest";
import { AuthenticationError, ConfigurationError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, jobs, refused, task } from "../../support/enterprise-manager-server.js";
import { manualClock } from "../../support/manual-clock.js";

const auth = { sessionId: "given-token" };

test("a supplied session is used as it is: no logon, no logoff, no idle limit", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs, "GET /tasks/task-1": task });
  const clock = manualClock();
  const em = client(server, { auth, clock });
  await em.getJobs();
  clock.advance(3_600_000);
  await em.getTask({ id: "task-1" });
  await em.close();
  expect(server.calls).toEqual(["GET /jobs?format=Entity", "GET /tasks/task-1"]);
  expect(server.tokens).toEqual(["given-token", "given-token"]);
});

test("its end is said, and nothing is opened in its place", async () => {
  const server = await enterpriseManager({ "GET /jobs": refused });
  const reason = await failure(client(server, { auth }).getJobs());
  expect(reason).toBeInstanceOf(AuthenticationError);
  expect(reason).toMatchObject({ status: 401, operationId: "getJobs", attempts: 1 });
  expect(reason.message).toBe(
    "getJobs: HTTP 401: Unauthorized; the session of auth.sessionId has ended; log on and pass a new sessionId",
  );
  expect(server.calls).toEqual(["GET /jobs?format=Entity"]);
});

test("a task in it says that it belonged to it", async () => {
  const server = await enterpriseManager({ "GET /tasks/task-1": refused });
  const reason = await failure(client(server, { auth }).getTask({ id: "task-1" }));
  expect(reason).toMatchObject({ code: "authentication", attempts: 1 });
  expect(reason.message).toMatch(/A task is readable only in the session that created it$/);
});

test("a logon has nothing to log on with", async () => {
  const server = await enterpriseManager();
  const reason = await failure(client(server, { auth }).logon({ v: "latest" }));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason).toMatchObject({ option: "auth", operationId: "logon" });
  expect(server.calls).toEqual([]);
});

test("whoever asks for it is logged off", async () => {
  const server = await enterpriseManager();
  await client(server, { auth }).logoff({ id: "session-9" });
  expect(server.calls).toEqual(["DELETE /logonSessions/session-9"]);
  expect(server.tokens).toEqual(["given-token"]);
});

test("a session that is not set counts for nothing beside a logon, and the reverse", async () => {
  const server = await enterpriseManager({ "GET /jobs": jobs });
  const given = { username: "TECH\\svc", password: "p" };
  await client(server, { auth: { ...given, sessionId: undefined } }).getJobs();
  expect(server.tokens).toEqual([undefined, "token-1"]);
  const other = { sessionId: "given-token", username: undefined, password: undefined };
  await client(server, { auth: other }).getJobs();
  expect(server.tokens.at(-1)).toBe("given-token");
  expect(server.requests).toHaveLength(3);
  expect(() => client(server, { auth: { ...given, sessionId: "both" } as never })).toThrow(/auth\.username/);
  expect(() => client(server, { auth: { sessionId: undefined } as never })).toThrow(
    /auth\.sessionId is missing/,
  );
});
