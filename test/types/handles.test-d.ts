import { expectTypeOf } from "vitest";
import type {
  AttachedVspcJob,
  BackupAgentJobListResponse,
  BackupServerAgentJobObject,
  BackupServerJob,
  BackupServerJobResponse,
  EmptyResponse,
  GetBackupServerJobsResult,
  Operation,
  OperationJson,
  OperationState,
  Outcome,
  Paginator,
  PollInterval,
  Progress,
  Vb365JobListResponse,
  Vspc,
  VspcBeginOptions,
  VspcOperations,
  WaitOptions,
  WindowsBackupAgentJobResponse,
} from "../../src/products/vspc/index.js";

declare const vspc: Vspc;
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

// Paging takes collections that are paged, and nothing else.
expectTypeOf(vspc.paginate("getBackupServerJobs")).toEqualTypeOf<
  Paginator<BackupServerJob, GetBackupServerJobsResult>
>();
expectTypeOf(vspc.paginate("getBackupServerAgentJobObjects", { jobUid })).toExtend<
  AsyncIterable<BackupServerAgentJobObject>
>();
vspc.paginate("getBackupServerJobs", { limit: 10, sort: undefined }, { signal: AbortSignal.timeout(1) });
for await (const job of vspc.paginate("getBackupServerJobs", {}))
  expectTypeOf(job).toEqualTypeOf<BackupServerJob>();
for await (const page of vspc.paginate("getBackupServerJobs", {}).pages()) {
  expectTypeOf(page).toEqualTypeOf<GetBackupServerJobsResult>();
}
// @ts-expect-error a single object
vspc.paginate("getBackupServerJob", { jobUid });
// @ts-expect-error a collection that is not paged
vspc.paginate("getAsyncActionsInfo");
// @ts-expect-error what starts something
vspc.paginate("startBackupServerJob", { jobUid });
// @ts-expect-error an operation that does not exist
vspc.paginate("getJobs");
// @ts-expect-error a required parameter is missing
vspc.paginate("getBackupServerAgentJobObjects");
// @ts-expect-error a parameter that does not exist
vspc.paginate("getBackupServerJobs", { pageSize: 10 });
type PagedId = Parameters<Vspc["paginate"]>[0];
expectTypeOf<"getActiveAlarms">().toExtend<PagedId>();
expectTypeOf<"getUserLogins">().not.toExtend<PagedId>();
expectTypeOf<"getBackupServerJob">().not.toExtend<PagedId>();
expectTypeOf<VspcOperations["getBackupServerJob"]["item"]>().toBeNever();

// begin() promises what the call promises, or what the work leads to that the call starts: the job after its run.
expectTypeOf(vspc.begin("assignBackupServerJob", { jobUid, companyUid: jobUid })).resolves.toEqualTypeOf<
  Operation<EmptyResponse>
>();
expectTypeOf(vspc.begin("startBackupServerJob", { jobUid })).resolves.toEqualTypeOf<
  Operation<BackupServerJobResponse>
>();
expectTypeOf(vspc.begin("stopBackupServerJob", { jobUid })).resolves.toEqualTypeOf<
  Operation<BackupServerJobResponse>
>();
expectTypeOf(vspc.startBackupServerJob({ jobUid })).resolves.toEqualTypeOf<EmptyResponse>();
expectTypeOf(
  vspc.begin("startWindowsBackupAgentJob", { backupAgentUid: jobUid, backupAgentJobUid: jobUid }),
).resolves.toEqualTypeOf<Operation<WindowsBackupAgentJobResponse>>();
expectTypeOf(
  vspc.begin("startBackupAgentJob", { backupAgentUid: jobUid, backupAgentJobUid: jobUid }),
).resolves.toEqualTypeOf<Operation<BackupAgentJobListResponse>>();
expectTypeOf(
  vspc.begin("startVb365Job", { vb365ServerUid: jobUid, vb365JobUid: jobUid }),
).resolves.toEqualTypeOf<Operation<Vb365JobListResponse>>();
vspc.begin("startBackupServerJob", { jobUid }, { startTimeout: 60_000, onRunning: "follow", timeout: 1000 });
// @ts-expect-error an option that does not exist
vspc.begin("startBackupServerJob", { jobUid }, { startTimeOut: 60_000 });
// @ts-expect-error a value that does not exist
vspc.begin("startBackupServerJob", { jobUid }, { onRunning: "wait" });
// @ts-expect-error options of begin() are none of a plain call
vspc.startBackupServerJob({ jobUid }, { onRunning: "follow" });
expectTypeOf(vspc.begin("getBackupServerJob", { jobUid })).resolves.toEqualTypeOf<
  Operation<BackupServerJobResponse>
