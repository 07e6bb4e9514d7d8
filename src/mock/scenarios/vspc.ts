import type { Scenario } from "../scenario.js";

const startIsAccepted: Scenario = {
  startBackupServerJob: [{ code: 202 }],
  getAsyncActionsConfig: [{ example: "syntheticAsyncActionsConfig" }],
};

/** Scenarios that can be started by name. */
export const vspcScenarios = {
  /** The start of a job is answered late and succeeds. */
  "start-job": {
    ...startIsAccepted,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction", times: 3 },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ example: "syntheticEmptyResult" }],
  },
  /** A read is answered late. */
  "slow-read": {
    getBackupServerJobs: [{ code: 202 }],
    getAsyncActionsConfig: [{ example: "syntheticAsyncActionsConfig" }],
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction", times: 2 },
      { example: "syntheticSucceededAsyncAction" },
    ],
    getAsyncActionResult: [{ example: "syntheticBackupServerJobsResult" }],
  },
  /** The start of a job is answered late and fails. */
  "job-fails": {
    ...startIsAccepted,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticFailedAsyncAction" },
    ],
  },
  /** Somebody cancels the start of a job while it is under way. */
  canceled: {
    ...startIsAccepted,
    getAsyncActionInfo: [
      { example: "syntheticRunningAsyncAction" },
      { example: "syntheticCanceledAsyncAction" },
    ],
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
