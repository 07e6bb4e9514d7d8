import { expect, test } from "vitest";
import { ConfigurationError } from "../../../src/errors/index.js";
import type { EnterpriseManager } from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { client, failure } from "../../support/enterprise-manager-client.js";
import { enterpriseManager, fixture, task, xml } from "../../support/enterprise-manager-server.js";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const auth = { sessionId: "s-1" };

/** Elements without the blanks between them, so that samples can be read. */
function lines(document: string): string {
  return head + document.replace(/>\s+</g, "><").trim();
}

interface Request {
  readonly call: (em: EnterpriseManager) => PromiseLike<unknown>;
  readonly sent: string;
  readonly body: string;
}

// Members are given in another order than the server demands.
const requests: Readonly<Record<string, Request>> = {
  "the clone of a backup job": {
    call: (em) =>
      em.cloneJob({
        id: "78c3919c-54d7-43fe-b047-485d3566f11f",
        body: {
          BackupJobCloneInfo: {
            Description: "Cloned Oracle backup job",
            RepositoryUid: "urn:veeam:Repository:cbd9a4b6-b9ed-4cd6-a091-75b6481c9d55",
            FolderName: "Oracle Backup 01",
            JobName: "Oracle Backup 01",
          },
        },
      }),
    sent: "POST /jobs/78c3919c-54d7-43fe-b047-485d3566f11f?action=clone",
    body: `<JobCloneSpec ${ns}>
      <BackupJobCloneInfo>
        <JobName>Oracle Backup 01</JobName>
        <FolderName>Oracle Backup 01</FolderName>
        <RepositoryUid>urn:veeam:Repository:cbd9a4b6-b9ed-4cd6-a091-75b6481c9d55</RepositoryUid>
        <Description>Cloned Oracle backup job</Description>
      </BackupJobCloneInfo>
    </JobCloneSpec>`,
  },
  "the clone of a replication job": {
    call: (em) =>
      em.cloneJob({
        id: "j-1",
        body: { ReplicaJobCloneInfo: { VmSuffix: "_replica", JobName: "Cloned job (2/11/2020 6:13:50 PM)" } },
      }),
    sent: "POST /jobs/j-1?action=clone",
    body: `<JobCloneSpec ${ns}>
      <ReplicaJobCloneInfo>
        <JobName>Cloned job (2/11/2020 6:13:50 PM)</JobName>
        <VmSuffix>_replica</VmSuffix>
      </ReplicaJobCloneInfo>
    </JobCloneSpec>`,
  },
  "the clone of a backup copy job": {
    call: (em) =>
      em.cloneJob({
        id: "j-1",
        body: {
          BackupCopyJobCloneInfo: {
            Description: undefined,
            RepositoryUid: "urn:veeam:Repository:8a511e84-067a-4f0c-a30d-ad79092691be",
            JobFileName: "Cloned job _2_11_2020 6_15_44 PM_",
            JobName: "R&D <copy> \"1\" 'ä' \u{1f4be}",
          },
        },
      }),
    sent: "POST /jobs/j-1?action=clone",
    body: `<JobCloneSpec ${ns}>
      <BackupCopyJobCloneInfo>
        <JobName>R&amp;D &lt;copy&gt; "1" 'ä' \u{1f4be}</JobName>
        <JobFileName>Cloned job _2_11_2020 6_15_44 PM_</JobFileName>
        <RepositoryUid>urn:veeam:Repository:8a511e84-067a-4f0c-a30d-ad79092691be</RepositoryUid>
      </BackupCopyJobCloneInfo>
    </JobCloneSpec>`,
  },
  "the clone of an immediate backup copy job, whose order is its own": {
    call: (em) =>
      em.cloneJob({
        id: "j-1",
        body: {
          ImmediateBackupCopyJobCloneInfo: {
            JobName: "Cloned job",
            JobFileName: "Cloned job",
            RepositoryUid: "urn:veeam:Repository:cf99cfbb-e097-432c-bafb-6558d3957f5b",
            Description: "A copy",
          },
        },
      }),
    sent: "POST /jobs/j-1?action=clone",
    body: `<JobCloneSpec ${ns}>
      <ImmediateBackupCopyJobCloneInfo>
        <JobName>Cloned job</JobName>
        <Description>A copy</Description>
        <RepositoryUid>urn:veeam:Repository:cf99cfbb-e097-432c-bafb-6558d3957f5b</RepositoryUid>
        <JobFileName>Cloned job</JobFileName>
      </ImmediateBackupCopyJobCloneInfo>
    </JobCloneSpec>`,
  },
  "a VeeamZIP file": {
    call: (em) =>
      em.veeamZip({
        id: "f365fbd8-fbd2-43ad-9f7a-c87cd390a0d9",
        body: {
          BackupRetention: "Never",
          DisableGuestQuiescence: false,
          CompressionLevel: 5,
          PasswordKeyId: "aeab2c41-fbb1-4d67-83a9-00e269b777c7",
          RepositoryUid: "urn:veeam:Repository:b609c947-dd30-4295-8b57-cc880329dbd6",
          VmRef: "urn:VMware:vm:bffeb9f5-1bdd-4bbd-9299-6fcb7c37bdf6.vm-10266",
        },
      }),
    sent: "POST /backupServers/f365fbd8-fbd2-43ad-9f7a-c87cd390a0d9?action=veeamzip",
    body: `<VeeamZipStartupSpec ${ns}>
      <VmRef>urn:VMware:vm:bffeb9f5-1bdd-4bbd-9299-6fcb7c37bdf6.vm-10266</VmRef>
      <RepositoryUid>urn:veeam:Repository:b609c947-dd30-4295-8b57-cc880329dbd6</RepositoryUid>
      <PasswordKeyId>aeab2c41-fbb1-4d67-83a9-00e269b777c7</PasswordKeyId>
      <CompressionLevel>5</CompressionLevel>
      <DisableGuestQuiescence>false</DisableGuestQuiescence>
      <BackupRetention>Never</BackupRetention>
    </VeeamZipStartupSpec>`,
  },
  "a quick backup": {
    call: (em) => em.quickBackup({ id: "b-1", body: { VmRef: "urn:VMware:Vm:02bd0847.vm-80225" } }),
    sent: "POST /backupServers/b-1?action=quickbackup",
    body: `<QuickBackupStartupSpec ${ns}><VmRef>urn:VMware:Vm:02bd0847.vm-80225</VmRef></QuickBackupStartupSpec>`,
  },
  "the change of a job": {
    call: (em) =>
      em.editJob({
        id: "78c3919c-54d7-43fe-b047-485d3566f11f",
        body: {
          JobScheduleOptions: { Standart: { RetryOptions: { RetryTimes: 5 } } },
          UID: "urn:veeam:Job:d1b85018-2769-45be-89bc-03f66b60e6cb",
          Name: "SQL Backup HV",
          Type: "Job",
          Href: "https://localhost:9398/api/jobs/6c86549b-154f-4566-a76e-52bd64a33aea?format=Entity",
        },
      }),
    sent: "PUT /jobs/78c3919c-54d7-43fe-b047-485d3566f11f?action=edit",
    body: `<Job ${ns} Href="https://localhost:9398/api/jobs/6c86549b-154f-4566-a76e-52bd64a33aea?format=Entity" Type="Job" Name="SQL Backup HV" UID="urn:veeam:Job:d1b85018-2769-45be-89bc-03f66b60e6cb">
      <JobScheduleOptions>
        <Standart>
          <RetryOptions>
            <RetryTimes>5</RetryTimes>
          </RetryOptions>
        </Standart>
      </JobScheduleOptions>
    </Job>`,
  },
  "the start of a failover plan": {
    call: (em) => em.startFailoverPlan({ id: "ae01e36f", body: { StartNow: true } }),
    sent: "POST /failoverPlans/ae01e36f?action=start",
    body: `<FailoverPlanManagementSpec ${ns}><StartNow>true</StartNow></FailoverPlanManagementSpec>`,
  },
  "the start of a failover plan, back to a time": {
    call: (em) =>
      em.startFailoverPlan({
        id: "ae01e36f",
        body: { StartDate: "2020-07-24T19:04:35.8385611Z", StartNow: false },
      }),
    sent: "POST /failoverPlans/ae01e36f?action=start",
    body: `<FailoverPlanManagementSpec ${ns}>
      <StartNow>false</StartNow>
      <StartDate>2020-07-24T19:04:35.8385611Z</StartDate>
    </FailoverPlanManagementSpec>`,
  },
  "an object for a job, with lists": {
    call: (em) =>
      em.addJobInclude({
        id: "j-1",
        body: {
          GuestProcessingOptions: {
            ExcludedIndexingFolders: ["%windir%", "%TEMP%"],
            IncludedIndexingFolders: [],
            FileSystemIndexingMode: "ExceptSpecifiedFolders",
            CredentialsId: "",
          },
          HierarchyObjName: "exch02",
          HierarchyObjRef: "urn:VMware:VM:00000000-0000-0000-0000-000000000000.vm-10266",
        },
      }),
    sent: "POST /jobs/j-1/includes",
    body: `<CreateObjectInJobSpec ${ns}>
      <HierarchyObjRef>urn:VMware:VM:00000000-0000-0000-0000-000000000000.vm-10266</HierarchyObjRef>
      <HierarchyObjName>exch02</HierarchyObjName>
      <GuestProcessingOptions>
        <FileSystemIndexingMode>ExceptSpecifiedFolders</FileSystemIndexingMode>
        <IncludedIndexingFolders/>
        <ExcludedIndexingFolders>
          <Path>%windir%</Path>
          <Path>%TEMP%</Path>
        </ExcludedIndexingFolders>
        <CredentialsId/>
      </GuestProcessingOptions>
    </CreateObjectInJobSpec>`,
  },
};

