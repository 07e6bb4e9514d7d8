import type { CallOptions } from "../../../contract/call.js";
import { AsyncOpsError, ClientClosedError, LockedError, TimeoutError } from "../../../errors/index.js";
import { onAbort } from "../../../http/abort.js";
import { type Clock, sleep } from "../../../http/clock.js";
import type { Lifetime } from "../../../http/lifetime.js";
import { retryAfterOf } from "../../../http/retry.js";
import type { HeldLock } from "./held-lock.js";

/** How long unlocking waits for an action that still runs on the SBC, in ms. */
const longestSettling = 120_000;
/** How long the SBC is asked to unlock, in ms. Beyond that the lock ends with its token. */
const longestUnlocking = 30_000;
/** The same where the SBC asks for patience, in ms: without that the lock would stay for longer. */
const longestAsked = 120_000;
/** Longest wait that the SBC may ask for, in ms. */
const mostAsked = 60_000;
/** How often an SBC is asked that says that somebody else has the lock. */
const mostRefusals = 3;
/** Of the time that is left until the client is closed, the part that one request or one pause may take. */
const share = 1 / 3;
/** Shortest pause while the client is being closed, in ms. */
const shortestPause = 250;

/** What it takes to release a lock. */
export interface UnlockCalls {
  /** Sends the request once, with the token of the lock, even while the client is being closed. */
  unlock(options: CallOptions): Promise<unknown>;
  /** Whether an asynchronous action runs on the SBC. */
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
   * unless the client is being closed. Gives whether the SBC still had the lock.
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
      let asked = 0;
      try {
        const isBusy = await this.#whileOpen(signal, (open) =>
          this.#calls.busy({ deadline: longestUnlocking, signal: open }),
        );
        if (!isBusy) return;
      } catch (error) {
        asked = askedBy(error);
        // Where it cannot be asked, the lock has to go all the same.
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
        // So it answers, too, when the response to an earlier request was lost.
        if (isRefused(error, "not-held")) return false;
        if (isRefused(error, "held-by-another")) refusals++;
        const asked = askedBy(error);
        wait = Math.max(pause, asked);
        const at = this.#clock.now() + wait;
        if (asked > 0 && at < since + longestAsked) until = Math.max(until, at + longestUnlocking);
        // While the client is being closed, its end is the bound.
        const isOver = refusals >= mostRefusals || (at >= until && !this.#lifetime.closing);
        if (isOver || signal.aborted || !held.unlockable) throw error;
      }
      await this.#pause(wait, signal);
    }
  }

  /** Sends the request once. One that hangs must not take the time of the next while the client is being closed. */
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

  /** Ends when the client is being closed. Then little time is left, and less is waited, whatever the SBC asks for. */
  async #pause(delay: number, signal: AbortSignal): Promise<void> {
    const pause = this.#lifetime.closing
      ? sleep(this.#clock, Math.min(delay, Math.max(this.#left * share, shortestPause)), signal)
      : this.#whileOpen(signal, (open) => sleep(this.#clock, delay, open));
    await pause.catch(() => {});
  }

  /** Does `work` with a signal that ends it when the client is being closed. */
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

  /** Until everything is ended that the client still does, in ms. */
  get #left(): number {
    return Math.max(this.#lifetime.endsAt - this.#clock.now(), 0);
  }
}

function longer(pause: number): number {
  return Math.min(pause * 2, 5000);
}

/** How long the SBC asks to be left alone, in ms. */
function askedBy(error: unknown): number {
  return Math.min(retryAfterOf(error) ?? 0, mostAsked);
}

function isRefused(error: unknown, reason: LockedError["reason"]): boolean {
  return error instanceof LockedError && error.recognized && error.reason === reason;
}

/** Of an error, for a warning. */
export function codeOf(error: unknown): string {
  return error instanceof AsyncOpsError ? error.code : String(error);
}
