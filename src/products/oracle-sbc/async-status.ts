import type { CallOptions } from "../../contract/call.js";
import { retryAfterOf } from "../../http/retry.js";
import type { TrackingContext } from "../../lro/tracked.js";

/** Longest time that the box may ask to be left alone for, in ms. */
const longestQuiet = 60_000;

/**
 * The one status that the box has of all its actions. Whoever asks for it, a Retry-After is for all who ask: a handle, the look
 * for a start whose response was lost, and unlocking, which waits for an action that runs.
 */
export class AsyncStatus {
  readonly #context: Pick<TrackingContext, "call" | "read" | "clock">;
  #quietUntil = Number.NEGATIVE_INFINITY;

  constructor(context: Pick<TrackingContext, "call" | "read" | "clock">) {
    this.#context = context;
  }

  /** How long the box does not want to be asked, in ms, from now. 0: it may be asked. */
  get quiet(): number {
    return Math.max(this.#quietUntil - this.#context.clock.now(), 0);
  }

  /** Asks once, as a poll does. `operationId`: what reads it. */
  once(operationId: string, { signal }: Pick<CallOptions, "signal">): Promise<unknown> {
    return this.#heeding(this.#context.call(operationId, {}, { signal, retry: false }));
  }

  /** Asks again where an answer says nothing. */
  patiently(operationId: string, options: CallOptions): Promise<unknown> {
    return this.#heeding(this.#context.read(operationId, {}, options));
  }

  async #heeding(asking: Promise<{ readonly body: unknown }>): Promise<unknown> {
    try {
      return (await asking).body;
    } catch (error) {
      const asked = retryAfterOf(error);
      if (asked !== undefined) {
        this.#quietUntil = this.#context.clock.now() + Math.min(asked, longestQuiet);
      }
      throw error;
    }
  }
}
