import { AuthenticationError } from "../../errors/index.js";
import { withHint } from "../../errors/annotate.js";
import type { Credentials, Session } from "../../http/authenticate.js";
import type { CallContext } from "../../http/step.js";
import { isGone } from "../../lro/async-action/deferred.js";
import { header, type Logon } from "./logon.js";
import { Logons, type LogonsSettings } from "./logons.js";
import { saysSessionEnded } from "./session-ended.js";

/** A session that dies without requests is dead for sure after this time, in ms. */
export const defaultIdleLimit = 15 * 60_000;

export interface SessionSettings extends LogonsSettings {
  readonly sessionIdleTimeout: number;
}

/** A logon session: opened with the first call, kept as long as requests come, opened anew when it has died. */
export class EnterpriseManagerSession implements Session {
  readonly #settings: SessionSettings;
  readonly #logons: Logons;
  /** Requests that go under one session alone, by their signal. */
  readonly #bound = new WeakMap<AbortSignal, Logon>();
  /** The session that a request went under last, by its signal. */
  readonly #used = new WeakMap<AbortSignal, Logon>();
  /** The session that a call belongs to which is made in one alone: of several attempts, that of the first. */
  readonly #first = new WeakMap<CallContext, Logon>();
  /** Sessions that something cannot be asked for without, by its key. */
  readonly #held = new Map<string, Logon>();
  /** Starts whose response has not come yet: a task may belong to the session, though nobody knows it. */
  readonly #starts = new Set<Promise<unknown>>();
  #logon: Logon | undefined;
  #usedAt = 0;
  #dead = false;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#logons = new Logons(settings);
    const { auth } = settings;
    if (auth.sessionId !== undefined) this.#logon = { token: auth.sessionId, id: undefined };
  }

  /** Opened by somebody else, and not to be had again when it has died. */
  get #supplied(): boolean {
    return this.#settings.auth.sessionId !== undefined;
  }

  /** The session of `auth.sessionId`, if that is what was given. */
  get supplied(): Logon | undefined {
    return this.#supplied ? this.#logon : undefined;
  }

  /** How long a session lives without a request, in ms. */
  get sessionIdleTimeout(): number {
    return this.#settings.sessionIdleTimeout;
  }

  /** Sends a request under this session, dead or alive, and never under another. It is known by its signal. */
  bind(signal: AbortSignal, logon: Logon): void {
    this.#bound.set(signal, logon);
  }

  /** The session that a request went under. */
  usedBy(signal: AbortSignal): Logon | undefined {
    return this.#used.get(signal);
  }

  /** Keeps `logoff()` from ending the session, until it is released under the same key. */
  hold(key: string, logon: Logon): void {
    this.#held.set(key, logon);
  }

  release(key: string): void {
    this.#held.delete(key);
  }

  /** Does what starts something, and holds the session for it. `logoff()` waits until that is known. */
  async starting<T>(start: () => Promise<T>): Promise<T> {
    const begun = start();
    this.#starts.add(begun);
    try {
      return await begun;
    } finally {
      this.#starts.delete(begun);
    }
  }

  heldBy(key: string): Logon | undefined {
    return this.#held.get(key);
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#logons.credentials(context);
    const logon = this.#boundTo(context) ?? this.#usable(context) ?? (await this.#logOn(context));
    if (logon === this.#logon) this.#usedAt = this.#settings.clock.now();
    if (context.signal !== undefined) this.#used.set(context.signal, logon);
    if (context.sessionBound) this.#first.set(context, logon);
    return { header, value: logon.token };
  }

  renewable(used: Credentials, context: CallContext): boolean {
    if (context.scheme !== undefined || this.#supplied || this.#boundTo(context) !== undefined) return false;
    // Somebody else may have opened a new one since.
    if (used.value === this.#logon?.token) this.#dead = true;
    return true;
  }

  refused(error: AuthenticationError, context: CallContext): unknown {
    if (context.scheme !== undefined) {
      this.#logons.refused(error);
      return error;
    }
    if (!saysSessionEnded(error)) return error;
    if (this.#supplied && !context.sessionBound) {
      return withHint(
        AuthenticationError,
        error,
        "the session of auth.sessionId has ended; log on and give a new one",
      );
    }
    if (!this.#supplied && this.#boundTo(context) === this.#logon) this.#dead = true;
    if (!context.sessionBound) return error;
    return withHint(
      AuthenticationError,
      error,
      "the logon session has ended, and what belonged to it can no longer be read. Tasks are readable only in the session that created them",
    );
  }

  /**
   * Ends the session on the server, if this client opened it, and nothing needs it or `force` is set. Says why it did not,
   * and never fails work that is done.
   */
  async logoff(force = false): Promise<string | undefined> {
    // A logon under way is one that the server will know too.
    await this.#logons.settled();
    if (!force) await Promise.allSettled(this.#starts);
    const logon = this.#logon;
    if (logon === undefined || this.#supplied) return undefined;
    const needed = [...this.#held.values()].filter((held) => held === logon).length;
    if (needed > 0 && !force && !this.#dead) {
      const those =
        needed === 1 ? "a task of an operation that has" : `the tasks of ${needed} operations that have`;
      return `${those} not ended can be read in it alone. Wait for the end before close(), or log off all the same with close({ force: true })`;
    }
    // Whoever calls from now on opens a session of its own.
    this.#logon = undefined;
    if (this.#dead) return undefined;
    if (logon.id === undefined) return "the server did not name the session when it was opened";
    const { signal } = new AbortController();
    this.bind(signal, logon);
    try {
      const { request } = this.#settings;
      // Its time is that of close().
      const options = { signal, deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
      const answer = await request("logoff", { id: logon.id }, options, { closing: true });
      // A page, of a proxy that wants a sign-in of its own, is no logoff.
      await answer.body();
      return undefined;
    } catch (error) {
      // It has died already, which is what was wanted.
      if (saysSessionEnded(error) || isGone(error)) return undefined;
      return error instanceof Error ? error.message : String(error);
    }
  }

  #boundTo(context: CallContext): Logon | undefined {
    const { signal } = context;
    return (signal && this.#bound.get(signal)) ?? this.#first.get(context);
  }

  /** The session that is open as far as one can know. A request that belongs to it goes with no other. */
  #usable({ sessionBound }: CallContext): Logon | undefined {
    if (this.#supplied || sessionBound) return this.#logon;
    const { clock, sessionIdleTimeout } = this.#settings;
    if (this.#dead || clock.now() - this.#usedAt >= sessionIdleTimeout) return undefined;
    return this.#logon;
  }

  #logOn(context: CallContext): Promise<Logon> {
    return this.#logons.join(context, (logon) => {
      this.#settings.secrets.add(logon.token, logon.id);
      this.#logon = logon;
      this.#dead = false;
      this.#usedAt = this.#settings.clock.now();
    });
  }
}
