import type { CallOptions } from "../contract/call.js";
import type { Clock } from "../http/clock.js";
import type { Contact } from "../http/contact.js";
import type { Lifetime } from "../http/lifetime.js";
import { sleepUntilClosed } from "../http/lifetime.js";
import { pauseAfter } from "../http/retry.js";
import type { RetryPolicy } from "../http/retry-policy.js";

export interface PatientReadSettings {
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
