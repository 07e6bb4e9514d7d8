import type { CallOptions } from "../../../contract/call.js";
import { AsyncOpsError, ClientClosedError, LockedError, TimeoutError } from "../../../errors/index.js";
import { type Clock, sleep } from "../../../http/clock.js";
import type { Lifetime } from "../../../http/lifetime.js";
import { retryAfterOf } from "../../../http/retry.js";
import { onAbort } from "../../../http/waiting.js";
import type { HeldLock } from "./held-lock.js";

/** How long unlocking waits for a running action on the SBC, in ms. */
const longestSettling = 120_000;
/** How long unlock requests are repeated, in ms. After that, the lock ends with its token. */
const longestUnlocking = 30_000;
/** The same when the SBC sends `Retry-After`, in ms. Giving up earlier would keep the lock for longer. */
const longestWithRetryAfter = 120_000;
/** Cap for the `Retry-After` of the SBC, in ms. */
const maxRetryAfter = 60_000;
/** Attempts to unlock when the SBC reports that another user has the lock. */
const mostRefusals = 3;
/** The part of the time left in `close()` that one request or one pause may take. */
const share = 1 / 3;
/** Shortest pause while the client is being closed, in ms. */
const shortestPause = 250;

/** The requests that releasing a lock needs. */
export interface UnlockCalls {
  /** Sends the request once, with the token of the lock, even while the client is being closed. */
  unlock(options: CallOptions): Promise<unknown>;
  /** Whether an asynchronous action runs on the SBC. */
  busy(options: CallOptions): Promise<boolean>;
}

/** Releases the configuration lock. A lock that is left behind blocks everybody until its token expires. */
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
   * Unlocks, and repeats the request after any failure, within a time limit. `settle`: first waits for a running
   * action, also within a time limit, unless the client is being closed. Returns whether the SBC still had the lock.
   * @throws the last failure. The lock may still exist then.
   */
  async release(held: HeldLock, { settle }: { readonly settle: boolean }): Promise<boolean> {
    const bound = new AbortController();
    // close() waits for the unlocking as for a request, and aborts it when the time of close() is over.
    const leave = this.#lifetime.enter(() => bound.abort(new ClientClosedError()));
    try {
      if (settle) await this.#settle(bound.signal);
      return await this.#unlock(held, bound.signal);
    } finally {
      leave();
    }
  }

  /** Waits for a running action: it is not documented how unlocking affects it. */
  async #settle(signal: AbortSignal): Promise<void> {
    const until = this.#clock.now() + longestSettling;
    for (let pause = 500; this.#clock.now() < until && !this.#lifetime.closing; pause = longer(pause)) {
      let asked = 0;
      try {
        const isBusy = await this.#whileOpen(signal, (open) =>
          this.#calls.busy({ deadline: longestUnlocking, signal: open }),
        );
        if (!isBusy) return;
      } catch (error) {
        asked = retryAfterOrZero(error);
        // If the status cannot be read, the lock must be released all the same.
        if (asked === 0) return;
      }
      await this.#pause(Math.max(pause, asked), signal);
    }
  }

  async #unlock(held: HeldLock, signal: AbortSignal): Promise<boolean> {
    const since = this.#clock.now();
    let until = since + longestUnlocking;
    let refusals = 0;
    for (let pause = 500; ; pause = longer(pause)) {
      signal.throwIfAborted();
      let wait = pause;
      try {
        const left = this.#lifetime.closing ? this.#left : until - this.#clock.now();
        await this.#once(Math.max(left, 1), signal);
        return true;
      } catch (error) {
        // An earlier request may have released the lock, and its response was lost.
        if (isRefused(error, "not-held")) return false;
        if (isRefused(error, "held-by-another")) refusals++;
        const asked = retryAfterOrZero(error);
        wait = Math.max(pause, asked);
        const at = this.#clock.now() + wait;
        if (asked > 0 && at < since + longestWithRetryAfter) until = Math.max(until, at + longestUnlocking);
        // While the client is being closed, the time of close() is the limit.
        const isOver = refusals >= mostRefusals || (at >= until && !this.#lifetime.closing);
        if (isOver || signal.aborted || !held.unlockable) throw error;
      }
      await this.#pause(wait, signal);
    }
  }

  /** Sends the request once. While the client is being closed, a hanging request must leave time for the next one. */
  async #once(deadline: number, signal: AbortSignal): Promise<void> {
    const controller = new AbortController();
    let cancel = () => {};
    const hurry = () => {
      const limit = this.#left * share;
      const late = () =>
        controller.abort(
          new TimeoutError("timeout", Math.round(limit), { operationId: "unlockConfiguration", attempts: 1 }),
        );
      cancel = this.#clock.schedule(limit, late);
    };
    const leave = [onAbort(signal, () => controller.abort(signal.reason)), this.#lifetime.onClose(hurry)];
    if (this.#lifetime.closing) hurry();
    try {
      await this.#calls.unlock({ deadline, signal: controller.signal });
    } finally {
      cancel();
      for (const end of leave) end();
    }
  }

  /** Ends early when the client is being closed. Pauses in close() are short, whatever the SBC requests. */
  async #pause(delay: number, signal: AbortSignal): Promise<void> {
    const pause = this.#lifetime.closing
      ? sleep(this.#clock, Math.min(delay, Math.max(this.#left * share, shortestPause)), signal)
      : this.#whileOpen(signal, (open) => sleep(this.#clock, delay, open));
    await pause.catch(() => {});
  }

  /** Runs `work` with a signal that is aborted when the client is being closed. */
  async #whileOpen<T>(signal: AbortSignal, work: (open: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const end = () => controller.abort(new ClientClosedError());
    const leave = [onAbort(signal, end), this.#lifetime.onClose(end)];
    if (signal.aborted || this.#lifetime.closing) end();
    try {
      return await work(controller.signal);
    } finally {
      for (const stop of leave) stop();
    }
  }

  /** Time left until close() aborts everything, in ms. */
  get #left(): number {
    return Math.max(this.#lifetime.endsAt - this.#clock.now(), 0);
  }
}

function longer(pause: number): number {
  return Math.min(pause * 2, 5000);
}

/** The `Retry-After` of an error, in ms, with the cap applied. */
function retryAfterOrZero(error: unknown): number {
  return Math.min(retryAfterOf(error) ?? 0, maxRetryAfter);
}

function isRefused(error: unknown, reason: LockedError["reason"]): boolean {
  return error instanceof LockedError && error.recognized && error.reason === reason;
}

/** The code of an error, for a warning. */
export function codeOf(error: unknown): string {
  return error instanceof AsyncOpsError ? error.code : String(error);
}
