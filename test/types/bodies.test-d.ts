import { expectTypeOf } from "vitest";
import type {
  AsyncActionInfo,
  AsyncActionStatus,
  BackupServerJob,
  BackupServerJobResponse,
  BackupServerJobStatus,
  FilterExpression,
  GetBackupServerAgentJobObjectsResult,
  JsonPatch,
  LinuxBackupAgentJob,
  LinuxBackupStorage,
  LinuxDailyScheduleSettings,
  UserLoginStatus,
  WindowsServerJobRetrySettings,
} from "../../src/products/vspc/index.js";

// Open enumerations name what is documented, of old and of new releases, and take any other text.
expectTypeOf<"Success">().toExtend<BackupServerJobStatus>();
expectTypeOf<"success">().toExtend<BackupServerJobStatus>();
expectTypeOf<"Hibernating">().toExtend<BackupServerJobStatus>();
expectTypeOf<string>().toExtend<BackupServerJobStatus>();
expectTypeOf<number>().not.toExtend<BackupServerJobStatus>();
expectTypeOf<null>().not.toExtend<BackupServerJobStatus>();
// Were it a plain string, nothing would be left of these: an editor has nothing to complete then.
expectTypeOf<Extract<BackupServerJobStatus, "Success" | "success" | "Hibernating">>().toEqualTypeOf<
  "Success" | "success"
>();
expectTypeOf<
  Extract<AsyncActionStatus, "running" | "succeed" | "failed" | "canceled" | "Running">
>().toEqualTypeOf<"running" | "succeed" | "failed" | "canceled">();
expectTypeOf<Extract<UserLoginStatus, "enabled">>().toEqualTypeOf<"enabled">();
declare const status: BackupServerJobStatus;
expectTypeOf(status.toLowerCase()).toBeString();
switch (status) {
  case "Success":
  case "success":
  case "a value of a later release":
    break;
}

// Closed enumerations are closed.
expectTypeOf<"equal">().not.toExtend<FilterExpression["operation"]>();
expectTypeOf<JsonPatch["op"]>().toEqualTypeOf<"add" | "replace" | "test" | "remove" | "move" | "copy">();

// Nullable members, required and optional ones.
expectTypeOf<BackupServerJob["lastRun"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<BackupServerJob["mappedOrganizationUid"]>().toEqualTypeOf<string | null | undefined>();
expectTypeOf<BackupServerJob["name"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<BackupServerJob["isEnabled"]>().toEqualTypeOf<boolean>();
expectTypeOf<null>().not.toExtend<BackupServerJob["status"]>();
expectTypeOf<undefined>().not.toExtend<BackupServerJob["status"]>();
// The documents leave it out or give null, though the vendor's schema requires it.
expectTypeOf<undefined>().toExtend<AsyncActionInfo["queryParameters"]>();
expectTypeOf<null>().toExtend<AsyncActionInfo["queryParameters"]>();

// What is read must be narrowed before it is used.
declare const job: BackupServerJobResponse;
// @ts-expect-error may be null or absent
job.data.lastRun.slice(0, 10);
expectTypeOf(job.data.lastRun?.slice(0, 10)).toEqualTypeOf<string | undefined>();
// @ts-expect-error a member that does not exist
job.data.lastrun;
// @ts-expect-error the envelope has no members of the job
job.name;
declare const objects: GetBackupServerAgentJobObjectsResult;
// @ts-expect-error under noUncheckedIndexedAccess there may be no first one
objects.data[0].computer;
expectTypeOf(objects.meta?.pagingInfo?.total).toEqualTypeOf<number | undefined>();

// Optional members accept undefined, under exactOptionalPropertyTypes too.
const withUndefined: BackupServerJob = {
  ...job.data,
  name: undefined,
  description: undefined,
  lastRun: undefined,
};
const condition: FilterExpression = {
  operation: "equals",
  property: undefined,
  value: undefined,
  items: undefined,
};

export { condition, withUndefined };

// A default is what the server assumes: who sends a body may leave the member out, and an old server may not send it.
expectTypeOf<Record<never, never>>().toExtend<LinuxBackupStorage>();
expectTypeOf<Record<never, never>>().toExtend<LinuxDailyScheduleSettings>();
expectTypeOf<WindowsServerJobRetrySettings["retryTimes"]>().toEqualTypeOf<number | undefined>();

// API 3.5.1 does not send it.
expectTypeOf<undefined>().toExtend<LinuxBackupAgentJob["status"]>();
