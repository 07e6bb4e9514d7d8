import type { ClientSession, SessionContext } from "../../client/client-setup.js";
import { isGone, withHint } from "../../errors/http-errors.js";
import { AuthenticationError } from "../../errors/index.js";
import { type Credentials, LogonPassword } from "../../http/credentials.js";
import type { CallContext } from "../../http/step.js";
import { TokenCycle } from "../../http/token-cycle.js";
import {
  type EnterpriseManagerAuth,
  header,
  isLogonTransient,
  type Logon,
  logOn,
  saysSessionEnded,
} from "./logon.js";

/** A session without requests has certainly expired after this time, in ms. */
export const defaultIdleTimeout = 15 * 60_000;

interface SessionSettings extends SessionContext {
  readonly auth: EnterpriseManagerAuth;
  readonly apiVersion: string;
  /** Idle timeout of a logon session on the server, in ms. */
  readonly sessionIdleTimeout: number;
}

/** The logon session that a request is sent in. Part of the context of its call. */
export class RequestSession {
  /** The request may be sent only in this session, even if the session has expired. */
  readonly bound: Logon | undefined;
  /** The session that the latest attempt was sent in. */
  used: Logon | undefined;

  constructor(bound?: Logon) {
    this.bound = bound;
  }
}

/** The logon session of a client. Opened with the first call, and opened again when it has expired. */
export class EnterpriseManagerSession implements ClientSession {
  readonly #settings: SessionSettings;
  readonly #password: LogonPassword;
  readonly #cycle: TokenCycle<Logon>;
  /** Sessions that running operations need, by the key of the operation. */
  readonly #held = new Map<string, Logon>();
  /** Starts without a response so far. Their tasks may belong to the session, but the ids are not known yet. */
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

  /** The session comes from `auth.sessionId`. The client cannot replace it when it has expired. */
  get #isSupplied(): boolean {
    return this.#settings.auth.sessionId !== undefined;
  }

  /** The session of `auth.sessionId`, if set. */
  get supplied(): Logon | undefined {
    return this.#isSupplied ? this.#cycle.latest : undefined;
  }

  /** Idle timeout of a logon session on the server, in ms. */
  get sessionIdleTimeout(): number {
    return this.#settings.sessionIdleTimeout;
  }

  /** Prevents `close()` from ending the session, until the same key is released. */
  hold(key: string, logon: Logon): void {
    this.#held.set(key, logon);
  }

  release(key: string): void {
    this.#held.delete(key);
  }

  heldBy(key: string): Logon | undefined {
    return this.#held.get(key);
  }

  /** Runs `start`, which starts an operation that holds the session. `close()` waits until `start` has ended. */
  async starting<T>(start: () => Promise<T>): Promise<T> {
    const begun = start();
    this.#starts.add(begun);
    try {
      return await begun;
    } finally {
      this.#starts.delete(begun);
    }
  }

  credentials(context: CallContext): Credentials | Promise<Credentials> {
    if (context.scheme !== undefined) return this.#password.credentials(context.operationId);
    const handle = context.session instanceof RequestSession ? context.session : new RequestSession();
    context.session = handle;
    const use = (logon: Logon): Credentials => {
      if (logon === this.#cycle.latest) this.#usedAt = this.#settings.clock.now();
      handle.used = logon;
      return { header, value: logon.token };
    };
    const own = this.#boundTo(context) ?? this.#kept(context);
    return own === undefined ? this.#cycle.with(context, use) : use(own);
  }

  invalidate(used: Credentials, context: CallContext): boolean {
    if (context.scheme !== undefined || this.#isSupplied || this.#boundTo(context) !== undefined)
      return false;
    const { latest } = this.#cycle;
    // Another call may already have opened a new session.
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
        "the session of auth.sessionId has ended; log on and pass a new sessionId",
      );
    }
    if (!this.#isSupplied) this.#cycle.invalidate(this.#boundTo(context));
    if (!context.sessionBound) return error;
    return withHint(
      AuthenticationError,
      error,
      "the logon session has ended, and its tasks can no longer be read. A task is readable only in the session that created it",
    );
  }

  /**
   * Logs off if this client opened the session, unless a task needs it and `force` is not set. Warns if it does not log
   * off.
   */
  async close(force: boolean): Promise<void> {
    const problem = await this.#logOff(force);
    if (problem === undefined) return;
    this.#settings.warn(
      `the client did not log off, and the session ends by its idle timeout: ${problem}`,
      "ASYNCOPS_NOT_LOGGED_OFF",
    );
  }

  /** Returns the reason why the client did not log off. */
  async #logOff(force: boolean): Promise<string | undefined> {
    // A logon in flight also opens a session on the server.
    await this.#cycle.settled();
    if (!force) await Promise.allSettled(this.#starts);
    const logon = this.#cycle.latest;
    if (logon === undefined || this.#isSupplied) return undefined;
    const isDead = this.#cycle.isInvalid(logon);
    const needed = [...this.#held.values()].filter((held) => held === logon).length;
    if (needed > 0 && !force && !isDead) {
      const those =
        needed === 1 ? "a task of an operation that has" : `the tasks of ${needed} operations that have`;
      return `${those} not ended can be read only in this session. Wait for the end before close(), or log off all the same with close({ force: true })`;
    }
    // Later calls open a new session.
    this.#cycle.forget();
    if (isDead) return undefined;
    if (logon.id === undefined)
      return "the server did not return the id of the session in the response to the logon";
    try {
      // `close()` has its own time limit.
      const options = { deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
      const own = { closing: true, session: new RequestSession(logon) };
      const { body } = await this.#settings.request("logoff", { id: logon.id }, options, own);
      // The sign-in page of a proxy is not a successful logoff.
      body();
      return undefined;
    } catch (error) {
      // The session has already ended.
      if (saysSessionEnded(error) || isGone(error)) return undefined;
      return error instanceof Error ? error.message : String(error);
    }
  }

  /**
   * The session that the request is bound to, or for later attempts at a session-bound operation, the session of the
   * first attempt.
   */
  #boundTo({ session, sessionBound }: CallContext): Logon | undefined {
    if (!(session instanceof RequestSession)) return undefined;
    return session.bound ?? (sessionBound ? session.used : undefined);
  }

  /** A session that cannot be replaced: the supplied session, or the session of a session-bound operation. */
  #kept({ sessionBound }: CallContext): Logon | undefined {
    return this.#isSupplied || sessionBound ? this.#cycle.latest : undefined;
  }
}
