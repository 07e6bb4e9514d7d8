import type { ClientSession, SessionContext } from "../../client/client-setup.js";
import { withHint } from "../../errors/annotate.js";
import { AuthenticationError } from "../../errors/index.js";
import { isGone } from "../../errors/not-found-error.js";
import type { Credentials } from "../../http/credentials.js";
import { LogonPassword } from "../../http/password.js";
import type { CallContext } from "../../http/step.js";
import { TokenCycle } from "../../http/token-cycle.js";
import type { EnterpriseManagerAuth } from "./auth.js";
import { header, isLogonTransient, type Logon, logOn, saysSessionEnded } from "./logon.js";

/** A session without requests has died for certain after this time, in ms. */
export const defaultIdleTimeout = 15 * 60_000;

export interface SessionSettings extends SessionContext {
  readonly auth: EnterpriseManagerAuth;
  readonly apiVersion: string;
  /** How long a session lives without a request, in ms. */
  readonly sessionIdleTimeout: number;
}

/** The logon session that a request goes under, in the context of its call. */
export class RequestSession {
  /** The request goes under this session only, whether the session lives or not. */
  readonly bound: Logon | undefined;
  /** The session that the latest attempt went under. */
  used: Logon | undefined;

  constructor(bound?: Logon) {
    this.bound = bound;
  }
}

/** A logon session: opened with the first call, kept as long as requests come, opened again when it has died. */
export class EnterpriseManagerSession implements ClientSession {
  readonly #settings: SessionSettings;
  readonly #password: LogonPassword;
  readonly #cycle: TokenCycle<Logon>;
  /** Sessions that some work needs, by the key of the work. */
  readonly #held = new Map<string, Logon>();
  /** Starts whose response has not come yet: a task may belong to the session, but nobody knows its id. */
  readonly #starts = new Set<Promise<unknown>>();
  #usedAt = 0;

  constructor(settings: SessionSettings) {
    const { auth, secrets, clock, contact, sessionIdleTimeout } = settings;
    this.#settings = settings;
    this.#password = new LogonPassword(auth, "session");
    this.#cycle = new TokenCycle<Logon>({
      ...settings,
      obtain: (_, bounds) => logOn(settings, this.#password, bounds),
      onObtained: ({ token, id }) => {
        secrets.add(token, id);
        this.#usedAt = clock.now();
      },
      isTransient: (error) => isLogonTransient(error, contact),
      renewAt: () => this.#usedAt + sessionIdleTimeout,
    });
    if (auth.sessionId !== undefined) this.#cycle.use({ token: auth.sessionId, id: undefined });
  }

  /** The session was opened by somebody else, and there is no other when it has died. */
  get #isSupplied(): boolean {
    return this.#settings.auth.sessionId !== undefined;
  }

  /** The session of `auth.sessionId`, if that was given. */
  get supplied(): Logon | undefined {
    return this.#isSupplied ? this.#cycle.latest : undefined;
  }

  /** How long a session lives without a request, in ms. */
  get sessionIdleTimeout(): number {
    return this.#settings.sessionIdleTimeout;
  }

  /** Keeps `close()` from ending the session, until it is released under the same key. */
  hold(key: string, logon: Logon): void {
    this.#held.set(key, logon);
  }

  release(key: string): void {
    this.#held.delete(key);
  }

  heldBy(key: string): Logon | undefined {
    return this.#held.get(key);
  }

  /** Runs `start`, which starts work that holds the session. `close()` waits until the start has ended. */
  async starting<T>(start: () => Promise<T>): Promise<T> {
    const begun = start();
    this.#starts.add(begun);
    try {
      return await begun;
    } finally {
      this.#starts.delete(begun);
    }
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#password.credentials(context.operationId);
    const handle = context.session instanceof RequestSession ? context.session : new RequestSession();
    context.session = handle;
    const logon = this.#boundTo(context) ?? this.#kept(context) ?? (await this.#cycle.get(context));
    if (logon === this.#cycle.latest) this.#usedAt = this.#settings.clock.now();
    handle.used = logon;
    return { header, value: logon.token };
  }

  invalidate(used: Credentials, context: CallContext): boolean {
    if (context.scheme !== undefined || this.#isSupplied || this.#boundTo(context) !== undefined)
      return false;
    const { latest } = this.#cycle;
    // Another call may have opened a new session meanwhile.
    if (used.value === latest?.token) this.#cycle.invalidate(latest);
    return true;
  }

  explain(error: AuthenticationError, context: CallContext): unknown {
    if (context.scheme !== undefined) {
      this.#password.refuse(error);
      return error;
    }
    if (!saysSessionEnded(error)) return error;
    if (this.#isSupplied && !context.sessionBound) {
      return withHint(
        AuthenticationError,
        error,
        "the session of auth.sessionId has ended; log on and give a new one",
      );
    }
    if (!this.#isSupplied) this.#cycle.invalidate(this.#boundTo(context));
    if (!context.sessionBound) return error;
    return withHint(
      AuthenticationError,
      error,
      "the logon session has ended, and what belonged to it can no longer be read. Tasks are readable only in the session that created them",
    );
  }

  /** Logs off, if this client opened the session, and either no task needs it or `force` is set. Warns otherwise. */
  async close(force: boolean): Promise<void> {
    const problem = await this.#logOff(force);
    if (problem === undefined) return;
    this.#settings.warn(`the session was left to its idle limit: ${problem}`, "ASYNCOPS_NOT_LOGGED_OFF");
  }

  /** Gives the reason why the session was not ended. */
  async #logOff(force: boolean): Promise<string | undefined> {
    // The server will know the session of a logon under way too.
    await this.#cycle.settled();
    if (!force) await Promise.allSettled(this.#starts);
    const logon = this.#cycle.latest;
    if (logon === undefined || this.#isSupplied) return undefined;
    const isDead = this.#cycle.isInvalid(logon);
    const needed = [...this.#held.values()].filter((held) => held === logon).length;
    if (needed > 0 && !force && !isDead) {
      const those =
        needed === 1 ? "a task of an operation that has" : `the tasks of ${needed} operations that have`;
      return `${those} not ended can be read in it alone. Wait for the end before close(), or log off all the same with close({ force: true })`;
    }
    // Calls from now on open a session of their own.
    this.#cycle.forget();
    if (isDead) return undefined;
    if (logon.id === undefined) return "the server did not name the session when it was opened";
    try {
      // Bounded by the time of close().
      const options = { deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
      const own = { closing: true, session: new RequestSession(logon) };
      const { body } = await this.#settings.request("logoff", { id: logon.id }, options, own);
      // A page of a proxy that wants a sign-in of its own is no logoff.
      await body();
      return undefined;
    } catch (error) {
      // The session had died already, which is what was wanted.
      if (saysSessionEnded(error) || isGone(error)) return undefined;
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** The session that the request was given, or of several attempts at a session-bound operation, that of the first. */
  #boundTo({ session, sessionBound }: CallContext): Logon | undefined {
    if (!(session instanceof RequestSession)) return undefined;
    return session.bound ?? (sessionBound ? session.used : undefined);
  }

  /** A session that there is no other for: the supplied one, or that of a session-bound operation. */
  #kept({ sessionBound }: CallContext): Logon | undefined {
    return this.#isSupplied || sessionBound ? this.#cycle.latest : undefined;
  }
}
