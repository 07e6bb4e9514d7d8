import { AsyncOpsError } from "../errors/index.js";
import { withCause } from "../errors/annotate.js";
import { onAbort } from "./abort.js";
import type { Clock } from "./clock.js";
import { sleepUntilClosed } from "./pause.js";
import { retryAfterOf } from "./retry.js";
import type { RetryPolicy } from "./retry-policy.js";
import { SingleFlight } from "./single-flight.js";
import { type BoundedCall, bounded } from "./timeout.js";

export interface LogonSettings {
  readonly clock: Clock;
  /** Of the client: the pauses between the attempts. How many there are is for the calls that wait. */
  readonly policy: RetryPolicy;
  /** Whether a failure of the logon says nothing lasting. */
  isTransient(error: unknown): boolean;
}

/** What a call says of how long it waits. Without `retry` it is the client itself that asks, and its own policy counts. */
type LogonCall = BoundedCall & { readonly retry?: Pick<RetryPolicy, "attempts"> };

/** A call that waits for the logon. */
interface Waiter {
  /** How many attempts it is willing to wait for. */
  readonly attempts: number;
  leave(error: unknown): void;
}

/** A failure by which the server asked to send no logon for a while. `until`: on the clock of the client. */
interface Hold {
  readonly until: number;
  readonly error: AsyncOpsError;
}

/**
 * The logon of a client, or the renewal of what it gave: one at a time, however many calls wait. It is tried again here, once for
 * all of them, since a thousand calls that each retry are a thousand logons; a call whose logon has failed does not retry. A call
 * that allows fewer attempts leaves earlier. When the server asks to wait (`Retry-After`), no logon of the client is sent before
 * that, whoever calls: a call that allows one attempt, such as a poll, fails at once with what the server said.
 */
export class LogonFlight<Held> {
  readonly #settings: LogonSettings;
  readonly #flight = new SingleFlight<Held>();
  readonly #waiters = new Set<Waiter>();
  #hold: Hold | undefined;

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
  join(context: LogonCall, attempt: (signal: AbortSignal) => Promise<Held>): Promise<Held> {
    const { clock, policy } = this.#settings;
    return bounded(clock, context, Number.POSITIVE_INFINITY, async (signal) => {
      const { attempts } = context.retry ?? policy;
      const refusal = this.#refusal();
      if (attempts <= 1 && refusal !== undefined) throw refusal;
      const leaving = new AbortController();
      const unlisten = onAbort(signal, () => leaving.abort(signal.reason));
      const waiter = {
        attempts,
        leave: (error: unknown) => leaving.abort(error),
      };
      this.#waiters.add(waiter);
      try {
        return await this.#flight.join((shared) => this.#repeat(context, shared, attempt), leaving.signal);
      } finally {
        unlisten();
        this.#waiters.delete(waiter);
      }
    });
  }

  async #repeat(
    context: BoundedCall,
    signal: AbortSignal,
    attempt: (signal: AbortSignal) => Promise<Held>,
  ): Promise<Held> {
    const { policy, isTransient } = this.#settings;
    const held = this.#refusal();
    if (held !== undefined) await this.#sleep(held.retryAfter, { ...context, signal }, held);
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(signal);
      } catch (error) {
        if (signal.aborted || !isTransient(error)) throw error;
        this.hold(error);
        for (const waiter of [...this.#waiters]) if (waiter.attempts <= tries) waiter.leave(error);
        // Nobody waits any more.
        if (signal.aborted) throw error;
        const delay = Math.min(retryAfterOf(error) ?? longestPause(policy, tries), policy.maxRetryAfter);
        await this.#sleep(delay, { ...context, signal }, error);
      }
    }
  }

  /** Later than asked for, never sooner: many clients wait for the same moment. */
  #sleep(delay: number, context: BoundedCall, after: unknown): Promise<void> {
    const { clock } = this.#settings;
    return sleepUntilClosed(clock, delay * (1 + clock.random() / 4), context, after);
  }

  /** Keeps logons back as long as this failure of one asks for, if it does: for an attempt that got along with a failure itself. */
  hold(error: unknown): void {
    const asked = retryAfterOf(error);
    if (asked === undefined || !(error instanceof AsyncOpsError)) return;
    const { clock, policy } = this.#settings;
    this.#hold = { until: clock.now() + Math.min(asked, policy.maxRetryAfter), error };
  }

  /** Why no logon may be sent at the moment; `retryAfter`: for how long, in ms. */
  #refusal(): (AsyncOpsError & { readonly retryAfter: number }) | undefined {
    if (this.#hold === undefined) return undefined;
    const { until, error } = this.#hold;
    const retryAfter = until - this.#settings.clock.now();
    if (retryAfter <= 0) return undefined;
    const copy = withCause(error, "the server asked to wait, so no logon was sent since then", error);
    return Object.assign(copy, { retryAfter });
  }
}

function longestPause({ minDelay, maxDelay }: RetryPolicy, tries: number): number {
  return Math.min(maxDelay, minDelay * 2 ** (tries - 1));
}
