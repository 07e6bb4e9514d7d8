import type { CallOptions } from "../../client/call.js";
import { AsyncOpsError, ClientClosedError, LockedError } from "../../errors/index.js";
import { onAbort } from "../../transport/abort.js";
import { type Clock, sleep } from "../../transport/clock.js";
import type { Lifetime } from "../../transport/lifetime.js";
import { retryAfterOf } from "../../transport/retry.js";
import type { HeldLock } from "./held-lock.js";

/** How long unlocking waits for an action that still runs on the box, in ms. */
const longestSettling = 120_000;
/** How long the box is asked to unlock, in ms. Beyond that the lock ends with its token. */
const longestUnlocking = 30_000;
/** How often a box is asked that says that somebody else has the lock. */
const mostRefusals = 3;

/** What it takes to release a lock. */
export interface UnlockCalls {
  /** Sends the request once, with the token of the lock, even while the client is being closed. */
  unlock(options: CallOptions): Promise<unknown>;
  /** Whether an asynchronous action runs on the box. */
  busy(options: CallOptions): Promise<boolean>;
}

/** Releases a lock of the configuration: it would keep everybody out until its token dies. */
export class Unlocking {
  readonly #clock: Clock;
  readonly #lifetime: Lifetime;
  readonly #calls: UnlockCalls;

  constructor(clock: Clock, lifetime: Lifetime, calls: UnlockCalls) {
    this.#clock = clock;
    this.#lifetime = lifetime;
    this.#calls = calls;
  }

  /**
   * Unlocks, and again after whatever failure, within a bound. `settle`: waits first, bounded too, for an action that still runs,
   * unless the client is being closed. Gives whether the box still had the lock.
   * @throws the last failure. The lock may still be there then.
   */
  async release(held: HeldLock, { settle }: { readonly settle: boolean }): Promise<boolean> {
    const bound = new AbortController();
    // close() waits for it like for a request, and ends it when its time is up.
    const leave = this.#lifetime.enter(() => bound.abort(new ClientClosedError()));
    try {
      if (settle) await this.#settle(bound.signal);
      return await this.#unlock(held, bound.signal);
    } finally {
      leave();
    }
  }

  /** What unlocking does to an action that runs is not documented. */
  async #settle(signal: AbortSignal): Promise<void> {
    const until = this.#clock.now() + longestSettling;
    for (let pause = 500; this.#clock.now() < until && !this.#lifetime.closing; pause = longer(pause)) {
      // Whether it can be asked or not, the lock has to go.
      const busy = await this.#calls.busy({ deadline: longestUnlocking }).catch(() => false);
      if (!busy) return;
      await this.#pause(pause, signal);
    }
  }

  async #unlock(held: HeldLock, signal: AbortSignal): Promise<boolean> {
    const until = this.#clock.now() + longestUnlocking;
    let refusals = 0;
    for (let pause = 500; ; pause = longer(pause)) {
      signal.throwIfAborted();
      let asked = 0;
      try {
        await this.#calls.unlock({ deadline: Math.max(until - this.#clock.now(), 1), signal });
        return true;
      } catch (error) {
        // So it answers, too, when the response to an earlier request was lost.
        if (isRefused(error, "not-held")) return false;
        if (isRefused(error, "held-by-another")) refusals++;
        asked = retryAfterOf(error) ?? 0;
        const isOver = this.#clock.now() + Math.max(pause, asked) >= until || refusals >= mostRefusals;
        if (isOver || signal.aborted || !held.unlockable) throw error;
      }
      await this.#pause(this.#lifetime.closing ? 500 : Math.max(pause, asked), signal);
    }
  }

  /** Ends early when the client is being closed: little time is left then. */
  async #pause(delay: number, signal: AbortSignal): Promise<void> {
    const waking = new AbortController();
    const wake = () => waking.abort();
    const leave = [onAbort(signal, wake), this.#lifetime.onClose(wake)];
    if (signal.aborted) wake();
    await sleep(this.#clock, delay, waking.signal).catch(() => {});
    for (const end of leave) end();
  }
}

function longer(pause: number): number {
  return Math.min(pause * 2, 5000);
}

function isRefused(error: unknown, reason: LockedError["reason"]): boolean {
  return error instanceof LockedError && error.recognized && error.reason === reason;
}

/** Of an error, for a warning. */
export function codeOf(error: unknown): string {
  return error instanceof AsyncOpsError ? error.code : String(error);
}
