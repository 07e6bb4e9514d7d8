import type { MockedProduct, Scenario, Step } from "../../contract/mocked-product.js";

const before: Step = { example: "syntheticBackupServerJob" };
const running: Step = { example: "syntheticRunningBackupServerJob" };

/** The job before it is started, and as it stays until the run begins. */
const notYet: readonly Step[] = [before, before];

const late: Scenario = {
  getAsyncActionsConfig: [{ example: "syntheticAsyncActionsConfig" }],
};

/** The start of a job is answered late. */
const lateStart: Scenario = { ...late, startBackupServerJob: [{ code: 202 }] };

/** Scenarios that can be started by name. */
const scenarios = {
  /** A job is started, which is answered late; it runs, waits for its repository, and succeeds. */
  "start-job": {
    ...lateStart,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticSucceededAsyncAction" },
    ],
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
  /** The start of a job is queued, and the job never runs: its status stays the end of the run before. */
  "never-starts": {
    getBackupServerJob: [before],
  },
  /** The job runs already. */
  "already-running": {
    getBackupServerJob: [running, running, { example: "syntheticEndedBackupServerJob" }],
  },
  /** A read is answered late. */
  "slow-read": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction", times: 2 },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ example: "syntheticBackupServerJobsResult" }],
  },
  /** The start of a job is answered late and fails. */
  "start-fails": {
    ...lateStart,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticFailedAsyncAction" },
    ],
  },
  /** Somebody cancels the start of a job while it is under way. */
  canceled: {
    ...lateStart,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticCanceledAsyncAction" },
    ],
  },
  /** The start of a job took too long for the server, which says so in the result alone. */
  "took-too-long": {
    ...lateStart,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticFailedAsyncActionWithoutWords" },
    ],
    getAsyncActionResult: [{ code: 520, example: "syntheticTookTooLong" }],
  },
  /** The late answer of a read is there, and its result is not kept any more when it is asked for. */
  "result-gone": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ code: 404 }],
  },
  /** The server forgets an action while it is waited for. */
  "action-gone": {
    ...late,
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionInfo: [{ example: "syntheticRunningAsyncAction" }, { code: 404 }],
  },
  /** A job that runs is stopped. */
  "stop-job": {
    getBackupServerJob: [{ ...running, times: 3 }, { example: "syntheticWarningBackupServerJob" }],
  },
  /** A read is refused once for too many requests. */
  throttled: {
    getBackupServerJobs: [{ code: 429 }, { code: 200 }],
  },
  /** The first token request is answered with a challenge. */
  mfa: {
    oAuth2IssueToken: [{ example: "syntheticMfaChallenge" }, { example: "syntheticToken" }],
  },
} satisfies Record<string, Scenario>;

/** What the mock of this product knows beyond its spec. */
export const mock = {
  scenarios,
  unknownRoute: { response: "BadRequest", example: "syntheticUnsupportedVersion" },
} satisfies MockedProduct;
