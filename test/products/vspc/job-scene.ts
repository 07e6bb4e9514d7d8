import type { VspcOptions } from "../../../src/products/vspc/index.js";
import { jobUid, route, type Scene, scene } from "../../lro/async-action/scene.js";
import type { Handler, Routes } from "../../support/loopback.js";
import { json } from "../../support/loopback.js";
import { vspcExample } from "../../support/vspc-examples.js";

/** Times of the last run: of yesterday, of the run that is followed, of one after it. */
export const yesterday = "2026-11-21T22:00:08.5470000+00:00";
export const today = "2026-11-22T22:00:05.5470000+00:00";
export const later = "2026-11-22T22:31:40.1230000+00:00";

type JobBody = { data: Record<string, unknown>; meta: null; errors: null };

export function jobBody(status: string, lastRun: string | null, more: Record<string, unknown> = {}): JobBody {
  const { data } = vspcExample<JobBody>(
    "GET /infrastructure/backupServers/jobs/{jobUid} 200",
    "syntheticBackupServerJob",
  );
  return { data: { ...data, status, lastRun, ...more }, meta: null, errors: null };
}

/** The job in one state. */
export const job = (...state: Parameters<typeof jobBody>): Handler => json(200, jobBody(...state));

export const stopRoute = `POST /infrastructure/backupServers/jobs/${jobUid}/stop`;
export const retryRoute = `POST /infrastructure/backupServers/jobs/${jobUid}/retry`;
export const queued = json(
  200,
  vspcExample(
    "POST /infrastructure/backupServers/jobs/{jobUid}/start 200",
    "syntheticQueuedBackupServerJobTask",
  ),
);

/** A server whose job is in these states, one a read, and takes any start, stop or retry. */
export function jobScene(
  states: readonly Handler[],
  routes: Routes = {},
  options: Partial<VspcOptions> = {},
): Promise<Scene> {
  const taking = { [route.start]: queued, [stopRoute]: queued, [retryRoute]: queued };
  return scene({ ...taking, [route.job]: states, ...routes }, options);
}
