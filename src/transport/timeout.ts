import { TimeoutError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { CallContext, OutgoingRequest, Reply } from "./step.js";

/** The last step: one attempt, which the given signal ends. */
export type Attempt = (request: OutgoingRequest, signal: AbortSignal) => Promise<Reply>;

/** Bounds one attempt, its body included, by `timeout`, by what is left of the deadline and by the caller's signal. */
export function timeout(clock: Clock, attempt: Attempt): (request: OutgoingRequest) => Promise<Reply> {
  return (request) => {
    const { context } = request;
    return bounded(clock, context, context.timeout, (signal) => {
      const { keyLapse } = context;
      // A logon on the way here may have taken longer than the server remembers the request.
      if (keyLapse !== undefined && clock.now() >= keyLapse.at) throw keyLapse.error;
      context.attempts++;
      context.firstSentAt ??= clock.now();
      return attempt(request, signal);
    });
  };
}

/**
 * Does `work` with a signal that ends it after `limit` ms, at the deadline of the call, or with the caller's own signal,
 * whichever comes first. One controller serves all three.
 */
export async function bounded<T>(
  clock: Clock,
  context: CallContext,
  limit: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  context.signal?.throwIfAborted();
  const left = context.deadlineAt - clock.now();
  if (left <= 0) throw expired("deadline", context);

  const controller = new AbortController();
  const abort = () => controller.abort(context.signal?.reason);
  context.signal?.addEventListener("abort", abort, { once: true });
  const cancel = clock.schedule(Math.min(limit, left), () => {
    controller.abort(expired(left < limit ? "deadline" : "timeout", context));
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    // A body that is cut off by the abort fails with a network error of its own.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    cancel();
    context.signal?.removeEventListener("abort", abort);
  }
}

function expired(bound: "timeout" | "deadline", context: CallContext): TimeoutError {
  return new TimeoutError(bound, bound === "timeout" ? context.timeout : context.deadline, {
    operationId: context.operationId,
    attempts: context.attempts,
    hint: `raise the ${bound} option if the server needs longer`,
  });
}
