import type { SessionContext } from "../../../client/client-setup.js";
import { retryPolicy } from "../../../client/options.js";
import type { CallOptions } from "../../../contract/call.js";
import { ambiguous } from "../../../errors/asyncops-error.js";
import {
  AsyncOpsError,
  ConnectionError,
  DecodeError,
  HttpError,
  OperationFailedError,
  ThrottledError,
  TimeoutError,
} from "../../../errors/index.js";
import { isLasting } from "../../../http/connection-failure.js";
import { sleepUntilClosed } from "../../../http/lifetime.js";
import { pauseAfter } from "../../../http/retry.js";
import type { OperationJson } from "../../../lro/driver.js";
import type { FollowerContext, Start } from "../../../lro/operation-follower.js";

const gatewayFailures = new Set([408, 502, 503, 504]);

/** The functions of the client that a start needs. */
export type SbcContext = FollowerContext & SessionContext;

/** A start that was sent. */
interface Sent<Before> {
  /** The state that `prepare` read before the start. */
  readonly before: Before;
  /** When the start was sent, on the client's clock. */
  readonly sentAt: number;
  /** The error of a start whose response was lost. The SBC may have carried it out. */
  readonly lost: AsyncOpsError | undefined;
}

/**
 * Sends a start. Repeats it only when the SBC was too busy or could not be reached. `prepare` reads the state of the
 * SBC before each attempt: another user may have started an action during the pause.
 */
export async function sendStart<Before>(
  context: SbcContext,
  { operationId, parameters, options }: Start,
  prepare: (options: CallOptions) => Promise<Before>,
): Promise<Sent<Before>> {
  const { clock, lifetime, request } = context;
  const policy = retryPolicy(options.retry, context.policy);
  const deadlineAt = clock.now() + (options.deadline ?? context.deadline);
  for (let attempt = 1; ; attempt++) {
    // The first attempt keeps the caller's deadline, so that its error has that number.
    const bounds = attempt === 1 ? options : { ...options, deadline: deadlineAt - clock.now() };
    try {
      const before = await prepare(bounds);
      const sentAt = clock.now();
      try {
        const { response, body } = await request(operationId, parameters, { ...bounds, retry: false });
        // The body of a 202 is not needed, so it need not be complete.
        if (response.status !== 202) body();
        return { before, sentAt, lost: undefined };
      } catch (error) {
        if (mayHaveStarted(error, operationId)) return { before, sentAt, lost: error };
        throw error;
      }
    } catch (error) {
      if (attempt >= policy.attempts || !maySendAgain(error, operationId)) throw error;
      const delay = pauseAfter(error, policy, attempt, clock.random());
      if (clock.now() + delay >= deadlineAt) throw error;
      const { signal } = options;
      await sleepUntilClosed(clock, delay, { signal, lifetime, operationId, attempts: 1 }, error);
    }
  }
}

/** Whether the SBC may have carried out a start that failed with this error: the response was lost or unreadable. */
function mayHaveStarted(error: unknown, operationId: string): error is AsyncOpsError {
  // The call was aborted, or its logon failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof TimeoutError) return error.bound === "timeout" && error.attempts > 0;
  // The page of a proxy does not show what the SBC did.
  if (error instanceof HttpError) {
    return gatewayFailures.has(error.status) || (error.status >= 500 && !error.recognized);
  }
  return error instanceof DecodeError;
}

/** Whether the SBC certainly did not carry out the request, and may carry out the next one. */
function maySendAgain(error: unknown, operationId: string): boolean {
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ThrottledError) return true;
  return error instanceof ConnectionError && !error.sent && !isLasting(error.reason);
}

/** The error for a lost start that was not found on the SBC. The caller should check before a new start. */
export function unconfirmed(error: AsyncOpsError): AsyncOpsError {
  if (error.ambiguous) return error;
  const addition =
    "the request may have been carried out, but the response of the SBC was lost; check that before you call again";
  return ambiguous(error, addition, error.cause);
}

/** The error for a start that was not sent. */
export function busy(
  { operationId, id }: OperationJson,
  why: string,
  status?: unknown,
): OperationFailedError {
  const reason = "already-running";
  return new OperationFailedError(`${id} was not started: ${why}`, { operationId, id, status, reason });
}
