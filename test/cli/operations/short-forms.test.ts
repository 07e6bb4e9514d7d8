import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { Bench } from "./harness.js";

let vspc: Bench;
let em: Bench;
let sbc: Bench;
let folder: string;

beforeAll(async () => {
  [vspc, em, sbc] = await Promise.all([
    Bench.of("vspc"),
    Bench.of("enterprise-manager"),
    Bench.of("oracle-sbc"),
  ]);
  const shown = await vspc.run(["vspc", "job", "show", "Workstations Daily", "-o", "json"]);
  const { data } = JSON.parse(shown.out);
  for (const name of ["Mailboxes", "workstations daily"])
    vspc.mock.add("BackupServerJob", { ...data, name, instanceUid: crypto.randomUUID() });
  folder = await mkdtemp(path.join(tmpdir(), "asyncops-short-"));
});

afterAll(async () => {
  await Promise.all([vspc?.close(), em?.close(), sbc?.close()]);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe("vspc job", () => {
  it("lists jobs of all kinds, or those that failed", async () => {
    const all = await vspc.run(["vspc", "job", "list", "-o", "json"]);
    expect(new Set(JSON.parse(all.out).map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(["server", "agent", "m365"]),
    );
    const failed = await vspc.run([
      "vspc",
      "job",
      "list",
      "--failed",
      "--kind",
      "m365",
      "--columns",
      "name,status",
    ]);
    expect(failed.out).toBe("NAME\tSTATUS\nTeams and Sites\tFailed\nMailboxes - Copy\tFailed\n");
  });

  it("starts a job by its name, with the ids that its kind needs", async () => {
    vspc.starts.length = 0;
    const { code } = await vspc.run(["vspc", "job", "start", "daily workstation backup"]);
    expect(code).toBe(0);
    expect(vspc.starts).toMatchObject([
      {
        operationId: "startBackupAgentJob",
        parameters: {
          backupAgentUid: "c9b6ee13-499c-46ab-80b3-cfb61501568c",
          backupAgentJobUid: "a3b4c5d6-e7f8-4091-a2b3-c4d5e6f7080b",
        },
        label: "Daily Workstation Backup",
      },
    ]);
  });

  it("prefers the name that is spelled as given, and takes an id", async () => {
    const exact = await vspc.run(["vspc", "job", "show", "Workstations Daily", "-o", "json"]);
    expect(JSON.parse(exact.out).data.name).toBe("Workstations Daily");
    const id = JSON.parse(exact.out).data.instanceUid;
    const byId = await vspc.run(["vspc", "job", "show", id, "-o", "json"]);
    expect(byId.out).toBe(exact.out);
  });

  it("names the candidates of an ambiguous name, and exits with 2", async () => {
    const { code, err } = await vspc.run(["vspc", "job", "start", "Mailboxes"]);
    expect(code).toBe(2);
    expect(err).toContain("2 jobs have the name 'Mailboxes'. Give the id of one:");
    expect(err).toMatch(/Mailboxes \(server, backupServerUid/);
    expect(err).toContain("e7f8091a-2b3c-44d5-86f7-08192a3b4c0f  Mailboxes (m365, vb365ServerName");
    const kind = await vspc.run(["vspc", "job", "show", "Mailboxes", "--kind", "m365", "-o", "name"]);
    expect(kind.out).toBe("e7f8091a-2b3c-44d5-86f7-08192a3b4c0f\n");
  });

  it("names similar jobs for a name that no job has, and exits with 5", async () => {
    const { code, err } = await vspc.run(["vspc", "job", "start", "Workstation"]);
    expect([code, err]).toEqual([5, expect.stringContaining("Daily Workstation Backup (agent")]);
  });

  it("asks before it stops a run, and cannot retry what the API cannot", async () => {
    const stop = await vspc.run(["vspc", "job", "stop", "Daily Workstation Backup"]);
    expect([stop.code, stop.err]).toEqual([
      9,
      expect.stringContaining("Daily Workstation Backup: nobody can be asked"),
    ]);
    const retry = await vspc.run(["vspc", "job", "retry", "Daily Workstation Backup"]);
    expect([retry.code, retry.err]).toEqual([
      2,
      expect.stringContaining("cannot retry a job of the kind agent"),
    ]);
  });
});

it("the help begins with the short forms, lists before what acts", async () => {
  const names = async (bench: Bench, group: string) =>
    [...(await bench.run([group, "--help"])).out.matchAll(/^ {2}(\S+) {2,}/gm)].map(([, name]) => name);
  expect((await names(vspc, "vspc")).slice(0, 5)).toEqual(["jobs", "job", "alarms", "call", "request"]);
  expect((await names(em, "em")).slice(0, 4)).toEqual(["jobs", "job", "sessions", "restore"]);
  expect((await names(sbc, "sbc")).slice(0, 2)).toEqual(["elements", "apply"]);
});

it("jobs is the same as job list", async () => {
  const list = await vspc.run(["vspc", "job", "list", "--failed"]);
  const short = await vspc.run(["vspc", "jobs", "--failed"]);
  expect([short.code, short.out]).toEqual([0, list.out]);
});

it("vspc alarms lists alarms in a row each, the newest first", async () => {
  const { code, out } = await vspc.run(["vspc", "alarms", "--columns", "status,object"]);
  expect([code, out]).toEqual([
    0,
    "STATUS\tOBJECT\nError\tBackup Repository 1\nWarning\tBackup Job 2 - 2 VMs\n",
  ]);
  const errors = await vspc.run(["vspc", "alarms", "--status", "error", "-o", "jsonl"]);
  expect(JSON.parse(errors.out)).toMatchObject({ status: "Error" });
});

describe("em", () => {
  it("takes a name in place of an id, where a query finds the object by its name", async () => {
    em.starts.length = 0;
    const { code } = await em.run(["em", "start-job", "--id", "Nightly Backup"]);
    expect(code).toBe(0);
    expect(em.starts).toMatchObject([
      {
        operationId: "startJob",
        parameters: { id: "urn:veeam:Job:fe4752ef-b093-5ce9-a32b-6e90213f27a8" },
        label: "Nightly Backup",
      },
    ]);
    const called = await em.run(["em", "call", "getJob", "id=Nightly Backup", "-o", "json"]);
    expect(JSON.parse(called.out)).toMatchObject({ Name: "Nightly Backup" });
  });

  it("exits with 5 for a name that nothing has, and with 2 for one that several have", async () => {
    const unknown = await em.run(["em", "start-job", "--id", "Weekly Backup"]);
    expect([unknown.code, unknown.err]).toEqual([
      5,
      expect.stringContaining("no object of the type Job with the name"),
    ]);
    const { out } = await em.run([
      "em",
      "query",
      "Job",
      "--filter",
      "Name=='SQL Server Replication'",
      "-o",
      "json",
    ]);
    em.mock.add("Job", { ...JSON.parse(out)[0], UID: `urn:veeam:Job:${crypto.randomUUID()}` });
    const twice = await em.run(["em", "stop-job", "--id", "SQL Server Replication", "--yes"]);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain("have the name 'SQL Server Replication'. Give --id the id of one:");
    expect(twice.err).toContain("urn:veeam:Job:cea54a8e-7ccf-59c7-9ace-9f255771139d");
  });

  it("jobs lists jobs of VMs, agents and file shares", async () => {
    const { code, out } = await em.run(["em", "jobs", "--columns", "Name,kind"]);
    expect(code).toBe(0);
    for (const row of ["Nightly Backup\tvm", "Linux Servers\tagent", "Home Folders\tnas"])
      expect(out).toContain(`${row}\n`);
    const list = await em.run(["em", "job", "list", "--kind", "nas", "--columns", "Name", "--no-header"]);
    expect(list.out).toBe("Shared Files\nHome Folders\n");
    expect((await em.run(["em", "jobs", "--failed"])).code).toBe(2);
  });

  it.each([
    ["Nightly Backup", "startJob", "urn:veeam:Job:fe4752ef-b093-5ce9-a32b-6e90213f27a8"],
    ["Linux Servers", "startAgentJob", "urn:veeam:AgentBackupJob:8d06d0e9-1702-5f33-823d-f20eea316b46"],
    [
      "7e7d27d3-5ac3-57ee-aa15-12f6e47859d3",
      "startNasJob",
      "urn:veeam:NasJob:7e7d27d3-5ac3-57ee-aa15-12f6e47859d3",
    ],
  ])("job start starts '%s' with %s", async (given, operationId, id) => {
    em.starts.length = 0;
    const { code } = await em.run(["em", "job", "start", given]);
    expect(code).toBe(0);
    expect(em.starts).toMatchObject([{ operationId, parameters: { id } }]);
  });

  it("job shows, stops and retries a job", async () => {
    const shown = await em.run(["em", "job", "show", "Home Folders", "-o", "json"]);
    expect(JSON.parse(shown.out)).toMatchObject({ Name: "Home Folders" });
    expect((await em.run(["em", "job", "stop", "Home Folders"])).code).toBe(9);
    const retry = await em.run(["em", "job", "retry", "Home Folders", "--dry-run"]);
    expect(retry.out).toContain("/nas/jobs/7e7d27d3-5ac3-57ee-aa15-12f6e47859d3/retry");
    expect((await em.run(["em", "job", "start", "Home"])).code).toBe(5);
  });

  it("sessions lists the sessions that failed", async () => {
    const { code, out } = await em.run([
      "em",
      "sessions",
      "--failed",
      "--job",
      "Nightly Backup",
      "--columns",
      "JobName,Result",
    ]);
    expect([code, out]).toEqual([0, "JOBNAME\tRESULT\nNightly Backup\tFailed\n"]);
    const plan = await em.run(["em", "sessions", "--kind", "restore", "--running", "--dry-run"]);
    expect(decodeURIComponent(plan.out)).toContain(
      "type=RestoreSession&sortDesc=CreationTime&filter=State!=Stopped",
    );
  });

  it("restore takes the newest restore point of the VM, and asks first", async () => {
    const restore = ["em", "restore", "sql01"];
    expect((await em.run(restore)).code).toBe(9);
    em.starts.length = 0;
    const { code } = await em.run([...restore, "--power-on", "--yes"]);
    expect(code).toBe(0);
    expect(em.starts).toMatchObject([
      {
        operationId: "startVmRestore",
        parameters: { id: "urn:veeam:VmRestorePoint:5bb5b87d-b698-5d64-a17f-19d5c5ec0646" },
      },
    ]);
    const sent = em.mock.requests.filter(({ operationId }) => operationId === "startVmRestore").at(-1);
    expect(sent?.body).toMatchObject({ VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } });
  });

  it("restore refuses a VM, a time or a point that it does not have, and contradictions", async () => {
    const code = async (...args: string[]) => (await em.run(["em", "restore", ...args])).code;
    expect(await code("sql99")).toBe(5);
    expect(await code("sql01", "--at", "2020-01-01")).toBe(5);
    expect(await code("sql01", "--point", "1")).toBe(5);
    expect(await code("sql01", "--quick-rollback", "--keep-original")).toBe(2);
    expect(await code("sql01", "--at", "24h", "--point", "1")).toBe(2);
  });
});

describe("sbc", () => {
  const file = async (text: string) => {
    const name = path.join(folder, `${crypto.randomUUID()}.yaml`);
    await writeFile(name, text);
    return name;
  };
  const agents = ["sbc", "elements", "session-agent", "--columns", "hostname,state,port"];
  const put =
    "- put: {elementType: session-agent, keys: {hostname: gw1.example.net}, attributes: {state: disabled, port: 05061}}\n";
  const remove = "- delete: {elementType: session-agent, keys: {hostname: gw2.example.net}}\n";

  it("elements lists elements of a type, or those with the given keys", async () => {
    const { out } = await sbc.run([...agents, "hostname=gw3.example.net"]);
    expect(out).toBe("HOSTNAME\tSTATE\tPORT\ngw3.example.net\tdisabled\t5060\n");
  });

  it.each([
    ["x: 1\n", "must be a list of changes"],
    ["- add: {}\n", "[0] must be one of put and delete"],
    ["- put: {elementtype: session-agent}\n", "[0].put.elementtype is unknown. Did you mean 'elementType'?"],
    ["- put: {elementType: session-agent, keys: {hostname: x}}\n", "[0].put must have attributes"],
    [
      "- delete: {elementType: session-agent, keys: {hostname: ''}}\n",
      "[0].delete.keys.hostname must be a text",
    ],
    [
      "- put: {elementType: session-agent, attributes: {state: {a: b}}}\n",
      "[0].put.attributes.state must be a text",
    ],
    ["- delete: {elementType: session-agent}\n", "[0].delete.keys.hostname is missing"],
    [
      `${put}- put: {elementType: session-agent, keys: {hostname: x}, attributes: {stat: y}}\n`,
      "[1].put.attributes.stat is not an attribute of session-agent. Did you mean 'state'?",
    ],
    ["- delete: {elementType: session-agnt, keys: {hostname: x}}\n", "this SBC has no type 'session-agnt'"],
    ["- put: [secret-value\n", "is not YAML: the mistake is in line 2"],
  ])("apply refuses %j before anything is locked", async (text, message) => {
    const before = sbc.writes.length;
    const { code, err } = await sbc.run(["sbc", "apply", await file(text), "--yes"]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(sbc.writes).toHaveLength(before);
  });

  it("apply prints its requests in their order, with what the SBC has already left out", async () => {
    const before = sbc.writes.length;
    const same =
      "- put: {elementType: session-agent, keys: {hostname: gw3.example.net}, attributes: {state: disabled}}\n";
    const change = await file(put + same + remove);
    const { code, out } = await sbc.run(["sbc", "apply", change, "--backup", "nightly", "--dry-run"]);
    expect(code).toBe(0);
    expect(out.match(/^# .*$/gm)).toEqual([
      "# role",
      "# lock",
      "# backup",
      "# put session-agent gw1.example.net",
      "# put session-agent gw3.example.net: the SBC has these values already",
      "# delete session-agent gw2.example.net",
      "# verify",
      "# save",
      "# activate",
      "# unlock",
    ]);
    expect(out).toContain("<name>port</name><value>05061</value>");
    expect(sbc.writes).toHaveLength(before);
  });

  it("apply asks before it deletes, then changes, verifies, saves and activates", async () => {
    const change = await file(put + remove);
    expect((await sbc.run(["sbc", "apply", change])).code).toBe(9);
    const { code, out, err } = await sbc.run([
      ...["sbc", "apply", change, "--backup", "nightly.gz", "--rollback", "--yes", "-o", "json"],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      steps: ["lock", "backup", "edit", "verify", "save", "activate"],
      changes: 2,
    });
    expect(err).toBe("backup …\nedit …\nverify …\nsave …\nactivate …\n");
    const { out: after } = await sbc.run(agents);
    expect(after).toContain("gw1.example.net\tdisabled\t05061\n");
    expect(after).not.toContain("gw2.example.net");
  });

  it("apply --backup ends with 1 and the words of the server when the verification fails", async () => {
    const failing = await Bench.of("oracle-sbc", { scenario: "verify-fails" });
    onTestFinished(() => failing.close());
    const { code, err } = await failing.run(["sbc", "apply", await file(put), "--backup", "nightly"]);
    expect(code).toBe(1);
    expect(err).toContain("verify failed: Verification found errors");
  });

  it("apply releases the lock at Ctrl-C, says what was done, and exits with 130", async () => {
    const change = await file(put);
    const before = sbc.writes.length;
    const { code, out, err } = await sbc.run(["sbc", "apply", change], { interruptAt: "save …\n" });
    expect([code, out]).toEqual([130, ""]);
    expect(err).toContain("stopping: the change ends, and the lock is released");
    expect(err).toMatch(
      /interrupted in save; done before: lock, edit, verify; the change may be saved and is not active; 1 of 1 changes were made; the lock was released\n$/,
    );
    expect(sbc.writes.slice(before).at(-1)).toBe("POST /rest/v1.2/configuration/unlock");
  });

  it("apply restores the backup at Ctrl-C, and says that nothing of the change is left", async () => {
    const change = await file(put);
    const argv = ["sbc", "apply", change, "--backup", "before", "--rollback"];
    const { code, err } = await sbc.run(argv, { interruptAt: "verify …\n" });
    expect(code).toBe(130);
    expect(err).toContain("rollback …\n");
    expect(err).toMatch(
      /interrupted in verify; done before: lock, backup, edit; then restored from "before"; the lock was released\n$/,
    );
  });

  it("apply does not claim to have released a lock that it did not have", async () => {
    const argv = ["sbc", "apply", await file(put), "--wait-for-lock", "1m"];
    const { code, err } = await sbc.run(argv, { interruptAt: "lock …\n" });
    expect(code).toBe(130);
    expect(err).toMatch(/interrupted in lock; nothing was changed; the lock is not held\n$/);
  });

  it("apply needs a backup to roll back to", async () => {
    const { code, err } = await sbc.run(["sbc", "apply", await file(put), "--rollback"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--rollback needs --backup NAME")]);
  });
});
