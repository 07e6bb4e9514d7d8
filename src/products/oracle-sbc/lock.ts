import { AsyncLocalStorage } from "node:async_hooks";
import type { CallOptions } from "../../client/call.js";
import { AsyncOpsError, ConnectionError, LockedError, TimeoutError } from "../../errors/index.js";
import { type Clock, sleep } from "../../transport/clock.js";
import type { OracleSbcSession } from "./session.js";

/** How long unlocking waits for an action that still runs on the box, in ms. */
const longestSettling = 120_000;
const longestUnlocking = 30_000;

export interface LockOptions extends Pick<CallOptions, "signal"> {
  /** How long to wait for a lock that somebody else holds, in ms, asking every few seconds. Default 0: not at all. */
  readonly waitForLock?: number | undefined;
}

/** What the lock needs of the client. */
export interface LockCalls {
  lock(options: CallOptions): Promise<unknown>;
  unlock(options: CallOptions): Promise<unknown>;
  /** Whether an asynchronous action runs on the box. */
  busy(options: CallOptions): Promise<boolean>;
}

/** The lock of the configuration, taken by one flow of calls at a time and released whatever happens in it. */
export class ConfigurationLock {
  readonly #session: OracleSbcSession;
  readonly #clock: Clock;
  readonly #calls: LockCalls;
  readonly #warn: (message: string) => void;
  /** Tells the calls inside from others that the program makes at the same time. */
  readonly #inside = new AsyncLocalStorage<true>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(session: OracleSbcSession, clock: Clock, calls: LockCalls, warn: (message: string) => void) {
    this.#session = session;
    this.#clock = clock;
    this.#calls = calls;
    this.#warn = warn;
  }

  /** Inside another one of the same client it does nothing but call `work`. Others wait until it is over. */
  async hold<T>(work: () => T | Promise<T>, options: LockOptions = {}): Promise<T> {
    if (this.#inside.getStore()) return work();
    const turn = this.#queue.then(() => this.#locked(work, options));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #locked<T>(work: () => T | Promise<T>, options: LockOptions): Promise<T> {
    await this.#take(options);
    const stop = this.#keepAlive();
    try {
      return await this.#inside.run(true, async () => work());
    } finally {
      stop();
      await this.#release();
    }
  }

  async #take({ signal, waitForLock = 0 }: LockOptions): Promise<void> {
    const until = this.#clock.now() + waitForLock;
    for (;;) {
      signal?.throwIfAborted();
      // A lock lives as long as its token, so it begins with a young one.
      await this.#session.takeFresh({ signal });
      try {
        await this.#calls.lock({ signal });
        break;
      } catch (error) {
        const reason = error instanceof LockedError ? (error.reason ?? "held-by-another") : undefined;
        if (reason === "already-held") break;
        // The reply may be lost, not the lock.
        if (error instanceof ConnectionError || error instanceof TimeoutError) await this.#undo();
        const left = until - this.#clock.now();
        if (reason !== "held-by-another" || left <= 0) throw error;
        await sleep(this.#clock, Math.min(5000, left), signal);
      }
    }
    this.#session.locked = true;
  }

  async #undo(): Promise<void> {
    await this.#calls.unlock({ deadline: 5000, retry: false }).catch(() => {});
  }

  /** Renews the token while work inside makes no calls. Gives what ends it. */
  #keepAlive(): () => void {
    let cancel = () => {};
    let ended = false;
    const renew = async (): Promise<void> => {
      let next = 30_000;
      try {
        next = await this.#session.keepAlive({ timeout: 30_000, deadline: 60_000 });
      } catch {
        // The next call of the work inside says what is wrong; until the token has died there is time to try again.
      }
      if (!ended) cancel = this.#clock.schedule(next, () => void renew());
    };
    void renew();
    return () => {
      ended = true;
      cancel();
    };
  }

  /** Never throws: what went wrong inside is the news, and a lock that cannot be released ends with its token. */
  async #release(): Promise<void> {
    try {
      if (this.#session.lost) return;
      await this.#settle();
      await this.#calls.unlock({ deadline: longestUnlocking });
    } catch (error) {
      if (error instanceof LockedError && error.reason === "not-held") return;
      const why = error instanceof AsyncOpsError ? error.code : String(error);
      this.#warn(
        `the configuration was not unlocked (${why}); the lock ends with its token, in 10 minutes at most`,
      );
    } finally {
      this.#session.locked = false;
    }
  }

  /** What unlocking does to an action that runs is not documented. */
  async #settle(): Promise<void> {
    const until = this.#clock.now() + longestSettling;
    for (let pause = 500; this.#clock.now() < until; pause = Math.min(pause * 2, 5000)) {
      // Whether it can be asked or not, the lock has to go.
      const busy = await this.#calls.busy({ deadline: longestUnlocking }).catch(() => false);
      if (!busy) return;
      await sleep(this.#clock, pause);
    }
  }
}
