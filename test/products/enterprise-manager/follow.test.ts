import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import {
  enterpriseManager,
  fixture,
  jobs,
  only,
  task,
  xml,
} from "../../support/enterprise-manager-server.js";
import { text } from "../../support/loopback.js";

const auth = { sessionId: "s-1" };
const job = xml(200, fixture("synthetic-job.xml"));
const reference = xml(200, fixture("synthetic-job-reference.xml"));

test("links of an answer lead on, to this client's server whatever host they name", async () => {
  const other = await enterpriseManager({ "GET /jobs/j-1": job });
  const link = { Rel: "Related", Type: "Job", Href: `${other.url}/jobs/j-1?format=Entity` };
  const server = await enterpriseManager({ "GET /jobs/j-1": only("token-1", job) });
  const em = client(server);
  expect(await em.follow(link)).toMatchObject({ Name: "R&D <nightly>", ScheduleEnabled: true });
  expect(await em.follow<{ Name: string }>(link.Href)).toHaveProperty("Name");
  expect(server.calls).toEqual([
    "POST /sessionMngr/?v=latest",
    "GET /jobs/j-1?format=Entity",
    "GET /jobs/j-1?format=Entity",
  ]);
  expect(other.requests).toEqual([]);
});

test.each([
  ["http://em:9399/api/jobs/j-1?format=Entity", "GET /jobs/j-1?format=Entity", job],
  ["https://em.tech.local/veeam/api/jobs/j-1?format=Entity", "GET /jobs/j-1?format=Entity", job],
  ["https://em:9398/API/JOBS/j-1/?Format=entity", "GET /jobs/j-1?format=Entity", job],
  ["/api/jobs/j-1", "GET /jobs/j-1", reference],
  ["https://em:9398/api/jobs?format=Entity", "GET /jobs?format=Entity", jobs],
  ["https://em:9398/api/jobs/", "GET /jobs", xml(200, fixture("synthetic-job-references.xml"))],
  ["https://em:9398/api/tasks/task-1?format=Entity", "GET /tasks/task-1", task],
  ["https://em:9398/api/tasks", "GET /tasks", xml(200, fixture("synthetic-tasks.xml"))],
  ["https://em:9398/api/", "GET /", xml(200, fixture("synthetic-service.xml"))],
  [
    "https://em:9398/api/jobs/j-1/includes",
    "GET /jobs/j-1/includes",
    xml(200, fixture("synthetic-includes.xml")),
  ],
  [
    "https://em:9398/api/query?type=BackupJobSession&format=Entities&filter=CreationTime%3e%3d%222026-06-15T23%3A17%3A05%22&pageSize=100&page=2",
    'GET /query?type=BackupJobSession&filter=CreationTime>="2026-06-15T23:17:05"&pageSize=100&page=2&format=Entities',
    xml(200, fixture("synthetic-query-sessions.xml")),
  ],
  [
    "https://em:9398/api/query?type=Task&filter=State%3D%3DFinished&page=1",
    "GET /query?type=Task&filter=State==Finished&page=1",
    xml(200, fixture("synthetic-query-tasks.xml")),
  ],
])("%s", async (href, sent, answer) => {
  const server = await enterpriseManager({ [sent.replace(/\?.*/, "")]: answer });
  const result = await client(server, { auth }).follow({ Href: href });
  expect(typeof result).toBe("object");
  expect(server.calls).toEqual([sent]);
});

test("an encoded name stays one segment", async () => {
  const server = await enterpriseManager();
  const em = client(server, { auth });
  await failure(em.follow("https://em:9398/api/tasks/SQL%20%26%2F%3F%20%C3%A4"));
  expect(server.requests[0]?.path).toBe("/api/tasks/SQL%20%26%2F%3F%20%C3%A4");
});

test("a client below another base path stays below it, and knows its links", async () => {
  const server = await enterpriseManager();
  const em = client({ url: `${server.origin}/backup` }, { auth });
  await failure(em.follow("https://em:9398/api/jobs/j-1"));
  await failure(em.follow("https://proxy/backup/jobs/j-1"));
  expect(server.requests.map(({ path }) => path)).toEqual(["/backup/jobs/j-1", "/backup/jobs/j-1"]);
});

test.each([
  "https://em:9398/api/jobs/j-1?action=start",
  "https://em:9398/api/jobs/j-1?action=start/",
  "https://em:9398/api/backupServers?action=create",
  "https://em:9398/api/nas/jobs/j-1/start",
  "https://em:9398/api/sessionMngr/?v=latest",
  "https://em:9398/api/nas/jobs/j-1/backupSessions",
  "https://em:9398/api/backupServers/b-1/credentials",
  "https://em:9398/api/cloud/tenants/t-1",
  "https://em:9398/api/vmRestorePoints/1/mounts/2/C:/x%zz",
  "https://em:9398/",
  "mailto:admin@em",
  "",
  "https://[",
  undefined,
  null,
  {},
  { Href: undefined },
])("%j leads to no read: a ConfigurationError, by rejection, and nothing is sent", async (link) => {
  const server = await enterpriseManager();
  const reason = await failure(client(server).follow(link as string));
  expect(reason).toBeInstanceOf(ConfigurationError);
  expect(reason.option).toBe("link");
  expect(server.requests).toEqual([]);
});

test("options of a call go along", async () => {
  const server = await enterpriseManager({ "GET /jobs/j-1": text(503, "") });
  const em = client(server, { auth });
  const reason = await failure(em.follow("/api/jobs/j-1", { retry: false, headers: { "X-Trace": "t-1" } }));
  expect(reason).toMatchObject({ status: 503, operationId: "getJobReference", attempts: 1 });
  expect(server.requests[0]?.headers["x-trace"]).toBe("t-1");
});
