import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, fixture, task, xml } from "../../support/enterprise-manager-server.js";

const guid = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const uid = `urn:veeam:Job:${guid}`;
const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const job = xml(200, `<Job ${ns} Name="Nightly" UID="${uid}"><JobType>Backup</JobType></Job>`);
const none = xml(
  200,
  `<QueryResult ${ns}><Entities><BackupJobSessions/></Entities><PagingInfo PageNum="1" PageSize="1" PagesCount="1"/></QueryResult>`,
);

test("a UID, as lists give it, leads to the entity", async () => {
  const server = await enterpriseManager({ [`GET /jobs/${guid}`]: job, [`POST /jobs/${guid}`]: task });
  const em = client(server);
  const { UID } = await em.getJob({ id: guid });
  expect(UID).toBe(uid);
  expect(await em.getJob({ id: UID })).toMatchObject({ Name: "Nightly" });
  await em.startJob({ id: uid });
  expect(server.calls.filter((call) => call.startsWith("POST /jobs"))).toEqual([
    `POST /jobs/${guid}?action=start`,
  ]);
});

test("a UID begins and resumes the same as its GUID", async () => {
  const server = await enterpriseManager({
    "GET /query": none,
    [`POST /jobs/${guid}`]: task,
    "GET /tasks/task-1": task,
  });
  const em = client(server);
  const begun = JSON.parse(JSON.stringify(await em.begin("startJob", { id: uid }, { waitFor: "task" })));
  expect(begun.detail.parameters).toEqual({ id: guid });
  const detail = { ...begun.detail, parameters: { id: uid } };
  expect(em.resume({ ...begun, detail }).state).toBe("running");
  detail.parameters.id = `urn:veeam:Repository:${guid}`;
  expect(() => em.resume({ ...begun, detail })).toThrow(ConfigurationError);
});

test.each([
  ["the UID of something else", `urn:veeam:Repository:${guid}`],
  ["a name", "Nightly Backup"],
])("%s is refused before anything is sent", async (_, id) => {
  const server = await enterpriseManager({});
  const em = client(server);
  for (const call of [
    em.getJob({ id }),
    em.startJob({ id }),
    em.begin("startJob", { id }),
    em.deleteJob({ id }),
  ]) {
    const error = await failure(call);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option: "id" });
  }
  expect(server.calls).toEqual([]);
});

test("the second id of a path is checked as the first", async () => {
  const server = await enterpriseManager({});
  const error = await failure(client(server).getJobInclude({ jobId: uid, includeId: uid }));
  expect(error).toMatchObject({ code: "configuration", option: "includeId" });
  expect(server.calls).toEqual([]);
});

test("ids that are no GUIDs are not checked so: those of tasks and sessions", async () => {
  const server = await enterpriseManager({
    "GET /tasks/latest": xml(200, fixture("observed-task-accepted.xml")),
  });
  expect(await client(server).getTask({ id: "latest" })).toMatchObject({ TaskId: "task-7" });
});
