import { expectTypeOf } from "vitest";
import type {
  AddApiKeyLoginParameters,
  AsyncActionInfoResponse,
  BackupServerJobResponse,
  BooleanResponse,
  Call,
  CallOptions,
  EmptyResponse,
  GetBackupServerJobParameters,
  GetBackupServerJobResult,
  GetBackupServerJobsResult,
  VspcOperations,
  WithResponse,
} from "../../src/products/vspc/index.js";
import { Vspc } from "../../src/products/vspc/index.js";

declare const vspc: Vspc;
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";

// Required parameters.
vspc.getBackupServerJob({ jobUid });
// @ts-expect-error all parameters are missing
vspc.getBackupServerJob();
// @ts-expect-error one is missing
vspc.getBackupServerJob({});
// @ts-expect-error a required one is undefined
vspc.getBackupServerJob({ jobUid: undefined });
// @ts-expect-error a required one is null
vspc.getBackupServerJob({ jobUid: null });
// @ts-expect-error of another type
vspc.getBackupServerJob({ jobUid: 7 });
// @ts-expect-error a body is missing
vspc.patchBackupServerJob({ jobUid });
vspc.patchBackupServerJob({ jobUid, body: [{ op: "replace", path: "/isEnabled", value: true }] });
// @ts-expect-error a body of another form
vspc.patchBackupServerJob({ jobUid, body: { isEnabled: true } });
// @ts-expect-error a member of the body is missing
vspc.patchBackupServerJob({ jobUid, body: [{ op: "replace" }] });

// Parameters that may be left out altogether.
vspc.getAboutInformation();
vspc.getAboutInformation({});
vspc.getAboutInformation({}, { timeout: 1000 });
vspc.getAboutInformation(undefined, { timeout: 1000 });
vspc.getBackupServerJobs();

// Wrong names.
// @ts-expect-error a parameter that does not exist
vspc.getBackupServerJob({ jobUid, jobUuid: jobUid });
// @ts-expect-error a header that the client manages
vspc.getBackupServerJob({ jobUid, "X-Client-Version": "3.6" });
// @ts-expect-error a header that the client manages
vspc.startBackupServerJob({ jobUid, "X-Request-id": jobUid });
// @ts-expect-error an operation that does not exist
vspc.getBackupServerJobz({ jobUid });
// @ts-expect-error an operation that does not exist
vspc.call("getBackupServerJobz", { jobUid });
// @ts-expect-error names of the vendor in another case are none
vspc.call("GetBackupServerJob", { jobUid });
// @ts-expect-error a body for an operation without one
vspc.getBackupServerJob({ jobUid, body: {} });

// Optional members accept undefined, and are not required to be there.
vspc.getBackupServerJob({ jobUid, select: undefined }, undefined);
vspc.getBackupServerJobs({ limit: undefined, offset: undefined, filter: undefined, sort: undefined });
vspc.getBackupServerJobs({ filter: null, sort: null, select: null });
vspc.getAboutInformation(
  {},
  { signal: undefined, timeout: undefined, deadline: undefined, headers: undefined, retry: undefined },
);
vspc.getAboutInformation({}, { retry: false });
vspc.getAboutInformation({}, { retry: { attempts: 2 } });
expectTypeOf<GetBackupServerJobParameters>().toHaveProperty("jobUid").toEqualTypeOf<string>();
expectTypeOf<AddApiKeyLoginParameters["isReadAccessOnly"]>().toEqualTypeOf<boolean | undefined>();

// Options of a call.
// @ts-expect-error an option that does not exist
vspc.getAboutInformation({}, { timeOut: 1000 });
// @ts-expect-error a number of ms, not a text
vspc.getAboutInformation({}, { timeout: "1s" });
// @ts-expect-error true is no policy
vspc.getAboutInformation({}, { retry: true });
expectTypeOf<CallOptions>().toHaveProperty("signal").toEqualTypeOf<AbortSignal | undefined>();

