import { describe, expect, it } from "vitest";
import { type Asked, type Body, known, origin, type Scene, scene } from "./scene.js";

const product = "enterprise-manager";
const job = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const replication = "cea54a8e-7ccf-59c7-9ace-9f255771139d";
const point = "5bb5b87d-b698-5d64-a17f-19d5c5ec0646";
const { spec, state: stateSpec } = known(product);

const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
});

/** Logs on, and returns the scene as that session sees it. */
async function session(one: Scene, credentials = basic("EXAMPLE\\automation", "pw")) {
  const reply = await one.ask("logon", { headers: credentials, query: { v: "latest" } });
  const token = reply.headers?.["X-RestSvcSessionId"] ?? "";
  const headers = { "x-restsvcsessionid": token };
  const ask = (id: string, asked: Asked = {}) => one.ask(id, { ...asked, headers });
  return { reply, headers, ask };
}

const guid = (text: unknown): string => String(text).split(":").at(-1) as string;

describe("tasks", () => {
  it("run in the logon session that made them, and are unknown in others", async () => {
    const one = scene(product);
    const [mine, other] = [await session(one), await session(one)];
    const { status, value: task } = await mine.ask("startJob", { path: { id: job } });
    expect(status).toBe(202);
    expect(task).toMatchObject({
      TaskId: "task-1",
      State: "Running",
      Operation: "StartJob",
      Href: `${origin}/tasks/task-1`,
    });
    expect((await mine.ask("getTask", { path: { id: "task-1" } })).value).toEqual(task);
    expect((await mine.ask("getTasks")).value.Tasks).toEqual([task]);
    const query = { type: "Task", format: "Entities" };
    expect((await mine.ask("query", { query })).value.Resources.Tasks).toEqual([task]);
    expect((await other.ask("getTasks")).value.Tasks).toEqual([]);
    expect((await other.ask("query", { query })).value.Resources.Tasks).toEqual([]);
    for (const id of ["getTask", "deleteTask"]) {
      const foreign = await other.ask(id, { path: { id: "task-1" } });
      const Message = "There is no backup task with id [task-1] in current rest session";
      expect(foreign).toMatchObject({ status: 500, value: { Message, StatusCode: 500 } });
    }
    expect((await mine.ask("deleteTask", { path: { id: "task-1" } })).status).toBe(204);
    expect((await mine.ask("getTask", { path: { id: "task-1" } })).status).toBe(500);
  });

  it("go through their states, and link the session of the run", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    await ask("startJob", { path: { id: job } });
    const task = async () => (await ask("getTask", { path: { id: "task-1" } })).value;
    const sessions = async () =>
      (await ask("getJobBackupSessions", { path: { id: job } })).value.BackupJobSessions;
    const before = (await sessions()).length;
    expect(await task()).not.toHaveProperty("Result");
    one.clock.advance(1000);
    expect(await task()).toMatchObject({ State: "OperationFinished", Result: { Success: true } });
    const [run] = (await sessions()).slice(before);
    expect(run).toMatchObject({
      State: "Working",
      Result: "None",
      Progress: 0,
      JobUid: `urn:veeam:Job:${job}`,
      JobName: "Nightly Backup",
    });
    expect(run).not.toHaveProperty("EndTimeUTC");
    one.clock.advance(1000);
    const finished = await task();
    expect(finished.State).toBe("Finished");
    const link = finished.Links.find((candidate: Body) => candidate.Rel === "Related");
    expect(link).toEqual({ Rel: "Related", Type: "BackupJobSession", Name: run.Name, Href: run.Href });
    const read = async () => (await ask("getBackupSession", { path: { id: guid(run.UID) } })).value;
    expect((await read()).State).toBe("Working");
    const filter = `JobUid==urn:veeam:Job:${job};State==Working`;
    const working = async () =>
      (await ask("query", { query: { type: "BackupJobSession", format: "Entities", filter } })).value.Entities
        .BackupJobSessions;
    expect(await working()).toEqual([await read()]);
    one.clock.advance(2000);
    expect(await working()).toEqual([]);
    expect(await read()).toMatchObject({ State: "Stopped", Result: "Success", Progress: 100 });
    expect(Date.parse((await read()).EndTimeUTC) - Date.parse((await read()).CreationTimeUTC)).toBe(3000);
    expect(
      (await ask("getBackupSessionTaskSessions", { path: { id: guid(run.UID) } })).value.BackupTaskSessions,
    ).toEqual([]);
  });

  it("run side by side, each with its own session", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    await ask("startJob", { path: { id: job } });
    await ask("startJob", { path: { id: replication } });
    await ask("startVmRestore", { path: { id: point }, body: {} });
    await ask("quickBackup", { path: { id: "0c077b9f-6625-524f-ab5c-0b10f6905b04" }, body: {} });
    one.clock.advance(5000);
    const { Tasks } = (await ask("getTasks")).value;
    const linked = Tasks.map((task: Body) => task.Links.find(({ Rel }: Body) => Rel === "Related"));
    expect(linked.map(({ Type }: Body) => Type)).toEqual([
      "BackupJobSession",
      "ReplicaJobSession",
      "RestoreSession",
      "BackupJobSession",
    ]);
    expect(new Set(linked.map(({ Href }: Body) => Href)).size).toBe(4);
    const { value } = await ask("getReplicaSession", {
      path: { id: new URL(linked[1].Href).pathname.split("/").at(-1) ?? "" },
    });
    expect(value).toMatchObject({
      JobUid: `urn:veeam:Job:${replication}`,
      JobName: "SQL Server Replication",
      Result: "Success",
    });
  });

  it.each([
    ["startAgentJob", "AgentBackupJob", "getAgentJobBackupSessions"],
    ["startNasJob", "NasJob", undefined],
  ])("of %s lead to a session of the job", async (id, schema, list) => {
    const one = scene(product);
    const { ask } = await session(one);
    const [first] = one.state.list(schema) as Body[];
    await ask(id, { path: { id: guid(first.UID) } });
    one.clock.advance(2000);
    const { Links } = (await ask("getTask", { path: { id: "task-1" } })).value;
    const { value } = await ask("getBackupSession", {
      path: { id: new URL(Links.at(-1).Href).pathname.split("/").at(-1) ?? "" },
    });
    expect(value).toMatchObject({ JobName: first.Name, State: "Working" });
    expect(guid(value.JobUid)).toBe(guid(first.UID));
    if (list === undefined) return;
    const { BackupJobSessions } = (await ask(list, { path: { id: guid(first.UID) } })).value;
    expect(BackupJobSessions).toContainEqual(value);
  });

  it("stop runs", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    const running = async (id: string) => {
      await ask("startJob", { path: { id } });
      one.clock.advance(2000);
      const { Tasks } = (await ask("getTasks")).value;
      return new URL(Tasks.at(-1).Links.at(-1).Href).pathname.split("/").at(-1) ?? "";
    };
    const sessionId = await running(job);
    const state = async () => {
      const { State, Result } = (await ask("getBackupSession", { path: { id: sessionId } })).value;
      return [State, Result];
    };
    await ask("stopBackupSession", { path: { id: sessionId } });
    one.clock.advance(999);
    expect(await state()).toEqual(["Working", "None"]);
    one.clock.advance(1);
    expect(await state()).toEqual(["Stopping", "None"]);
    one.clock.advance(1000);
    expect(await state()).toEqual(["Stopped", "Failed"]);
    const other = await running(job);
    expect(other).not.toBe(sessionId);
    await ask("stopJob", { path: { id: job } });
    one.clock.advance(2000);
    const { State, Result } = (await ask("getBackupSession", { path: { id: other } })).value;
    expect([State, Result]).toEqual(["Stopped", "Failed"]);
  });

  it("delete, edit, clone and toggle jobs when they are carried out", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    const read = async (id: string) => ask("getJob", { path: { id } });
    const body = spec.operation("cloneJob").body?.examples[0]?.value as Body;
    await ask("cloneJob", { path: { id: job }, body });
    await ask("toggleJobSchedule", { path: { id: job } });
    await ask("editJob", {
      path: { id: replication },
      body: { Description: "Edited", UID: "urn:veeam:Job:other" },
    });
    expect((await read(job)).value.ScheduleEnabled).toBe(true);
    one.clock.advance(2000);
    expect((await read(job)).value.ScheduleEnabled).toBe(false);
    expect((await read(replication)).value).toMatchObject({
      Description: "Edited",
      UID: `urn:veeam:Job:${replication}`,
    });
    const { Links } = (await ask("getTask", { path: { id: "task-1" } })).value;
    const link = Links.find(({ Rel }: Body) => Rel === "Related");
    const cloned = await read(new URL(link.Href).pathname.split("/").at(-1) ?? "");
    expect(cloned.value).toMatchObject({ Name: body.BackupJobCloneInfo.JobName, JobType: "Backup" });
    expect((await ask("getJobs")).value.Jobs).toHaveLength(3);
    await ask("deleteJob", { path: { id: job } });
    expect((await read(job)).status).toBe(200);
    one.clock.advance(1000);
    expect((await read(job)).status).toBe(404);
    expect((await ask("startJob", { path: { id: job } })).status).toBe(404);
  });

  it("add objects to a job, and take them away", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    const includes = async () =>
      (await ask("getJobIncludes", { path: { id: replication } })).value.ObjectInJobs;
    expect(await includes()).toEqual([]);
    await ask("addJobInclude", {
      path: { id: replication },
      body: { HierarchyObjRef: "urn:VMware:Vm:x.vm-7", HierarchyObjName: "new01" },
    });
    one.clock.advance(1000);
    const [added] = await includes();
    expect(added).toMatchObject({ Name: "new01", HierarchyObjRef: "urn:VMware:Vm:x.vm-7" });
    expect(added.Href).toBe(`${origin}/jobs/${replication}/includes/${added.ObjectInJobId}`);
    const path = { jobId: replication, includeId: added.ObjectInJobId };
    expect((await ask("getJobInclude", { path })).value).toEqual(added);
    expect((await ask("getJobInclude", { path: { ...path, jobId: job } })).status).toBe(404);
    expect((await ask("deleteJobInclude", { path })).status).toBe(202);
    one.clock.advance(1000);
    expect(await includes()).toEqual([]);
  });

  it.each(Object.entries(stateSpec.operations).filter(([, { does }]) => does === "task"))(
    "of %s need an object that exists",
    async (id) => {
      const one = scene(product);
      const { ask } = await session(one);
      const names = spec.operation(id).parameters.filter((parameter) => parameter.in === "path");
      const path = Object.fromEntries(
        names.map(({ name }) => [name, "00000000-0000-4000-8000-00000000dead"]),
      );
      expect((await ask(id, { path, body: {} })).status).toBe(404);
    },
  );
});

