import { describe, expect, it } from "vitest";
import { type Body, known, scene } from "./scene.js";

const job = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const other = "35014f93-902d-4b46-9c60-7b18dede74a7";
const server = "d6b2c9fd-3ba4-4a6f-8a31-6099ce8af6da";
const unknown = "00000000-0000-4000-8000-00000000dead";
const { spec, state: stateSpec } = known("vspc");

const bodyOf = (operationId: string) => spec.operation(operationId).body?.examples[0]?.value as Body;

describe("writes of VSPC", () => {
  it.each(Object.entries(stateSpec.operations).filter(([, { does }]) => !["list", "read"].includes(does)))(
    "%s of an unknown object is a 404",
    async (id) => {
      const { ask } = scene("vspc");
      const names = spec.operation(id).parameters.filter((parameter) => parameter.in === "path");
      const path = Object.fromEntries(
        names.map(({ name }) => [name, name.endsWith("LoginId") ? "999" : unknown]),
      );
      const { status, value } = await ask(id, { path, body: bodyOf(id) });
      expect(status).toBe(404);
      expect(value.errors[0].code).toBe(404);
    },
  );

  it("deletes a job everywhere", async () => {
    const { ask } = scene("vspc");
    expect((await ask("deleteBackupServerJob", { path: { jobUid: job } })).status).toBe(200);
    expect((await ask("getBackupServerJob", { path: { jobUid: job } })).status).toBe(404);
    expect((await ask("getBackupServerBackupVmJob", { path: { jobUid: job } })).status).toBe(404);
    const { value } = await ask("getBackupServerJobs");
    expect(value.data.map((one: Body) => one.instanceUid)).not.toContain(job);
    expect((await ask("deleteBackupServerJob", { path: { jobUid: job } })).status).toBe(404);
  });

  it.each(["deleteBackupServerJob", "remove"])("leaves nothing of a job behind: %s", async (how) => {
    const { ask, state } = scene("vspc");
    const path = { jobUid: job };
    const reads = [
      "getBackupServerBackupVmJobObjects",
      "getBackupServerBackupVmVSphereJobConfiguration",
      "getBackupServerBackupVmJob",
    ];
    const statuses = () => Promise.all(reads.map(async (id) => (await ask(id, { path })).status));
    expect(await statuses()).toEqual([200, 200, 200]);
    if (how === "remove") state.remove("BackupServerBackupVmJob", job);
    else await ask(how, { path });
    expect(await statuses()).toEqual([404, 404, 404]);
    const { value } = await ask("getBackupServerBackupVmJobsObjects");
    expect(value.data.map((one: Body) => one.jobUid)).not.toContain(job);
    expect((await ask("getBackupServerJob", { path })).status).toBe(404);
  });

  it.each(
    Object.entries(stateSpec.schemas).flatMap(([name, { parts = [] }]) =>
      parts.map((part) => [name, part.schema, part.at] as const),
    ),
  )("deletes with a %s every %s that names it in %s", (name, part, at) => {
    const { state } = scene("vspc");
    const ids = () => new Set(state.list(part).map((value) => (value as Body)[at.slice(1)]));
    for (const id of ids()) {
      const isThere = state.get(name, id) !== undefined;
      state.remove(name, id);
      expect(ids().has(id)).toBe(!isThere);
    }
  });

  it("shows a change of a configuration in the job, and a change of the job in its configuration", async () => {
    const { ask } = scene("vspc");
    const path = { jobUid: job };
    const change = (id: string, at: string, value: unknown) =>
      ask(id, { path, body: [{ op: "replace", path: at, value }] });
    const configuration = "BackupServerBackupVmVSphereJobConfiguration";
    await change(`patch${configuration}`, "/name", "Renamed");
    await change(`patch${configuration}`, "/isDisabled", true);
    const { value: list } = await ask("getBackupServerJobs");
    const shown = list.data.find((one: Body) => one.instanceUid === job);
    expect(shown).toMatchObject({ name: "Renamed", isEnabled: false });
    expect(shown.schedule.dailyScheduleOptions.kind).toBe("Everyday");
    await change("patchBackupServerJob", "/name", "Once more");
    await change("patchBackupServerJob", "/isEnabled", true);
    const { value } = await ask(`get${configuration}`, { path });
    expect(value.data).toMatchObject({ name: "Once more", isDisabled: false });
  });

  it("patches a job", async () => {
    const { ask } = scene("vspc");
    const body = [{ op: "replace", path: "/isEnabled", value: false }];
    const { value } = await ask("patchBackupServerJob", { path: { jobUid: job }, body });
    expect(value.data.isEnabled).toBe(false);
    expect((await ask("getBackupServerJob", { path: { jobUid: job } })).value.data).toEqual(value.data);
  });

  it.each([
    ["a path that does not exist", [{ op: "replace", path: "/nothing", value: 1 }]],
    ["a value of another type", [{ op: "replace", path: "/isEnabled", value: "no" }]],
    ["another id", [{ op: "replace", path: "/instanceUid", value: unknown }]],
    ["a test that fails", [{ op: "test", path: "/name", value: "Other" }]],
    [
      "a second step that fails",
      [
        { op: "replace", path: "/isEnabled", value: false },
        { op: "remove", path: "/x" },
      ],
    ],
  ])("refuses a patch with %s, and changes nothing", async (_, body) => {
    const { ask, state } = scene("vspc");
    const before = state.get("BackupServerJob", job);
    const { status, value } = await ask("patchBackupServerJob", { path: { jobUid: job }, body });
    expect(status).toBe(400);
    expect(value.errors[0]).toMatchObject({ code: 1001, failedJsonPatch: body.at(-1) });
    expect(state.get("BackupServerJob", job)).toEqual(before);
  });

  it("applies every operation of a patch", async () => {
    const { ask } = scene("vspc");
    const body = [
      { op: "test", path: "/name", value: "Backup Job 2 - 2 VMs" },
      { op: "replace", path: "name", value: "Renamed" },
      { op: "copy", from: "/name", path: "/description" },
      { op: "add", path: "/schedule/dailyScheduleOptions/days/0", value: "Sunday" },
      { op: "remove", path: "/schedule/dailyScheduleOptions/days/1" },
      { op: "move", from: "/destination", path: "/createdBy" },
    ];
    const { value } = await ask("patchBackupServerJob", { path: { jobUid: job }, body });
    expect(value.data).toMatchObject({
      name: "Renamed",
      description: "Renamed",
      createdBy: "Backup Repository 1",
    });
    expect(value.data.schedule.dailyScheduleOptions.days.slice(0, 2)).toEqual(["Sunday", "Tuesday"]);
    expect(value.data).not.toHaveProperty("destination");
  });

  it("assigns a job to a company, and takes it back", async () => {
    const { ask } = scene("vspc");
    const companyUid = "2f1c7d2e-6a0a-4a57-9f0c-5e0b7f0d8f21";
    await ask("assignBackupServerJob", { path: { jobUid: job }, query: { companyUid } });
    const mapped = async () =>
      (await ask("getBackupServerJob", { path: { jobUid: job } })).value.data.mappedOrganizationUid;
    expect(await mapped()).toBe(companyUid);
    await ask("unassignBackupServerJob", { path: { jobUid: job } });
    expect(await mapped()).toBe(null);
  });

  it("creates a job that appears in every list", async () => {
    const { ask } = scene("vspc");
    const body = { ...bodyOf("createBackupServerBackupVmVSphereJob"), name: "Brand new" };
    const path = { backupServerUid: server };
    const { value } = await ask("createBackupServerBackupVmVSphereJob", { path, body });
    const jobUid = value.data.instanceUid;
    expect(jobUid).not.toBe(job);
    const reads = [
      "getBackupServerJob",
      "getBackupServerBackupVmJob",
      "getBackupServerBackupVmVSphereJobConfiguration",
    ];
    const replies = await Promise.all(reads.map((id) => ask(id, { path: { jobUid } })));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies[0]?.value.data).toMatchObject({
      name: "Brand new",
      backupServerUid: server,
      type: "BackupVm",
    });
    const { value: listed } = await ask("getBackupServerBackupVmJobsByServer", { path });
    expect(listed.data.map((one: Body) => one.instanceUid)).toContain(jobUid);
  });

  it.each([
    ["createBackupServerBackupVmVSphereJob", { backupServerUid: server }, "BackupServerJob"],
    ["createBackupServerBackupVmVcdJob", { backupServerUid: server }, "BackupServerJob"],
    [
      "createWindowsBackupAgentJobConfiguration",
      { backupAgentUid: "c9b6ee13-499c-46ab-80b3-cfb61501568c" },
      "BackupAgentJob",
    ],
    [
      "createLinuxBackupAgentJobConfiguration",
      { backupAgentUid: "e1f2a3b4-c5d6-4e7f-8091-a2b3c4d5e609" },
      "BackupAgentJob",
    ],
  ])("%s makes a job that never ran, with identities of its own", async (id, path, general) => {
    const { ask, state, clock } = scene("vspc");
    clock.advance(86_400_000);
    const kinds = Object.keys(stateSpec.schemas).filter(
      (name) => name === general || stateSpec.schemas[name]?.kind?.of === general,
    );
    const before = kinds.flatMap((name) => state.list(name)) as Body[];
    await ask(id, { path, body: { ...bodyOf(id), name: "Brand new" } });
    const all = state.list(general) as Body[];
    const made = all.find(({ name }) => name === "Brand new");
    expect(made).toMatchObject({
      status: "None",
      lastRun: null,
      lastEndTime: null,
      lastDuration: null,
      failureMessage: null,
    });
    for (const name of kinds) {
      const value = state.get(name, made.instanceUid) as Body;
      for (const identity of Object.keys(stateSpec.schemas[name]?.identities ?? {})) {
        const member = identity.slice(1);
        if (value === undefined) continue;
        expect(value[member]).toMatch(/^[0-9a-f-]{36}$/);
        expect(before.map((one) => one[member])).not.toContain(value[member]);
      }
      // The related job is what it is now, and no example.
      expect(value ?? {}).not.toHaveProperty("_embedded");
    }
  });

  it("gives the job and its configuration the same identity", async () => {
    const { ask, state } = scene("vspc");
    const id = "createBackupServerBackupVmVSphereJob";
    const { value } = await ask(id, { path: { backupServerUid: server }, body: bodyOf(id) });
    const { instanceUid, originalUid } = value.data;
    expect(state.get("BackupServerJob", instanceUid)).toMatchObject({ uniqueUid: originalUid });
    expect(state.get("BackupServerBackupVmJob", instanceUid)).toMatchObject({ uniqueUid: originalUid });
  });

  it("creates agent jobs and API keys", async () => {
    const { ask, state } = scene("vspc");
    const [agent] = state.list("BackupAgent") as Body[];
    const body = { ...bodyOf("createLinuxBackupAgentJobConfiguration"), name: "Brand new" };
    const path = { backupAgentUid: agent.instanceUid };
    const { value } = await ask("createLinuxBackupAgentJobConfiguration", { path, body });
    expect(value.data).toEqual(body);
    const { value: jobs } = await ask("getLinuxBackupAgentJobsByAgent", { path });
    expect(jobs.data.map((one: Body) => one.name)).toContain("Brand new");
    const user = { userUid: "fd45fcc4-6c14-41c7-ba1a-77953af85a99" };
    const key = await ask("addApiKeyLogin", { path: user, body: bodyOf("addApiKeyLogin") });
    const { value: logins } = await ask("getUserLogins", { path: user });
    expect(logins.data).toContainEqual(key.value.data);
  });
});

