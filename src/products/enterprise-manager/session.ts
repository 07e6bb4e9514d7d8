import { basic } from "../../client/basic-auth.js";
import type { SessionRequest } from "../../client/client.js";
import type { Secrets } from "../../client/secrets.js";
import { advised } from "../../errors/advised.js";
import { AuthenticationError, ConfigurationError, HttpError, NotFoundError } from "../../errors/index.js";
import type { Credentials, Session } from "../../transport/authenticate.js";
import type { Clock } from "../../transport/clock.js";
import { SingleFlight } from "../../transport/single-flight.js";
import type { CallContext } from "../../transport/step.js";
import { bounded } from "../../transport/timeout.js";
import type { EnterpriseManagerAuth } from "./auth.js";
import { header, type Logon, readLogon } from "./logon.js";

/** A session that dies without requests is dead for sure after this time, in ms. */
export const defaultIdleLimit = 15 * 60_000;

/** How long a logoff may take, in ms: a server that is gone must not hold up a program that is done. */
const longestLogoff = 30_000;

export interface SessionSettings {
  readonly auth: EnterpriseManagerAuth;
  readonly apiVersion: string;
  readonly idleLimit: number;
  readonly request: SessionRequest;
  readonly clock: Clock;
  readonly secrets: Secrets;
}

/** A logon session: opened with the first call, kept as long as requests come, opened anew when it has died. */
export class EnterpriseManagerSession implements Session {
  readonly #settings: SessionSettings;
  readonly #flight = new SingleFlight<Logon>();
  /** Requests that go under one session alone, by their signal. */
  readonly #bound = new WeakMap<AbortSignal, Logon>();
  /** The session that a request went under last, by its signal. */
  readonly #used = new WeakMap<AbortSignal, Logon>();
  /** The session that a call belongs to which is made in one alone: of several attempts, that of the first. */
  readonly #first = new WeakMap<CallContext, Logon>();
  /** Sessions that something cannot be asked for without, by its key. */
  readonly #held = new Map<string, Logon>();
  #logon: Logon | undefined;
  #usedAt = 0;
  #dead = false;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
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
  get idleLimit(): number {
    return this.#settings.idleLimit;
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

  heldBy(key: string): Logon | undefined {
    return this.#held.get(key);
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#basic(context);
    const logon = this.#boundTo(context) ?? this.#usable(context) ?? (await this.#logOn(context));
    if (logon === this.#logon) this.#usedAt = this.#settings.clock.now();
    if (context.signal !== undefined) this.#used.set(context.signal, logon);
    if (context.sessionBound) this.#first.set(context, logon);
    return { header, value: logon.token };
  }

  renewable(used: Credentials, context: CallContext): boolean {
    const { scheme, sessionBound } = context;
    if (scheme !== undefined || this.#supplied) return false;
    // Somebody else may have opened a new one since.
    if (used.value === this.#logon?.token) this.#dead = true;
    return !sessionBound && this.#boundTo(context) === undefined;
  }

  refused(error: AuthenticationError, { scheme, sessionBound }: CallContext): unknown {
    if (scheme !== undefined) return error;
    if (sessionBound) {
      return advised(
        AuthenticationError,
        error,
        "the logon session has ended, and what belonged to it can no longer be read. Tasks are readable only in the session that created them",
      );
    }
    if (this.#supplied)
      return advised(
        AuthenticationError,
        error,
        "the session of auth.sessionId has ended; log on and give a new one",
      );
    return error;
  }

  /**
   * Ends the session on the server, if this client opened it, and nothing needs it or `force` is set. Says why it did not,
   * and never fails work that is done.
   */
  async logoff(force = false): Promise<string | undefined> {
    // A logon under way is one that the server will know too.
    await this.#flight.current?.catch(() => undefined);
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
      const answer = await request(
        "logoff",
        { id: logon.id },
        { signal, deadline: longestLogoff, retry: false },
        { closing: true },
      );
      // A page, of a proxy that wants a sign-in of its own, is no logoff.
      await answer.body();
      return undefined;
    } catch (error) {
      // It has died already, which is what was wanted.
      if (error instanceof AuthenticationError || error instanceof NotFoundError) return undefined;
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
    const { clock, idleLimit } = this.#settings;
    if (this.#dead || clock.now() - this.#usedAt >= idleLimit) return undefined;
    return this.#logon;
  }

  #basic({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if (auth.sessionId !== undefined) {
      throw new ConfigurationError("auth", "holds a session only; a logon needs username and password", {
        operationId,
      });
    }
    return basic(auth);
  }

  #logOn(context: CallContext): Promise<Logon> {
    const { clock } = this.#settings;
    const { timeout } = context;
    // Each caller waits within its own deadline and signal; the logon outlives one that leaves while others wait for it.
    // It is sent once: whether and when to try again is for the retry of each caller, who knows its policy.
    return bounded(clock, context, Number.POSITIVE_INFINITY, (signal) =>
      this.#flight.join(async (shared) => {
        this.#logon = await this.#open({ signal: shared, timeout, deadline: Number.MAX_SAFE_INTEGER });
        this.#settings.secrets.add(this.#logon.token, this.#logon.id);
        this.#dead = false;
        this.#usedAt = clock.now();
        return this.#logon;
      }, signal),
    );
  }

  async #open(bounds: { signal: AbortSignal; timeout: number; deadline: number }): Promise<Logon> {
    const { request, apiVersion } = this.#settings;
    try {
      return await readLogon(await request("logon", { v: apiVersion }, { ...bounds, retry: false }));
    } catch (error) {
      throw await this.#explained(error, bounds);
    }
  }

  /** A refused logon with what can be done about it. */
  async #explained(error: unknown, bounds: { signal: AbortSignal; timeout: number }): Promise<unknown> {
    if (error instanceof NotFoundError) {
      return advised(
        NotFoundError,
        error,
        "there is no logon at this address; baseUrl must lead to Enterprise Manager, port 9398 (9419 is the REST API of Veeam Backup & Replication)",
      );
    }
    if (!(error instanceof HttpError) || (error.status !== 401 && error.status !== 403)) return error;
    const { apiVersion } = this.#settings;
    const versions = apiVersion === "latest" ? undefined : await this.#supportedVersions(bounds);
    if (versions !== undefined && !versions.includes(apiVersion)) {
      return advised(
        AuthenticationError,
        error,
        `the server does not speak ${apiVersion}, but ${versions.join(", ")}; leave apiVersion out for its latest`,
      );
    }
    return advised(
      AuthenticationError,
      error,
      "logon failed; check user name (DOMAIN\\user) and password, and that the account has a role in Enterprise Manager",
    );
  }

  /** The server answers an unsupported version as it does a wrong password; the list of them needs no logon. */
  async #supportedVersions(bounds: { signal: AbortSignal; timeout: number }): Promise<string[] | undefined> {
    const { request } = this.#settings;
    try {
      const answer = await request("getEnterpriseManager", {}, { ...bounds, retry: false });
      const { SupportedVersions } = (await answer.body()) as { SupportedVersions: { Name: string }[] };
      return SupportedVersions.length > 0 ? SupportedVersions.map(({ Name }) => Name) : undefined;
    } catch {
      return undefined;
    }
  }
}
