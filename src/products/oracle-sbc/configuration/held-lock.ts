import { type HttpError, LockedError } from "../../../errors/index.js";
import { bearer, type Credentials } from "../../../http/credentials.js";
import type { CallContext } from "../../../http/step.js";
import { type Token, tokenLifetime } from "../tokens.js";

/** How a lock was lost, as far as the SBC reports it. */
type Loss = "expired" | "refused" | "dropped" | "not-renewed" | "restarted";

/** The call that fails because the lock is lost. */
type Caller = Pick<CallContext, "operationId" | "attempts">;

/**
 * The configuration lock and its tokens. The SBC passes the lock from a token to the renewed token. If the form field
 * of the renewal is wrong, a call with the renewed token is refused, and the previous token still has the lock.
 */
export class HeldLock {
  readonly #now: () => number;
  /** The token that took the lock. */
  readonly #taken: Token;
  #token: Token;
  /** The token before the latest renewal. */
  #before: Token | undefined;
  #returned = false;
  /** Until when an unknown token may have the lock: the response to its renewal was lost. */
  #keptUntil = Number.NEGATIVE_INFINITY;
  #loss: { readonly how: Loss; readonly until: number } | undefined;
  #reported = false;

  /** `before`: another token that may have taken the lock. */
  constructor(token: Token, before: Token | undefined, now: () => number) {
    this.#taken = before ?? token;
    this.#token = token;
    this.#before = before;
    this.#now = now;
  }

  /** The token for calls that need the lock. */
  get token(): Token {
    return this.#token;
  }

  get lost(): boolean {
    return this.#loss !== undefined;
  }

  /** The latest renewal returned a token without the lock, so the previous token is used again. */
  get usesPreviousToken(): boolean {
    return this.#returned;
  }

  /** The SBC may still keep the lock for the token, so the lock must be released with that token. */
  get unlockable(): boolean {
    const how = this.#loss?.how;
    return how !== "dropped" && how !== "restarted" && this.#lives(this.#token);
  }

  /** The lock is lost, and no call has failed with this error yet. */
  get unreported(): boolean {
    return this.lost && !this.#reported;
  }

  has({ value }: Credentials): boolean {
    return [this.#token, this.#before].some(
      (token) => token !== undefined && value === bearer(token.value).value,
    );
  }

  renewed(token: Token): void {
    this.#before = this.#token;
    this.#token = token;
  }

  /** The response to a renewal was lost. If the SBC carried it out, an unknown token has the lock. */
  renewalLost(): void {
    this.#keptUntil = this.#now() + tokenLifetime;
  }

  /** Switches to the token before the latest renewal, if that token may have the lock. */
  usePreviousToken(): boolean {
    const before = this.#before;
    if (this.#returned || before === undefined || !this.#lives(before)) return false;
    this.#swap(before);
    return true;
  }

  /** The previous token does not have the lock either: switches back to the renewed token. */
  useRenewedToken(): void {
    if (this.#returned && this.#before !== undefined) this.#swap(this.#before);
  }

  /** When the token expires, the lock ends too. */
  noticeDeath(): void {
    if (!this.#lives(this.#token)) this.#lose("expired", this.#token.expiresAt);
  }

  /** The SBC refused the token of the lock more than once. It may still keep the lock for that token. */
  refused(): void {
    this.#lose("refused", Math.min(this.#token.expiresAt, this.#now() + tokenLifetime));
  }

  /**
   * The SBC has restarted, and knows neither token nor lock. The caller who requested the restart knows this already.
   */
  restarted(): void {
    this.#loss = { how: "restarted", until: this.#now() };
    this.#reported = true;
  }

  /** The error for a call with a token of this lock that got a 423. */
  explained(error: LockedError): LockedError {
    if (error.reason === "not-held") this.#lose("dropped", this.#now());
    else if (error.reason === "held-by-another" && this.#token !== this.#taken) {
      this.#lose("not-renewed", this.#taken.expiresAt);
    }
    return this.lost ? this.report(error, error) : error;
  }

  /** The error for a call that needs the lost lock. `cause`: the error of the SBC, if the call was sent. */
  report(
    { operationId, attempts }: Caller | LockedError,
    cause?: HttpError,
    unrenewable = false,
  ): LockedError {
    this.#reported = true;
    const { how, until } = this.#loss ?? { how: "expired", until: 0 };
    const isKept = (how === "expired" || how === "refused") && this.#keptUntil > this.#now();
    const heldFor = (isKept ? Math.max(until, this.#keptUntil) : until) - this.#now();
    const why = isKept ? "kept" : heldFor <= 0 && how === "refused" ? "expired" : how;
    const hint = (heldUntil: string) => hints[why](heldUntil, this.#whyNotRenewed(unrenewable));
    return lostLock({ operationId, attempts, heldFor, hint, cause });
  }

  #whyNotRenewed(unrenewable: boolean): string {
    if (this.#returned) return "; the renewed token does not have the lock, so renewalField may be wrong";
    return unrenewable ? "; the SBC refused to renew the token, so renewalField may be wrong" : "";
  }

  #swap(other: Token): void {
    this.#before = this.#token;
    this.#token = other;
    this.#returned = !this.#returned;
  }

  #lose(how: Loss, until: number): void {
    this.#loss ??= { how, until };
  }

  #lives({ expiresAt }: Token): boolean {
    return this.#now() < expiresAt;
  }
}

const expired = (_: string, why: string) =>
  `the token of the lock has expired, so the lock is lost${why}. Start again`;

const hints: Readonly<Record<Loss | "kept", (heldUntil: string, whyNotRenewed: string) => string>> = {
  expired,
  restarted: expired,
  refused: (heldUntil) =>
    `the SBC refused the token of the lock and may keep the lock until ${heldUntil}. Start again after that`,
  kept: (heldUntil) =>
    `the token of the lock is no longer valid, and the response to its renewal was lost. The SBC may keep the lock for the unknown new token until ${heldUntil}. Start again after that`,
  dropped: () => "this client took the lock, but the SBC no longer has it. Start again",
  "not-renewed": () =>
    "this client took the lock, but the renewed token does not have it: renewalField may be wrong for this SBC. Start again, and do less work under one lock",
};

interface LostLock {
  readonly operationId: string | undefined;
  readonly attempts: number;
  /** How long the SBC may keep the lock for the expired token, in ms. 0 or less: the lock has ended. */
  readonly heldFor: number;
  readonly hint: (heldUntil: string) => string;
  /** The error of the SBC. `undefined`: nothing was sent. */
  readonly cause: HttpError | undefined;
}

/** The error for a call that needs a lock that this client has lost. */
function lostLock({ operationId, attempts, heldFor, hint, cause }: LostLock): LockedError {
  const heldUntil = new Date(Date.now() + Math.max(heldFor, 0));
  return new LockedError({
    operationId,
    attempts,
    status: cause?.status ?? 423,
    headers: cause?.headers,
    body: cause?.body,
    messages: cause?.messages,
    recognized: cause?.recognized,
    reason: "lost",
    heldUntil,
    hint: hint(heldUntil.toISOString()),
    cause,
  });
}
