import type { Scenario } from "../scenario.js";

const started: Scenario = { startJob: [{ code: 202, example: "syntheticStartJobTask" }] };

/** The task of a start that ends with the session of the job. */
const triggered: Scenario = {
  ...started,
  getTask: [{ example: "documentedRunningTask" }, { example: "syntheticStartJobTaskWithSession" }],
};

/** Scenarios that can be started by name. */
export const enterpriseManagerScenarios = {
  /** A job is started, its task shows every state there is, and its session ends well. */
  "start-job": {
    ...started,
    getTask: [
      { example: "documentedRunningTask", times: 2 },
      { example: "documentedOperationFinishedTask" },
      { example: "syntheticStartJobTaskWithSession" },
    ],
    getBackupSession: [
      { example: "syntheticWorkingBackupJobSession", times: 2 },
      { example: "syntheticBackupJobSession" },
    ],
  },
  /** A job is started, and its session fails. */
  "job-fails": {
    ...triggered,
    getBackupSession: [
      { example: "syntheticWorkingBackupJobSession" },
      { example: "syntheticFailedBackupJobSession" },
    ],
  },
  /** The request to start a job fails: there is no session. */
  "task-fails": {
    ...started,
    getTask: [{ example: "documentedRunningTask" }, { example: "syntheticFailedTask" }],
  },
  /** The logon session dies while a task runs, and the task with it. */
  "session-lost": {
    ...started,
    getTask: [{ example: "documentedRunningTask" }, { code: 401 }],
  },
  /** A server that does not know the API version that is asked for: it says that the password is wrong. */
  "old-server": {
    logon: [{ code: 401 }],
  },
} satisfies Record<string, Scenario>;
