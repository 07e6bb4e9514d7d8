import { expectTypeOf } from "vitest";
import type {
  AttachedSession,
  BackupJobSession,
  Call,
  CallOptions,
  EnterpriseManagerBeginOptions,
  EnterpriseManagerMethods,
  EnterpriseManagerOperations,
  EntityReferences,
  GetJobResult,
  Job,
  JobCloneSpec,
  Jobs,
  LogonReply,
  LogonSession,
  Operation,
  ReplicaJobSession,
  RestoreSession,
  StartJobParameters,
  Task,
  WithResponse,
} from "../../src/products/enterprise-manager/index.js";
import { EnterpriseManager } from "../../src/products/enterprise-manager/index.js";

declare const em: EnterpriseManager;
const id = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

// Required parameters.
em.getTask({ id: "task-1" });
// @ts-expect-error all parameters are missing
em.getTask();
// @ts-expect-error one is missing
em.getTask({});
// @ts-expect-error a required one is undefined
em.getTask({ id: undefined });
// @ts-expect-error of another type
em.getTask({ id: 1 });
em.getJobInclude({ jobId: id, includeId: id });
// @ts-expect-error the second id is missing
em.getJobInclude({ jobId: id });
// @ts-expect-error with two ids both are named for their entity
em.getJobInclude({ id, includeId: id });
// @ts-expect-error a query needs its type
em.query({});

// Parameters that may be left out altogether, and optional ones that may be undefined.
em.getJobs();
em.getJobs({}, { timeout: 1000 });
em.getJobs(undefined, { signal: undefined, timeout: undefined, deadline: undefined, headers: undefined });
em.query({ type: "Job", filter: undefined, sortAsc: undefined, pageSize: undefined, page: undefined });
em.lookup({ hierarchyRef: "urn:VMware:Vm:1.vm-1" });
em.logon({ v: "latest", body: undefined });

// Wrong names.
// @ts-expect-error a parameter that does not exist
em.getTask({ id: "task-1", taskId: "task-1" });
// @ts-expect-error the query that makes the call what it is
em.startJob({ id, action: "start" });
// @ts-expect-error the query that makes the call what it is
em.getJob({ id, format: "Entity" });
// @ts-expect-error a header that the client manages
em.getJob({ id, "X-RestSvcSessionId": "token" });
// @ts-expect-error a parameter in another case
em.query({ Type: "Job" });
// @ts-expect-error the name of the call as a whole makes no method
em.jobAction({ id });
// @ts-expect-error both forms of a read have a method, the path has none
em.readJob({ id });
// @ts-expect-error an operation that does not exist
em.call("runJob", { id });
// @ts-expect-error a body for an operation without one
em.startJob({ id, body: {} });
expectTypeOf<keyof StartJobParameters>().toEqualTypeOf<"id">();

// Results: of a method, of call(), with the response.
expectTypeOf(em.getJob({ id })).toEqualTypeOf<Call<Job>>();
expectTypeOf<GetJobResult>().toEqualTypeOf<Job>();
expectTypeOf(em.call("getJob", { id })).toEqualTypeOf(em.getJob({ id }));
expectTypeOf(em.getJob({ id }).withResponse()).resolves.toEqualTypeOf<WithResponse<Job>>();
expectTypeOf(em.getJobs()).resolves.toEqualTypeOf<Jobs>();
expectTypeOf(em.getJobReferences()).resolves.toEqualTypeOf<EntityReferences>();
expectTypeOf(em.startJob({ id })).resolves.toEqualTypeOf<Task>();
expectTypeOf(em.getTask({ id })).resolves.toEqualTypeOf<Task>();
expectTypeOf(em.deleteTask({ id })).resolves.toEqualTypeOf<undefined>();
expectTypeOf(em.logon({ v: "latest" })).resolves.toEqualTypeOf<LogonReply>();
expectTypeOf(em.getLogonSession({ id })).resolves.toEqualTypeOf<LogonSession>();

// Handles: of what the work leads to, unless less is waited for.
type Run = BackupJobSession | ReplicaJobSession;
expectTypeOf(em.begin("startJob", { id })).resolves.toEqualTypeOf<Operation<Run>>();
expectTypeOf(em.begin("startJob", { id }, { waitFor: "session" })).resolves.toEqualTypeOf<Operation<Run>>();
expectTypeOf(em.begin("startJob", { id }, { waitFor: "task" })).resolves.toEqualTypeOf<Operation<Task>>();
declare const waitFor: "task" | "session" | undefined;
expectTypeOf(em.begin("startJob", { id }, { waitFor })).resolves.toEqualTypeOf<Operation<Run | Task>>();
expectTypeOf(em.begin("quickBackup", { id, body: { VmRef: "vm" } })).resolves.toEqualTypeOf<
  Operation<BackupJobSession>
