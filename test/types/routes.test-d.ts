import { expectTypeOf } from "vitest";
import type { CallOptions, Operation } from "../../src/common.js";
import type {
  BackupJobSession,
  EnterpriseManager,
  GetJobsResult,
  ReplicaJobSession,
  Task,
} from "../../src/products/enterprise-manager/index.js";
import type { GetSystemStatusResult, OracleSbc } from "../../src/products/oracle-sbc/index.js";
import type {
  BackupServerJob,
  BackupServerJobResponse,
  Call,
  Vspc,
  VspcOperations,
  VspcRoutes,
} from "../../src/products/vspc/index.js";

declare const vspc: Vspc, em: EnterpriseManager, sbc: OracleSbc;
declare const jobUid: string, id: string, siteUid: string, json: string;

// A route of the spec has the types of its operation.
expectTypeOf(vspc.call("GET /infrastructure/backupServers/jobs/{jobUid}", { jobUid })).toEqualTypeOf<
  Call<BackupServerJobResponse>
>();
expectTypeOf(vspc.call("GET /about")).resolves.toEqualTypeOf<
  VspcOperations["getAboutInformation"]["result"]
>();
expectTypeOf(em.call("GET /jobs?format=Entity")).resolves.toEqualTypeOf<GetJobsResult>();
expectTypeOf(em.call("POST /jobs/{id}?action=start", { id })).resolves.toEqualTypeOf<Task>();
expectTypeOf(sbc.call("GET /{version}/system/status")).resolves.toEqualTypeOf<GetSystemStatusResult>();
expectTypeOf<VspcRoutes["GET /about"]>().toEqualTypeOf<VspcOperations["getAboutInformation"]>();
expectTypeOf(vspc.paginate("GET /infrastructure/backupServers/jobs")).toExtend<
  AsyncIterable<BackupServerJob>
>();
for await (const session of em.paginate("GET /query?format=Entities", { type: "BackupJobSession" })) {
  expectTypeOf(session).toEqualTypeOf<BackupJobSession>();
}
expectTypeOf(
  vspc.begin("POST /infrastructure/backupServers/jobs/{jobUid}/start", { jobUid }),
).resolves.toEqualTypeOf<Operation<BackupServerJobResponse>>();
expectTypeOf(em.begin("POST /jobs/{id}?action=start", { id })).resolves.toEqualTypeOf<
  Operation<BackupJobSession | ReplicaJobSession>
>();
expectTypeOf(em.begin("POST /jobs/{id}?action=start", { id }, { waitFor: "task" })).resolves.toEqualTypeOf<
  Operation<Task>
>();
expectTypeOf(vspc.resume("POST /infrastructure/backupServers/jobs/{jobUid}/start", json)).toEqualTypeOf<
  Operation<BackupServerJobResponse>
>();

// Its parameters are checked: a wrong one does not make it a route that the spec does not have.
// @ts-expect-error a parameter is missing
vspc.call("GET /infrastructure/backupServers/jobs/{jobUid}");
// @ts-expect-error a parameter of another type
vspc.call("GET /infrastructure/backupServers/jobs/{jobUid}", { jobUid: 7 });
// @ts-expect-error a parameter that does not exist
vspc.call("GET /infrastructure/backupServers/jobs/{jobUid}", { jobUid, pageSize: 7 });
// @ts-expect-error an operation that returns no pages
vspc.paginate("GET /about");
// @ts-expect-error an operation that cannot be followed
vspc.begin("GET /asyncActions");
// @ts-expect-error an option of another product
vspc.begin("POST /infrastructure/backupServers/jobs/{jobUid}/start", { jobUid }, { waitFor: "task" });

// A route that the spec does not have gives `unknown`.
expectTypeOf(vspc.call("GET /infrastructure/sites/{siteUid}/tenants", { siteUid, limit: 100 })).toEqualTypeOf<
  Call<unknown>
>();
expectTypeOf(em.call("GET /sites")).resolves.toBeUnknown();
for await (const site of vspc.paginate("GET /infrastructure/sites/{siteUid}/tenants", { siteUid })) {
  expectTypeOf(site).toBeUnknown();
}
expectTypeOf(vspc.begin("POST /infrastructure/sites/{siteUid}/collect", { siteUid })).resolves.toEqualTypeOf<
  Operation<unknown>
>();
expectTypeOf(vspc.resume("POST /infrastructure/sites/{siteUid}/collect", json)).toEqualTypeOf<
  Operation<unknown>
>();
const options: CallOptions = { timeout: 1000 };
vspc.call("GET /infrastructure/sites", {}, options);
declare const path: `/${string}`;
expectTypeOf(vspc.call(`GET ${path}`)).resolves.toBeUnknown();

// @ts-expect-error an option that does not exist
vspc.call("GET /infrastructure/sites", {}, { timeOut: 1000 });
// @ts-expect-error an unknown method
vspc.call("FETCH /infrastructure/sites");
// @ts-expect-error a method in lower case
vspc.call("get /infrastructure/sites");
// @ts-expect-error a path without a slash
vspc.call("GET infrastructure/sites");
// @ts-expect-error a path without a method
vspc.call("/infrastructure/sites");
// @ts-expect-error the task of an unknown route cannot be followed
em.begin("POST /sites", {});
