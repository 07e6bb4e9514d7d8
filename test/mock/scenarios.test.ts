import { afterEach, expect, it } from "vitest";
import {
  AuthenticationError,
  OperationCanceledError,
  OperationFailedError,
  ThrottledError,
} from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { Vspc, type VspcOptions } from "../../src/vspc.js";
import { virtualClock } from "../support/virtual-clock.js";

const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

let mock: Mock;

afterEach(() => mock.close());

async function clientOf(scenario: string, options: Partial<VspcOptions> = {}) {
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

it("start-job: late, and succeeds at the fourth look", async () => {
  const vspc = await clientOf("start-job");
  const operation = await vspc.begin("startBackupServerJob", { jobUid });
  const states: string[] = [];
  expect(await operation.wait({ onProgress: ({ state }) => states.push(state) })).toEqual({
    data: {},
    meta: null,
    errors: null,
  });
  expect(states).toEqual(["running", "running", "running", "succeeded"]);
  expect(asked()).toEqual([
    "oAuth2IssueToken",
    "startBackupServerJob",
    ...Array(4).fill("getAsyncActionInfo"),
    "getAsyncActionResult",
  ]);
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

it("job-fails: late, and fails in the server's words", async () => {
  const vspc = await clientOf("job-fails");
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
  expect(mock.requests[1]?.body).toMatchObject({ grant_type: "mfa", mfa_code: "123456" });
  await mock.close();
  const without = await clientOf("mfa");
  await expect(without.getAboutInformation()).rejects.toBeInstanceOf(AuthenticationError);
});
