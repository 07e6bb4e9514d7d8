/** An item of a list of jobs. */
export type Job = Readonly<Record<string, unknown>>;

export type JobAction = "show" | "start" | "stop" | "retry";

/** Jobs of VSPC are of three kinds, each with a list, a status and operations of its own. */
export interface JobKind {
  readonly name: "server" | "agent" | "m365";
  readonly list: string;
  /** The property with the outcome of the last run. */
  readonly status: string;
  /** Operations by what they do. Absent: the API cannot do this with a job of this kind. */
  readonly operations: Partial<Readonly<Record<JobAction, string>>>;
  /** The parameters of its operations, by the properties of the item. */
  readonly ids: Readonly<Record<string, string>>;
  /** The property that says where the job runs. */
  readonly place: string;
}

export const jobKinds: readonly JobKind[] = [
  {
    name: "server",
    list: "getBackupServerJobs",
    status: "status",
    operations: {
      show: "getBackupServerJob",
      start: "startBackupServerJob",
      stop: "stopBackupServerJob",
      retry: "retryBackupServerJob",
    },
    ids: { jobUid: "instanceUid" },
    place: "backupServerUid",
  },
  {
    name: "agent",
    list: "getBackupAgentJobs",
    status: "status",
    operations: { start: "startBackupAgentJob", stop: "stopBackupAgentJob" },
    ids: { backupAgentUid: "backupAgentUid", backupAgentJobUid: "instanceUid" },
    place: "backupAgentUid",
  },
  {
    name: "m365",
    list: "getVb365Jobs",
    status: "lastStatus",
    operations: { start: "startVb365Job", stop: "stopVb365Job" },
    ids: { vb365ServerUid: "vb365ServerUid", vb365JobUid: "instanceUid" },
    place: "vb365ServerName",
  },
];

export interface FoundJob {
  readonly kind: JobKind;
  readonly job: Job;
}

/** A job of any kind as a row: what all kinds have comes first. */
export function rowOf({ kind, job }: FoundJob): Job {
  const { name, instanceUid, lastRun, ...rest } = job;
  return { name, instanceUid, status: job[kind.status], kind: kind.name, lastRun, ...rest };
}
