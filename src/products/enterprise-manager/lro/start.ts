import type { CallOptions } from "../../../contract/call.js";
import { ambiguous } from "../../../errors/annotate.js";
import {
  AsyncOpsError,
  ClientClosedError,
  DecodeError,
  HttpError,
  TimeoutError,
} from "../../../errors/index.js";
import { retryAfterOf } from "../../../http/retry.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import type { Baseline, JobSessions } from "./job.js";
import type { Related } from "./task.js";

/** How long the run of a start without a response is looked for, in ms: a run that was started shows within seconds. */
const longestLook = 30_000;

/** Pause between two looks, in ms. */
const lookEvery = 1000;

/**
 * The error of a start, as one that says that the server may have carried it out; `undefined` when nothing was started. A start
 * is lost with the response to it: no response came, or one that is not the server's own, such as the page of a proxy.
 */
export function lostStart(error: unknown, operationId: string): AsyncOpsError | undefined {
  // An abort, or a logon on the way that failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return undefined;
  if (error.ambiguous) return error;
  const isUnreadable = error instanceof DecodeError;
  const isOfProxy = error instanceof HttpError && error.status >= 500 && !error.recognized;
  if (!isUnreadable && !isOfProxy) return undefined;
  return ambiguous(
    error,
    "the request may have been carried out although its response cannot be read; check that before you call again",
    error.cause,
  );
}

export interface Search {
  readonly operationId: string;
  readonly job: JobSessions;
  readonly baseline: Baseline;
  /** `deadline`: what is left of the caller's time, in ms. */
  readonly bounds: CallOptions;
}

/**
 * Looks for the run of a job whose start had no response: the first one that was not there before. Never starts it again.
 * @throws `lost` when there is none, the signal's reason, or {@link ClientClosedError}.
 */
export async function findRun(
  context: TrackingContext,
  search: Search,
  lost: AsyncOpsError,
): Promise<Related> {
  // The caller's own time is up.
  if (lost instanceof TimeoutError && lost.bound === "deadline") throw lost;
  const { operationId, bounds } = search;
  const { signal, deadline = longestLook } = bounds;
  const { clock } = context;
  const until = clock.now() + Math.min(longestLook, deadline);
  try {
    for (;;) {
      const { run, asked = 0 } = await look(context, search, until, lost);
      if (run !== undefined) return run;
      const pause = Math.max(lookEvery, asked);
      // The last look needs some time for its response.
      if (until - clock.now() < pause + lookEvery) throw lost;
      await context.pause(pause, operationId, { signal, after: lost });
    }
  } catch (error) {
    if (!(error instanceof ClientClosedError)) throw error;
    throw closedMeanwhile(operationId, lost);
  }
}

/** `asked`: how long the server asks to wait before the next look, in ms. */
async function look(
  context: TrackingContext,
  { job, baseline, bounds }: Search,
  until: number,
  lost: AsyncOpsError,
): Promise<{ readonly run?: Related | undefined; readonly asked?: number | undefined }> {
  try {
    const deadline = Math.max(until - context.clock.now(), 1);
    return { run: await job.after(baseline, { ...bounds, deadline, retry: false }) };
  } catch (error) {
    bounds.signal?.throwIfAborted();
    if (error instanceof ClientClosedError) throw error;
    // That the run cannot be looked for is less than what the start itself said.
    if (!context.isTransient(error)) throw lost;
    return { asked: retryAfterOf(error) };
  }
}

function closedMeanwhile(operationId: string, lost: AsyncOpsError): ClientClosedError {
  const error = new ClientClosedError(
    "the client was closed while it looked for the run; the request may have been carried out",
    { operationId, attempts: lost.attempts, cause: lost },
  );
  return Object.assign(error, { ambiguous: true as const });
}