>();
expectTypeOf(em.begin("startReplicaFailover", { id })).resolves.toEqualTypeOf<Operation<RestoreSession>>();
expectTypeOf(em.begin("stopJob", { id }, { keepTask: true })).resolves.toEqualTypeOf<Operation<Task>>();
// @ts-expect-error an operation that only reads
em.begin("getJobs");
// @ts-expect-error a logon starts nothing that can be followed
em.begin("logon", { v: "latest" });
// @ts-expect-error an option of VSPC
em.begin("startJob", { id }, { onRunning: "follow" });
// @ts-expect-error an option of VSPC and of the SBC
em.begin("startJob", { id }, { startTimeout: 60_000 });
// @ts-expect-error an option of the SBC
em.begin("startJob", { id }, { settleTime: 5000, waitFor: "task" });
// @ts-expect-error an option of a wait
em.begin("startJob", { id }, { failOn: "warning" });
expectTypeOf<EnterpriseManagerBeginOptions>().toEqualTypeOf<{
  readonly waitFor?: "operation" | "task" | "session" | undefined;
  readonly keepTask?: boolean | undefined;
}>();
// @ts-expect-error no stage
em.begin("startJob", { id }, { waitFor: "end" });
// @ts-expect-error the id is missing
em.begin("startJob", {}, { waitFor: "task" });
expectTypeOf(em.resume("startJob", "{}")).toEqualTypeOf<Operation<Run>>();
expectTypeOf(em.resume("stopJob", {})).toEqualTypeOf<Operation<Task>>();
expectTypeOf(em.resume<Task>("{}")).toEqualTypeOf<Operation<Task>>();
expectTypeOf(em.resume("{}")).toEqualTypeOf<Operation<unknown>>();
// @ts-expect-error an operation that only reads
em.resume("getJobs", "{}");
expectTypeOf(em.close).toBeCallableWith({ force: true });
expectTypeOf(em.getJob({ id })).resolves.not.toBeAny();

// Members as XML names them, whatever came.
declare const task: Task;
expectTypeOf(task.TaskId).toBeString();
expectTypeOf(task.Result?.Success).toEqualTypeOf<boolean | undefined>();
expectTypeOf(task.Links?.[0]?.Href).toEqualTypeOf<string | undefined>();
// @ts-expect-error as some servers write it in JSON
task.taskId;
// @ts-expect-error absent while the task runs
task.Result.Success;
// @ts-expect-error under noUncheckedIndexedAccess there may be no first one
task.Links?.[0].Href;
declare const jobs: Jobs;
expectTypeOf(jobs.Jobs).toEqualTypeOf<Job[]>();
declare const references: EntityReferences;
expectTypeOf(references.Refs[0]?.UID).toEqualTypeOf<string | undefined>();
// Lists in an object: the array, without the object that JSON has around it.
declare const job: Job;
expectTypeOf(job.JobInfo?.BackupJobInfo?.Includes?.[0]?.ObjectInJobId).toEqualTypeOf<string | undefined>();
// @ts-expect-error as JSON doubles it
job.JobInfo?.BackupJobInfo?.Includes?.ObjectInJobs;

// Open enumerations name what is documented and take any other text.
expectTypeOf<Extract<Task["State"], "Running" | "OperationFinished" | "Finished" | "Failed">>().toEqualTypeOf<
  "Running" | "OperationFinished" | "Finished"
>();
expectTypeOf<"a state of a later version">().toExtend<Task["State"]>();
expectTypeOf<number>().not.toExtend<Task["State"]>();
expectTypeOf<null>().not.toExtend<Task["State"]>();
expectTypeOf<Extract<Job["JobType"], "Backup" | "Replica" | "Tape">>().toEqualTypeOf<"Backup" | "Replica">();
switch (task.State) {
  case "Finished":
  case "a state of a later version":
    break;
}

// Optional members accept undefined, under exactOptionalPropertyTypes too.
const change: Job = {
  UID: `urn:veeam:Job:${id}`,
  Name: "Nightly",
  Description: undefined,
  JobInfo: undefined,
};
const running: Task = { TaskId: "task-1", State: "Running", Operation: "StartJob", Result: undefined };
// @ts-expect-error a required member is undefined
const nameless: Task = { TaskId: undefined, State: "Running", Operation: "StartJob" };

