import type { CallOptions } from "../../../contract/call.js";
import { retryAfterOf } from "../../../http/retry.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";

/** Reads the one status that the SBC has for all its actions. */
export const statusOperation = "getAsyncStatus";

/** Longest pause that the SBC may ask for, in ms. */
const longestPause = 60_000;

/** What the status said at one moment: the latest action, whoever started it. */
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
 * Reads the status for everybody who needs it: handles, the search for a start whose response was lost, and unlocking, which waits for
 * a running action. A Retry-After of one response holds for all of them.
 */
export class StatusReader {
  readonly #context: TrackingContext;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(context: TrackingContext) {
    this.#context = context;
  }

  /** For how long the SBC has asked not to be polled, in ms, from now. 0: it may be polled. */
  get pause(): number {
    return Math.max(this.#pausedUntil - this.#context.clock.now(), 0);
  }

  /** Sends one request, as a poll does. */
  once({ signal }: Pick<CallOptions, "signal">): Promise<unknown> {
    return this.#body(this.#context.call(statusOperation, {}, { signal, retry: false }));
  }

  /** Repeats a request that fails for a moment. */
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

/** A time in ms for a message. Below a minute in seconds, since a tenth of a minute is too coarse there. */
export function durationText(ms: number): string {
  return ms < 60_000 ? `${ms / 1000} s` : `${Math.round(ms / 6000) / 10} min`;
}