>();
expectTypeOf(vspc.begin("getAboutInformation")).resolves.not.toBeAny();
// @ts-expect-error a required parameter is missing
vspc.begin("startBackupServerJob");
// @ts-expect-error an operation that does not exist
vspc.begin("startJob", { jobUid });
// @ts-expect-error an operation that the server never accepts with a 202
vspc.begin("getAsyncActionInfo", { actionId: jobUid });
// @ts-expect-error a request for a token
vspc.begin("oAuth2IssueToken", { body: {} });
// @ts-expect-error an option of Enterprise Manager
vspc.begin("startBackupServerJob", { jobUid }, { keepTask: true });
// @ts-expect-error an option of Enterprise Manager
vspc.begin("startBackupServerJob", { jobUid }, { waitFor: "session" });
// @ts-expect-error an option of the SBC
vspc.begin("startBackupServerJob", { jobUid }, { settleTime: 5000, timeout: 1000 });
// @ts-expect-error an option of a wait
vspc.begin("startBackupServerJob", { jobUid }, { onProgress: () => {} });
type FollowableId = Parameters<Vspc["begin"]>[0];
expectTypeOf<"startVb365Job" | "deleteUserLogin" | "getBackupServerJob">().toExtend<FollowableId>();
expectTypeOf<
  Extract<FollowableId, "getAsyncActionResult" | "cancelAsyncAction" | "oAuth2IssueToken">
>().toBeNever();
expectTypeOf<VspcBeginOptions>().toEqualTypeOf<{
  readonly startTimeout?: number | undefined;
  readonly onRunning?: "fail" | "follow" | undefined;
}>();

// The handle.
declare const operation: Operation<EmptyResponse>;
expectTypeOf(operation.wait()).resolves.toEqualTypeOf<EmptyResponse>();
expectTypeOf(operation.poll()).resolves.toEqualTypeOf<OperationState>();
expectTypeOf(operation.cancel()).resolves.toEqualTypeOf<void>();
expectTypeOf(operation.state).toEqualTypeOf<"running" | "succeeded" | "failed" | "canceled">();
expectTypeOf(operation.outcome).toEqualTypeOf<Outcome | undefined>();
expectTypeOf<Outcome>().toEqualTypeOf<"success" | "warning" | "failed" | "canceled">();
expectTypeOf(operation.certainty).toEqualTypeOf<"observed" | "assumed">();
expectTypeOf(operation.status).toBeUnknown();
expectTypeOf(operation.toJSON()).toEqualTypeOf<OperationJson>();
expectTypeOf<keyof OperationJson>().toEqualTypeOf<
  "version" | "product" | "server" | "operationId" | "id" | "begun" | "detail" | "finished"
>();
expectTypeOf<Awaited<typeof operation>>().toEqualTypeOf<Operation<EmptyResponse>>();
for await (const progress of operation.watch()) expectTypeOf(progress).toEqualTypeOf<Progress>();
// @ts-expect-error not thenable
operation.then;
// @ts-expect-error the state is the server's to change
operation.state = "succeeded";

// Options of a wait.
operation.wait({ deadline: undefined, signal: undefined, interval: undefined, onProgress: undefined });
operation.wait({ interval: 5000 });
operation.wait({ interval: { max: 5000, min: undefined } });
operation.wait({ onProgress: ({ state, polls }) => `${state} ${polls}` });
// @ts-expect-error an option that does not exist
operation.wait({ timeout: 5000 });
// @ts-expect-error a part of the interval that does not exist
operation.wait({ interval: { minimum: 5000 } });
// @ts-expect-error a number of ms, not a text
operation.wait({ deadline: "1h" });
expectTypeOf<PollInterval>().toExtend<NonNullable<WaitOptions["interval"]>>();

// resume() with the operationId has the type of begin(); without it the caller names the type of the result.
expectTypeOf(vspc.resume("startBackupServerJob", "{}")).toEqualTypeOf<Operation<BackupServerJobResponse>>();
expectTypeOf(vspc.resume("assignBackupServerJob", {})).toEqualTypeOf<Operation<EmptyResponse>>();
// @ts-expect-error an operation that does not exist
vspc.resume("startJob", "{}");
// @ts-expect-error an operation that the server never accepts with a 202
vspc.resume("getAsyncActionInfo", "{}");
expectTypeOf(vspc.resume("{}")).toEqualTypeOf<Operation<unknown>>();
expectTypeOf(vspc.resume<EmptyResponse>("{}")).toEqualTypeOf<Operation<EmptyResponse>>();

// attach() takes one id of a kind that the product has, and its handle has the type of that kind.
expectTypeOf(vspc.attach({ job: jobUid })).toEqualTypeOf<Promise<Operation<AttachedVspcJob>>>();
expectTypeOf(vspc.attach({ action: jobUid })).toEqualTypeOf<Promise<Operation<unknown>>>();
expectTypeOf(vspc.attach<BackupServerJob>({ action: jobUid })).toEqualTypeOf<
  Promise<Operation<BackupServerJob>>
>();
expectTypeOf(vspc.running()).toExtend<AsyncIterable<Operation<unknown>>>();
// @ts-expect-error of another product
vspc.attach({ session: jobUid });
// @ts-expect-error two ids
vspc.attach({ job: jobUid, action: jobUid });
// @ts-expect-error no id
vspc.attach({});
