import type { ClientSession } from "../../client/client-setup.js";
import type { PathValues } from "../../client/executor.js";
import { AuthenticationError, LockedError } from "../../errors/index.js";
import { type FailedAttempt, refusedAgain } from "../../http/authenticate.js";
import { bearer, type Credentials, isPasswordRefused } from "../../http/credentials.js";
import type { CallContext } from "../../http/step.js";
import { ApiVersion } from "./api-version.js";
import { HeldLock } from "./configuration/held-lock.js";
import { type Token, type TokenSettings, Tokens, tokenLifetime } from "./tokens.js";

interface SessionSettings extends TokenSettings {
  /** A version, or `discover`. */
  readonly apiVersion: string;
}

/**
 * Decides which token a call is sent with. The configuration lock belongs to the token that took it, and to its
 * renewals. So while the lock is held, no token of a new logon replaces the token.
 */
export class OracleSbcSession implements ClientSession {
  readonly #settings: SessionSettings;
  readonly #tokens: Tokens;
  readonly #version: ApiVersion;
  #releaseLock = async () => {};
  #held: HeldLock | undefined;
  /** The first token that was used since the lock was requested. */
  #lockedWith: Token | undefined;
  /** `false` after a renewed token did not have the lock. */
  #renewalKeepsLock = true;
  #forgetLater = false;

  constructor(settings: SessionSettings) {
    this.#settings = settings;
    this.#tokens = new Tokens(settings, () => this.#held);
    const { apiVersion: option, request, clock } = settings;
    this.#version = new ApiVersion({ option, hasToken: this.#tokens.supplied, request, clock });
  }

  /** The token was supplied, so the client cannot get another one. */
  get supplied(): boolean {
    return this.#tokens.supplied;
  }

  /** The version of the API, which is part of the path. */
  pathParameters(context: CallContext): PathValues | Promise<PathValues> {
    return this.#version.path(context);
  }

  /** `release`: called first in `close()`. */
  onClose(release: () => Promise<void>): void {
    this.#releaseLock = release;
  }

  /** Releases the lock and forgets the token. The SBC has no logoff. */
  async close(): Promise<void> {
    await this.#releaseLock();
    this.forget();
  }

  credentials(context: CallContext): Credentials | Promise<Credentials> {
    if (context.scheme !== undefined) return this.#tokens.password.credentials(context.operationId);
    this.#held?.noticeDeath();
    if (isUnlocking(context)) return this.#ofUnlocking(context);
    if (this.#isOfLostLock(context)) throw this.#lost(context);
    return this.#tokens.fresh(context, (token) => {
      // The renewal may have lost the lock.
      if (this.#isOfLostLock(context)) throw this.#lost(context);
      this.#lockedWith ??= token;
      return bearer(token.value);
    });
  }

  async recover(
    tried: readonly FailedAttempt[],
    context: CallContext,
    futile: boolean,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    if (context.scheme !== undefined) {
      if (isPasswordRefused(error)) this.#tokens.password.refuse(error);
      throw error;
    }
    const held = this.#held?.has(used) ? this.#held : undefined;
    if (error instanceof AuthenticationError) {
      if (held !== undefined) return this.#checked(held, tried, context);
      if (futile) throw refusedAgain(error);
      return this.#logOnAgain(tried, 1, context);
    }
    if (error instanceof LockedError && error.recognized && held !== undefined && context.requiresLock) {
      return this.#ofOtherToken(held, tried, error, context);
    }
    throw error;
  }

  /** The next call, which takes the lock, gets a token younger than `age` ms, because the lock ends with its token. */
  beforeLock(age: number): void {
    this.#lockedWith = undefined;
    this.#tokens.replaceFrom(age);
  }

