import { AsyncLocalStorage } from "node:async_hooks";
import type { CallOptions } from "../../client/call.js";
import { callback, callChecks, checkOptions, type OptionChecks } from "../../client/options.js";
import {
  AsyncOpsError,
  ConfigurationError,
  ConnectionError,
  HttpError,
  LockedError,
} from "../../errors/index.js";
import { type Clock, sleep } from "../../transport/clock.js";
import { isTransient } from "../../transport/retry.js";
import { product } from "./product.js";
import type { OracleSbcSession } from "./session.js";
import { Turns } from "./turns.js";

/** How long unlocking waits for an action that still runs on the box, in ms. */
const longestSettling = 120_000;
const longestUnlocking = 30_000;
/** Pause between two tries to take a lock that somebody else holds, in ms. */
const patience = 5000;
/** How old a token may get in the meantime, in ms. Each one more is a session more on the box. */
const oldest = 60_000;

export interface LockOptions extends Pick<CallOptions, "signal"> {
  /** How long to wait for a lock that somebody else holds, in ms, asking every few seconds. Default 0: not at all. */
  readonly waitForLock?: number | undefined;
}

export const lockChecks: OptionChecks = {
  signal: callChecks.signal as OptionChecks[string],
  waitForLock: (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= 0
      ? undefined
      : "must be a number of ms, 0 or more",
};

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
  /** Tells the calls inside from others that the program makes at the same time, and from those that come late. */
  readonly #flow = new AsyncLocalStorage<{ inside: boolean }>();
  readonly #turns = new Turns();

  constructor(session: OracleSbcSession, clock: Clock, calls: LockCalls, warn: (message: string) => void) {
    this.#session = session;
    this.#clock = clock;
    this.#calls = calls;
    this.#warn = warn;
  }

  /** Inside another one of the same client it does nothing but call `work`. Others wait until it is over. */
  async hold<T>(work: () => T | Promise<T>, options: LockOptions = {}): Promise<T> {
    const problem = callback(work);
    if (problem !== undefined) throw new ConfigurationError("work", problem);
    checkOptions(options, lockChecks);
    if (this.#flow.getStore()?.inside) return work();
    const end = await this.#turns.next(options.signal);
    try {
      return await this.#locked(work, options);
    } finally {
      end();
    }
  }

  async #locked<T>(work: () => T | Promise<T>, options: LockOptions): Promise<T> {
    await this.#take(options);
    const stop = this.#keepAlive();
    const flow = { inside: true };
    try {
      return await this.#flow.run(flow, async () => work());
    } catch (error) {
      throw this.#session.explained(error);
    } finally {
      flow.inside = false;
      stop();
      await this.#release();
    }
  }

  async #take({ signal, waitForLock = 0 }: LockOptions): Promise<void> {
    const until = this.#clock.now() + waitForLock;
    for (let age = 0; ; age = oldest) {
      // A lock lives as long as its token, so it begins with a young one.
      this.#session.demandYounger(age);
      try {
        await this.#calls.lock({ signal });
        break;
      } catch (error) {
        const reason = error instanceof LockedError ? (error.reason ?? "held-by-another") : undefined;
        if (reason === "already-held") break;
        if (mayHaveLocked(error)) await this.#undo();
        const left = until - this.#clock.now();
        if (reason !== "held-by-another" || left <= 0) throw error;
        await sleep(this.#clock, Math.min(patience, left), signal);
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
      await this.#unlock();
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

  /** Once more where the way was broken: that it had been unlocked the first time does not matter. */
  async #unlock(): Promise<void> {
    try {
      await this.#calls.unlock({ deadline: longestUnlocking });
    } catch (error) {
      if (!isTransient(error, product.retry)) throw error;
      await this.#calls.unlock({ deadline: longestUnlocking });
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

/** The reply is lost, or none: the lock may be there all the same. */
function mayHaveLocked(error: unknown): boolean {
  // The caller's own reason: an abort, on the way at worst.
  if (!(error instanceof AsyncOpsError)) return true;
  if (error.operationId !== "lockConfiguration" || error.attempts === 0) return false;
  if (error instanceof ConnectionError) return error.sent;
  return error instanceof HttpError ? error.status >= 500 : true;
}
