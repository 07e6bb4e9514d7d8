import type { SessionRequest } from "../../client/client.js";
import { unsafeHeader } from "../../client/options.js";
import { AuthenticationError, ConfigurationError, HttpError, LockedError } from "../../errors/index.js";
import type { Credentials, Session } from "../../transport/authenticate.js";
import type { Clock } from "../../transport/clock.js";
import { SingleFlight } from "../../transport/single-flight.js";
import type { CallContext } from "../../transport/step.js";
import { bounded } from "../../transport/timeout.js";
import type { OracleSbcAuth } from "./auth.js";

/** Lifetime of a token, in ms, fixed from its issue. */
export const tokenLifetime = 10 * 60_000;

/** Renewed this long before it expires, in ms: a lock goes on only with a token that still lives. */
const margin = 2 * 60_000;

interface Token {
  readonly value: string;
  /** On the client's clock. */
  readonly expiresAt: number;
}

interface Bounds {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number;
  readonly deadline?: number;
}

export interface SessionSettings {
  readonly auth: OracleSbcAuth;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
  readonly request: SessionRequest;
  readonly clock: Clock;
}

/**
 * A bearer token of 10 minutes, renewed with the old one before it expires. A lock of the configuration belongs to the
 * chain of tokens that it was taken with: while one is held, no fresh logon takes its place.
 */
export class OracleSbcSession implements Session {
  readonly #settings: SessionSettings;
  readonly #flight = new SingleFlight<Token>();
  #token: Token | undefined;
  #locked = false;
  /** When the lock that was lost is free again, on the client's clock. */
  #lostUntil: number | undefined;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    const { auth } = settings;
    // When it was issued is not known, so that it expires is learned from a 401.
    if ("accessToken" in auth) this.#token = { value: auth.accessToken, expiresAt: Number.POSITIVE_INFINITY };
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#basic(context);
    if (context.requiresLock && this.#lostUntil !== undefined) throw this.#lost(context);
    const token = this.#fresh() ? (this.#token as Token) : await this.#renewed(context);
    // It may have been lost by the renewal.
    if (context.requiresLock && this.#lostUntil !== undefined) throw this.#lost(context);
    return { header: "authorization", value: `Bearer ${token.value}` };
  }

  renewable(used: Credentials, context: CallContext): boolean {
    if (context.scheme !== undefined || "accessToken" in this.#settings.auth) return false;
    if (used.value !== `Bearer ${this.#token?.value}`) return true;
    this.#lose();
    this.#token = undefined;
    return !(context.requiresLock && this.#lostUntil !== undefined);
  }

  refused(error: AuthenticationError, context: CallContext): unknown {
    if (context.scheme === undefined && context.requiresLock && this.#lostUntil !== undefined) {
      return this.#lost(context, error);
    }
    return error;
  }

  /** A token with all of its life before it, for a lock. */
  async takeFresh(options: Bounds): Promise<void> {
    if ("accessToken" in this.#settings.auth) return;
    this.#lostUntil = undefined;
    await this.#flight.join((signal) => this.#obtain({ ...options, signal }), options.signal);
  }

  /** Renews the token of a lock in time. Gives the time until it has to be done again, in ms. */
  async keepAlive(options: Bounds): Promise<number> {
    if ("accessToken" in this.#settings.auth) return tokenLifetime;
    if (!this.#fresh())
      await this.#flight.join((signal) => this.#obtain({ ...options, signal }), options.signal);
    const { expiresAt } = this.#token ?? { expiresAt: 0 };
    return Math.max(expiresAt - margin - this.#settings.clock.now(), 1000);
  }

  /** Whether the lock has been taken with the token at hand. */
  set locked(locked: boolean) {
    this.#locked = locked;
    this.#lostUntil = undefined;
  }

  get lost(): boolean {
    return this.#lostUntil !== undefined;
  }

  /** Forgets the token. The server knows no logoff: it dies of age. */
  forget(): void {
    this.#token = undefined;
  }

  #fresh(): boolean {
    return this.#token !== undefined && this.#settings.clock.now() < this.#token.expiresAt - margin;
  }

  #renewed(context: CallContext): Promise<Token> {
    const { clock } = this.#settings;
    const { timeout } = context;
    if (this.#token === undefined && "accessToken" in this.#settings.auth) {
      throw new ConfigurationError("auth", "held a token that this client has forgotten");
    }
    // Each caller waits within its own deadline and signal; the logon outlives one that leaves while others wait for it.
    return bounded(clock, context, Number.POSITIVE_INFINITY, (signal) =>
      this.#flight.join(
        (shared) => this.#obtain({ signal: shared, timeout, deadline: Number.MAX_SAFE_INTEGER }),
        signal,
      ),
    );
  }

  async #obtain(bounds: Bounds): Promise<Token> {
    const { clock } = this.#settings;
    const old = this.#token;
    const lives = old !== undefined && clock.now() < old.expiresAt;
    if (lives) {
      try {
        this.#token = await this.#ask(old, bounds);
        return this.#token;
      } catch (error) {
        // With a lock the old token is better than none; without, a logon is as good.
        if (this.#locked) {
          if (clock.now() < old.expiresAt && isRefusal(error)) return old;
          throw error;
        }
        if (!isRefusal(error)) throw error;
      }
    }
    this.#lose();
    this.#token = await this.#ask(undefined, bounds);
    return this.#token;
  }

  /** `old`: the token to renew. It goes with the credentials, not in their place. */
  async #ask(old: Token | undefined, bounds: Bounds): Promise<Token> {
    const { clock, request, renewalField } = this.#settings;
    const parameters = old === undefined ? {} : { body: { [renewalField]: old.value } };
    const asked = clock.now();
    try {
      const { response, body } = await request("getToken", parameters, { ...bounds, retry: false });
      const answer = (await body()) as { data?: { accessToken?: string } } | undefined;
      const value = answer?.data?.accessToken;
      if (typeof value !== "string" || value === "" || unsafeHeader(value) !== undefined) {
        throw new AuthenticationError({
          operationId: "getToken",
          attempts: 1,
          status: response.status,
          hint: "the box answered the logon without an access token that can be used",
        });
      }
      // From when it was asked for: the box counts from somewhere between then and now.
      return { value, expiresAt: asked + tokenLifetime };
    } catch (error) {
      throw old === undefined ? explained(error) : error;
    }
  }

  #basic({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if ("accessToken" in auth) {
      throw new ConfigurationError("auth", "holds a token only; a logon needs username and password", {
        operationId,
      });
    }
    // In one line: encoders that break long ones make two headers of it.
    const pair = Buffer.from(`${auth.username}:${auth.password}`, "utf8").toString("base64");
    return { header: "authorization", value: `Basic ${pair}` };
  }

