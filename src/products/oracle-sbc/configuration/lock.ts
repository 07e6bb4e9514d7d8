import { AsyncLocalStorage } from "node:async_hooks";
import type { CallOptions } from "../../../contract/call.js";
import {
  AsyncOpsError,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  HttpError,
  LockedError,
} from "../../../errors/index.js";
import type { Clock } from "../../../http/clock.js";
import { type Lifetime, sleepUntilClosed } from "../../../http/lifetime.js";
import { Mutex, onAbort, withSignal } from "../../../http/waiting.js";
import { callback, checkOptions, type OptionChecks } from "../../../options/check-options.js";
import { callChecks } from "../../../request/parameters.js";
import type { OracleSbcSession } from "../session.js";
import type { HeldLock } from "./held-lock.js";
import { codeOf, type UnlockCalls, Unlocking } from "./unlocking.js";

/** Pause between two attempts to take a lock that another user holds, in ms. */
const retryPause = 5000;
/** Maximum age of the token for a repeated attempt, in ms. Each new token is another session on the SBC. */
const maxTokenAge = 60_000;
/** Operation name in errors of the client itself. */
const operationId = "withConfigurationLock";

export interface LockOptions extends Pick<CallOptions, "signal"> {
  /**
   * How long to wait for a lock that another user holds, in ms. The client retries every few seconds. Default 0: no
   * wait.
   */
  readonly waitForLock?: number | undefined;
}

