import { basic } from "../../client/basic-auth.js";
import type { SessionContext } from "../../client/client.js";
import { refusedBefore } from "../../client/refused-before.js";
import { AuthenticationError, ConfigurationError, type HttpError, LockedError } from "../../errors/index.js";
import type { Credentials, FailedAttempt, RecoveringSession } from "../../transport/authenticate.js";
import { LogonFlight } from "../../transport/logon-flight.js";
import { renewalTimeout } from "../../transport/renewal.js";
import type { CallContext } from "../../transport/step.js";
import type { OracleSbcAuth } from "./auth.js";
import { bearer, HeldLock } from "./held-lock.js";
import {
  isPasswordRefused,
  isRenewalRefused,
  type LogonBounds,
  logOn,
  mayHaveRenewed,
  type Token,
  tokenLifetime,
} from "./logon.js";

/** Renewed this long before it expires, in ms: a lock goes on only with a token that still lives. */
const margin = 2 * 60_000;
/** Pause before the token of a lock is renewed once more, in ms. */
const renewAgain = 15_000;

export interface SessionSettings extends SessionContext {
  readonly auth: OracleSbcAuth;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/**
 * A bearer token of 10 minutes, renewed with the old one before it expires. A lock of the configuration belongs to the
 * chain of tokens that it was taken with: while one is held, no fresh logon takes its place.
 */
export class OracleSbcSession implements RecoveringSession {
  readonly #settings: SessionSettings;
  readonly #flight: LogonFlight<Token>;
  #token: Token | undefined;
  /** To be replaced before its next use, however long it still lives. */
  #stale: Token | undefined;
  /** The box has refused to renew it, and would do so again; or the new one would not have the lock. */
  #unrenewable: Token | undefined;
  #held: HeldLock | undefined;
  /** The first token that was used since the lock was asked for. */
  #lockedWith: Token | undefined;
  /** Learned when a lock did not go over to the renewed token. */
  #renewalKeepsLock = true;
  /** How the box refused the password. */
  #refusal: HttpError | undefined;
  #forgetLater = false;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    const { auth, contact } = settings;
    this.#flight = new LogonFlight({ ...settings, isTransient: (error) => contact.isTransient(error) });
    // When it was issued is not known, so that it expires is learned from a 401.
    if ("accessToken" in auth) this.#token = { value: auth.accessToken, expiresAt: Number.POSITIVE_INFINITY };
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#password(context);
    this.#held?.noticeDeath();
    if (isUnlocking(context)) return this.#ofUnlocking(context);
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    const token = this.#fresh() ? (this.#token as Token) : await this.#renewed(context);
    // It may have been lost by the renewal.
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    this.#lockedWith ??= token;
    return bearer(token);
  }

