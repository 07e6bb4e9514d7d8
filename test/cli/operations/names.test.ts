import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { Bench } from "./harness.js";

let vspc: Bench;
let em: Bench;

beforeAll(async () => {
  [vspc, em] = await Promise.all([Bench.of("vspc"), Bench.of("enterprise-manager")]);
});

beforeEach(() => {
  for (const { starts } of [vspc, em]) starts.length = 0;
});

afterAll(() => Promise.all([vspc?.close(), em?.close()]));

const daily = "35014f93-902d-4b46-9c60-7b18dede74a7";
const m365 = "d6e7f809-1a2b-43c4-95e6-f708192a3b0e";
const mailboxes = "e7f8091a-2b3c-44d5-86f7-08192a3b4c0f";

it("a name in place of an id of VSPC is looked up in the list, without case", async () => {
  const { code } = await vspc.run(["vspc", "start-backup-server-job", "--job-uid", "workstations daily"]);
  expect(code).toBe(0);
  expect(vspc.starts).toMatchObject([
    {
      operationId: "startBackupServerJob",
      parameters: { jobUid: daily },
      label: "workstations daily",
    },
  ]);
});

it("is looked up by call and request too", async () => {
  const called = await vspc.run(["vspc", "call", "getCompany", "companyUid=Alpha Logistics", "-o", "json"]);
  expect(JSON.parse(called.out).data.name).toBe("Alpha Logistics");
  const path = "/infrastructure/backupServers/jobs/{jobUid}";
  const got = await vspc.run([
    "vspc",
    "request",
    "GET",
    path,
    "-p",
    "jobUid=Workstations Daily",
    "-o",
    "name",
  ]);
  expect(got.out).toBe(`${daily}\n`);
});

it("a UUID is sent as it is", async () => {
  const before = vspc.mock.requests.length;
  const { code } = await vspc.run(["vspc", "get-backup-server-job", "--job-uid", daily, "-o", "name"]);
  expect(code).toBe(0);
  expect(vspc.mock.requests.slice(before).map(({ operationId }) => operationId)).toEqual([
    "getBackupServerJob",
  ]);
});

it("a parameter below a collection without names is found in the list of all such objects", async () => {
  const jobs = await vspc.run([
    ...["vspc", "get-linux-backup-agent-jobs-by-agent", "--backup-agent-uid", "web01.tech.local"],
    ...["--columns", "name", "--no-header"],
  ]);
  expect(jobs.out).toBe("Nightly Volumes\nConfiguration Files\n");
});

it("an object is looked up among those of its owner, which may be a name too", async () => {
  const start = (server: string, job: string) =>
    vspc.run(["vspc", "start-vb365-job", "--vb365-server-uid", server, "--vb365-job-uid", job]);
  expect((await start("vb365.tech.local", "mailboxes")).code).toBe(0);
  expect(vspc.starts).toMatchObject([
    { parameters: { vb365ServerUid: m365, vb365JobUid: mailboxes }, label: "mailboxes" },
  ]);
  const other = await start("vb365-02.tech.local", "mailboxes");
  expect([other.code, other.err]).toEqual([
    5,
    "asyncops: there is no object of the type Vb365Job with the name 'mailboxes'\n",
  ]);
});

it("an unknown name exits with 5 and lists similar names", async () => {
  const { code, err } = await vspc.run(["vspc", "get-backup-server-job", "--job-uid", "Workstation"]);
  expect([code, err]).toEqual([
    5,
    "asyncops: there is no object of the type BackupServerJob with the name 'Workstation'. " +
      "Objects of the type BackupServerJob with these words in their names:\n" +
      `  ${daily}  Workstations Daily\n`,
  ]);
  expect((await vspc.run(["vspc", "get-backup-server-job", "--job-uid", ""])).code).toBe(2);
});

it("an ambiguous name exits with 2 and lists the candidates; the exact spelling is preferred", async () => {
  const shown = await vspc.run(["vspc", "get-backup-server-job", "--job-uid", daily, "-o", "json"]);
  const { data } = JSON.parse(shown.out);
  const twin = crypto.randomUUID();
  vspc.mock.add("BackupServerJob", { ...data, name: "WORKSTATIONS DAILY", instanceUid: twin });
  const stop = (name: string) => vspc.run(["vspc", "get-backup-server-job", "--job-uid", name, "-o", "name"]);
  expect((await stop("WORKSTATIONS DAILY")).out).toBe(`${twin}\n`);
  const { code, err } = await stop("workstations daily");
  expect(code).toBe(2);
  expect(err).toContain("2 objects of the type BackupServerJob have the name 'workstations daily'. ");
  expect(err).toContain("Give --job-uid the id of one:\n");
  for (const id of [daily, twin]) expect(err).toContain(`  ${id}  `);
});

it("an agent job of Enterprise Manager is found by its name", async () => {
  const { code } = await em.run(["em", "start-agent-job", "--id", "Linux Servers"]);
  expect(code).toBe(0);
  expect(em.starts).toMatchObject([
    { parameters: { id: "urn:veeam:AgentBackupJob:8d06d0e9-1702-5f33-823d-f20eea316b46" } },
  ]);
});

it("the help says that a name is accepted", async () => {
  const { out } = await vspc.run(["vspc", "start-backup-server-job", "--help"]);
  expect(out).toContain("--job-uid UID|NAME");
});
