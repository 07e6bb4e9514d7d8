import type { CallOptions } from "../contract/call.js";
import { HttpError } from "../errors/index.js";
import type { ClientCore } from "./client-core.js";
import { sleepUntilClosed } from "./lifetime.js";
import { pauseAfter } from "./retry.js";
import type { RetryPolicy } from "./retry-policy.js";

/**
 * Repeats a read after transient errors, as polls do: the page of a proxy must not end work that is half done. `read`
 * sends one request, within the given deadline.
 * @param deadline longest time for all attempts, in ms
 */
export async function readPatiently<Result>(
  { clock, contact, lifetime }: ClientCore,
  operationId: string,
  options: CallOptions,
  policy: RetryPolicy,
  deadline: number,
  read: (options: CallOptions) => Promise<Result>,
): Promise<Result> {
  const { signal } = options;
  const deadlineAt = clock.now() + deadline;
  for (let attempt = 1; ; ) {
    const left = Math.max(deadlineAt - clock.now(), 1);
    try {
      return await read({ ...options, retry: false, deadline: left });
    } catch (error) {
      signal?.throwIfAborted();
      // A logon that the client has held back was no attempt: the server has asked to wait with it.
      const isHeld = error instanceof HttpError && error.attempts === 0;
      if ((attempt >= policy.attempts && !isHeld) || !contact.isTransient(error)) throw error;
      const delay = pauseAfter(error, policy, attempt, clock.random());
      if (clock.now() + delay >= deadlineAt) throw error;
      await sleepUntilClosed(clock, delay, { signal, lifetime, operationId, attempts: attempt }, error);
      if (!isHeld) attempt++;
    }
  }
}