test.each(Object.entries(requests))("%s", async (_, { call, sent, body }) => {
  for (const mediaType of ["xml", "json"] as const) {
    const server = await enterpriseManager({ [sent.replace(/\?.*/, "")]: task });
    expect(await call(client(server, { auth, mediaType }))).toMatchObject({ TaskId: "task-1" });
    expect(server.calls).toEqual([sent]);
    const [request] = server.requests;
    expect(request?.body).toBe(lines(body));
    expect(request?.headers["content-length"]).toBe(String(Buffer.byteLength(lines(body))));
    expect(request?.headers).not.toHaveProperty("transfer-encoding");
  }
});

test("a job as it was read can be sent back, from JSON too", async () => {
  const server = await enterpriseManager({
    "GET /jobs/j-1": [xml(200, fixture("synthetic-job.xml")), xml(200, fixture("synthetic-job.json"))],
    "PUT /jobs/j-1": task,
  });
  const em = client(server, { auth });
  for (let form = 0; form < 2; form++) {
    const job = await em.getJob({ id: "j-1" });
    await em.editJob({ id: "j-1", body: { ...job, Description: "changed" } });
  }
  const [first, second] = server.requests.filter(({ method }) => method === "PUT").map(({ body }) => body);
  expect(first).toBe(second);
  expect(first).toContain('Name="R&amp;D &lt;nightly&gt;"');
  expect(first).toContain('<OptionsContinuous Enabled="false"><Schedule><Day Name="Sunday">1,1,0</Day>');
  expect(first).toContain("<Includes><ObjectInJob ");
  expect(first?.indexOf("<Links>")).toBeLessThan(first?.indexOf("<JobType>") as number);
  expect(first).toContain("<Platform>HyperV</Platform><Description>changed</Description><ScheduleEnabled>");
});

