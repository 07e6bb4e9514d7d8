import { describe, expect, it, onTestFinished } from "vitest";
import {
  AuthenticationError,
  ConfigurationError,
  LockedError,
  NotFoundError,
  OperationFailedError,
} from "../../../src/errors/index.js";
import { type Mock, type MockOptions, startMock } from "../../../src/mock/index.js";
import { EnterpriseManager } from "../../../src/products/enterprise-manager/enterprise-manager.js";
import { queryFilter } from "../../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/oracle-sbc.js";
import { Vspc } from "../../../src/products/vspc/vspc.js";
import { virtualClock } from "../../support/virtual-clock.js";
import { failure } from "../../support/vspc-client.js";

const job = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const other = "35014f93-902d-4b46-9c60-7b18dede74a7";
const backup = "fe4752ef-b093-5ce9-a32b-6e90213f27a8";
const replication = "cea54a8e-7ccf-59c7-9ace-9f255771139d";

type Started = { mock: Mock; clock: ReturnType<typeof virtualClock> };

/** A mock on the time of its clients. */
async function start(product: MockOptions["product"], options: Partial<MockOptions> = {}): Promise<Started> {
  const clock = virtualClock();
  const mock = await startMock({ product, clock, ...options });
  onTestFinished(() => mock.close());
  return { mock, clock };
}

function vspcOf({ mock, clock }: Started, auth: object = { apiKey: "any" }): Vspc {
  const vspc = new Vspc({ baseUrl: mock.url, auth, clock, fetch: clock.fetch } as never);
  onTestFinished(() => vspc.close());
  return vspc;
}

function emOf({ mock, clock }: Started, password = "pw"): EnterpriseManager {
  const auth = { username: "EXAMPLE\\automation", password };
  const em = new EnterpriseManager({ baseUrl: mock.url, auth, clock, fetch: clock.fetch } as never);
  onTestFinished(() => em.close({ force: true }));
  return em;
}

function sbcOf({ mock, clock }: Started, password = "pw"): OracleSbc {
  const auth = { username: "admin", password };
  const sbc = new OracleSbc({ baseUrl: mock.url, auth, clock, fetch: clock.fetch } as never);
  onTestFinished(() => sbc.close());
  return sbc;
}