describe("runs of VSPC", () => {
  it("start, are under way and end, in the list and in the single read", async () => {
    const { ask, clock } = scene("vspc");
    const read = async () => {
      const { value } = await ask("getBackupServerJob", { path: { jobUid: job } });
      const { value: list } = await ask("getBackupServerJobs", { query: { limit: 1 } });
      expect(list.data[0]).toEqual(value.data);
      return value.data;
    };
    const before = await read();
    expect((await ask("startBackupServerJob", { path: { jobUid: job } })).status).toBe(200);
    expect(await read()).toMatchObject({ status: "Starting", lastRun: before.lastRun });
    clock.advance(1000);
    const running = await read();
    expect(running.status).toBe("Running");
    expect(running.lastRun).not.toBe(before.lastRun);
    expect(running.lastRun).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}\+00:00$/);
    expect((await ask("startBackupServerJob", { path: { jobUid: job } })).status).toBe(409);
    clock.advance(999);
    expect((await read()).status).toBe("Running");
    clock.advance(1);
    const ended = await read();
    expect(ended).toMatchObject({ status: "Success", lastRun: running.lastRun, lastDuration: 1 });
    expect(Date.parse(ended.lastEndTime) - Date.parse(ended.lastRun)).toBe(1000);
    clock.advance(100_000);
    expect(await read()).toEqual(ended);
  });

  it("run side by side", async () => {
    const { ask, clock } = scene("vspc", { stageTime: 100 });
    const status = async (jobUid: string) =>
      (await ask("getBackupServerJob", { path: { jobUid } })).value.data.status;
    await ask("startBackupServerJob", { path: { jobUid: job } });
    clock.advance(150);
    await ask("startBackupServerJob", { path: { jobUid: other } });
    expect([await status(job), await status(other)]).toEqual(["Running", "Starting"]);
    clock.advance(50);
    expect([await status(job), await status(other)]).toEqual(["Success", "Starting"]);
    clock.advance(100);
    expect([await status(job), await status(other)]).toEqual(["Success", "Running"]);
  });

  it("are stopped, and end as failed", async () => {
    const { ask, clock } = scene("vspc");
    const path = { jobUid: job };
    const status = async () => (await ask("getBackupServerJob", { path })).value.data.status;
    expect((await ask("stopBackupServerJob", { path })).status).toBe(409);
    await ask("startBackupServerJob", { path });
    clock.advance(1500);
    await ask("stopBackupServerJob", { path });
    expect(await status()).toBe("Stopping");
    clock.advance(600);
    expect(await status()).toBe("Stopping");
    clock.advance(400);
    expect(await status()).toBe("Failed");
  });

  it("are started and stopped by a patch of the status", async () => {
    const { ask, clock } = scene("vspc");
    const path = { jobUid: job };
    const patch = (value: string) =>
      ask("patchBackupServerJob", { path, body: [{ op: "replace", path: "/status", value }] });
    expect((await patch("Running")).value.data.status).toBe("Starting");
    clock.advance(1000);
    expect((await patch("Stopping")).value.data.status).toBe("Stopping");
    clock.advance(1000);
    expect((await ask("getBackupServerJob", { path })).value.data.status).toBe("Failed");
  });

  it.each([
    ["startWindowsBackupAgentJob", "WindowsBackupAgentJob", "backupAgentJobUid", "backupAgentUid"],
    ["startLinuxBackupAgentJob", "LinuxBackupAgentJob", "backupAgentJobUid", "backupAgentUid"],
    ["startMacBackupAgentJob", "MacBackupAgentJob", "backupAgentJobUid", "backupAgentUid"],
    ["startBackupAgentJob", "BackupAgentJob", "backupAgentJobUid", "backupAgentUid"],
    ["startVb365Job", "Vb365BackupJob", "vb365JobUid", "vb365ServerUid"],
  ])("%s shows in every list of the job", async (id, schema, parameter, parent) => {
    const { ask, state, clock } = scene("vspc");
    const [one] = state.list(schema) as Body[];
    const path = { [parameter]: one.instanceUid, [parent]: one[parent] };
    expect((await ask(id, { path })).status).toBe(200);
    const general = stateSpec.schemas[schema]?.kind?.of ?? schema;
    const states = () =>
      [schema, general].map((name) => {
        const { status, lastStatus } = state.get(name, one.instanceUid) as Body;
        return lastStatus ?? status;
      });
    expect(states()).toEqual(["Starting", "Starting"]);
    clock.advance(1000);
    expect(states()).toEqual(["Running", "Running"]);
    clock.advance(1000);
    expect(states()).toEqual(["Success", "Success"]);
  });

  it("of a job that is deleted leave nothing behind", async () => {
    const { ask, clock } = scene("vspc");
    await ask("startBackupServerJob", { path: { jobUid: job } });
    await ask("deleteBackupServerJob", { path: { jobUid: job } });
    clock.advance(5000);
    expect((await ask("getBackupServerJob", { path: { jobUid: job } })).status).toBe(404);
  });
});