const clone = (body: unknown) => (em: EnterpriseManager) => em.cloneJob({ id: "j-1", body: body as never });
const edit = (body: unknown) => (em: EnterpriseManager) => em.editJob({ id: "j-1", body: body as never });
const copy = { JobName: "x", FolderName: "x", RepositoryUid: "x" };

test.each<[string, (em: EnterpriseManager) => PromiseLike<unknown>]>([
  ["body.BackupJobCloneInfo.JobNam", clone({ BackupJobCloneInfo: { ...copy, JobNam: "y" } })],
  ["body.backupJobCloneInfo", clone({ backupJobCloneInfo: copy })],
  ["body.BackupJobCloneInfo.JobName", clone({ BackupJobCloneInfo: { ...copy, JobName: "\u0000" } })],
  ["body.BackupJobCloneInfo.JobName", clone({ BackupJobCloneInfo: { ...copy, JobName: { a: 1 } } })],
  ["body.BackupJobCloneInfo", clone({ BackupJobCloneInfo: "x" })],
  ["body", clone("<JobCloneSpec/>")],
  ["body", clone([copy])],
  ["body.ScheduleEnabled", edit({ Name: "x", UID: "u", ScheduleEnabled: "on" })],
  ["body.Links[1].Title", edit({ Name: "x", UID: "u", Links: [{ Href: "h", Rel: "r" }, { Title: "t" }] })],
  [
    "body.JobInfo.BackupJobInfo.Includes",
    edit({ Name: "x", UID: "u", JobInfo: { BackupJobInfo: { Includes: { ObjectInJobs: [] } } } }),
  ],
  ["body", clone(undefined)],
  ["body", (em) => em.startJob({ id: "j-1", body: {} } as never)],
  ["action", (em) => em.startJob({ id: "j-1", action: "stop" } as never)],
  ["format", (em) => em.getJobs({ format: "Reference" } as never)],
  ["type", (em) => em.query({} as never)],
])(
  "what does not fit is a ConfigurationError with its place, and nothing is sent: %s",
  async (option, call) => {
    const server = await enterpriseManager({ "POST /jobs/j-1": task });
    const reason = await failure(call(client(server)));
    expect(reason).toBeInstanceOf(ConfigurationError);
    expect(reason.option).toBe(option);
    const starts = [`: ${option} `, `: Unknown parameter '${option}'.`];
    expect(starts.some((start) => reason.message.includes(start))).toBe(true);
    expect(server.requests).toEqual([]);
  },
);

