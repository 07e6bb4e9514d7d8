import type { SessionContext } from "../../client/client-setup.js";
import { ConfigurationError } from "../../errors/index.js";
import { isPasswordRefused, LogonPassword } from "../../http/credentials.js";
import type { CallContext } from "../../http/step.js";
import { type ObtainBounds, renewalTimeout, TokenCycle } from "../../http/token-cycle.js";
import type { OracleSbcAuth } from "./auth.js";
import type { HeldLock } from "./configuration/held-lock.js";
import { isRenewalRefused, logOn, mayHaveRenewed, type Token, tokenLifetime } from "./logon.js";

/** A token is renewed this long before it expires, in ms: only a valid token passes a lock on to the renewed token. */
const margin = 2 * 60_000;
/** Pause before the renewal of the token of a lock is repeated, in ms. */
const renewAgain = 15_000;

export interface TokenSettings extends SessionContext {
  readonly auth: OracleSbcAuth;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/**
 * The bearer token of a client. Obtained with the password, and renewed with the previous token, so that a lock is
 * kept.
 */
export class Tokens {
  readonly #settings: TokenSettings;
  /** The lock that passes to the renewed token. */
  readonly #held: () => HeldLock | undefined;
  readonly password: LogonPassword;
  readonly cycle: TokenCycle<Token>;
  /** A token that cannot be renewed: the SBC refuses it, or the new token would not have the lock. */
  unrenewable: Token | undefined;

  constructor(settings: TokenSettings, held: () => HeldLock | undefined) {
    const { auth, contact } = settings;
    this.#settings = settings;
    this.#held = held;
    this.password = new LogonPassword("accessToken" in auth ? {} : auth, "token");
    this.cycle = new TokenCycle<Token>({
      ...settings,
      obtain: (old, bounds) => this.#obtain(old, bounds),
      isTransient: (error) => contact.isTransient(error) && !isPasswordRefused(error),
      renewAt: ({ expiresAt }) => expiresAt - margin,
      keepOld: {
        expiresAt: ({ expiresAt }) => expiresAt,
        after: (error, old) => old !== this.unrenewable && contact.isTransient(error),
        reserve: renewAgain,
      },
    });
    // It is unknown when the token was issued, so only a 401 shows that it has expired.
    if ("accessToken" in auth)
      this.cycle.use({ value: auth.accessToken, expiresAt: Number.POSITIVE_INFINITY });
  }

  /** The token was supplied, so the client cannot get another one. */
  get supplied(): boolean {
    return "accessToken" in this.#settings.auth;
  }

  /** A usable token: the latest one, or a new one. */
  async fresh(context: CallContext): Promise<Token> {
    if (this.supplied && this.cycle.latest === undefined) {
      throw new ConfigurationError("auth", "contained a token that this client has forgotten");
    }
    return this.cycle.get(context);
  }

  /** Renews the token in time, without a call that needs it. Returns the time until the next renewal, in ms. */
  async keepAlive(): Promise<number> {
    const { clock, lifetime } = this.#settings;
    const [timeout, deadline] = [30_000, 60_000];
    const bounds = { operationId: "getToken", attempts: 0, signal: undefined, lifetime, closing: false };
    await this.cycle.get({ ...bounds, timeout, deadline, deadlineAt: clock.now() + deadline });
    const { latest, quiet } = this.cycle;
    const isLast = latest !== undefined && latest === this.unrenewable;
    const until = (latest?.expiresAt ?? 0) - (isLast ? 0 : margin) - clock.now();
    return Math.max(until, isLast ? 1000 : renewAgain, quiet);
  }

  /** Replaces a token that is `age` ms old or older before the next use. */
  replaceFrom(age: number): void {
    const { latest } = this.cycle;
    if (this.supplied || latest === undefined) return;
    const issued = latest.expiresAt - tokenLifetime;
    if (this.#settings.clock.now() - issued >= age) this.cycle.invalidate(latest);
  }

  async #obtain(old: Token | undefined, bounds: ObtainBounds): Promise<Token> {
    if (old !== undefined && this.#lives(old)) {
      if (old !== this.unrenewable && !this.password.isRefused) {
        const renewed = await this.#renew(old, bounds);
        if (renewed !== undefined) return renewed;
      }
      // Under a lock, the old token must be kept. Without a lock, a logon is as good, if the client has a password.
      const held = this.#held();
      const isHeld = held !== undefined && !held.lost;
      const isKept = isHeld || (this.password.isRefused && !this.cycle.isInvalid(old));
      if (isKept && this.#lives(old)) return old;
    }
    this.#held()?.noticeDeath();
    this.password.check();
    return logOn(this.#settings, undefined, bounds);
  }

  /** `undefined`: the SBC refuses to renew this token. */
  async #renew(old: Token, bounds: ObtainBounds): Promise<Token | undefined> {
    try {
      // Leaves time to use the old token when no response comes.
      const timeout = renewalTimeout(bounds.timeout, this.cycle.left);
      const token = await logOn(this.#settings, old, { ...bounds, timeout });
      const held = this.#held();
      if (old === held?.token && !held.lost) held.renewed(token);
      return token;
    } catch (error) {
      const held = this.#held();
      if (old === held?.token && mayHaveRenewed(error)) held.renewalLost();
      if (this.#settings.contact.isTransient(error) || !isRenewalRefused(error)) throw error;
      // The SBC may have refused the token or the password. A logon with only the password shows which one.
      this.password.allow();
      this.unrenewable = old;
      return undefined;
    }
  }

  #lives({ expiresAt }: Token): boolean {
    return this.#settings.clock.now() < expiresAt;
  }
}