describe("requests accepted with 202", () => {
  const id = "0c9a7c4e-0000-4000-8000-000000000001";
  const prefer = { prefer: "respond-async" };

  it("are carried out later, under the id of the request", async () => {
    const { ask, clock } = scene("vspc");
    const { status, headers } = await ask("getBackupServerJobs", {
      headers: { ...prefer, "x-request-id": id },
      query: { limit: 2 },
    });
    expect(status).toBe(202);
    expect(headers?.Location).toBe(`http://127.0.0.1:4010/api/asyncActions/${id}`);
    const action = async () => (await ask("getAsyncActionInfo", { path: { actionId: id } })).value.data;
    expect(await action()).toMatchObject({ id, status: "running", actionName: "GetBackupServerJobs" });
    expect((await ask("getAsyncActionsInfo")).value.data).toEqual([await action()]);
    expect((await ask("getAsyncActionResult", { path: { actionId: id } })).status).toBe(404);
    clock.advance(1000);
    expect((await action()).status).toBe("succeed");
    const { value } = await ask("getAsyncActionResult", { path: { actionId: id } });
    expect(value).toEqual((await ask("getBackupServerJobs", { query: { limit: 2 } })).value);
    clock.advance(300_000);
    expect((await ask("getAsyncActionResult", { path: { actionId: id } })).status).toBe(404);
    expect((await ask("getAsyncActionInfo", { path: { actionId: id } })).status).toBe(404);
  });

  it("fail with the words of the response, and can be canceled and cleared", async () => {
    const { ask, clock } = scene("vspc", { deferred: ["getBackupServerJob", "deleteBackupServerJob"] });
    const { headers: failed } = await ask("getBackupServerJob", { path: { jobUid: unknown } });
    const { headers: canceled } = await ask("deleteBackupServerJob", { path: { jobUid: job } });
    const idOf = (location = "") => ({ actionId: location.slice(location.lastIndexOf("/") + 1) });
    expect((await ask("getBackupServerJobs")).status).toBe(200);
    await ask("cancelAsyncAction", { path: idOf(canceled?.Location) });
    clock.advance(1000);
    const states = (await ask("getAsyncActionsInfo")).value.data.map((one: Body) => one.status);
    expect(states).toEqual(["failed", "canceled"]);
    const { value } = await ask("getAsyncActionResult", { path: idOf(failed?.Location) });
    expect(value.errors[0].message).toContain(unknown);
    await ask("clearAsyncActionResult", { path: idOf(failed?.Location) });
    expect((await ask("getAsyncActionResult", { path: idOf(failed?.Location) })).status).toBe(404);
  });

  it("stay apart from each other", async () => {
    const { ask, clock } = scene("vspc", { deferred: true });
    const replies = await Promise.all(
      [1, 2, 3].map((limit) => ask("getBackupServerJobs", { query: { limit } })),
    );
    const ids = replies.map(({ headers }) => headers?.Location?.split("/").at(-1) ?? "");
    expect(new Set(ids).size).toBe(3);
    clock.advance(1000);
    const results = await Promise.all(
      ids.map((actionId) => ask("getAsyncActionResult", { path: { actionId } })),
    );
    expect(results.map(({ value }) => value.data.length)).toEqual([1, 2, 3]);
  });
});

