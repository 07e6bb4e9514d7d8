import type { SessionContext, SessionRequest } from "../../client/client-setup.js";
import { headerText } from "../../client/options.js";
import { withHint } from "../../errors/http-errors.js";
import {
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  HttpError,
  PermissionError,
} from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import { isPasswordRefused, LogonPassword, unsafeHeader, userName } from "../../http/credentials.js";
import type { CallContext } from "../../http/step.js";
import { type ObtainBounds, renewalTimeout, TokenCycle } from "../../http/token-cycle.js";
import { isObject, type OptionChecks, text } from "../../options/check-options.js";

/** A user of the SBC. Writes, and several reads, need a user of the class admin. */
export interface LoginAuth {
  readonly username: string;
  readonly password: string;
}

/** A token that another program obtained. It expires 10 minutes after it was issued. The client does not renew it. */
export interface TokenAuth {
  readonly accessToken: string;
}

export type OracleSbcAuth = LoginAuth | TokenAuth;

/**
 * The checks for the given kind of credentials.
 * @throws {ConfigurationError} when the members fit no kind of credentials, or a required member is missing.
 */
export function authChecks(auth: unknown): OptionChecks {
  const given = isObject(auth) ? auth : {};
  const checks: OptionChecks | undefined =
    "accessToken" in given
      ? { accessToken: headerText }
      : "username" in given || "password" in given
        ? { username: userName, password: text }
        : undefined;
  if (checks === undefined) {
    throw new ConfigurationError("auth", "must be { username, password } or { accessToken }");
  }
  // An environment variable that is not set must not be sent as "undefined".
  for (const name of Object.keys(checks)) {
    if (given[name] === undefined) throw new ConfigurationError(`auth.${name}`, "is missing");
  }
  return checks;
}

/** Lifetime of a token, in ms, fixed from its issue. */
export const tokenLifetime = 10 * 60_000;

export interface Token {
  readonly value: string;
  /** Expiry on the client's clock. */
  readonly expiresAt: number;
}

interface LogonSettings {
  readonly request: SessionRequest;
  readonly clock: Clock;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** Requests a token with one logon. `old`: the token to renew. It is sent together with the credentials. */
async function logOn(
  { request, clock, renewalField }: LogonSettings,
  old: Token | undefined,
  bounds: ObtainBounds,
): Promise<Token> {
  const parameters = old === undefined ? {} : { body: { [renewalField]: old.value } };
  const requestedAt = clock.now();
  try {
    const { response, body } = await request("getToken", parameters, bounds);
    const answer = body() as { data?: { accessToken?: string } } | undefined;
    const value = answer?.data?.accessToken?.trim();
    if (value === undefined || value === "" || unsafeHeader(value) !== undefined) {
      throw new AuthenticationError({
        operationId: "getToken",
        attempts: 1,
        status: response.status,
        hint: "the response to the logon has no usable access token",
      });
    }
    // Counted from the request, because the SBC issued the token some time between the request and now.
    return { value, expiresAt: requestedAt + tokenLifetime };
  } catch (error) {
    throw old === undefined ? explained(error) : error;
  }
}

/** Whether the SBC refuses to renew a token permanently. */
function isRenewalRefused(error: unknown): boolean {
  return error instanceof DecodeError || error instanceof HttpError;
}

/**
 * Whether the SBC may have renewed the token all the same: the response was lost or unreadable, or came from a proxy.
 */
function mayHaveRenewed(error: unknown): boolean {
  if (error instanceof ConnectionError) return error.sent;
  return !(error instanceof HttpError && error.recognized);
}

function explained(error: unknown): unknown {
  // 403 does not show whether the password was right: the SBC may forbid REST to the user.
  if (!isPasswordRefused(error) || error instanceof PermissionError) return error;
  return withHint(
    AuthenticationError,
    error,
    "logon failed; check user name and password, and that REST is enabled in the http-server of the SBC",
  );
}

/** A token is renewed this long before it expires, in ms: only a valid token passes a lock on to the renewed token. */
const margin = 2 * 60_000;
/** Pause before the renewal of the token of a lock is repeated, in ms. */
const renewAgain = 15_000;

export interface TokenSettings extends SessionContext {
  readonly auth: OracleSbcAuth;
  /** Name of the form field that carries the token to renew. */
  readonly renewalField: string;
}

/** The lock that passes to a renewed token. */
interface LockOfToken {
  readonly token: Token;
  readonly lost: boolean;
  renewed(token: Token): void;
  renewalLost(): void;
  noticeDeath(): void;
}

/**
 * The bearer token of a client. Obtained with the password, and renewed with the previous token, so that a lock is
 * kept.
 */
export class Tokens {
  readonly #settings: TokenSettings;
  readonly #held: () => LockOfToken | undefined;
  readonly password: LogonPassword;
  readonly cycle: TokenCycle<Token>;
  /** A token that cannot be renewed: the SBC refuses it, or the new token would not have the lock. */
  unrenewable: Token | undefined;

  constructor(settings: TokenSettings, held: () => LockOfToken | undefined) {
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

  /** What `use` makes of a usable token: the latest one, or a new one. */
  fresh<T>(context: CallContext, use: (token: Token) => T): T | Promise<T> {
    if (this.supplied && this.cycle.latest === undefined) {
      throw new ConfigurationError("auth", "contained a token that this client has forgotten");
    }
    return this.cycle.with(context, use);
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