// Parameters that travel as JSON have the type of their schema.
vspc.getBackupServerJobs({ filter: [{ operation: "equals", property: "status", value: "Failed" }] });
vspc.getBackupServerJobs({ sort: [{ property: "name", direction: "descending" }] });
vspc.getBackupServerJobs({ select: [{ propertyPath: "name" }] });
// @ts-expect-error text, as it goes on the wire
vspc.getBackupServerJobs({ filter: '[{"operation":"equals"}]' });
// @ts-expect-error a comparison that does not exist
vspc.getBackupServerJobs({ filter: [{ operation: "equal", property: "status", value: "Failed" }] });
// @ts-expect-error a direction that does not exist
vspc.getBackupServerJobs({ sort: [{ property: "name", direction: "desc" }] });
// @ts-expect-error a list, not a single one
vspc.getBackupServerJobs({ select: { propertyPath: "name" } });

// Results: of a method, of call(), and of the handle.
expectTypeOf(vspc.getBackupServerJob({ jobUid })).toEqualTypeOf<Call<BackupServerJobResponse>>();
expectTypeOf(vspc.call("getBackupServerJob", { jobUid })).toEqualTypeOf(vspc.getBackupServerJob({ jobUid }));
expectTypeOf(vspc.call("getBackupServerJobs")).toEqualTypeOf(vspc.getBackupServerJobs());
expectTypeOf(vspc.startBackupServerJob({ jobUid })).resolves.toEqualTypeOf<EmptyResponse>();
expectTypeOf(vspc.getAsyncActionInfo({ actionId: jobUid })).resolves.toEqualTypeOf<AsyncActionInfoResponse>();
expectTypeOf(
  vspc.deleteUserLogin({ userUid: jobUid, userLoginId: 7 }),
).resolves.toEqualTypeOf<BooleanResponse>();
expectTypeOf(vspc.getAsyncActionResult({ actionId: jobUid })).resolves.toBeUnknown();
expectTypeOf<GetBackupServerJobResult>().toEqualTypeOf<BackupServerJobResponse>();
expectTypeOf(vspc.getBackupServerJob({ jobUid }).withResponse()).resolves.toEqualTypeOf<
  WithResponse<BackupServerJobResponse>
>();
expectTypeOf<WithResponse<BackupServerJobResponse>["response"]>().toEqualTypeOf<Response>();
expectTypeOf(vspc.getBackupServerJobs()).resolves.toEqualTypeOf<GetBackupServerJobsResult>();
expectTypeOf(vspc.getBackupServerJob({ jobUid })).resolves.not.toBeAny();

// Every method is call() of its name.
type SameResults = {
  [Id in keyof VspcOperations]: Awaited<ReturnType<Vspc[Id]>> extends VspcOperations[Id]["result"]
    ? VspcOperations[Id]["result"] extends Awaited<ReturnType<Vspc[Id]>>
      ? never
      : Id
    : Id;
}[keyof VspcOperations];
expectTypeOf<SameResults>().toBeNever();
type SameParameters = {
  [Id in keyof VspcOperations]: Parameters<Vspc[Id]>[0] extends VspcOperations[Id]["parameters"] | undefined
    ? never
    : Id;
}[keyof VspcOperations];
expectTypeOf<SameParameters>().toBeNever();

// Ways to log on exclude each other in their names; what is needed is required.
const baseUrl = "https://vspc.example.com:1280";
new Vspc({ baseUrl, auth: { apiKey: "key" } });
new Vspc({
  baseUrl: new URL(baseUrl),
  auth: { username: "u", password: "p", mfaCode: async () => "123456" },
});
new Vspc({
  baseUrl,
  auth: { accessToken: "a", refreshToken: undefined, as: undefined, onTokens: undefined },
});
new Vspc({
  baseUrl,
  auth: { apiKey: "key" },
  tls: undefined,
  proxy: undefined,
  timeout: undefined,
  fetch: undefined,
});
// @ts-expect-error credentials are missing
new Vspc({ baseUrl });
// @ts-expect-error the password is missing
new Vspc({ baseUrl, auth: { username: "u" } });
// @ts-expect-error an option that does not exist
new Vspc({ baseUrl, auth: { apiKey: "key" }, timeOut: 1 });
// @ts-expect-error an option of tls that does not exist
new Vspc({ baseUrl, auth: { apiKey: "key" }, tls: { rejectUnauthorized: false } });
