import { examples, type MockedProduct } from "../../contract/mocked-product.js";
import type { Step, Steps } from "../../contract/scenario.js";

const before: Step = { example: "syntheticBackupServerJob" };
const running: Step = { example: "syntheticRunningBackupServerJob" };

/** The job before the start, and until the run begins. */
const notYet: readonly Step[] = [before, before];

const late: Steps = {
  getAsyncActionsConfig: [{ example: "syntheticAsyncActionsConfig" }],
};

/** The server completes the start of a job later (202). */
const lateStart: Steps = { ...late, startBackupServerJob: [{ code: 202 }] };

/** Scenarios that can be started by name. */
const scenarios = {
  /** A job is started. The server completes the start later; the job runs, waits for its repository, and succeeds. */
  "start-job": {
    ...lateStart,
    getAsyncActionInfo: examples("syntheticRunningAsyncAction", "syntheticSucceededAsyncAction"),
    getAsyncActionResult: [{ example: "syntheticEmptyResult" }],
    getBackupServerJob: [
      ...notYet,
      running,
      { example: "syntheticWaitingBackupServerJob" },
      running,
      { example: "syntheticEndedBackupServerJob" },
    ],
  },
  /** A job is started, and its run fails. */
  "job-fails": {
    getBackupServerJob: [...notYet, running, { example: "syntheticFailedBackupServerJob" }],
  },
  /** A job is started, and its run ends with a warning. */
  "job-warns": {
    getBackupServerJob: [...notYet, running, { example: "syntheticWarningBackupServerJob" }],
  },
  /** The start of a job is queued, but the job never runs: its status stays that of the earlier run. */
  "never-starts": {
    getBackupServerJob: [before],
  },
  /** The job is already running. */
  "already-running": {
    getBackupServerJob: [running, running, { example: "syntheticEndedBackupServerJob" }],
  },
  /** The server completes a read later (202). */
  "slow-read": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction", times: 2 },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ example: "syntheticBackupServerJobsResult" }],
  },
  /** The server completes the start of a job later, and it fails. */
  "start-fails": {
    ...lateStart,
    getAsyncActionInfo: examples("syntheticRunningAsyncAction", "syntheticFailedAsyncAction"),
  },
  /** Another user cancels the start of a job while it is in progress. */
  canceled: {
    ...lateStart,
    getAsyncActionInfo: examples("syntheticRunningAsyncAction", "syntheticCanceledAsyncAction"),
  },
  /** The start of a job took too long for the server. Only the result reports this. */
  "took-too-long": {
    ...lateStart,
    getAsyncActionInfo: examples("syntheticRunningAsyncAction", "syntheticFailedAsyncActionWithoutWords"),
    getAsyncActionResult: [{ code: 520, example: "syntheticTookTooLong" }],
  },
  /** A read completes later, but the server no longer keeps its result when the client requests it. */
  "result-gone": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: examples("syntheticRunningAsyncAction", "syntheticSucceededAsyncAction"),
    getAsyncActionResult: [{ code: 404 }],
  },
  /** The server forgets an async action while the client waits for it. */
  "action-gone": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: [{ example: "syntheticRunningAsyncAction" }, { code: 404 }],
  },
  /** A running job is stopped. */
  "stop-job": {
    getBackupServerJob: [{ ...running, times: 3 }, { example: "syntheticWarningBackupServerJob" }],
  },
  /** The server refuses a read once, because of too many requests. */
  throttled: {
    getBackupServerJobs: [{ code: 429 }, { code: 200 }],
  },
  /** The server responds to the first token request with a challenge. */
  mfa: {
    oAuth2IssueToken: examples("syntheticMfaChallenge", "syntheticToken"),
  },
} satisfies Record<string, Steps>;

/** What the mock of this product needs besides the spec. */
export const mock = {
  scenarios,
  identity: ["/data/instanceUid", "/data/id"],
  unknownRoute: { response: "NotFound", example: "syntheticNotFound", message: "/errors/0/message" },
} satisfies MockedProduct;
