import type { Clock } from "./clock.js";
import { sleepUntilClosed } from "./pause.js";
import { retryAfterOf } from "./retry.js";
import type { RetryPolicy } from "./retry-policy.js";
import { SingleFlight } from "./single-flight.js";
import { type BoundedCall, bounded } from "./timeout.js";

export interface LogonSettings {
  readonly clock: Clock;
  /** Of the client, not of a call: the logon is for all who wait. */
  readonly policy: RetryPolicy;
  /** Whether a failure of the logon says nothing lasting. */
  isTransient(error: unknown): boolean;
}

/**
 * The logon of a client, or the renewal of what it gave: one at a time, however many calls wait. It is tried again here, once for
 * all of them, since a thousand calls that each retry are a thousand logons; a call whose logon has failed does not retry.
 */
export class LogonFlight<Held> {
  readonly #settings: LogonSettings;
  readonly #flight = new SingleFlight<Held>();

  constructor(settings: LogonSettings) {
    this.#settings = settings;
  }

  /** The attempt that is under way. */
  get current(): Promise<Held> | undefined {
    return this.#flight.current;
  }

  /**
   * Joins the logon under way, or begins one with `attempt`. Each caller waits within the bounds of its own call; the logon outlives
   * one that leaves while others wait.
   */
  join(context: BoundedCall, attempt: (signal: AbortSignal) => Promise<Held>): Promise<Held> {
    return bounded(this.#settings.clock, context, Number.POSITIVE_INFINITY, (signal) =>
      this.#flight.join((shared) => this.#repeat(context, shared, attempt), signal),
    );
  }

  async #repeat(
    context: BoundedCall,
    signal: AbortSignal,
    attempt: (signal: AbortSignal) => Promise<Held>,
  ): Promise<Held> {
    const { clock, policy, isTransient } = this.#settings;
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(signal);
      } catch (error) {
        if (signal.aborted || tries >= policy.attempts || !isTransient(error)) throw error;
        const delay = Math.min(retryAfterOf(error) ?? longestPause(policy, tries), policy.maxRetryAfter);
        const jittered = delay * (1 + clock.random() / 4);
        await sleepUntilClosed(clock, jittered, { ...context, signal }, error);
      }
    }
  }
}

function longestPause({ minDelay, maxDelay }: RetryPolicy, tries: number): number {
  return Math.min(maxDelay, minDelay * 2 ** (tries - 1));
}
