import type { HttpError, LockedError } from "../../../errors/index.js";
import { bearer, type Credentials } from "../../../http/credentials.js";
import type { CallContext } from "../../../http/step.js";
import { type Token, tokenLifetime } from "../logon.js";
import { lostLock } from "./lost-lock.js";

/** How a lock was lost, as far as the SBC says. */
type Loss = "expired" | "refused" | "dropped" | "not-renewed" | "restarted";

/** The call that learns of the loss. */
type Caller = Pick<CallContext, "operationId" | "attempts">;

/**
 * The lock of the configuration by its tokens. The SBC gives it to the chain of tokens that a renewal continues. Whether the form
 * field of the renewal is right shows only when a call with the new token is refused; the token before it has the lock then.
 */
export class HeldLock {
  readonly #now: () => number;
  /** The token that it was taken with. */
  readonly #taken: Token;
  #token: Token;
  /** The token before the latest renewal. */
  #before: Token | undefined;
  #returned = false;
  /** Until when a renewed token may keep the lock that was given in a response which was lost. */
  #keptUntil = Number.NEGATIVE_INFINITY;
  #loss: { readonly how: Loss; readonly until: number } | undefined;
  #reported = false;

  /** `before`: a token that it may also have been taken with. */
  constructor(token: Token, before: Token | undefined, now: () => number) {
    this.#taken = before ?? token;
    this.#token = token;
    this.#before = before;
    this.#now = now;
  }

  /** What calls that need the lock go out with. */
  get token(): Token {
    return this.#token;
  }

  get lost(): boolean {
    return this.#loss !== undefined;
  }

  /** The latest renewal has given a token without the lock, and the one before it is used again. */
  get returned(): boolean {
    return this.#returned;
  }

  /** The SBC may still keep the lock for the token, so that it has to be unlocked with it. */
  get unlockable(): boolean {
    const how = this.#loss?.how;
    return how !== "dropped" && how !== "restarted" && this.#lives(this.#token);
  }

  /** Lost, and no call has been told so. */
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

  /** A renewal got no response, and may have been carried out: nobody knows the token then that has the lock. */
  unanswered(): void {
    this.#keptUntil = this.#now() + tokenLifetime;
  }

  /** Goes back to the token before the latest renewal, if that may have the lock. */
  goBack(): boolean {
    const before = this.#before;
    if (this.#returned || before === undefined || !this.#lives(before)) return false;
    this.#swap(before);
    return true;
  }

  /** The token before does not have the lock either. */
  goOn(): void {
    if (this.#returned && this.#before !== undefined) this.#swap(this.#before);
  }

  /** A token that has died of age took the lock with it. */
  noticeDeath(): void {
    if (!this.#lives(this.#token)) this.#lose("expired", this.#token.expiresAt);
  }

  /** Its token was refused more than once. The SBC may keep the lock for it all the same. */
  refused(): void {
    this.#lose("refused", Math.min(this.#token.expiresAt, this.#now() + tokenLifetime));
  }

  /** The SBC has restarted, and knows neither token nor lock. Who asked for that has been told. */
  restarted(): void {
    this.#loss = { how: "restarted", until: this.#now() };
    this.#reported = true;
  }

  /** What a 423 means to a call with a token of this lock. */
  explained(error: LockedError): LockedError {
    if (error.reason === "not-held") this.#lose("dropped", this.#now());
    else if (error.reason === "held-by-another" && this.#token !== this.#taken) {
      this.#lose("not-renewed", this.#taken.expiresAt);
    }
    return this.lost ? this.report(error, error) : error;
  }

  /** The error for a call that needs the lock after it was lost. `cause`: what the SBC said, if something was sent. */
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
    return unrenewable ? "; the SBC had refused to renew it, so renewalField may be wrong" : "";
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
  `the token of the lock has expired, and the lock with it${why}. Start again`;

const hints: Readonly<Record<Loss | "kept", (heldUntil: string, whyNotRenewed: string) => string>> = {
  expired,
  restarted: expired,
  refused: (heldUntil) =>
    `the SBC refused the token of the lock and may keep the lock until ${heldUntil}. Start again after that`,
  kept: (heldUntil) =>
    `the token of the lock is no longer valid, and the response to its renewal was lost. The SBC may keep the lock for the unknown new token until ${heldUntil}. Start again after that`,
  dropped: () => "this client took the lock, but the SBC no longer has it. Start again",
  "not-renewed": () =>
    "this client took the lock, but the renewed token does not have it: renewalField may be wrong for this SBC. Start again, with less work under one lock",
};
