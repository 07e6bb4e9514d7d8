import { ClientClosedError, TimeoutError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { Attempt, CallContext, Send } from "./step.js";
import { onAbort } from "./waiting.js";

/** The last step: bounds an attempt, its body included, by `timeout`, the deadline of the call and the caller's signal. */
export function timeout(clock: Clock, attempt: Attempt): Send {
  return (request) => {
    const { context } = request;
    const release = clock.hold?.();
    const response = bounded(clock, context, context.timeout, (signal) => {
      const { idempotencyExpiry } = context;
      // A logon before this attempt may have taken longer than the server remembers the key.
      if (idempotencyExpiry !== undefined && clock.now() >= idempotencyExpiry.at)
        throw idempotencyExpiry.error;
      context.attempts++;
      context.firstSentAt ??= clock.now();
      return attempt(request, signal);
    });
    return release === undefined ? response : response.finally(release);
  };
}

/** What bounds a wait within a call. */
export type BoundedCall = Pick<
  CallContext,
  "operationId" | "attempts" | "signal" | "lifetime" | "closing" | "timeout" | "deadline" | "deadlineAt"
>;

/**
 * Does `work` with a signal that ends it after `limit` ms, at the deadline of the call, or with the caller's own signal,
 * whichever comes first. One controller serves all three.
 */
export async function bounded<T>(
  clock: Clock,
  context: BoundedCall,
  limit: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  context.signal?.throwIfAborted();
  if (!context.closing) context.lifetime.check(context.operationId, context.attempts);
  const left = context.deadlineAt - clock.now();
  if (left <= 0) throw expired("deadline", context);

  const controller = new AbortController();
  const { signal } = controller;
  const leave = [
    onAbort(context.signal, () => controller.abort(context.signal?.reason)),
    context.lifetime.enter(() => controller.abort(closedMeanwhile(context))),
    clock.schedule(Math.min(limit, left), () => {
      controller.abort(expired(left < limit ? "deadline" : "timeout", context));
    }),
  ];
  try {
    // When the time of close() is over, the client sends nothing, not even a logoff.
    signal.throwIfAborted();
    // A fetch of the caller may ignore the abort.
    return await Promise.race([work(signal), whenAborted(signal)]);
  } catch (error) {
    // A body that is cut off by the abort fails with a network error of its own.
    throw signal.aborted ? signal.reason : error;
  } finally {
    for (const end of leave) end();
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function closedMeanwhile({ operationId, attempts }: BoundedCall): ClientClosedError {
  const message = "the client was closed before a response came; what the server did is unknown";
  return new ClientClosedError(message, { operationId, attempts, sent: attempts > 0 });
}

function expired(bound: "timeout" | "deadline", context: BoundedCall): TimeoutError {
  return new TimeoutError(bound, bound === "timeout" ? context.timeout : context.deadline, {
    operationId: context.operationId,
    attempts: context.attempts,
    hint: `raise the ${bound} option if the server needs longer`,
  });
}
