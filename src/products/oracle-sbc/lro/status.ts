import type { CallOptions } from "../../../contract/call.js";
import { retryAfterOf } from "../../../http/retry.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { atPointer } from "../../../pointer.js";

/** The operation that reads the status of the SBC, which covers all its actions. */
export const statusOperation = "getAsyncStatus";

/** Cap for the `Retry-After` of the SBC, in ms. */
const longestPause = 60_000;

/** The status at one moment: the latest action, whoever started it. */
export interface ActionStatus {
  readonly operation: string;
  readonly status: string;
}

/** `undefined`: no action has run since the SBC started, or the SBC does not report it. */
export function actionIn(body: unknown): ActionStatus | undefined {
  const operation = atPointer(body, "/data/operationState/operation");
  const status = atPointer(body, "/data/operationState/status");
  return typeof operation === "string" && typeof status === "string" ? { operation, status } : undefined;
}

/** Whether a status shows this action. Compared without case. */
export function isAction(shown: ActionStatus | undefined, operation: string | undefined): boolean {
  return shown !== undefined && shown.operation.toLowerCase() === operation?.toLowerCase();
}

/**
 * Reads the status for all users of it: handles, the search for a lost start, and unlocking, which waits for a running
 * action. The `Retry-After` of one response applies to all of them.
 */
export class StatusReader {
  readonly #context: FollowerContext;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(context: FollowerContext) {
    this.#context = context;
  }

  /** Time left of the `Retry-After` of the SBC, in ms. 0: the SBC can be polled. */
  get pause(): number {
    return Math.max(this.#pausedUntil - this.#context.clock.now(), 0);
  }

  /** Sends one request, as a poll does. */
  once({ signal }: Pick<CallOptions, "signal">): Promise<unknown> {
    return this.#body(this.#context.call(statusOperation, {}, { signal, retry: false }));
  }

  /** Repeats a request that fails with a transient error. */
  patiently(options: CallOptions): Promise<unknown> {
    return this.#body(this.#context.read(statusOperation, {}, options));
  }

  async #body(response: Promise<{ readonly body: unknown }>): Promise<unknown> {
    try {
      return (await response).body;
    } catch (error) {
      const retryAfter = retryAfterOf(error);
      if (retryAfter !== undefined) {
        this.#pausedUntil = this.#context.clock.now() + Math.min(retryAfter, longestPause);
      }
      throw error;
    }
  }
}

/** A time in ms as text for messages. In seconds below one minute, because tenths of a minute are too coarse there. */
export function durationText(ms: number): string {
  return ms < 60_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;
}