describe("the id of a request", () => {
  it("makes a write happen once", async () => {
    const { ask, clock } = scene("vspc");
    const headers = { "x-request-id": "0c9a7c4e-0000-4000-8000-000000000002" };
    const path = { jobUid: job };
    await ask("startBackupServerJob", { path, headers });
    expect((await ask("startBackupServerJob", { path, headers })).status).toBe(200);
    expect((await ask("startBackupServerJob", { path })).status).toBe(409);
    clock.advance(300_000);
    await ask("startBackupServerJob", { path });
    expect((await ask("startBackupServerJob", { path, headers })).status).toBe(409);
  });
});

describe("tokens of VSPC", () => {
  const password = { grant_type: "password", username: "EXAMPLE\\me", password: "right" };
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

  it("are granted to anybody, live for an hour and can be refreshed", async () => {
    const { ask, clock } = scene("vspc");
    const { value } = await ask("oAuth2IssueToken", { body: password });
    expect(value).toMatchObject({ token_type: "bearer", expires_in: 3600 });
    expect((await ask("getBackupServerJobs", bearer(value.access_token))).status).toBe(200);
    clock.advance(3_600_000);
    const refused = await ask("getBackupServerJobs", bearer(value.access_token));
    expect(refused).toMatchObject({ status: 401, value: { errors: [{ type: "security" }] } });
    const refresh = { grant_type: "refresh_token", refresh_token: value.refresh_token };
    const { value: next } = await ask("oAuth2IssueToken", { body: refresh });
    expect((await ask("getBackupServerJobs", bearer(next.access_token))).status).toBe(200);
    expect((await ask("getBackupServerJobs", bearer("an API key"))).status).toBe(200);
  });

  it("need the right password or key when credentials are given", async () => {
    const { username } = password;
    const { ask } = scene("vspc", { credentials: { username, password: "right", apiKey: "key" } });
    const refused = await ask("oAuth2IssueToken", { body: { ...password, password: "wrong" } });
    expect(refused).toMatchObject({ status: 400, value: { error: "invalid_request" } });
    const old = await ask("oAuth2IssueToken", {
      body: { grant_type: "refresh_token", refresh_token: "old" },
    });
    expect(old).toMatchObject({ status: 400, value: { error: "invalid_grant" } });
    expect((await ask("getBackupServerJobs", bearer("wrong"))).status).toBe(401);
    expect((await ask("getBackupServerJobs", bearer("key"))).status).toBe(200);
    const { value } = await ask("oAuth2IssueToken", { body: password });
    expect((await ask("getBackupServerJobs", bearer(value.access_token))).status).toBe(200);
  });
});
