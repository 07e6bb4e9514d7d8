import type { CallOptions } from "../contract/call.js";
import {
  AuthenticationError,
  ConnectionError,
  DecodeError,
  HttpError,
  TimeoutError,
} from "../errors/index.js";
import type { Clock } from "./clock.js";
import { isLasting } from "./connection-failure.js";
import { type Lifetime, sleepUntilClosed } from "./lifetime.js";
import { pauseAfter } from "./retry.js";
import type { RetryPolicy } from "./retry-policy.js";

/** Statuses of a server or gateway that is busy, whatever the body says. */
const busy = new Set([408, 429, 502, 503, 504]);

/**
 * What a client has seen of its server so far. The page of a proxy says nothing about the work on the server behind it. But where
 * no response was ever in the product's form, a page means that the address is wrong.
 */
export class Contact {
  #reached = false;
  #recognized = false;

  /** A response of any kind has come. */
  reach(): void {
    this.#reached = true;
  }

  /** A response in the product's own form has come: its content type and shape. */
  recognize(): void {
    this.#reached = true;
    this.#recognized = true;
  }

  get recognized(): boolean {
    return this.#recognized;
  }

  /**
   * Whether a failed read says nothing about what was to be read, so that another read may succeed. The one rule for polls,
   * results, reads inside `begin()` and `applyConfiguration()`, and watched lists. Refused credentials are final, and so are
   * refusals in the product's own form. The refusal of a token that was issued just before is not: its logon has shown that the
   * credentials are right.
   */
  isTransient(error: unknown): boolean {
    // Whatever the bound: the deadline of a request is not the deadline of the work.
    if (error instanceof TimeoutError) return true;
    if (error instanceof ConnectionError) return this.#reached || !isLasting(error.reason);
    if (error instanceof DecodeError) return this.#recognized;
    if (error instanceof AuthenticationError) return error.renewed;
    if (!(error instanceof HttpError)) return false;
    if (busy.has(error.status)) return true;
    return error.recognized ? error.status >= 500 : this.#recognized;
  }
}

interface PatientReadSettings {
  readonly operationId: string;
  readonly options: CallOptions;
  readonly policy: RetryPolicy;
  /** Longest time for all attempts, in ms. */
  readonly deadline: number;
  readonly clock: Clock;
  readonly contact: Contact;
  readonly lifetime: Lifetime;
}

/**
 * Repeats a read after transient errors, as polls do: the page of a proxy must not end work that is half done. `read`
 * sends one request, within the given deadline.
 */
export async function readPatiently<Result>(
  { operationId, options, policy, deadline, clock, contact, lifetime }: PatientReadSettings,
  read: (options: CallOptions) => Promise<Result>,
): Promise<Result> {
  const deadlineAt = clock.now() + deadline;
  for (let attempt = 1; ; attempt++) {
    const left = Math.max(deadlineAt - clock.now(), 1);
    try {
      return await read({ ...options, retry: false, deadline: left });
    } catch (error) {
      options.signal?.throwIfAborted();
      if (attempt >= policy.attempts || !contact.isTransient(error)) throw error;
      const delay = pauseAfter(error, policy, attempt, clock.random());
      if (clock.now() + delay >= deadlineAt) throw error;
      const context = { signal: options.signal, lifetime, operationId, attempts: attempt, closing: false };
      await sleepUntilClosed(clock, delay, context, error);
    }
  }
}
