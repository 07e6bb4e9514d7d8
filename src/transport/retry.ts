import { AsyncOpsError, ConnectionError, HttpError, TimeoutError } from "../errors/index.js";
import { type Clock, sleep } from "./clock.js";
import { backoff } from "./retry-policy.js";
import type { CallContext, OutgoingRequest, Send, Step } from "./step.js";

export interface RetryRules {
  /** How long the server keeps an idempotency key, in ms after the first request with it. */
  readonly idempotencyWindow: number;
  /** Whether the product says that this failed request was not carried out and may be sent again. */
  mayResend(error: HttpError): boolean;
}

// RFC 9110, section 9.2.2. POST and PATCH are missing on purpose.
const idempotentMethods = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
// A gateway in front of the server gave up; what the server did is unknown.
const gatewayFailures = new Set([502, 503, 504]);
// Certificates that are not trusted, no TLS at all, no such name: asking again does not help.
const lasting = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ENOTFOUND/;

/** Sends again what is safe to send again, after a pause, until attempts or deadline run out. */
export function retry(clock: Clock, rules: RetryRules): Step {
  return (next: Send) => async (request: OutgoingRequest) => {
    const { context } = request;
    const started = clock.now();
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(request);
      } catch (error) {
        if (attempt >= context.retry.attempts || !isTransient(error, rules)) throw error;
        const delay = pause(error, context, attempt, clock.random());
        const resumeAt = clock.now() + delay;
        if (resumeAt >= context.deadlineAt) throw error;
        if (!resendable(error, request, rules) && !keyHolds(context, resumeAt - started, rules)) throw error;
        await sleep(clock, delay, context.signal);
      }
    }
  };
}

/** A failure that says nothing lasting: of the way to the server, or of a server that is busy. */
export function isTransient(error: unknown, rules: RetryRules): boolean {
  if (error instanceof ConnectionError) return error.reason === undefined || !lasting.test(error.reason);
  if (error instanceof TimeoutError) return error.bound === "timeout";
  if (!(error instanceof HttpError)) return false;
  return error.status === 429 || gatewayFailures.has(error.status) || rules.mayResend(error);
}

/** Safe whatever the method: the server did not act, or acting twice changes nothing. */
function resendable(error: unknown, request: OutgoingRequest, rules: RetryRules): boolean {
  if (idempotentMethods.has(request.method)) {
    if (!(error instanceof HttpError) || gatewayFailures.has(error.status)) return true;
  }
  if (error instanceof ConnectionError) return !error.sent;
  return error instanceof HttpError && (error.status === 429 || rules.mayResend(error));
}

/** A lost reply is found again under the same key, but only while the server keeps that. */
function keyHolds(context: CallContext, age: number, rules: RetryRules): boolean {
  return context.idempotencyKey !== undefined && age < rules.idempotencyWindow;
}

function pause(error: unknown, context: CallContext, attempt: number, random: number): number {
  const asked = retryAfterOf(error);
  if (asked !== undefined) return Math.min(asked, context.retry.maxRetryAfter);
  return backoff(context.retry, attempt, random);
}

/** The wait that the server asked for with this error, in ms. */
export function retryAfterOf(error: unknown): number | undefined {
  if (!(error instanceof AsyncOpsError) || !("retryAfter" in error)) return undefined;
  return error.retryAfter as number | undefined;
}
