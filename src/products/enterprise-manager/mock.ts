import type { MockedProduct, Scenario, Step } from "../../contract/mocked-product.js";

type Steps = readonly Step[];

/** The sessions of the job before it is started: the run of the day before. */
const before: Step = { example: "syntheticEarlierSessionQueryResult" };
const newest: Step = { example: "syntheticNewestSessionQueryResult" };
const running: Step = { example: "syntheticRunningStartJobTask" };
const working: Step = { example: "syntheticWorkingBackupJobSession" };

const started = {
  query: [before],
  startJob: [{ code: 202, example: "syntheticStartJobTask" }],
} satisfies Scenario;

/** The task of a start that ends with the session of the job. */
const triggered: Scenario = {
  ...started,
  getTask: [running, { example: "syntheticStartJobTaskWithSession" }],
};

const run = (...steps: Steps): Scenario => ({ ...triggered, getBackupSession: steps });

const restoring: Scenario = {
  startVmRestore: [{ code: 202, example: "syntheticStartVmRestoreTask" }],
  getTask: [
    { example: "syntheticRunningRestoreTask", times: 2 },
    { example: "syntheticRestoreTaskWithSession" },
  ],
};

const restore = (...steps: Steps): Scenario => ({ ...restoring, getRestoreSession: steps });

/** Scenarios that can be started by name. */
const scenarios = {
  /** A job is started, its task shows every state there is, and its session ends well. */
  "start-job": {
    ...started,
    getTask: [
      { ...running, times: 2 },
      { example: "documentedOperationFinishedTask" },
      { example: "syntheticStartJobTaskWithSession" },
    ],
    getBackupSession: [{ ...working, times: 2 }, { example: "syntheticBackupJobSession" }],
  },
  /** A job is started, and its session ends with a warning. */
  "job-warns": run(working, { example: "syntheticWarningBackupJobSession" }),
  /** A job is started, and its session fails. */
  "job-fails": run(working, { example: "syntheticFailedBackupJobSession" }),
  /** The task links a session that the server does not know at first. */
  "session-late": run({ code: 404 }, { code: 500 }, working, { example: "syntheticBackupJobSession" }),
  /** The task links no session; that of the run appears some time later among those of the job. */
  "link-missing": {
    ...started,
    query: [{ ...before, times: 3 }, newest],
    getTask: [running, { example: "syntheticStartJobTaskWithoutSession" }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /** The request to start a job fails: there is no session. */
  "task-fails": {
    ...started,
    getTask: [running, { example: "syntheticFailedTask" }],
  },
  /** The logon session dies while a task runs, and the task with it. The run can be found by the job. */
  "session-lost": {
    ...started,
    query: [before, newest],
    getTask: [running, { code: 401 }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /** The server says that the task is none of this session, and the job has no new run: nobody knows how it ends. */
  "task-lost": {
    ...started,
    getTask: [running, { code: 500, example: "observedForeignTask" }],
  },
  /** The server says 500 on a poll, and its list still has the task. */
  "server-fault": {
    ...run(working, { example: "syntheticBackupJobSession" }),
    getTask: [
      running,
      { code: 500, example: "observedNullReference" },
      { example: "syntheticStartJobTaskWithSession" },
    ],
    getTasks: [{ example: "syntheticRunningStartJobTasks" }],
  },
  /** The task stays at `OperationFinished`, which counts as its end after two minutes. */
  "stuck-collecting": {
    ...started,
    query: [before, newest],
    getTask: [running, { example: "documentedOperationFinishedTask" }],
    getBackupSession: [working, { example: "syntheticBackupJobSession" }],
  },
  /** The server asks for credentials in place of doing it. */
  "credentials-needed": {
    ...started,
    getTask: [running, { example: "syntheticCredentialsNeededTask" }],
  },
  /** The server asks for a confirmation in place of doing it. */
  "confirmation-needed": {
    ...started,
    getTask: [running, { example: "syntheticConfirmationNeededTask" }],
  },
  /** A VM is restored. */
  restore: restore(
    { example: "syntheticWorkingRestoreSession", times: 2 },
    { example: "syntheticRestoreSession" },
  ),
  /** The restore of a VM fails, after its task has succeeded. */
  "restore-fails": restore(
    { example: "syntheticWorkingRestoreSession" },
    { example: "syntheticFailedRestoreSession" },
  ),
  /** A server that does not know the API version that is asked for: it says that the password is wrong. */
  "old-server": {
    logon: [{ code: 401 }],
  },
} satisfies Record<string, Scenario>;

/** What the mock of this product knows beyond its spec. */
export const mock = {
  scenarios,
  unknownRoute: { response: "NotFound", example: "syntheticNotFound" },
} satisfies MockedProduct;
