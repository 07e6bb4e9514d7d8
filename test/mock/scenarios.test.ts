import { afterEach, expect, it } from "vitest";
import {
  AuthenticationError,
  OperationCanceledError,
  OperationFailedError,
  ThrottledError,
} from "../../src/index.js";
import { type Mock, type ScenarioName, startMock } from "../../src/mock/index.js";
import { type BackupServerJobResponse, Vspc, type VspcOptions } from "../../src/products/vspc/index.js";
import { virtualClock } from "../support/virtual-clock.js";

const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

let mock: Mock;

afterEach(() => mock.close());

async function clientOf(scenario: ScenarioName<"vspc">, options: Partial<VspcOptions> = {}) {
  mock = await startMock({ product: "vspc", scenario });
  const clock = virtualClock();
  const auth = { username: "vspc\\backup-operator", password: "not-a-secret" };
  return new Vspc({ baseUrl: mock.url, auth, clock, fetch: clock.fetch, ...options });
}

/** What was asked, without the configuration that a client asks for once. */
function asked() {
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
  return mock.requests.map(({ operationId }) => operationId).filter((id) => id !== "getAsyncActionsConfig");
}

it("start-job: the start is answered late, the run is seen from before its beginning to its end", async () => {
  const vspc = await clientOf("start-job");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const seen: string[] = [];
  for await (const { state, status } of operation.watch()) {
    const { data } = status as BackupServerJobResponse;
    seen.push(`${state}: ${data.status}, ${data.lastRun?.slice(0, 10)}`);
  }
  expect(seen).toEqual([
    // The async action that the start is accepted with.
    "running: running, undefined",
    "running: Success, 2026-11-21",
    "running: Running, 2026-11-22",
    "running: WaitingRepository, 2026-11-22",
    "running: Running, 2026-11-22",
    "succeeded: Success, 2026-11-22",
  ]);
  expect((await operation.wait()).data.lastSessionTasks).toHaveLength(2);
  expect(asked()).toEqual([
    "oAuth2IssueToken",
    "getBackupServerJob",
    "startBackupServerJob",
    "getAsyncActionInfo",
    "getAsyncActionInfo",
    "getAsyncActionResult",
    ...Array(5).fill("getBackupServerJob"),
  ]);
});

it("job-fails: the run fails, in the words of the job and of a machine in it", async () => {
  const vspc = await clientOf("job-fails");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const waiting = operation.wait();
  await expect(waiting).rejects.toBeInstanceOf(OperationFailedError);
  await expect(waiting).rejects.toMatchObject({
    messages: [
      { message: expect.stringContaining("Processing db01 failed") },
      { message: "The snapshot of the VM could not be created.", target: "db01", type: "Failed" },
    ],
  });
  expect(asked().filter((id) => id === "startBackupServerJob")).toHaveLength(1);
});

it("job-warns: the run ends with an outcome of its own", async () => {
  const vspc = await clientOf("job-warns");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  expect((await operation.wait()).data.status).toBe("Warning");
  expect(operation.outcome).toBe("warning");
  await expect(operation.wait({ failOn: "warning" })).rejects.toMatchObject({
    messages: [{ message: expect.stringContaining("db01") }, { target: "db01" }],
  });
});

it("never-starts: yesterday's success is not taken for an end, and the lack of one is reported", async () => {
  const vspc = await clientOf("never-starts");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const waiting = operation.wait();
  await expect(waiting).rejects.toBeInstanceOf(OperationFailedError);
  await expect(waiting).rejects.toMatchObject({ reason: "not-started" });
});

it("already-running: refused, or followed without a start", async () => {
  const refused = await clientOf("already-running");
  await expect(refused.begin("startBackupServerJob", { jobUid })).rejects.toMatchObject({
    reason: "already-running",
  });
  await mock.close();
  const vspc = await clientOf("already-running");
  const operation = await vspc.begin("startBackupServerJob", { jobUid }, { onRunning: "follow" });
  expect((await operation.wait()).data.status).toBe("Success");
  expect(asked()).not.toContain("startBackupServerJob");
});

it("slow-read: a late read that gives its list", async () => {
  const vspc = await clientOf("slow-read");
  const { data, meta } = await vspc.getBackupServerJobs({});
  expect(data).toHaveLength(2);
  expect(meta?.pagingInfo?.total).toBe(2);
  expect(asked().slice(1)).toEqual([
    "getBackupServerJobs",
    ...Array(3).fill("getAsyncActionInfo"),
    "getAsyncActionResult",
  ]);
});

it("start-fails: late, and fails in the server's words", async () => {
  const vspc = await clientOf("start-fails");
  const starting = vspc.startBackupServerJob({ jobUid });
  await expect(starting).rejects.toBeInstanceOf(OperationFailedError);
  await expect(starting).rejects.toMatchObject({
    messages: [{ message: expect.stringContaining("not available") }],
  });
  expect(asked().slice(1)).toEqual(["startBackupServerJob", "getAsyncActionInfo", "getAsyncActionInfo"]);
});

it("canceled: late, and somebody ends it", async () => {
  const vspc = await clientOf("canceled");
  await expect(vspc.startBackupServerJob({ jobUid })).rejects.toBeInstanceOf(OperationCanceledError);
});

it("throttled: refused once, then given", async () => {
  const vspc = await clientOf("throttled");
  expect((await vspc.getBackupServerJobs({})).data).toHaveLength(2);
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  await mock.close();
  const impatient = await clientOf("throttled", { retry: false });
  await expect(impatient.getBackupServerJobs({})).rejects.toBeInstanceOf(ThrottledError);
});

it("mfa: a challenge before the token", async () => {
  const auth = { username: "vspc\\backup-operator", password: "not-a-secret" };
  const vspc = await clientOf("mfa", { auth: { ...auth, mfaCode: async () => "123456" } });
  await vspc.getAboutInformation();
  expect(asked()).toEqual(["oAuth2IssueToken", "oAuth2IssueToken", "getAboutInformation"]);
  expect(mock.requests[1]?.body).toMatchObject({ grant_type: "mfa", mfa_code: "***" });
  await mock.close();
  const without = await clientOf("mfa");
  await expect(without.getAboutInformation()).rejects.toBeInstanceOf(AuthenticationError);
});
