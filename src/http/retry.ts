import { ambiguous } from "../errors/asyncops-error.js";
import {
  AsyncOpsError,
  ClientClosedError,
  ConnectionError,
  DecodeError,
  HttpError,
  PermissionError,
  TimeoutError,
} from "../errors/index.js";
import type { Clock } from "./clock.js";
import { isLasting } from "./connection-failure.js";
import { sleepUntilClosed } from "./lifetime.js";
import { backoff, type RetryPolicy } from "./retry-policy.js";
import type { CallContext, OutgoingRequest, Send, Step } from "./step.js";

export interface RetryRules {
  /** How long the server keeps an idempotency key, in ms after the first request with it. */
  readonly idempotencyWindow: number;
  /** Whether the error says that the server did not carry out the request, which may be sent again then. */
  mayResend(error: HttpError): boolean;
}

const reads = new Set(["GET", "HEAD", "OPTIONS"]);
// RFC 9110, section 9.2.2. POST and PATCH are missing on purpose.
const idempotentMethods = new Set([...reads, "PUT", "DELETE"]);
// A gateway in front of the server gave up; what the server did is unknown.
const gatewayFailures = new Set([502, 503, 504]);
// A server closes an idle connection with it while a request is being sent (RFC 9110, section 15.5.9).
const requestTimeout = 408;

const unknownOutcome =
  "the request may have been carried out although no response came; check that before you call again";

export const unreadOutcome = "the request may have been carried out; check that before you call again";

/** Repeats requests that are safe to repeat, after a pause, until attempts or deadline run out. */
export function retry(clock: Clock, rules: RetryRules): Step {
  return (next: Send) => async (request: OutgoingRequest) => {
    const { context } = request;
    // The first attempt without a response that the server may have carried out. Later attempts do not change that.
    let unconfirmed: AsyncOpsError | undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(request);
      } catch (error) {
        if (unconfirmed === undefined && mayBeCarriedOut(error, request, rules)) unconfirmed = error;
        const end = explained(error, unconfirmed, request, rules);
        if (attempt >= context.retry.attempts || !mayRepeat(error, request, rules)) throw end;
        const delay = pauseAfter(error, context.retry, attempt, clock.random());
        const resumeAt = clock.now() + delay;
        if (resumeAt >= context.deadlineAt) throw end;
        if (unconfirmed !== undefined && !(isIdempotent(request) && context.idempotencyKey === undefined)) {
          // The server keeps the key for a limited time, whatever the method.
          const at = idempotencyExpiry(context, rules);
          if (at === undefined || resumeAt >= at) throw end;
          context.idempotencyExpiry = { at, error: end };
        }
        await sleepUntilClosed(clock, delay, context, end);
      }
    }
  };
}

/** A failure that may pass: of the connection, or of a server that is busy. */
export function isTransient(error: unknown, rules: RetryRules): boolean {
  if (error instanceof ConnectionError) return !isLasting(error.reason);
  if (error instanceof TimeoutError) return error.bound === "timeout";
  if (!(error instanceof HttpError)) return false;
  return (
    error.status === 429 ||
    error.status === requestTimeout ||
    gatewayFailures.has(error.status) ||
    rules.mayResend(error)
  );
}

function mayRepeat(error: unknown, request: OutgoingRequest, rules: RetryRules): boolean {
  // The logon that the request needs has failed, and the token cycle has retried it already.
  if (isOfLogon(error, request)) return false;
  // Whether the server carried out a write before this status is unknown.
  if (error instanceof HttpError && error.status === requestTimeout) return reads.has(request.method);
  return isTransient(error, rules);
}

/** A second execution changes nothing. */
function isIdempotent({ method, context }: OutgoingRequest): boolean {
  return idempotentMethods.has(method) && context.idempotent;
}

/** A write whose outcome is unknown, because its response is lost. */
function mayBeCarriedOut(
  error: unknown,
  request: OutgoingRequest,
  rules: RetryRules,
): error is AsyncOpsError {
  if (reads.has(request.method) || isOfLogon(error, request)) return false;
  if (error instanceof ConnectionError || error instanceof ClientClosedError) return error.sent;
  if (error instanceof TimeoutError) return error.attempts > 0;
  // A response with a status of success that cannot be read, such as one that is too long.
  if (error instanceof DecodeError) return true;
  if (!(error instanceof HttpError) || rules.mayResend(error)) return false;
  // The page of a proxy says nothing about what the server behind it did.
  return (
    error.status === requestTimeout ||
    gatewayFailures.has(error.status) ||
    (error.status >= 500 && !error.recognized)
  );
}

/** Whether the request is a logon. A repeated logon only leaves a session that expires. */
export function isLogon(context: Pick<CallContext, "anonymous" | "scheme">): boolean {
  return context.anonymous || context.scheme !== undefined;
}

function isOfLogon(error: unknown, { context }: OutgoingRequest): boolean {
  return error instanceof AsyncOpsError && error.operationId !== context.operationId;
}

/**
 * Adds to the last error that an earlier attempt may have been carried out. Without that, the error would look as if
 * nothing was done, and the caller would do it twice. Whatever the last error is, even of a logon, it says nothing
 * about the earlier attempt.
 */
function explained(
  error: unknown,
  unconfirmed: AsyncOpsError | undefined,
  request: OutgoingRequest,
  rules: RetryRules,
): unknown {
  if (unconfirmed === undefined || !(error instanceof AsyncOpsError) || isLogon(request.context))
    return error;
  if (error === unconfirmed) {
    return ambiguous(error, error instanceof DecodeError ? unreadOutcome : unknownOutcome, error.cause);
  }
  const got = unconfirmed instanceof HttpError ? `HTTP ${unconfirmed.status}` : "no response";
  const earlier = `an earlier attempt of ${unconfirmed.operationId} got ${got} and may have`;
  if (!isIdempotent(request)) {
    return ambiguous(error, `${earlier} been carried out; check that before you call again`, unconfirmed);
  }
  // No attempt had a response.
  const isUnanswered =
    !isOfLogon(error, request) &&
    (error instanceof ConnectionError || mayBeCarriedOut(error, request, rules));
  if (isUnanswered) return ambiguous(error, unknownOutcome, error.cause);
  // If the user may not do this now, the earlier attempt was not allowed either.
  if (error instanceof PermissionError && error.recognized && !isOfLogon(error, request)) return error;
  return ambiguous(error, `${earlier} done this already`, unconfirmed);
}

/** When the server forgets the idempotency key, on the clock of the client. */
function idempotencyExpiry(context: CallContext, rules: RetryRules): number | undefined {
  if (context.idempotencyKey === undefined || context.firstSentAt === undefined) return undefined;
  return context.firstSentAt + rules.idempotencyWindow;
}

/** The pause after failed attempt number `attempt`, in ms: the `Retry-After`, up to `maxRetryAfter`, or else the backoff. */
export function pauseAfter(error: unknown, policy: RetryPolicy, attempt: number, random: number): number {
  const asked = retryAfterOf(error);
  return asked === undefined ? backoff(policy, attempt, random) : Math.min(asked, policy.maxRetryAfter);
}

/** The wait that the server asked for with this error, in ms. */
export function retryAfterOf(error: unknown): number | undefined {
  if (!(error instanceof AsyncOpsError) || !("retryAfter" in error)) return undefined;
  return error.retryAfter as number | undefined;
}