  /** The token of the lock is gone, and no other has it. */
  #lose(): void {
    if (!this.#locked || this.#token === undefined) return;
    const { clock } = this.#settings;
    this.#lostUntil = Math.min(this.#token.expiresAt, clock.now() + tokenLifetime);
  }

  #lost({ operationId, attempts }: CallContext, cause?: AuthenticationError): LockedError {
    const { clock } = this.#settings;
    const left = Math.max((this.#lostUntil ?? 0) - clock.now(), 0);
    const heldUntil = new Date(Date.now() + left);
    return new LockedError({
      operationId,
      attempts,
      status: cause?.status ?? 423,
      reason: "lost",
      heldUntil,
      body: cause?.body,
      messages: cause?.messages,
      hint:
        left === 0
          ? "the token that the lock was taken with has expired, and the lock with it; begin anew"
          : `the token that the lock was taken with was refused; the box may keep the lock for it until ${heldUntil.toISOString()}. Begin anew after that`,
      cause,
    });
  }
}

/** Not for now, as 5xx, and not a broken connection. */
function isRefusal(error: unknown): boolean {
  return error instanceof HttpError && error.status < 500 && error.status !== 429;
}

function explained(error: unknown): unknown {
  if (!(error instanceof AuthenticationError) || error.status !== 401) return error;
  const { operationId, attempts, status, headers, body, messages } = error;
  return new AuthenticationError({
    operationId,
    attempts,
    status,
    headers,
    body,
    messages,
    hint: "logon failed; check user name and password, and that REST is enabled for the http-server of the box",
    cause: error,
  });
}
