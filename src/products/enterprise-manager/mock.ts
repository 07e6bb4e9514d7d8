import { examples, type MockedProduct } from "../../contract/mocked-product.js";
import type { Step, Steps } from "../../contract/scenario.js";

/** The sessions of the job before the start: the run of the previous day. */
const before: Step = { example: "syntheticEarlierSessionQueryResult" };
const newest: Step = { example: "syntheticNewestSessionQueryResult" };
const running: Step = { example: "syntheticRunningStartJobTask" };
const working: Step = { example: "syntheticWorkingBackupJobSession" };

const started = {
  query: [before],
  startJob: [{ code: 202, example: "syntheticStartJobTask" }],
} satisfies Steps;

/** A task that succeeds and links the session of the job. */
const triggered: Steps = {
  ...started,
  getTask: [running, { example: "syntheticStartJobTaskWithSession" }],
};

/** The task sessions are those of the example, one of which has failed. */
const run = (...steps: readonly Step[]): Steps => ({
  ...triggered,
  getBackupSession: steps,
  getBackupSessionTaskSessions: [{ example: "syntheticBackupTaskSessions" }],
});

const restoring: Steps = {
  startVmRestore: [{ code: 202, example: "syntheticStartVmRestoreTask" }],
  getTask: [
    { example: "syntheticRunningRestoreTask", times: 2 },
    { example: "syntheticRestoreTaskWithSession" },
  ],
};

const restore = (...steps: readonly Step[]): Steps => ({ ...restoring, getRestoreSession: steps });

/** Scenarios that can be started by name. */
const scenarios = {
  /** A job is started. Its task shows every state, and its session succeeds. */
  "start-job": {
    ...started,
    getTask: [
      { ...running, times: 2 },
      ...examples("documentedOperationFinishedTask", "syntheticStartJobTaskWithSession"),
    ],
    getBackupSession: [{ ...working, times: 2 }, { example: "syntheticBackupJobSession" }],
  },
  /** A job is started, and its session ends with a warning. */
  "job-warns": run(working, { example: "syntheticWarningBackupJobSession" }),
  /** A job is started, and its session fails. */
  "job-fails": run(working, { example: "syntheticFailedBackupJobSession" }),
  /** The task links a session that the server does not know yet. */
  "session-late": run({ code: 404 }, { code: 500 }, working, { example: "syntheticBackupJobSession" }),
  /** The task links no session. The session of the run appears later in the sessions of the job. */
  "link-missing": {
    ...started,
    query: [{ ...before, times: 3 }, newest],
    getTask: [running, { example: "syntheticStartJobTaskWithoutSession" }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /** The start of a job fails, so there is no session. */
  "task-fails": {
    ...started,
    getTask: [running, { example: "syntheticFailedTask" }],
  },
  /** The logon session expires while a task runs, and the task is lost with it. The job still leads to the run. */
  "session-lost": {
    ...started,
    query: [before, newest],
    getTask: [running, { code: 401 }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /**
   * The server reports that the task does not belong to this session, and the job has no new run: the outcome is
   * unknown.
   */
  "task-lost": {
    ...started,
    getTask: [running, { code: 500, example: "observedForeignTask" }],
  },
  /** The server responds to a poll with 500, but its list still has the task. */
  "server-fault": {
    ...run(working, { example: "syntheticBackupJobSession" }),
    getTask: [
      running,
      { code: 500, example: "observedNullReference" },
      { example: "syntheticStartJobTaskWithSession" },
    ],
    getTasks: [{ example: "syntheticRunningStartJobTasks" }],
  },
  /** The task stays at `OperationFinished`. After two minutes it counts as finished. */
  "stuck-collecting": {
    ...started,
    query: [before, newest],
    getTask: [running, { example: "documentedOperationFinishedTask" }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /** The server requests credentials instead of doing the work. */
  "credentials-needed": {
    ...started,
    getTask: [running, { example: "syntheticCredentialsNeededTask" }],
  },
  /** The server requests a confirmation instead of doing the work. */
  "confirmation-needed": {
    ...started,
    getTask: [running, { example: "syntheticConfirmationNeededTask" }],
  },
  /** A VM is restored. */
  restore: restore(
    { example: "syntheticWorkingRestoreSession", times: 2 },
    { example: "syntheticRestoreSession" },
  ),
  /** The restore of a VM fails after its task has succeeded. */
  "restore-fails": restore(...examples("syntheticWorkingRestoreSession", "syntheticFailedRestoreSession")),
  /** A server that does not know the requested API version. It reports that the password is wrong. */
  "old-server": {
    logon: [{ code: 401 }],
  },
} satisfies Record<string, Steps>;

/** What the mock of this product needs besides the spec. */
export const mock = {
  scenarios,
  identity: ["/Href"],
  unknownRoute: { response: "NotFound", example: "syntheticNotFound", message: "/Message" },
} satisfies MockedProduct;
