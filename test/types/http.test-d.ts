import { expectTypeOf } from "vitest";
import type {
  BackupServerJob,
  BackupServerJobResponse,
  EmptyResponse,
  Vspc,
  VspcPaths,
} from "../../src/products/vspc/index.js";

declare const vspc: Vspc;
const jobUid = "bc04d2e5-dd4c-4f85-af0e-424106a32a75";
const place = "/infrastructure/backupServers/jobs/{jobUid}";

// Paths, parameters and bodies are those of the description.
const job = await vspc.http.GET(place, { params: { path: { jobUid } } });
expectTypeOf(job.data).not.toBeAny();
expectTypeOf(job.response).toEqualTypeOf<Response>();
if (job.data !== undefined) {
  expectTypeOf(job.data.data.name).toEqualTypeOf<string | undefined>();
  expectTypeOf(job.data.data.lastRun).toEqualTypeOf<string | null | undefined>();
  expectTypeOf(job.data).toExtend<BackupServerJobResponse>();
  expectTypeOf(job.data.data).toExtend<BackupServerJob>();
}
const started = await vspc.http.POST(`${place}/start`, { params: { path: { jobUid } } });
if (started.data !== undefined) expectTypeOf(started.data).toExtend<EmptyResponse>();
vspc.http.GET("/about");
vspc.http.GET("/infrastructure/backupServers/jobs", {
  params: { query: { limit: undefined, filter: [{ operation: "equals", property: "name", value: "x" }] } },
});
vspc.http.PATCH(place, {
  params: { path: { jobUid } },
  body: [{ op: "replace", path: "/isEnabled", value: false }],
});

// @ts-expect-error a path that does not exist
vspc.http.GET("/infrastructure/jobs");
// @ts-expect-error a method that the path does not have
vspc.http.PUT(place, { params: { path: { jobUid } } });
// @ts-expect-error a path parameter is missing
vspc.http.GET(place);
// @ts-expect-error a path parameter of another name
vspc.http.GET(place, { params: { path: { jobId: jobUid } } });
// @ts-expect-error a body is missing
vspc.http.PATCH(place, { params: { path: { jobUid } } });
// @ts-expect-error a comparison that does not exist
vspc.http.GET("/infrastructure/backupServers/jobs", { params: { query: { filter: [{ operation: "is" }] } } });

expectTypeOf<"/asyncActions/{actionId}">().toExtend<keyof VspcPaths>();
expectTypeOf<"/asyncAction/{actionId}">().not.toExtend<keyof VspcPaths>();