  /** The lock has been taken, or may have been. `undefined`: the token that has the lock is unknown. */
  hold(): HeldLock | undefined {
    const token = this.#tokens.cycle.latest;
    if (token === undefined) return undefined;
    const before = this.#lockedWith === token ? undefined : this.#lockedWith;
    this.#held = new HeldLock(token, before, () => this.#settings.clock.now());
    if (!this.#renewalKeepsLock) this.#tokens.unrenewable = token;
    return this.#held;
  }

  /** The lock is not held any more. */
  release(): void {
    if (this.#held?.usesPreviousToken) this.#renewalKeepsLock = false;
    this.#held = undefined;
    if (this.#forgetLater) this.forget();
  }

  /** Renews the token of a lock in time. Returns the time until the next renewal, in ms. */
  async keepAlive(): Promise<number> {
    this.#held?.noticeDeath();
    if (this.#tokens.supplied || this.#held === undefined || this.#held.lost) return tokenLifetime;
    return this.#tokens.keepAlive();
  }

  /** The SBC has restarted: it has forgotten all tokens, and the lock with them. */
  restarted(): void {
    if (this.#tokens.supplied) return;
    this.#held?.restarted();
    this.#tokens.cycle.forget();
  }

  /** Forgets the token, or the token of a lock when that is released. The SBC has no logoff: a token only expires. */
  forget(): void {
    this.#forgetLater = this.#held !== undefined;
    if (!this.#forgetLater) this.#tokens.cycle.forget();
  }

  /**
   * One new logon. `most`: the number of attempts that may precede it. Tokens cannot be counted instead, because an SBC
   * may issue the same token again.
   */
  async #logOnAgain(
    tried: readonly FailedAttempt[],
    most: number,
    context: CallContext,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    const { cycle, supplied } = this.#tokens;
    if (supplied || tried.length > most) throw error;
    const { latest } = cycle;
    if (latest !== undefined && used.value === bearer(latest.value).value) cycle.forget();
    return this.credentials(context);
  }

  /** Handles a 401 under a lock. A logon would lose the lock, so the request is sent once more with the same token. */
  async #checked(
    held: HeldLock,
    tried: readonly FailedAttempt[],
    context: CallContext,
  ): Promise<Credentials> {
    const { used, error } = tried.at(-1) as FailedAttempt;
    const locked = tried.find((attempt) => attempt.error instanceof LockedError);
    if (locked !== undefined) {
      // The renewal has ended the earlier token.
      held.useRenewedToken();
      this.#follow(held);
      throw held.explained(locked.error as LockedError);
    }
    const isFirst = tried.filter((attempt) => attempt.used.value === used.value).length === 1;
    if (!held.lost && isFirst) {
      // A renewal may just have ended the token, and the new token has the lock.
      const isOld = used.value !== bearer(held.token.value).value || this.#tokens.cycle.renewing;
      return isOld ? this.credentials(context) : used;
    }
    if (isUnlocking(context)) {
      if (isFirst) return used;
      throw error;
    }
    held.refused();
    if (context.requiresLock) throw this.#lost(context, error as AuthenticationError);
    // One attempt with each token of the lock, and one more with the last token.
    const tokens = new Set(tried.map((attempt) => attempt.used.value)).size;
    return this.#logOnAgain(tried, tokens + 1, context);
  }

  /** Handles a 423 under a lock whose token was renewed: the earlier token may have the lock. */
  async #ofOtherToken(
    held: HeldLock,
    tried: readonly FailedAttempt[],
    error: LockedError,
    context: CallContext,
  ): Promise<Credentials> {
    const { used } = tried.at(-1) as FailedAttempt;
    const isLast = used.value === bearer(held.token.value).value;
    // Another call may already have switched back to the earlier token.
    if (!isLast && tried.length === 1) return bearer(held.token.value);
    if (isLast && tried.length === 1 && held.usePreviousToken()) {
      this.#follow(held);
      return bearer(held.token.value);
    }
    if (tried.length > 1) {
      held.useRenewedToken();
      this.#follow(held);
    }
    // Unlocking evaluates the original error of the SBC.
    throw isUnlocking(context) ? error : held.explained(error);
  }

  /** All calls use the token of the lock. */
  #follow(held: HeldLock): void {
    if (held.lost) return;
    this.#tokens.cycle.use(held.token);
    this.#tokens.unrenewable = held.usesPreviousToken ? held.token : undefined;
  }

  /** The token of the lock, even if the lock was lost: the SBC may still keep it. */
  #ofUnlocking(context: CallContext): Credentials {
    if (this.#held?.unlockable) return bearer(this.#held.token.value);
    throw this.#lost(context);
  }

  /** The operation needs the lock, and the lock is lost. */
  #isOfLostLock({ requiresLock }: CallContext): boolean {
    return requiresLock && this.#held?.lost === true;
  }

  #lost(context: CallContext, cause?: AuthenticationError): LockedError {
    const held = this.#held as HeldLock;
    return held.report(context, cause, held.token === this.#tokens.unrenewable);
  }
}

/** Whether this is the client's own request to release the lock, which is always sent with the token of the lock. */
function isUnlocking({ closing, requiresLock }: CallContext): boolean {
  return closing && requiresLock;
}
