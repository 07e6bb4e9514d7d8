import type { SessionRequest } from "../../../client/client-setup.js";
import { retryPolicy } from "../../../client/options.js";
import type { CallOptions } from "../../../contract/call.js";
import {
  AsyncOpsError,
  ConnectionError,
  DecodeError,
  HttpError,
  OperationFailedError,
  ThrottledError,
  TimeoutError,
} from "../../../errors/index.js";
import { withCause } from "../../../errors/annotate.js";
import { isLasting } from "../../../http/connection-reasons.js";
import { pauseAfter } from "../../../http/retry.js";
import type { RetryPolicy } from "../../../http/retry-policy.js";
import type { OperationJson } from "../../../lro/driver.js";
import type { Start, TrackingContext } from "../../../lro/tracked.js";

const gatewayFailures = new Set([408, 502, 503, 504]);

/** Whether the box may have started what a request asked for that ended with this error: its response is lost, or unreadable. */
function mayHaveStarted(error: unknown, operationId: string): error is AsyncOpsError {
  // An abort, or a logon on the way that failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof TimeoutError) return error.bound === "timeout" && error.attempts > 0;
  // The page of a proxy says nothing about what happened behind it.
  if (error instanceof HttpError) {
    return gatewayFailures.has(error.status) || (error.status >= 500 && !error.recognized);
  }
  return error instanceof DecodeError;
}

/**
 * Sends what starts work, once: to repeat it could do it twice. Gives the error of a start whose response is lost, which the box may
 * have carried out. Throws others.
 */
export async function sendStart(
  request: SessionRequest,
  { operationId, parameters, options }: Start,
): Promise<AsyncOpsError | undefined> {
  try {
    const { response, body } = await request(operationId, parameters, { ...options, retry: false });
    // Accepted. There is nothing in the body that would be needed, so it need not be whole.
    if (response.status !== 202) await body();
    return undefined;
  } catch (error) {
    if (mayHaveStarted(error, operationId)) return error;
    throw error;
  }
}

/** Whether the box has surely not carried out the request, and may well carry out the next one. */
function maySendAgain(error: unknown, operationId: string): boolean {
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ThrottledError) return true;
  return error instanceof ConnectionError && !error.sent && !isLasting(error.reason);
}

export interface StartBounds {
  /** Of the client. */
  readonly policy: RetryPolicy;
  /** Longest time for a call of the client, in ms. */
  readonly deadline: number;
}

/**
 * Sends a start, and sends it again when the box was too busy or could not be reached. `once` reads the status first, each time:
 * somebody else may have started an action during the pause.
 */
export async function startInTime<T>(
  { clock, pause }: Pick<TrackingContext, "clock" | "pause">,
  bounds: StartBounds,
  { operationId, options }: Start,
  once: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const policy = retryPolicy(options.retry, bounds.policy);
  const deadline = options.deadline ?? bounds.deadline;
  const deadlineAt = clock.now() + deadline;
  for (let attempt = 1; ; attempt++) {
    try {
      // So that the first one says by its error what the deadline was.
      return await once(attempt === 1 ? options : { ...options, deadline: deadlineAt - clock.now() });
    } catch (error) {
      if (attempt >= policy.attempts || !maySendAgain(error, operationId)) throw error;
      const delay = pauseAfter(error, policy, attempt, clock.random());
      if (clock.now() + delay >= deadlineAt) throw error;
      await pause(delay, operationId, { signal: options.signal, after: error });
    }
  }
}

/** The error of a start that was not found on the box: whoever calls again should look first. */
export function unconfirmed(error: AsyncOpsError): AsyncOpsError {
  if (error.ambiguous) return error;
  const addition =
    "the request may have been carried out although no response of the box came; check that before you call again";
  return Object.assign(withCause(error, addition, error.cause), { ambiguous: true as const });
}

/** Nothing was started. */
export function busy(
  { operationId, id }: OperationJson,
  why: string,
  status?: unknown,
): OperationFailedError {
  const reason = "already-running";
  return new OperationFailedError(`${id} was not started: ${why}`, { operationId, id, status, reason });
}

/** What a client starts, one at a time: what one has read of the box before it starts would not hold for the other. */
export class Starts {
  #busy = false;

  /**
   * Until it is started, and no longer: how it goes on is for who follows it.
   * @throws {OperationFailedError} with the reason `already-running` while another one is about to be started.
   */
  async only<T>(json: OperationJson, start: () => Promise<T>): Promise<T> {
    if (this.#busy) throw busy(json, "this client is about to start another action");
    this.#busy = true;
    try {
      return await start();
    } finally {
      this.#busy = false;
    }
  }
}
