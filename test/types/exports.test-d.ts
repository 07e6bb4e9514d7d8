import { expectTypeOf } from "vitest";
import type * as common from "../../src/index.js";
import type * as vspc from "../../src/products/vspc/index.js";

// Names that programs import: of schemas, of parameters, of results, one set an operation.
type Schemas = [
  vspc.ActiveAlarm,
  vspc.AsyncActionInfo,
  vspc.AsyncActionInfoResponse,
  vspc.BackupServerAgentJobObject,
  vspc.BackupServerJob,
  vspc.BackupServerJobListResponse,
  vspc.BackupServerJobResponse,
  vspc.BackupServerJobStatus,
  vspc.EmptyResponse,
  vspc.FilterExpression,
  vspc.JsonPatch,
  vspc.ResponseError,
  vspc.ResponseMetadata,
  vspc.SelectExpression,
  vspc.SortExpression,
];
type OfOperations = [
  vspc.GetAsyncActionInfoParameters,
  vspc.GetAsyncActionInfoResult,
  vspc.GetBackupServerAgentJobObjectsParameters,
  vspc.GetBackupServerAgentJobObjectsResult,
  vspc.GetBackupServerJobParameters,
  vspc.GetBackupServerJobResult,
  vspc.PatchBackupServerJobParameters,
  vspc.StartBackupServerJobParameters,
  vspc.StartBackupServerJobResult,
];
expectTypeOf<Extract<Schemas[number], never>>().toBeNever();
expectTypeOf<OfOperations[0]>().toEqualTypeOf<vspc.VspcOperations["getAsyncActionInfo"]["parameters"]>();
expectTypeOf<OfOperations[1]>().toEqualTypeOf<vspc.VspcOperations["getAsyncActionInfo"]["result"]>();
expectTypeOf<keyof vspc.VspcOperations>().toEqualTypeOf<keyof vspc.VspcMethods>();

// What all entries share is the same in each.
expectTypeOf<vspc.Operation<string>>().toEqualTypeOf<common.Operation<string>>();
expectTypeOf<vspc.CallOptions>().toEqualTypeOf<common.CallOptions>();
expectTypeOf<InstanceType<typeof vspc.NotFoundError>>().toEqualTypeOf<common.NotFoundError>();

type Values = [
  typeof vspc.Vspc,
  typeof vspc.sameValue,
  typeof vspc.tenantOf,
  typeof common.version,
  typeof common.Operation,
];
expectTypeOf<Values[3]>().toExtend<string>();

// Errors tell themselves apart by class, and carry what their class knows.
declare const error: common.AsyncOpsError;
expectTypeOf(error.code).toBeString();
expectTypeOf(error.operationId).toEqualTypeOf<string | undefined>();
expectTypeOf(error.attempts).toBeNumber();
expectTypeOf<common.ThrottledError["retryAfter"]>().toEqualTypeOf<number | undefined>();
expectTypeOf<common.OperationExpiredError["state"]>().toEqualTypeOf<"succeeded" | undefined>();
expectTypeOf<common.TimeoutError["bound"]>().toEqualTypeOf<"timeout" | "deadline">();
expectTypeOf<common.ConfigurationError["option"]>().toBeString();
for (const one of [
  {} as common.AuthenticationError,
  {} as common.PermissionError,
  {} as common.NotFoundError,
  {} as common.ConflictError,
  {} as common.LockedError,
  {} as common.ThrottledError,
  {} as common.ServerError,
]) {
  expectTypeOf(one).toExtend<common.HttpError>();
}
for (const one of [
  {} as common.OperationFailedError,
  {} as common.OperationCanceledError,
  {} as common.OperationExpiredError,
  {} as common.OperationLostError,
  {} as common.OperationSupersededError,
]) {
  expectTypeOf(one).toExtend<common.OperationError>();
}
for (const one of [
  {} as common.HttpError,
  {} as common.OperationError,
  {} as common.ConnectionError,
  {} as common.TimeoutError,
  {} as common.DecodeError,
  {} as common.ConfigurationError,
  {} as common.NotSupportedError,
]) {
  expectTypeOf(one).toExtend<common.AsyncOpsError>();
}
expectTypeOf(
  {} as common.ClientOptions & common.Logger & common.LogFields & common.RetryPolicy & common.TlsOptions,
).not.toBeAny();
