import { TimeoutError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { CallContext, OutgoingRequest, Reply } from "./step.js";

/** The last step: one attempt, which the given signal ends. */
export type Attempt = (request: OutgoingRequest, signal: AbortSignal) => Promise<Reply>;

/**
 * Bounds one attempt, its body included, by `timeout`, by what is left of the deadline and by the caller's signal.
 * One controller an attempt serves all three.
 */
export function timeout(clock: Clock, attempt: Attempt): (request: OutgoingRequest) => Promise<Reply> {
  return async (request) => {
    const { context } = request;
    context.signal?.throwIfAborted();
    const left = context.deadlineAt - clock.now();
    if (left <= 0) throw expired("deadline", context);

    const controller = new AbortController();
    const abort = () => controller.abort(context.signal?.reason);
    context.signal?.addEventListener("abort", abort, { once: true });
    const cancel = clock.schedule(Math.min(context.timeout, left), () => {
      // attempts counts this one already when the message is made.
      controller.abort(expired(left < context.timeout ? "deadline" : "timeout", context));
    });
    context.attempts++;
    try {
      return await attempt(request, controller.signal);
    } catch (error) {
      // A body that is cut off by the abort fails with a network error of its own.
      throw controller.signal.aborted ? controller.signal.reason : error;
    } finally {
      cancel();
      context.signal?.removeEventListener("abort", abort);
    }
  };
}

function expired(bound: "timeout" | "deadline", context: CallContext): TimeoutError {
  return new TimeoutError(bound, bound === "timeout" ? context.timeout : context.deadline, {
    operationId: context.operationId,
    attempts: context.attempts,
    hint: `raise the ${bound} option if the server needs longer`,
  });
}
