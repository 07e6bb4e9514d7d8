import { AsyncLocalStorage } from "node:async_hooks";
import { callback, callChecks, checkOptions, type OptionChecks } from "../../../client/options.js";
import type { CallOptions } from "../../../contract/call.js";
import {
  AsyncOpsError,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  HttpError,
  LockedError,
} from "../../../errors/index.js";
import { onAbort } from "../../../http/abort.js";
import type { Clock } from "../../../http/clock.js";
import type { Lifetime } from "../../../http/lifetime.js";
import { sleepUntilClosed } from "../../../http/lifetime.js";
import type { OracleSbcSession } from "../session.js";
import type { HeldLock } from "./held-lock.js";
import { Turns } from "./turns.js";
import { codeOf, type UnlockCalls, Unlocking } from "./unlocking.js";

/** Pause between two tries to take a lock that somebody else holds, in ms. */
const patience = 5000;
/** How old a token may get in the meantime, in ms. Each one more is a session more on the SBC. */
const oldest = 60_000;
/** For the errors of the client itself. */
const operationId = "withConfigurationLock";

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
export interface LockCalls extends UnlockCalls {
  lock(options: CallOptions): Promise<unknown>;
}

export interface LockSettings {
  readonly session: OracleSbcSession;
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  readonly calls: LockCalls;
  readonly warn: (message: string) => void;
}

/** One flow of calls, from before it asks for the lock until that is released. */
interface Course {
  readonly over: Promise<void>;
  /** Releases the lock, once. `undefined`: it has not been taken yet. */
  release?: () => Promise<unknown>;
}

/** The lock of the configuration, taken by one flow of calls at a time and released whatever happens in it. */
export class ConfigurationLock {
  readonly #settings: LockSettings;
  readonly #unlocking: Unlocking;
  /** Tells the calls inside from others that the program makes at the same time, and from those that come late. */
  readonly #flow = new AsyncLocalStorage<{ inside: boolean }>();
  readonly #turns = new Turns();
  readonly #ended = new AbortController();
  #course: Course | undefined;

  constructor(settings: LockSettings) {
    this.#settings = settings;
    this.#unlocking = new Unlocking(settings.clock, settings.lifetime, settings.calls);
  }

  /** Inside another one of the same client it does nothing but call `work`. Others wait until it is over. */
  async hold<T>(work: () => T | Promise<T>, options: LockOptions = {}): Promise<T> {
    const problem = callback(work);
    if (problem !== undefined) throw new ConfigurationError("work", problem);
    checkOptions(options, lockChecks);
    this.#settings.lifetime.check(operationId);
    if (this.#isInside) return work();
    const end = await this.#turns.next(options.signal);
    try {
      return await this.#locked(work, options);
    } finally {
      end();
    }
  }

  /**
   * For when the client takes no more calls and requests under way have had their time: the work can do nothing any more with this
   * client, so that its end is not waited for. Resolves when the lock is released.
   */
  async close(): Promise<void> {
    // What a request may have locked that hangs has to be unlocked, too, while there is time.
    this.#ended.abort(new ClientClosedError(undefined, { operationId }));
    const course = this.#course;
    if (course === undefined) return;
    await (course.release?.() ?? course.over);
  }

  /** Aborted by `close()`. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  get #isInside(): boolean {
    return this.#flow.getStore()?.inside === true;
  }

  async #locked<T>(work: () => T | Promise<T>, options: LockOptions): Promise<T> {
    let end = () => {};
    const course: Course = {
      over: new Promise((resolve) => {
        end = resolve;
      }),
    };
    this.#course = course;
    try {
      const held = await this.#take(options);
      const stop = this.#keepAlive();
      const flow = { inside: true };
      let released: Promise<LockedError | undefined> | undefined;
      // By the end of the work or by that of the client, whatever comes first.
      const release = () => {
        stop();
        released ??= this.#release(held);
        return released;
      };
      course.release = release;
      let result: T;
      try {
        this.#settings.lifetime.check(operationId);
        result = await this.#flow.run(flow, async () => work());
      } catch (error) {
        flow.inside = false;
        // What went wrong in the work is the news, and may have no place for this.
        const lost = await release();
        if (lost !== undefined) this.#settings.warn(lost.message);
        throw error;
      }
      flow.inside = false;
      const lost = await release();
      if (lost !== undefined) throw lost;
      return result;
    } finally {
      this.#course = undefined;
      end();
    }
  }

  async #take({ signal, waitForLock }: LockOptions): Promise<HeldLock> {
    const taking = new AbortController();
    const leave = [signal, this.ended].map((ending) => onAbort(ending, () => taking.abort(ending?.reason)));
    if (signal?.aborted) taking.abort(signal.reason);
    try {
      return await this.#ask(taking.signal, waitForLock);
    } finally {
      for (const end of leave) end();
    }
  }

  /** Asks for the lock until the SBC gives it, or has been asked long enough. */
  async #ask(signal: AbortSignal, waitForLock = 0): Promise<HeldLock> {
    const { session, clock, lifetime, calls } = this.#settings;
    const until = clock.now() + waitForLock;
    for (let age = 0; ; age = oldest) {
      // A lock lives as long as its token, so it begins with a young one.
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
        const waiting = { signal, lifetime, operationId, attempts: 0, closing: false };
        await sleepUntilClosed(clock, Math.min(patience, left), waiting, error);
      }
    }
    // The lock was answered, so there is a token.
    return session.hold() as HeldLock;
  }

  /** The response is lost, and the lock may be there. */
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
          `a request to lock the configuration got no response, and what it may have locked was not unlocked (${codeOf(error)}); such a lock ends with its token, in 10 minutes at most`,
        );
      }
    } finally {
      session.release();
    }
  }

  /** Renews the token while work inside makes no calls. Gives what ends it. */
  #keepAlive(): () => void {
    const { session, clock, lifetime } = this.#settings;
    let cancel = () => {};
    let ended = false;
    const renew = async (): Promise<void> => {
      let next = 30_000;
      try {
        next = await session.keepAlive();
      } catch {
        // The next call of the work inside says what is wrong; until the token has died there is time to try again.
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
   * Never throws: what went wrong inside is the news, and a lock that cannot be released ends with its token. Gives the error of a
   * lock that was lost, where nobody inside has been told.
   */
  async #release(held: HeldLock): Promise<LockedError | undefined> {
    const { session, warn } = this.#settings;
    held.noticeDeath();
    try {
      // One that was lost may still be there: its token was refused, which need not be true.
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

/** The lock may be there, although the request failed. */
function mayHaveLocked(error: unknown): boolean {
  // The caller's own reason: an abort, on the way at worst.
  if (!(error instanceof AsyncOpsError)) return true;
  if (error.operationId !== "lockConfiguration" || error.attempts === 0) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (!(error instanceof HttpError)) return true;
  const { status, recognized } = error;
  if (status >= 500 || status === 408) return true;
  // A page of whatever stands in front of the SBC. Refused credentials and redirects come before the SBC has done anything.
  return !recognized && status >= 400 && ![401, 423, 429].includes(status);
}