  async recover(tried: readonly FailedAttempt[], context: CallContext): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    if (context.scheme !== undefined) {
      if (isPasswordRefused(error)) this.#refusal = error;
      throw error;
    }
    const held = this.#held?.has(used) ? this.#held : undefined;
    if (error instanceof AuthenticationError) {
      return held === undefined ? this.#logOnAgain(tried, 1, context) : this.#checked(held, tried, context);
    }
    if (error instanceof LockedError && error.recognized && held !== undefined && context.requiresLock) {
      return this.#ofOtherToken(held, tried, error, context);
    }
    throw error;
  }

  /** Sees to it that the next call, which takes a lock, has a token younger than `age` ms: the lock lives as long as that. */
  beforeLock(age: number): void {
    this.#lockedWith = undefined;
    if (this.#supplied || this.#token === undefined) return;
    const issued = this.#token.expiresAt - tokenLifetime;
    if (this.#settings.clock.now() - issued >= age) this.#stale = this.#token;
  }

  /** The lock has been taken, or may have been. `undefined`: with no token that is known here. */
  hold(): HeldLock | undefined {
    const token = this.#token;
    if (token === undefined) return undefined;
    const before = this.#lockedWith === token ? undefined : this.#lockedWith;
    this.#held = new HeldLock(token, before, () => this.#settings.clock.now());
    if (!this.#renewalKeepsLock) this.#unrenewable = token;
    return this.#held;
  }

  /** The lock is not held any more. */
  release(): void {
    if (this.#held?.returned) this.#renewalKeepsLock = false;
    this.#held = undefined;
    if (this.#forgetLater) this.forget();
  }

  /** Renews the token of a lock in time. Gives the time until it has to be done again, in ms. */
  async keepAlive(): Promise<number> {
    this.#held?.noticeDeath();
    if (this.#supplied || this.#held === undefined || this.#held.lost) return tokenLifetime;
    const { clock, lifetime } = this.#settings;
    if (!this.#fresh()) {
      const [timeout, deadline] = [30_000, 60_000];
      const deadlineAt = clock.now() + deadline;
      const bounds = { operationId: "getToken", attempts: 0, signal: undefined, lifetime, closing: false };
      await this.#flight.join({ ...bounds, timeout, deadline, deadlineAt }, (signal) =>
        this.#obtain({ signal, timeout }),
      );
    }
    const { expiresAt } = this.#token ?? { expiresAt: 0 };
    const isLast = this.#token === this.#unrenewable;
    return Math.max(expiresAt - (isLast ? 0 : margin) - clock.now(), isLast ? 1000 : renewAgain);
  }

  /** The box has restarted: it knows no token of before, and the lock is gone with its token. */
  restarted(): void {
    if (this.#supplied) return;
    this.#held?.restarted();
    this.#token = undefined;
  }

  /** Forgets the token; that of a lock when it is released. The server knows no logoff: it dies of age. */
  forget(): void {
    this.#forgetLater = this.#held !== undefined;
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
    if (this.#supplied) {
      throw new ConfigurationError("auth", "held a token that this client has forgotten");
    }
    return this.#flight.join(context, (signal) => this.#obtain({ signal, timeout: context.timeout }));
  }

  async #obtain(bounds: LogonBounds): Promise<Token> {
    const { clock, contact } = this.#settings;
    const lives = (token: Token) => clock.now() < token.expiresAt;
    const old = this.#token;
    if (old !== undefined && lives(old)) {
      try {
        if (old !== this.#unrenewable && this.#refusal === undefined)
          return await this.#take(old, this.#inTime(old, bounds));
      } catch (error) {
        if (old === this.#held?.token && mayHaveRenewed(error)) this.#held.unanswered();
        if (contact.isTransient(error)) {
          // The margin is there for this: the old token does for now, and the next call tries again.
          if (old !== this.#stale && lives(old)) return old;
          throw error;
        }
        if (!isRenewalRefused(error)) throw error;
        // Refused may be the token as well as the password: a logon with the password only shows which.
        this.#refusal = undefined;
        this.#unrenewable = old;
      }
      // With a lock the old token is better than none; without, a logon is as good, if there can be one.
      const isHeld = this.#held !== undefined && !this.#held.lost;
      if ((isHeld || (this.#refusal !== undefined && old !== this.#stale)) && lives(old)) return old;
    }
    this.#held?.noticeDeath();
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
    if (this.#refusal !== undefined) throw refusedBefore(this.#refusal);
    const token = await logOn(this.#settings, old, bounds);
    this.#token = token;
    if (old !== undefined && old === this.#held?.token && !this.#held.lost) this.#held.renewed(token);
    return token;
  }

  #password({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if (this.#refusal !== undefined) throw refusedBefore(this.#refusal);
    if ("accessToken" in auth) {
      throw new ConfigurationError("auth", "holds a token only; a logon needs username and password", {
        operationId,
      });
    }
    return basic(auth);
  }

  /** One new logon. `most`: how many attempts there may have been before it; tokens are no measure, since a box may repeat one. */
  async #logOnAgain(
    tried: readonly FailedAttempt[],
    most: number,
    context: CallContext,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    if (this.#supplied) throw error;
    if (this.#token !== undefined && used.value === bearer(this.#token).value) this.#token = undefined;
    if (tried.length > most) throw error;
    return this.credentials(context);
  }

  /** A 401 under a lock. A logon would give the lock away, so that the same token is asked with once more. */
  async #checked(
    held: HeldLock,
    tried: readonly FailedAttempt[],
    context: CallContext,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    const locked = tried.find((attempt) => attempt.error instanceof LockedError);
    if (locked !== undefined) {
      // The token of before has died with the renewal.
      held.goOn();
      this.#follow(held);
      throw held.explained(locked.error as LockedError);
    }
    const isFirst = tried.filter((attempt) => attempt.used.value === used.value).length === 1;
    if (!held.lost && isFirst) {
      // A renewal may have ended it just now, and what that brings has the lock.
      const isOld = used.value !== bearer(held.token).value || this.#flight.current !== undefined;
      return isOld ? this.credentials(context) : used;
    }
    if (isUnlocking(context)) {
      if (isFirst) return used;
      throw error;
    }
    held.refused();
    if (context.requiresLock) throw this.#lost(context, error as AuthenticationError);
    // One attempt with each token of the lock, and one more with the last.
    const tokens = new Set(tried.map((attempt) => attempt.used.value)).size;
    return this.#logOnAgain(tried, tokens + 1, context);
  }

  /** A 423 under a lock whose token was renewed: the token of before may have the lock. */
  async #ofOtherToken(
    held: HeldLock,
    tried: readonly FailedAttempt[],
    error: LockedError,
    context: CallContext,
  ): Promise<Credentials> {
    const { used } = tried.at(-1) as FailedAttempt;
    const isLast = used.value === bearer(held.token).value;
    // Another call may have gone back to it in the meantime.
    if (!isLast && tried.length === 1) return bearer(held.token);
    if (isLast && tried.length === 1 && held.goBack()) {
      this.#follow(held);
      return bearer(held.token);
    }
    if (tried.length > 1) {
      held.goOn();
      this.#follow(held);
    }
    // What unlocks goes by the words of the box.
    throw isUnlocking(context) ? error : held.explained(error);
  }

  /** The token of the lock is the one for all calls. */
  #follow(held: HeldLock): void {
    if (held.lost) return;
    this.#token = held.token;
    this.#unrenewable = held.returned ? held.token : undefined;
  }

  /** Of the lock, however it was lost: the box may keep it. */
  #ofUnlocking(context: CallContext): Credentials {
    if (this.#held?.unlockable) return bearer(this.#held.token);
    throw this.#lost(context);
  }

  /** It is refused without the lock, and the lock is lost. */
  #isOfLostLock({ requiresLock }: CallContext): boolean {
    return requiresLock && this.#held?.lost === true;
  }

  #lost(context: CallContext, cause?: AuthenticationError): LockedError {
    const held = this.#held as HeldLock;
    return held.report(context, cause, held.token === this.#unrenewable);
  }
}

/** Sent by the client itself, to release the lock: with the token of the lock, whatever became of that. */
function isUnlocking({ closing, requiresLock }: CallContext): boolean {
  return closing && requiresLock;
}