test.each([undefined, null, "", ".", "..", {}, "\ud800"])(
  "an id of %j is a ConfigurationError",
  async (id) => {
    const server = await enterpriseManager();
    const em = client(server);
    for (const call of [
      em.getJob({ id } as never),
      em.deleteJob({ id } as never),
      em.logoff({ id } as never),
    ]) {
      const reason = await failure(call);
      expect(reason).toBeInstanceOf(ConfigurationError);
      expect(reason.option).toBe("id");
    }
    expect(server.requests).toEqual([]);
  },
);

test.each([
  ["a/b", "a%2Fb"],
  ["../x", "..%2Fx"],
  ["%2e%2e", "%252e%252e"],
  ["a?action=start#b", "a%3Faction%3Dstart%23b"],
  ["ä 1", "%C3%A4%201"],
])("an id of %j stays one segment", async (id, segment) => {
  const server = await enterpriseManager();
  // An id that need not be a GUID: others are refused before.
  await failure(client(server, { auth }).deleteTask({ id }));
  expect(server.requests.map(({ path }) => path)).toEqual([`/api/tasks/${segment}`]);
  expect(server.requests[0]?.query.toString()).toBe("");
});

test("a filter arrives as it was written", async () => {
  const filter = 'Name=="A & B+C";(CreationTime>"2026-11-01T00:00:00Z",State==Working)';
  const server = await enterpriseManager({ "GET /query": xml(200, fixture("synthetic-query-tasks.xml")) });
  await client(server, { auth }).query({
    type: "BackupJobSession",
    filter,
    pageSize: 5,
    sortDesc: "CreationTime",
  });
  const [request] = server.requests;
  expect(Object.fromEntries(request?.query ?? [])).toEqual({
    type: "BackupJobSession",
    filter,
    pageSize: "5",
    sortDesc: "CreationTime",
    format: "Entities",
  });
});
