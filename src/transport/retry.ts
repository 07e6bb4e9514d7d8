import { amended } from "../errors/amended.js";
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
// Certificates that are not trusted, no TLS at all, no such name, a request that cannot be sent: asking again does not help.
const lasting =
  /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ENOTFOUND|^ERR_INVALID|^ERR_HTTP|^ERR_UNESCAPED|PROXY_4|^HPE_|^HTTP_101|^CLIENT_CLOSED/;

/** Sends again what is safe to send again, after a pause, until attempts or deadline run out. */
export function retry(clock: Clock, rules: RetryRules): Step {
  return (next: Send) => async (request: OutgoingRequest) => {
    const { context } = request;
    // Why the first attempt had no reply that the server may have carried out. Later ones do not take that back.
    let lost: AsyncOpsError | undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await next(request);
      } catch (error) {
        const end = inDoubt(error, lost, request.method);
        if (attempt >= context.retry.attempts || !isTransient(error, rules)) throw end;
        const delay = pause(error, context, attempt, clock.random());
        const resumeAt = clock.now() + delay;
        if (resumeAt >= context.deadlineAt) throw end;
        if (!resendable(error as AsyncOpsError, request, rules)) lost ??= error as AsyncOpsError;
        if (lost !== undefined) {
          const at = keyLapse(context, rules);
          if (at === undefined || resumeAt >= at) throw end;
          context.keyLapse = { at, error };
        }
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
function resendable(error: AsyncOpsError, request: OutgoingRequest, rules: RetryRules): boolean {
  // The logon that the request needs failed; the request itself was not sent.
  if (error.operationId !== request.context.operationId) return true;
  // A key is good for a time only, whatever the method.
  if (idempotentMethods.has(request.method) && request.context.idempotencyKey === undefined) return true;
  if (error instanceof ConnectionError) return !error.sent;
  return error instanceof HttpError && (error.status === 429 || rules.mayResend(error));
}

/** The last error alone would say that nothing was done, and whoever calls again has it done twice, where that makes a difference. */
function inDoubt(error: unknown, lost: AsyncOpsError | undefined, method: string): unknown {
  if (lost === undefined || error === lost || !(error instanceof AsyncOpsError)) return error;
  if (idempotentMethods.has(method)) return error;
  return amended(
    error,
    `an earlier attempt of ${lost.operationId} got no reply and may have been carried out; look for what it did before you call again, since a new call does it anew`,
    lost,
  );
}

/** When the server forgets the key under which it finds a lost reply again, on the clock of the client. */
function keyLapse(context: CallContext, rules: RetryRules): number | undefined {
  if (context.idempotencyKey === undefined || context.firstSentAt === undefined) return undefined;
  return context.firstSentAt + rules.idempotencyWindow;
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
