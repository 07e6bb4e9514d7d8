import { expect, test } from "vitest";
import { AuthenticationError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, jobs, refused, task } from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";
import { manualClock } from "../../support/manual-clock.js";

const minute = 60_000;
const routes = { "GET /jobs": jobs, "GET /tasks/task-1": task };

test("after 15 minutes without a request the session is dead, and nobody asks whether it is", async () => {
  const server = await enterpriseManager(routes);
  const clock = manualClock();
  const em = client(server, { clock });
  await em.getJobs();
  clock.advance(15 * minute - 1);
  await em.getJobs();
  expect(server.tokens).toEqual([undefined, "token-1", "token-1"]);
  clock.advance(15 * minute);
  await em.getJobs();
  expect(server.tokens.slice(3)).toEqual([undefined, "token-2"]);
});

test("each request restarts the time", async () => {
  const server = await enterpriseManager(routes);
  const clock = manualClock();
  const em = client(server, { clock });
  for (let call = 0; call < 4; call++) {
    await em.getJobs();
    clock.advance(14 * minute);
    await em.getTask({ id: "task-1" });
    clock.advance(14 * minute);
  }
  expect(server.calls.filter((call) => call.startsWith("POST"))).toHaveLength(1);
});

test("sessionIdleTimeout is in ms", async () => {
  const server = await enterpriseManager(routes);
  const clock = manualClock();
  const em = client(server, { clock, sessionIdleTimeout: 1000 });
  await em.getJobs();
  clock.advance(999);
  await em.getJobs();
  clock.advance(1000);
  await em.getJobs();
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", undefined, "token-2"]);
});

test("a task is asked for in its own session, however long ago that was used", async () => {
  const server = await enterpriseManager({ ...routes, "GET /tasks/task-1": [task, refused] });
  const clock = manualClock();
  const em = client(server, { clock });
  await em.getTask({ id: "task-1" });
  clock.advance(60 * minute);
  expect(await failure(em.getTask({ id: "task-1" }))).toBeInstanceOf(AuthenticationError);
  await em.getJobs();
  expect(server.tokens).toEqual([undefined, "token-1", "token-1", undefined, "token-2"]);
});

test("requests without the session do not keep it alive", async () => {
  const root = text(
    200,
    '<EnterpriseManager xmlns="http://www.veeam.com/ent/v1.0"><SupportedVersions/></EnterpriseManager>',
  );
  const server = await enterpriseManager({ ...routes, "GET /": root });
  const clock = manualClock();
  const em = client(server, { clock });
  await em.getJobs();
  clock.advance(14 * minute);
  await em.getEnterpriseManager();
  clock.advance(minute);
  await em.getJobs();
  expect(server.tokens).toEqual([undefined, "token-1", undefined, undefined, "token-2"]);
});

test("20 calls after a long pause share one logon", async () => {
  const server = await enterpriseManager(routes);
  const clock = manualClock();
  const em = client(server, { clock });
  await em.getJobs();
  clock.advance(15 * minute);
  await Promise.all(Array.from({ length: 20 }, () => em.getJobs()));
  expect(server.calls.filter((call) => call.startsWith("POST"))).toHaveLength(2);
});
