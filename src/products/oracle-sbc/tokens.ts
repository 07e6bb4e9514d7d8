import type { SessionContext } from "../../client/client-setup.js";
import { ConfigurationError, type HttpError } from "../../errors/index.js";
import type { Credentials } from "../../http/authenticate.js";
import { basic } from "../../http/basic-auth.js";
import { LogonFlight } from "../../http/logon-flight.js";
import { isPasswordRefused } from "../../http/password-refusal.js";
import { renewalTimeout } from "../../http/renewal.js";
import { retryAfterOf } from "../../http/retry.js";
import type { CallContext } from "../../http/step.js";
import { refusedBefore } from "../../request/refused-before.js";
import type { OracleSbcAuth } from "./auth.js";
import type { HeldLock } from "./configuration/held-lock.js";
import {
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

export interface TokenSettings extends SessionContext {
  readonly auth: OracleSbcAuth;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** The bearer token of a client: got with the password, renewed with the one before, which a lock needs. */
export class Tokens {
  readonly #settings: TokenSettings;
  /** The lock that goes over to the renewed token. */
  readonly #held: () => HeldLock | undefined;
  readonly #flight: LogonFlight<Token>;
  #token: Token | undefined;
  /** To be replaced before its next use, however long it still lives. */
  #stale: Token | undefined;
  /** The box has refused to renew it, and would do so again; or the new one would not have the lock. */
  #unrenewable: Token | undefined;
  /** How the box refused the password. */
  #refusal: HttpError | undefined;
  /** The box does not want to be asked for a renewal before that. */
  #quietUntil = Number.NEGATIVE_INFINITY;

  constructor(settings: TokenSettings, held: () => HeldLock | undefined) {
    this.#settings = settings;
    this.#held = held;
    const { auth, contact } = settings;
    this.#flight = new LogonFlight({
      ...settings,
      isTransient: (error) => contact.isTransient(error) && !isPasswordRefused(error),
    });
    // When it was issued is not known, so that it expires is learned from a 401.
    if ("accessToken" in auth) this.#token = { value: auth.accessToken, expiresAt: Number.POSITIVE_INFINITY };
  }

  /** The latest one, whether it can be used or not. */
  get latest(): Token | undefined {
    return this.#token;
  }

  /** It is from elsewhere: there will be no other. */
  get supplied(): boolean {
    return "accessToken" in this.#settings.auth;
  }

  /** A logon or a renewal is under way. */
  get renewing(): boolean {
    return this.#flight.current !== undefined;
  }

  /** Whether the latest one will not be renewed. */
  isLast(token: Token): boolean {
    return token === this.#unrenewable;
  }

  /** One that can be used: the latest, or the next. */
  async fresh(context: CallContext): Promise<Token> {
    const token = this.#token;
    if (token !== undefined && this.#isFresh(token)) return token;
    if (this.supplied) {
      throw new ConfigurationError("auth", "held a token that this client has forgotten");
    }
    return this.#flight.join(context, (signal) => this.#obtain({ signal, timeout: context.timeout }));
  }

  /** Renews it in time, without a call that needs it. Gives the time until it has to be done again, in ms. */
  async keepAlive(): Promise<number> {
    const { clock, lifetime } = this.#settings;
    if (this.#token === undefined || !this.#isFresh(this.#token)) {
      const [timeout, deadline] = [30_000, 60_000];
      const deadlineAt = clock.now() + deadline;
      const bounds = { operationId: "getToken", attempts: 0, signal: undefined, lifetime, closing: false };
      await this.#flight.join({ ...bounds, timeout, deadline, deadlineAt }, (signal) =>
        this.#obtain({ signal, timeout }),
      );
    }
    const { expiresAt } = this.#token ?? { expiresAt: 0 };
    const isLast = this.#token !== undefined && this.isLast(this.#token);
    const quiet = this.#quietUntil - clock.now();
    return Math.max(expiresAt - (isLast ? 0 : margin) - clock.now(), isLast ? 1000 : renewAgain, quiet);
  }

  /** The next use is of one younger than `age` ms. */
  replaceFrom(age: number): void {
    if (this.supplied || this.#token === undefined) return;
    const issued = this.#token.expiresAt - tokenLifetime;
    if (this.#settings.clock.now() - issued >= age) this.#stale = this.#token;
  }

  /** Goes on with this one. `isLast`: it is not to be renewed. */
  use(token: Token, isLast: boolean): void {
    this.#token = token;
    this.#unrenewable = isLast ? token : undefined;
  }

  /** Not to be renewed: what that would bring is of no use. */
  keep(token: Token): void {
    this.#unrenewable = token;
  }

  forget(): void {
    this.#token = undefined;
  }

  /** The password itself, for a logon. @throws what the box refused it with before. */
  password({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if (this.#refusal !== undefined) throw refusedBefore(this.#refusal);
    if ("accessToken" in auth) {
      throw new ConfigurationError("auth", "holds a token only; a logon needs username and password", {
        operationId,
      });
    }
    return basic(auth);
  }

  passwordRefused(error: HttpError): void {
    this.#refusal = error;
  }

  #isFresh(token: Token): boolean {
    if (token === this.#stale) return false;
    const now = this.#settings.clock.now();
    return now < token.expiresAt - margin || (now < this.#quietUntil && now < token.expiresAt);
  }

  async #obtain(bounds: LogonBounds): Promise<Token> {
    const { clock, contact, policy } = this.#settings;
    const lives = (token: Token) => clock.now() < token.expiresAt;
    const old = this.#token;
    if (old !== undefined && lives(old)) {
      try {
        if (old !== this.#unrenewable && this.#refusal === undefined)
          return await this.#take(old, this.#inTime(old, bounds));
      } catch (error) {
        const held = this.#held();
        if (old === held?.token && mayHaveRenewed(error)) held.unanswered();
        if (contact.isTransient(error)) {
          const asked = Math.min(retryAfterOf(error) ?? 0, policy.maxRetryAfter);
          // Before it dies it is renewed whatever the box asks for.
          this.#quietUntil = Math.min(clock.now() + asked, old.expiresAt - renewAgain);
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
      const held = this.#held();
      const isHeld = held !== undefined && !held.lost;
      if ((isHeld || (this.#refusal !== undefined && old !== this.#stale)) && lives(old)) return old;
    }
    this.#held()?.noticeDeath();
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
    const held = this.#held();
    if (old !== undefined && old === held?.token && !held.lost) held.renewed(token);
    return token;
  }
}
