import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Mock, type MockOptions, type Step, startMock, virtualClock } from "../../../src/mock/index.js";
import { EnterpriseManager } from "../../../src/products/enterprise-manager/index.js";
import { OracleSbc } from "../../../src/products/oracle-sbc/index.js";
import { Vspc, type VspcOptions } from "../../../src/products/vspc/index.js";

const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const otherUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a76";
const auth = { username: "automation", password: "not-a-secret" };

async function vspcOf(scenario: MockOptions["scenario"], options: Partial<VspcOptions> = {}) {
  const clock = virtualClock();
  const mock = await startMock({ product: "vspc", scenario, clock });
  const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, clock, ...options });
  onTestFinished(async () => {
    await vspc.close();
    await mock.close();
  });
  return { clock, mock, vspc };
}

function statuses(mock: Mock, operationId: string): (number | undefined)[] {
  return mock.requests.filter((request) => request.operationId === operationId).map(({ status }) => status);
}

function violations(mock: Mock): unknown[] {
  return mock.requests.flatMap((request) => request.violations);
}

const yaml = `
# yaml-language-server: $schema=../node_modules/asyncops/schemas/scenario.json
product: vspc
description: The job runs for half a minute behind a bad network, and fails.
when: {operation: startBackupServerJob, jobUid: ${jobUid}}
steps:
  getBackupServerJob:
    - {example: syntheticRunningBackupServerJob, for: 30s}
    - {fault: drop, times: 2}
    - {code: 429, retryAfter: 5}
    - {fault: proxy-page, code: 502}
    - {example: syntheticFailedBackupServerJob}
`;

describe("a scenario in YAML", () => {
  it("drives a job by time and count, with faults in between", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "asyncops-scenario-")), "job.yaml");
    writeFileSync(file, yaml);
    const { vspc, mock, clock } = await vspcOf(file as `${string}.yaml`);
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await expect(operation.wait()).rejects.toMatchObject({ code: "operation-failed" });
    expect(clock.now()).toBeGreaterThan(35_000);
    expect(statuses(mock, "getBackupServerJob").slice(-6)).toEqual([
      200,
      undefined,
      undefined,
      429,
      502,
      200,
    ]);
    expect(violations(mock)).toEqual([]);
  });
});

describe("time", () => {
  async function twoHours(): Promise<string> {
    const { vspc, mock, clock } = await vspcOf({
      when: { operation: "startBackupServerJob" },
      steps: {
        getBackupServerJob: [
          { example: "syntheticRunningBackupServerJob", for: "2h" },
          { example: "syntheticEndedBackupServerJob" },
        ],
      },
    });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await operation.wait({ deadline: 12 * 3_600_000 });
    return `${operation.outcome} after ${Math.round(clock.now() / 60_000)} min and ${mock.requests.length} requests`;
  }

  it("of a job of two hours passes at once, and the same way each time", async () => {
    const first = await twoHours();
    expect(first).toMatch(/^success after 12\d min and \d+ requests$/);
    expect(await twoHours()).toBe(first);
  });

  it("passes for a delayed response, on the clock of client and mock", async () => {
    const { vspc, clock } = await vspcOf({ getBackupServerJobs: [{ delay: "50s" }] });
    await vspc.getBackupServerJobs();
    expect(clock.now()).toBe(50_000);
  });

  it("is real without a clock", async () => {
    const mock = await startMock({ product: "vspc", scenario: { getBackupServerJobs: [{ delay: 30 }] } });
    onTestFinished(() => mock.close());
    const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" } });
    const started = performance.now();
    await vspc.getBackupServerJobs();
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });
});

describe("a fault of the connection", () => {
  const read = async (step: Step, options: Partial<VspcOptions> = {}) => {
    const { vspc, mock, clock } = await vspcOf({ getBackupServerJobs: [step, {}] }, options);
    const result = await vspc.getBackupServerJobs().then(
      ({ data }) => (data !== undefined && data.length > 0 ? "jobs" : "none"),
      ({ code, reason }: { code: string; reason?: string }) => [code, reason].filter(Boolean).join(", "),
    );
    return { result, sent: statuses(mock, "getBackupServerJobs"), after: clock.now() };
  };

  it.each<[Step, string, string, (number | undefined)[]]>([
    [{ fault: "drop" }, "jobs", "connection, ECONNRESET", [undefined, 200]],
    [{ fault: "drop-after" }, "jobs", "connection, ECONNRESET", [undefined, 200]],
    [{ fault: "truncate" }, "jobs", "connection, ECONNRESET", [200, 200]],
    [{ fault: "proxy-page" }, "jobs", "server", [502, 200]],
    [{ fault: "proxy-page", code: 200 }, "decode", "decode", [200]],
    [{ fault: "empty" }, "decode", "decode", [200]],
  ])("%j is retried or reported", async (step, retried, once, sent) => {
    expect(await read(step)).toMatchObject({ result: retried, sent });
    expect(await read(step, { retry: false })).toMatchObject({ result: once });
  });

  it.each(["hang", "hang-after"] as const)("%s lasts until the timeout of the client", async (fault) => {
    expect(await read({ fault }, { retry: false, timeout: 5000 })).toMatchObject({
      result: "timeout",
      after: 5000,
    });
    expect(await read({ fault }, { timeout: 5000 })).toMatchObject({
      result: "jobs",
      sent: [undefined, 200],
    });
  });

  it("can last for a time", async () => {
    const { vspc, mock, clock } = await vspcOf({
      getBackupServerJobs: [{ fault: "proxy-page", code: 503, for: "4s" }, {}],
    });
    await vspc.getBackupServerJobs({}, { retry: { attempts: 10 } });
    expect(clock.now()).toBeGreaterThanOrEqual(4000);
    expect(statuses(mock, "getBackupServerJobs").at(-1)).toBe(200);
  });

  it("does not keep the mock from closing", async () => {
    const mock = await startMock({ product: "vspc", scenario: { getBackupServerJobs: [{ fault: "hang" }] } });
    const vspc = new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, retry: false });
    const reading = vspc.getBackupServerJobs().catch(({ code }: { code: string }) => code);
    await expect.poll(() => mock.requests.length).toBe(1);
    await mock.close();
    expect(await reading).toBe("connection");
  });
});

