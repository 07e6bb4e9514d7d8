import { AuthenticationError, LockedError } from "../../errors/index.js";
import {
  type Credentials,
  type FailedAttempt,
  type RecoveringSession,
  refusedAnew,
} from "../../http/authenticate.js";
import { isPasswordRefused } from "../../http/password-refusal.js";
import type { CallContext } from "../../http/step.js";
import { bearer, HeldLock } from "./configuration/held-lock.js";
import { type Token, tokenLifetime } from "./logon.js";
import { type TokenSettings, Tokens } from "./tokens.js";

/**
 * Knows which token a call goes out with. A lock of the configuration belongs to the chain of tokens that it was taken with: while
 * one is held, no fresh logon takes its place.
 */
export class OracleSbcSession implements RecoveringSession {
  readonly #settings: TokenSettings;
  readonly #tokens: Tokens;
  #held: HeldLock | undefined;
  /** The first token that was used since the lock was asked for. */
  #lockedWith: Token | undefined;
  /** Learned when a lock did not go over to the renewed token. */
  #renewalKeepsLock = true;
  #forgetLater = false;

  constructor(settings: TokenSettings) {
    this.#settings = settings;
    this.#tokens = new Tokens(settings, () => this.#held);
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if (context.scheme !== undefined) return this.#tokens.password(context);
    this.#held?.noticeDeath();
    if (isUnlocking(context)) return this.#ofUnlocking(context);
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    const token = await this.#tokens.fresh(context);
    // It may have been lost by the renewal.
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    this.#lockedWith ??= token;
    return bearer(token);
  }

  async recover(
    tried: readonly FailedAttempt[],
    context: CallContext,
    futile: boolean,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    if (context.scheme !== undefined) {
      if (isPasswordRefused(error)) this.#tokens.passwordRefused(error);
      throw error;
    }
    const held = this.#held?.has(used) ? this.#held : undefined;
    if (error instanceof AuthenticationError) {
      if (held !== undefined) return this.#checked(held, tried, context);
      if (futile) throw refusedAnew(error);
      return this.#logOnAgain(tried, 1, context);
    }
    if (error instanceof LockedError && error.recognized && held !== undefined && context.requiresLock) {
      return this.#ofOtherToken(held, tried, error, context);
    }
    throw error;
  }

  /** Sees to it that the next call, which takes a lock, has a token younger than `age` ms: the lock lives as long as that. */
  beforeLock(age: number): void {
    this.#lockedWith = undefined;
    this.#tokens.replaceFrom(age);
  }

  /** The lock has been taken, or may have been. `undefined`: with no token that is known here. */
  hold(): HeldLock | undefined {
    const token = this.#tokens.latest;
    if (token === undefined) return undefined;
    const before = this.#lockedWith === token ? undefined : this.#lockedWith;
    this.#held = new HeldLock(token, before, () => this.#settings.clock.now());
    if (!this.#renewalKeepsLock) this.#tokens.keep(token);
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
    if (this.#tokens.supplied || this.#held === undefined || this.#held.lost) return tokenLifetime;
    return this.#tokens.keepAlive();
  }

  /** The box has restarted: it knows no token of before, and the lock is gone with its token. */
  restarted(): void {
    if (this.#tokens.supplied) return;
    this.#held?.restarted();
    this.#tokens.forget();
  }

  /** Forgets the token; that of a lock when it is released. The server knows no logoff: it dies of age. */
  forget(): void {
    this.#forgetLater = this.#held !== undefined;
    if (!this.#forgetLater) this.#tokens.forget();
  }

  /** One new logon. `most`: how many attempts there may have been before it; tokens are no measure, since a box may repeat one. */
  async #logOnAgain(
    tried: readonly FailedAttempt[],
    most: number,
    context: CallContext,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    const { latest, supplied } = this.#tokens;
    if (supplied) throw error;
    if (tried.length > most) throw error;
    if (latest !== undefined && used.value === bearer(latest).value) this.#tokens.forget();
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
      const isOld = used.value !== bearer(held.token).value || this.#tokens.renewing;
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
    if (!held.lost) this.#tokens.use(held.token, held.returned);
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
    return held.report(context, cause, this.#tokens.isLast(held.token));
  }
}

/** Sent by the client itself, to release the lock: with the token of the lock, whatever became of that. */
function isUnlocking({ closing, requiresLock }: CallContext): boolean {
  return closing && requiresLock;
}