export const lockChecks: OptionChecks = {
  signal: callChecks.signal as OptionChecks[string],
  waitForLock: (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= 0
      ? undefined
      : "must be a number of ms, 0 or more",
};

/** The requests that the lock needs. */
interface LockCalls extends UnlockCalls {
  lock(options: CallOptions): Promise<unknown>;
}

interface LockSettings {
  readonly session: OracleSbcSession;
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  readonly calls: LockCalls;
  readonly warn: (message: string) => void;
}

/** One use of the lock: from before the request for it until its release. */
interface LockUse {
  readonly over: Promise<void>;
  /** Releases the lock, once. `undefined`: the lock has not been taken yet. */
  release?: () => Promise<unknown>;
}

/** Work that is running under a lock. Work under the lock of one SBC may take that of another. */
interface Flow {
  readonly lock: ConfigurationLock;
  /** `false` as soon as the work has ended: a call that it makes too late is not inside. */
  inside: boolean;
  readonly outer: Flow | undefined;
}

/**
 * Distinguishes calls inside the work from concurrent calls of the program. One for all clients: Node never forgets a
 * storage that was used, and copies the value of each one to every promise and timer of the process.
 */
const flows = /* @__PURE__ */ new AsyncLocalStorage<Flow>();

/** The innermost work that has not ended. Work that has ended is let go of, else a chain of timers would keep it all. */
function runningFlow(): Flow | undefined {
  let flow = flows.getStore();
  while (flow !== undefined && !flow.inside) flow = flow.outer;
  return flow;
}

/**
 * The configuration lock. One caller of the program holds it at a time. It is always released, even if the work fails.
 */
export class ConfigurationLock {
  readonly #settings: LockSettings;
  readonly #unlocking: Unlocking;
  readonly #mutex = new Mutex();
  readonly #ended = new AbortController();
  #use: LockUse | undefined;

  constructor(settings: LockSettings) {
    this.#settings = settings;
    this.#unlocking = new Unlocking(settings.clock, settings.lifetime, settings.calls);
  }

  /**
   * Takes the lock, calls `work`, and releases the lock. A nested call only calls `work`. Concurrent calls wait for
   * each other.
   */
  async hold<T>(work: () => T | Promise<T>, options: LockOptions = {}): Promise<T> {
    const problem = callback(work);
    if (problem !== undefined) throw new ConfigurationError("work", problem);
    checkOptions(options, lockChecks);
    this.#settings.lifetime.check(operationId);
    if (this.#isInside) return work();
    const end = await this.#mutex.acquire(options.signal);
    try {
      return await this.#locked(work, options);
    } finally {
      end();
    }
  }

  /**
   * Releases the lock without waiting for the work to end. Called when the client is closed and its requests in flight
   * had time to finish: the work can do nothing more with this client. Resolves when the lock is released.
   */
  async close(): Promise<void> {
    // A hanging lock request is aborted now, so that there is time left to unlock what it may have locked.
    this.#ended.abort(new ClientClosedError(undefined, { operationId }));
    const course = this.#use;
    if (course === undefined) return;
    await (course.release?.() ?? course.over);
  }

  /** Aborted by `close()`. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  get #isInside(): boolean {
    let flow = runningFlow();
    while (flow !== undefined && !(flow.lock === this && flow.inside)) flow = flow.outer;
    return flow !== undefined;
  }

  async #locked<T>(work: () => T | Promise<T>, options: LockOptions): Promise<T> {
    let end = () => {};
    const course: LockUse = {
      over: new Promise((resolve) => {
        end = resolve;
      }),
    };
    this.#use = course;
    try {
      const held = await this.#take(options);
      const stop = this.#keepAlive();
      const flow: Flow = { lock: this, inside: true, outer: runningFlow() };
      let released: Promise<LockedError | undefined> | undefined;
      // Called at the end of the work or when the client is closed, whichever is first.
      const release = () => {
        stop();
        released ??= this.#release(held);
        return released;
      };
      course.release = release;
      let result: T;
      try {
        this.#settings.lifetime.check(operationId);
        result = await flows.run(flow, async () => work());
      } catch (error) {
        flow.inside = false;
        // The caller must get the error of the work, so the lost lock is only logged.
        const lost = await release();
        if (lost !== undefined) this.#settings.warn(lost.message);
        throw error;
      }
      flow.inside = false;
      const lost = await release();
      if (lost !== undefined) throw lost;
      return result;
    } finally {
      this.#use = undefined;
      end();
    }
  }

  #take({ signal, waitForLock }: LockOptions): Promise<HeldLock> {
    return withSignal(
      signal,
      (end) => [onAbort(this.ended, () => end(this.ended.reason))],
      (taking) => this.#request(taking, waitForLock),
    );
  }

  /** Requests the lock until the SBC grants it, or `waitForLock` has passed. */
  async #request(signal: AbortSignal, waitForLock = 0): Promise<HeldLock> {
    const { session, clock, lifetime, calls } = this.#settings;
    const until = clock.now() + waitForLock;
    for (let age = 0; ; age = maxTokenAge) {
      // The lock ends when its token expires, so it is taken with a fresh token.
      session.beforeLock(age);
      try {
        await calls.lock({ signal });
        break;
      } catch (error) {
        const reason = error instanceof LockedError ? (error.reason ?? "held-by-another") : undefined;
        if (reason === "already-held") break;
        if (signal.aborted || mayHaveLocked(error)) await this.#undo();
        const left = until - clock.now();
        if (reason !== "held-by-another" || left <= 0) throw error;
        await sleepUntilClosed(clock, Math.min(retryPause, left), { signal, lifetime, operationId }, error);
      }
    }
    // The SBC granted the lock, so there is a token.
    return session.hold() as HeldLock;
  }

  /** Unlocks after a lost response: the SBC may have granted the lock. */
  async #undo(): Promise<void> {
    const { session, warn } = this.#settings;
    const held = session.hold();
    if (held === undefined) return;
    try {
      await this.#unlocking.release(held, { settle: false });
    } catch (error) {
      const ofAnother = error instanceof LockedError && error.reason === "held-by-another";
      if (!ofAnother) {
        warn(
          `the response to a lock request was lost, and the configuration was not unlocked (${codeOf(error)}); if the SBC granted the lock, it ends with its token, in 10 minutes at most`,
        );
      }
    } finally {
      session.release();
    }
  }

  /** Renews the token in time even while the work makes no calls. Returns a function that stops it. */
  #keepAlive(): () => void {
    const { session, clock, lifetime } = this.#settings;
    let cancel = () => {};
    let ended = false;
    const renew = async (): Promise<void> => {
      let next = 30_000;
      try {
        next = await session.keepAlive();
      } catch {
        // The next call of the work reports the error. Until the token expires, the renewal is tried again.
      }
      if (!ended) cancel = clock.schedule(next, () => void renew());
    };
    const end = () => {
      ended = true;
      cancel();
    };
    const leave = lifetime.onClose(end);
    void renew();
    return () => {
      leave();
      end();
    };
  }

  /**
   * Releases the lock. Never throws: the caller must get the error of the work, and a lock that cannot be released ends
   * with its token. Returns an error if the lock was lost and no call of the work has reported that.
   */
  async #release(held: HeldLock): Promise<LockedError | undefined> {
    const { session, warn } = this.#settings;
    held.noticeDeath();
    try {
      // A lost lock may still exist on the SBC: a refused token does not prove that it has ended.
      const wasThere = held.unlockable && (await this.#unlocking.release(held, { settle: !held.lost }));
      return held.unreported && !wasThere ? held.report({ operationId, attempts: 0 }) : undefined;
    } catch (error) {
      warn(
        `the configuration was not unlocked (${codeOf(error)}); the lock ends with its token, in 10 minutes at most`,
      );
      return held.unreported ? held.report({ operationId, attempts: 0 }) : undefined;
    } finally {
      session.release();
    }
  }
}

/** Whether the SBC may have granted the lock although the request failed. */
function mayHaveLocked(error: unknown): boolean {
  // The reason of the caller's signal: the request may have been sent before the abort.
  if (!(error instanceof AsyncOpsError)) return true;
  if (error.operationId !== "lockConfiguration" || error.attempts === 0) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (!(error instanceof HttpError)) return true;
  const { status, recognized } = error;
  if (status >= 500 || status === 408) return true;
  // The page of a proxy says nothing about the lock. With refused credentials or a redirect, the SBC has not done
  // anything yet.
  return !recognized && status >= 400 && ![401, 423, 429].includes(status);
}