describe("logon sessions", () => {
  it.each([
    ["latest", 201],
    ["v1_5", 201],
    ["v1_7", 201],
    ["v1_4", 401],
    ["v1_99", 401],
  ])("speak a version that the server lists: %s", async (v, expected) => {
    const { status, headers } = await scene(product).ask("logon", { headers: basic("a", "b"), query: { v } });
    expect(status).toBe(expected);
    // As a wrong password is refused.
    if (expected === 401) expect(headers).toHaveProperty("WWW-Authenticate");
  });

  it("are listed and read, and end when they are deleted", async () => {
    const one = scene(product);
    const [mine, other] = [await session(one), await session(one)];
    expect(mine.reply.status).toBe(201);
    expect(mine.reply.value.UserName).toBe("EXAMPLE\\automation");
    const id = mine.reply.value.SessionId;
    expect(mine.reply.headers).toMatchObject({ Location: `${origin}/logonSessions/${id}` });
    expect((await other.ask("getLogonSessions")).value.LogonSessions).toHaveLength(2);
    expect((await other.ask("getLogonSession", { path: { id } })).value).toEqual(mine.reply.value);
    await mine.ask("startJob", { path: { id: job } });
    expect((await mine.ask("logoff", { path: { id } })).status).toBe(204);
    const refused = await mine.ask("getTasks");
    expect(refused).toMatchObject({ status: 401, headers: { "WWW-Authenticate": "Basic Realm=RestSvc" } });
    expect((await other.ask("getLogonSessions")).value.LogonSessions).toHaveLength(1);
    const gone = await other.ask("getLogonSession", { path: { id } });
    expect(gone).toMatchObject({
      status: 500,
      value: { Message: `There is no logon session with id [${id}]` },
    });
    expect(one.state.list("Task")).toEqual([]);
  });

  it("end after 15 minutes without a request", async () => {
    const one = scene(product);
    const { ask } = await session(one);
    one.clock.advance(14 * 60_000);
    expect((await ask("getJobs")).status).toBe(200);
    one.clock.advance(14 * 60_000);
    expect((await ask("getJobs")).status).toBe(200);
    one.clock.advance(15 * 60_000);
    expect((await ask("getJobs")).status).toBe(401);
    expect(await ask("getEnterpriseManager").catch((error: Error) => error.message)).toContain(
      "has no state",
    );
  });

  it("need the right password when credentials are given", async () => {
    const one = scene(product, { credentials: { username: "me", password: "right:one" } });
    expect((await session(one, basic("me", "wrong"))).reply.status).toBe(401);
    expect((await session(one, basic("you", "right:one"))).reply.status).toBe(401);
    expect((await one.ask("getJobs", { headers: { "x-restsvcsessionid": "made up" } })).status).toBe(401);
    const { ask, reply } = await session(one, basic("me", "right:one"));
    expect(reply.status).toBe(201);
    expect((await ask("getJobs")).status).toBe(200);
  });

  it("are accepted from elsewhere without credentials, each with its own tasks", async () => {
    const { ask } = scene(product);
    const headers = { "x-restsvcsessionid": "supplied" };
    await ask("startJob", { path: { id: job }, headers });
    expect((await ask("getTask", { path: { id: "task-1" }, headers })).status).toBe(200);
    expect(
      (await ask("getTask", { path: { id: "task-1" }, headers: { cookie: "a=b; X-RestSvcSessionId=other" } }))
        .status,
    ).toBe(500);
  });
});