// Bodies.
em.editJob({ id, body: change });
// @ts-expect-error the body is missing
em.editJob({ id });
// @ts-expect-error a required member is missing
em.editJob({ id, body: { Description: "Nightly" } });
// @ts-expect-error a member that does not exist
em.editJob({ id, body: { ...change, description: "Nightly" } });
// @ts-expect-error text is no body of a typed method
em.editJob({ id, body: "<Job/>" });
const clone: JobCloneSpec = {
  BackupJobCloneInfo: { JobName: "Copy", FolderName: "Copy", RepositoryUid: "urn:veeam:Repository:1" },
};
em.cloneJob({ id, body: clone });
// @ts-expect-error a required member is missing
em.cloneJob({ id, body: { BackupJobCloneInfo: { JobName: "Copy" } } });
// @ts-expect-error a member of another kind of job
em.cloneJob({ id, body: { ReplicaJobCloneInfo: { JobName: "Copy", FolderName: "Copy" } } });
// @ts-expect-error a call without the body that makes it one
em.cloneJob({ id });
em.call("cloneJob", { id, body: clone }, { deadline: 1000 });

// What a link leads to is known to the caller alone.
expectTypeOf(em.follow<Job>("https://em.example.com:9398/api/jobs/1?format=Entity")).toEqualTypeOf<
  Promise<Job>
>();
expectTypeOf(em.follow({ Href: "/jobs/1" })).resolves.toBeUnknown();
for (const link of task.Links ?? []) em.follow<Job>(link, { timeout: 1000 });
// @ts-expect-error no link
em.follow({ href: "/jobs/1" });
// @ts-expect-error nothing
em.follow();

// Every method is call() of its name.
type SameResults = {
  [Id in keyof EnterpriseManagerOperations]: Awaited<
    ReturnType<EnterpriseManager[Id]>
  > extends EnterpriseManagerOperations[Id]["result"]
    ? EnterpriseManagerOperations[Id]["result"] extends Awaited<ReturnType<EnterpriseManager[Id]>>
      ? never
      : Id
    : Id;
}[keyof EnterpriseManagerOperations];
expectTypeOf<SameResults>().toBeNever();
expectTypeOf<keyof EnterpriseManagerOperations>().toEqualTypeOf<keyof EnterpriseManagerMethods>();

// Options of a client and of a call.
const baseUrl = "https://em.example.com:9398";
new EnterpriseManager({ baseUrl, auth: { username: "u", password: "p" } });
new EnterpriseManager({ baseUrl: new URL(baseUrl), auth: { sessionId: "s" }, mediaType: "json" });
new EnterpriseManager({
  baseUrl,
  auth: { username: "u", password: "p" },
  mediaType: undefined,
  apiVersion: undefined,
  sessionIdleTimeout: undefined,
  tls: undefined,
  retry: undefined,
  logger: undefined,
});
// @ts-expect-error credentials are missing
new EnterpriseManager({ baseUrl });
// @ts-expect-error the password is missing
new EnterpriseManager({ baseUrl, auth: { username: "u" } });
// @ts-expect-error credentials of another product
new EnterpriseManager({ baseUrl, auth: { apiKey: "key" } });
// @ts-expect-error no such form
new EnterpriseManager({ baseUrl, auth: { sessionId: "s" }, mediaType: "application/json" });
// @ts-expect-error a number of ms, not a text
new EnterpriseManager({ baseUrl, auth: { sessionId: "s" }, sessionIdleTimeout: "15m" });
// @ts-expect-error an option that does not exist
new EnterpriseManager({ baseUrl, auth: { sessionId: "s" }, format: "json" });
// @ts-expect-error an option that does not exist
em.getTask({ id: "task-1" }, { mediaType: "json" });
expectTypeOf<Parameters<EnterpriseManager["getTask"]>[1]>().toEqualTypeOf<CallOptions | undefined>();

// The client is closed by whoever opened it.
expectTypeOf(em.close()).resolves.toEqualTypeOf<void>();
expectTypeOf(em[Symbol.asyncDispose]()).resolves.toEqualTypeOf<void>();

// attach() takes a session or a task.
expectTypeOf(em.attach({ session: id })).resolves.toEqualTypeOf<Operation<AttachedSession>>();
expectTypeOf(em.attach({ task: "task-1" })).resolves.toEqualTypeOf<Operation<Task | AttachedSession>>();
// @ts-expect-error of another product
em.attach({ job: id });
// @ts-expect-error two ids
em.attach({ session: id, task: "task-1" });
// @ts-expect-error an option of begin()
em.attach({ session: id }, { waitFor: "task" });

export { nameless, running };