/** Nothing that was sent violates the spec. */
function expectNoViolations({ requests }: Mock): void {
  expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("VSPC over HTTP", () => {
  it("pages through a thousand jobs, filtered and sorted", async () => {
    const started = await start("vspc", { data: { BackupServerJob: [] } });
    started.mock.generate("BackupServerJob", 1000);
    const vspc = vspcOf(started);
    const jobs = await collected(vspc.paginate("getBackupServerJobs", {}));
    expect(new Set(jobs.map(({ instanceUid }) => instanceUid)).size).toBe(1000);
    const name = jobs[500]?.name ?? "";
    const filter = [{ property: "name", operation: "equals" as const, value: name }];
    expect((await vspc.getBackupServerJobs({ filter })).data).toEqual([jobs[500]]);
    expectNoViolations(started.mock);
  });

  it("runs two jobs side by side", async () => {
    const started = await start("vspc");
    const vspc = vspcOf(started);
    const operations = [
      await vspc.begin("startBackupServerJob", { jobUid: job }),
      await vspc.begin("startBackupServerJob", { jobUid: other }),
    ];
    const results = await Promise.all(operations.map((operation) => operation.wait()));
    expect(results.map(({ data }) => [data.instanceUid, data.status])).toEqual([
      [job, "Success"],
      [other, "Success"],
    ]);
    const agent = {
      backupAgentUid: "c9b6ee13-499c-46ab-80b3-cfb61501568c",
      backupAgentJobUid: "a3b4c5d6-e7f8-4091-a2b3-c4d5e6f7080b",
    };
    const started2 = await vspc.begin("startBackupAgentJob", agent);
    await started2.wait();
    expect(started2.outcome).toBe("success");
    expectNoViolations(started.mock);
  });

  it("follows a 202 to its result", async () => {
    const started = await start("vspc", { deferred: true });
    const vspc = vspcOf(started);
    const [jobs, one] = await Promise.all([
      vspc.getBackupServerJobs({ limit: 1 }),
      vspc.getBackupServerJob({ jobUid: other }),
    ]);
    expect(jobs.data.map(({ instanceUid }) => instanceUid)).toEqual([job]);
    expect(one.data.instanceUid).toBe(other);
    const error = await failure(
      vspc.deleteBackupServerJob({ jobUid: "00000000-0000-4000-8000-00000000dead" }),
    );
    expect(error).toBeInstanceOf(OperationFailedError);
    expect(error.message).toContain("00000000-0000-4000-8000-00000000dead");
    expectNoViolations(started.mock);
  });

  it("refuses an unknown id and a wrong password, and says so", async () => {
    const started = await start("vspc", { credentials: { username: "me", password: "right" } });
    const error = await failure(vspcOf(started, { username: "me", password: "wrong" }).getAboutInformation());
    expect(error).toBeInstanceOf(AuthenticationError);
    const vspc = vspcOf(started, { username: "me", password: "right" });
    const missing = await failure(
      vspc.getBackupServerJob({ jobUid: "00000000-0000-4000-8000-00000000dead" }),
    );
    expect(missing).toBeInstanceOf(NotFoundError);
    expect(missing.message).toContain(
      "The requested resource was not found: 00000000-0000-4000-8000-00000000dead",
    );
  });
});

describe("the Enterprise Manager over HTTP", () => {
  it("runs two jobs side by side, and finds their sessions", async () => {
    const started = await start("enterprise-manager");
    const em = emOf(started);
    const operations = [
      await em.begin("startJob", { id: backup }),
      await em.begin("startJob", { id: replication }),
    ];
    await Promise.all(operations.map((operation) => operation.wait()));
    expect(operations.map(({ outcome, certainty }) => [outcome, certainty])).toEqual([
      ["success", "observed"],
      ["success", "observed"],
    ]);
    const filter = queryFilter("BackupJobSession", ({ field }) =>
      field("JobUid", "==", `urn:veeam:Job:${backup}`),
    );
    const sessions = await collected(
      em.paginate("query", { type: "BackupJobSession", filter, sortDesc: "CreationTime" }),
    );
    expect(sessions[0]).toMatchObject({ JobName: "Nightly Backup", State: "Stopped", Result: "Success" });
    expectNoViolations(started.mock);
  });

  it("speaks XML and JSON about the same objects", async () => {
    const started = await start("enterprise-manager");
    started.mock.generate("Job", 250);
    const em = emOf(started);
    const { Jobs } = await em.getJobs();
    expect(Jobs).toHaveLength(252);
    const paged = await collected(em.paginate("query", { type: "Job", pageSize: 60 }));
    expect(paged.map(({ UID }) => UID)).toEqual(Jobs.map(({ UID }) => UID));
    const response = await fetch(`${started.mock.url}/api/jobs?format=Entity`, {
      headers: { accept: "application/json", "x-restsvcsessionid": "supplied" },
    });
    expect(((await response.json()) as { Jobs: object[] }).Jobs).toHaveLength(252);
    const read = await em.getJob({ id: Jobs.at(-1)?.UID ?? "" });
    expect(read).toEqual(Jobs.at(-1));
  });

  it("clones and deletes a job", async () => {
    const started = await start("enterprise-manager");
    const em = emOf(started);
    const info = {
      JobName: "Copy",
      FolderName: "Copies",
      RepositoryUid: "urn:veeam:Repository:e8323515-e267-504c-9cd8-2476f5397d7b",
    };
    await em.cloneJob({ id: backup, body: { BackupJobCloneInfo: info } });
    await em.deleteJob({ id: replication });
    await (await em.begin("startJob", { id: backup })).wait();
    expect((await em.getJobs()).Jobs.map(({ Name }) => Name)).toEqual(["Nightly Backup", "Copy"]);
  });

  it("refuses a wrong password, and an unknown id", async () => {
    const started = await start("enterprise-manager", {
      credentials: { username: "EXAMPLE\\automation", password: "right" },
    });
    expect(await failure(emOf(started, "wrong").getJobs())).toBeInstanceOf(AuthenticationError);
    const error = await failure(
      emOf(started, "right").getJob({ id: "00000000-0000-4000-8000-00000000dead" }),
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.message).toContain("The resource was not found: 00000000-0000-4000-8000-00000000dead");
  });
});

describe("the SBC over HTTP", () => {
  it("changes an element, verifies, saves and activates", async () => {
    const started = await start("oracle-sbc");
    const sbc = sbcOf(started);
    await sbc.applyConfiguration(async () => {
      const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
      agent.attributes.state = "disabled";
      await sbc.putElement(agent);
    });
    const { data } = await sbc.getConfigElements({
      elementType: "session-agent",
      keys: { hostname: "gw1.example.net" },
      running: true,
    });
    const state = data.configElement[0]?.attribute.find(({ name }) => name === "state");
    expect(state?.value).toEqual(["disabled"]);
    expectNoViolations(started.mock);
  });

  it("has one lock for two clients", async () => {
    const started = await start("oracle-sbc");
    const [mine, theirs] = [sbcOf(started), sbcOf(started)];
    await mine.withConfigurationLock(async () => {
      expect(await failure(theirs.withConfigurationLock(async () => {}))).toBeInstanceOf(LockedError);
    });
    await theirs.withConfigurationLock(async () => {});
  });

  it("restarts", async () => {
    const started = await start("oracle-sbc");
    const sbc = sbcOf(started);
    const operation = await sbc.begin("reboot", {});
    await operation.wait();
    expect(operation.outcome).toBe("success");
    const swap = await sbc.begin("switchover", {});
    await swap.wait();
    expect(swap.outcome).toBe("success");
  });
});

describe("the options of the state", () => {
  it("can switch it off", async () => {
    const started = await start("vspc", { state: false });
    const { data } = await vspcOf(started).getBackupServerJob({
      jobUid: "00000000-0000-4000-8000-00000000dead",
    });
    expect(data.instanceUid).toBe(job);
  });

  it.each([
    [
      { data: { BackupServerJob: [{ instanceUid: job, status: 1, isEnabled: true }] } },
      "data.BackupServerJob[0].status",
      "must be string",
    ],
    [{ data: { Nothing: [] } }, "data.Nothing", "Unknown schema 'Nothing' in data"],
    [{ credentials: { user: "me" } }, "credentials.user", "Did you mean 'credentials.username'?"],
    [{ deferred: "all" }, "deferred", "must be true, false or a list of operationIds"],
    [{ stageTime: -1 }, "stageTime", "must be a number of ms, 0 or more"],
  ])("are checked: %j", async (options, option, message) => {
    const error = await failure(startMock({ product: "vspc", ...options } as MockOptions));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option });
    expect(error.message).toContain(message);
  });

  it("stands beside a scenario: operations without steps have a state", async () => {
    const started = await start("vspc", {
      scenario: { getBackupServerJobs: [{ code: 429 }, { code: 429 }, { code: 200 }] },
    });
    const vspc = vspcOf(started);
    started.mock.add("BackupServerJob", {
      instanceUid: "00000000-0000-4000-8000-000000000009",
      name: "Mine",
      status: "Success",
      isEnabled: true,
    });
    const { data } = await vspc.getBackupServerJob({ jobUid: "00000000-0000-4000-8000-000000000009" });
    expect(data.name).toBe("Mine");
  });
});
