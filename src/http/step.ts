import type { Lifetime } from "./lifetime.js";
import type { RetryPolicy } from "./retry-policy.js";

/**
 * Names the logon session that a request goes under, where sessions differ in what they can read. The session of a product makes
 * and reads it; the steps hand it through.
 */
export type SessionHandle = object;

/** What the steps need to know of the call that a request belongs to. */
export interface CallContext {
  readonly operationId: string;
  /** Path template, with `{names}` in place of values. */
  readonly path: string;
  /** The operation takes no credentials. */
  readonly anonymous: boolean;
  /** Name of the security scheme, where it is not the usual one of the product. */
  readonly scheme: string | undefined;
  /** What the operation reads belongs to one logon session. The request means nothing in another session. */
  readonly sessionBound: boolean;
  /** Given by the caller, or set by the session with the first credentials. */
  session?: SessionHandle | undefined;
  /** The server refuses the operation without a lock, which belongs to the credentials that it was taken with. */
  readonly requiresLock: boolean;
  /** `false`: the request does more each time it is carried out, although its method promises otherwise. */
  readonly idempotent: boolean;
  /** Part of closing the client, such as a logoff: it is sent although the client refuses calls. */
  readonly closing: boolean;
  readonly lifetime: Lifetime;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
  /** Longest time for one attempt, body included, in ms. */
  readonly timeout: number;
  /** Longest time for everything, in ms, for messages. */
  readonly deadline: number;
  /** When the deadline is, on the clock of the client. */
  readonly deadlineAt: number;
  readonly retry: RetryPolicy;
  /** A 202 with this header is all that the call needs: the header names what was started. */
  readonly acceptedBy: string | undefined;
  /** The request carries a key under which the server recognizes it when it is sent again. */
  readonly idempotencyKey: string | undefined;
  /** How often a request was sent so far, over all steps. */
  attempts: number;
  /** When a request was first sent, on the clock of the client. */
  firstSentAt?: number;
  /** From `at` on the server has forgotten the key, and a repeat might do things twice: the call ends with `error`. */
  idempotencyExpiry?: { readonly at: number; readonly error: unknown };
}

/** One request on its way. Headers are shared by all attempts and may be set by a step. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Bytes or text, never a stream: every attempt must be able to send it. */
  readonly body: Uint8Array | string | undefined;
  readonly context: CallContext;
}

/** A whole response: status, headers and the bytes of the body, read within the bounds of the call. */
export interface HttpResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The response as a platform `Response`, made on demand. Its body is consumed. */
  readonly response: Response;
}

export type Send = (request: OutgoingRequest) => Promise<HttpResponse>;

/** One attempt of a request, which `signal` ends: what the last step sends. */
export type Attempt = (request: OutgoingRequest, signal: AbortSignal) => Promise<HttpResponse>;

/** A step of the pipeline: wraps the steps after it. */
export type Step = (next: Send) => Send;

/** The first step is the outermost. */
export function compose(steps: readonly Step[], last: Send): Send {
  return steps.reduceRight((next, step) => step(next), last);
}
