import { basic } from "../../client/basic-auth.js";
import { type AuthenticationError, ConfigurationError, LockedError } from "../../errors/index.js";
import type { Credentials, Session } from "../../transport/authenticate.js";
import { renewalTimeout } from "../../transport/renewal.js";
import { isTransient } from "../../transport/retry.js";
import { SingleFlight } from "../../transport/single-flight.js";
import type { CallContext } from "../../transport/step.js";
import { bounded } from "../../transport/timeout.js";
import type { OracleSbcAuth } from "./auth.js";
import {
  isRefusal,
  type LogonBounds,
  type LogonSettings,
  logOn,
  type Token,
  tokenLifetime,
} from "./logon.js";
import { lostLock } from "./lost-lock.js";
import { product } from "./product.js";

/** Renewed this long before it expires, in ms: a lock goes on only with a token that still lives. */
const margin = 2 * 60_000;

export interface SessionSettings extends LogonSettings {
  readonly auth: OracleSbcAuth;
}

/**
 * A bearer token of 10 minutes, renewed with the old one before it expires. A lock of the configuration belongs to the
 * chain of tokens that it was taken with: while one is held, no fresh logon takes its place.
 */
export class OracleSbcSession implements Session {
  readonly #settings: SessionSettings;
  readonly #flight = new SingleFlight<Token>();
  #token: Token | undefined;
  /** To be replaced before its next use, however long it still lives. */
  #stale: Token | undefined;
  /** The box has refused to renew it, and would do so again. */
  #unrenewable: Token | undefined;
  /** The token that the lock was taken with. */
  #lock: Token | undefined;
  /** When the lock that was lost is free again, on the client's clock. */
  #lostUntil: number | undefined;
  #forgetLater = false;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    const { auth } = settings;
    // When it was issued is not known, so that it expires is learned from a 401.
    if ("accessToken" in auth) this.#token = { value: auth.accessToken, expiresAt: Number.POSITIVE_INFINITY };
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#basic(context);
    this.#noticeDeath();
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    const token = this.#fresh() ? (this.#token as Token) : await this.#renewed(context);
    // It may have been lost by the renewal.
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    return { header: "authorization", value: `Bearer ${token.value}` };
  }

  renewable(used: Credentials, context: CallContext): boolean {
    if (context.scheme !== undefined) return false;
    if (used.value === `Bearer ${this.#token?.value}`) {
      // A renewal under way may have ended it just now; what that brings has the lock.
      if (this.#flight.current !== undefined) return true;
      this.#lose();
      if (!this.#supplied) this.#token = undefined;
    }
    return !this.#supplied && !this.#isOfLostLock(context);
  }

  refused(error: AuthenticationError, context: CallContext): unknown {
    return context.scheme === undefined && this.#isOfLostLock(context) ? this.#lost(context, error) : error;
  }

  /** Sees to it that the next call has a token younger than `age` ms, for a lock, which lives as long as its token. */
  demandYounger(age: number): void {
    if (this.#supplied || this.#token === undefined) return;
    const issued = this.#token.expiresAt - tokenLifetime;
    if (this.#settings.clock.now() - issued >= age) this.#stale = this.#token;
  }

  /** Renews the token of a lock in time. Gives the time until it has to be done again, in ms. */
  async keepAlive(bounds: LogonBounds): Promise<number> {
    this.#noticeDeath();
    if (this.#supplied || this.lost) return tokenLifetime;
    if (!this.#fresh()) await this.#flight.join((signal) => this.#obtain({ ...bounds, signal }));
    const { expiresAt } = this.#token ?? { expiresAt: 0 };
    const before = this.#token === this.#unrenewable ? 0 : margin;
    return Math.max(expiresAt - before - this.#settings.clock.now(), 1000);
  }

  /** Whether the lock has been taken with the token at hand. */
  set locked(locked: boolean) {
    this.#lock = locked ? this.#token : undefined;
    this.#lostUntil = undefined;
    if (!locked && this.#forgetLater) this.forget();
  }

  get lost(): boolean {
    return this.#lostUntil !== undefined;
  }

  /**
   * What an error means that ended the work under the lock. Where a renewed token does not have it, the box says that
   * somebody else does: that is the token before.
   */
  explained(error: unknown): unknown {
    const lock = this.#lock;
    if (!(error instanceof LockedError) || lock === undefined || this.lost) return error;
    const { operationId, attempts, reason } = error;
    const gone = reason === "not-held";
    if (!gone && (reason !== "held-by-another" || this.#token === lock)) return error;
    this.#lostUntil = gone ? this.#settings.clock.now() : lock.expiresAt;
    return lostLock({
      operationId,
      attempts,
      heldFor: this.#heldFor,
      hint: () =>
        gone
          ? "the lock was taken here, but the box has it no longer; begin anew"
          : "the lock was taken here, but the renewed token does not have it: renewalField may be wrong for this box. Begin anew, with less to do under one lock",
      cause: error,
    });
  }

  /** The box has restarted: it knows no token of before, and the lock is gone with its token. */
  restarted(): void {
    if (this.#supplied) return;
    if (this.#lock !== undefined) this.#lostUntil = this.#settings.clock.now();
    this.#token = undefined;
  }

  /** Forgets the token; that of a lock when it is released. The server knows no logoff: it dies of age. */
  forget(): void {
    this.#forgetLater = this.#lock !== undefined;
    if (!this.#forgetLater) this.#token = undefined;
  }

  get #supplied(): boolean {
    return "accessToken" in this.#settings.auth;
  }

  #fresh(): boolean {
    const token = this.#token;
    if (token === undefined || token === this.#stale) return false;
    return this.#settings.clock.now() < token.expiresAt - margin;
  }

  #renewed(context: CallContext): Promise<Token> {
    const { timeout } = context;
    if (this.#supplied) {
      throw new ConfigurationError("auth", "held a token that this client has forgotten");
    }
    // Each caller waits within its own deadline and signal; the logon outlives one that leaves while others wait for it.
    return bounded(this.#settings.clock, context, Number.POSITIVE_INFINITY, (signal) =>
      this.#flight.join(
        (shared) => this.#obtain({ signal: shared, timeout, deadline: Number.MAX_SAFE_INTEGER }),
        signal,
      ),
    );
  }

  async #obtain(bounds: LogonBounds): Promise<Token> {
    const lives = (token: Token) => this.#settings.clock.now() < token.expiresAt;
    const old = this.#token;
    if (old !== undefined && lives(old)) {
      try {
        if (old !== this.#unrenewable) return await this.#take(old, this.#inTime(old, bounds));
      } catch (error) {
        // The margin is there for this: the old token does for now, and the next call tries again.
        if (isTransient(error, product.retry) && old !== this.#stale && lives(old)) return old;
        if (!isRefusal(error)) throw error;
        this.#unrenewable = old;
      }
      // With a lock the old token is better than none; without, a logon is as good.
      if (this.#lock !== undefined && !this.lost && lives(old)) return old;
    }
    this.#lose();
    return await this.#take(undefined, bounds);
  }

  /** So that the old token still lives when no answer comes. */
  #inTime(old: Token, bounds: LogonBounds): LogonBounds {
    // It is not gone on with.
    if (old === this.#stale) return bounds;
    const left = old.expiresAt - this.#settings.clock.now();
    return { ...bounds, timeout: renewalTimeout(bounds.timeout, left) };
  }

  async #take(old: Token | undefined, bounds: LogonBounds): Promise<Token> {
    this.#token = await logOn(this.#settings, old, bounds);
    return this.#token;
  }

  #basic({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if ("accessToken" in auth) {
      throw new ConfigurationError("auth", "holds a token only; a logon needs username and password", {
        operationId,
      });
    }
    return basic(auth);
  }

  /** It is refused without the lock, and the lock is lost. */
  #isOfLostLock({ requiresLock }: CallContext): boolean {
    return this.lost && requiresLock;
  }

  /** A token that has died of age took the lock with it. */
  #noticeDeath(): void {
    if (this.#token !== undefined && this.#settings.clock.now() >= this.#token.expiresAt) this.#lose();
  }

  /** The token of the lock is gone, and no other has it. */
  #lose(): void {
    if (this.#lock === undefined || this.lost || this.#token === undefined) return;
    this.#lostUntil = Math.min(this.#token.expiresAt, this.#settings.clock.now() + tokenLifetime);
  }

  #lost({ operationId, attempts }: CallContext, cause?: AuthenticationError): LockedError {
    const heldFor = this.#heldFor;
    const refused =
      this.#unrenewable === undefined
        ? ""
        : "; the box had refused to renew it, so renewalField may be wrong";
    return lostLock({
      operationId,
      attempts,
      heldFor,
      hint: (heldUntil) =>
        heldFor <= 0
          ? `the token that the lock was taken with has expired, and the lock with it${refused}. Begin anew`
          : `the token that the lock was taken with was refused; the box may keep the lock for it until ${heldUntil}. Begin anew after that`,
      cause,
    });
  }

  get #heldFor(): number {
    return (this.#lostUntil ?? 0) - this.#settings.clock.now();
  }
}