describe("two operations on one mock", () => {
  it("of VSPC each see their own run", async () => {
    const { vspc } = await vspcOf("job-fails");
    const operations = await Promise.all(
      [jobUid, otherUid].map((uid) => vspc.begin("startBackupServerJob", { jobUid: uid })),
    );
    const ends = await Promise.allSettled(operations.map((operation) => operation.wait()));
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const { data } = await vspc.getBackupServerJob({ jobUid: otherUid });
    expect(data).toMatchObject({ instanceUid: otherUid, status: "Failed" });
  });

  it("of VSPC may have scenarios of their own", async () => {
    const { vspc } = await vspcOf(["start-job", { when: { jobUid: otherUid }, scenario: "job-fails" }]);
    const [good, bad] = await Promise.all(
      [jobUid, otherUid].map((uid) => vspc.begin("startBackupServerJob", { jobUid: uid })),
    );
    await good?.wait();
    expect(good?.outcome).toBe("success");
    await expect(bad?.wait()).rejects.toMatchObject({ code: "operation-failed" });
  });

  it("of VSPC are accepted with 202 and polled side by side", async () => {
    const { vspc, mock } = await vspcOf("slow-read");
    const lists = await Promise.all([vspc.getBackupServerJobs(), vspc.getBackupServerJobs()]);
    expect(lists.map(({ data }) => data?.length)).toEqual([2, 2]);
    expect(statuses(mock, "getAsyncActionInfo")).toHaveLength(6);
  });

  it("of Enterprise Manager have tasks and sessions of their own", async () => {
    const clock = virtualClock();
    const mock = await startMock({ product: "enterprise-manager", scenario: "start-job", clock });
    const em = new EnterpriseManager({ baseUrl: mock.url, auth, clock });
    onTestFinished(async () => {
      await em.close();
      await mock.close();
    });
    const ids = ["fe4752ef-b093-5ce9-a32b-6e90213f27a8", "fe4752ef-b093-5ce9-a32b-6e90213f27a9"];
    const operations = await Promise.all(ids.map((id) => em.begin("startJob", { id })));
    expect(new Set(operations.map(({ id }) => id)).size).toBe(2);
    await Promise.all(operations.map((operation) => operation.wait()));
    expect(operations.map(({ outcome, certainty }) => `${outcome}, ${certainty}`)).toEqual(
      Array(2).fill("success, observed"),
    );
    const sessions = operations.map(({ status }) => (status as { UID?: string }).UID);
    expect(new Set(sessions).size).toBe(2);
    expect(violations(mock)).toEqual([]);
  });

  it("of an SBC share its single status", async () => {
    const clock = virtualClock();
    const mock = await startMock({ product: "oracle-sbc", scenario: "superseded", clock });
    const sbc = new OracleSbc({ baseUrl: mock.url, auth, clock });
    onTestFinished(async () => {
      await sbc.close();
      await mock.close();
    });
    const operation = await sbc.begin("saveConfiguration");
    await expect(operation.wait()).rejects.toMatchObject({ code: "operation-superseded" });
  });
});

describe("a scenario and the state of the mock", () => {
  it("another user takes the lock of an SBC just before the client", async () => {
    const clock = virtualClock();
    const scenario = { lockConfiguration: [{ otherUser: { operation: "lockConfiguration" } }, {}] };
    const mock = await startMock({ product: "oracle-sbc", scenario, clock });
    const sbc = new OracleSbc({ baseUrl: mock.url, auth, clock });
    onTestFinished(async () => {
      await sbc.close();
      await mock.close();
    });
    await expect(sbc.withConfigurationLock(async () => "done")).rejects.toMatchObject({ code: "locked" });
  });

  it("another user starts the job that a client reads", async () => {
    const { vspc } = await vspcOf({
      getBackupServerJob: [{}, { otherUser: { operation: "startBackupServerJob" } }],
    });
    const before = await vspc.getBackupServerJob({ jobUid });
    const after = await vspc.getBackupServerJob({ jobUid });
    expect([before.data?.status, after.data?.status]).toEqual(["Success", "Starting"]);
  });

  it("a start whose response is lost is carried out once", async () => {
    const { vspc, mock } = await vspcOf({ startBackupServerJob: [{ fault: "drop-after" }, {}] });
    const operation = await vspc.begin("startBackupServerJob", { jobUid });
    await operation.wait();
    expect(operation.outcome).toBe("success");
    expect(statuses(mock, "startBackupServerJob")).toEqual([undefined, 200]);
  });

  it("set changes what the state says of an object", async () => {
    const set = { data: { status: "Failed" } };
    const { vspc } = await vspcOf({ getBackupServerJob: [{ set }, {}] });
    const jobs = [await vspc.getBackupServerJob({ jobUid }), await vspc.getBackupServerJob({ jobUid })];
    expect(jobs.map(({ data }) => data?.status)).toEqual(["Failed", "Success"]);
  });
});
