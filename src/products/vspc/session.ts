import type { SessionContext, SessionRequest } from "../../client/client-setup.js";
import { AuthenticationError, ConfigurationError, HttpError } from "../../errors/index.js";
import { withHint } from "../../errors/annotate.js";
import type { Credentials, Session } from "../../http/authenticate.js";
import type { Clock } from "../../http/clock.js";
import { unsafeHeader } from "../../http/header-text.js";
import { LogonFlight } from "../../http/logon-flight.js";
import { isPasswordRefused } from "../../http/password-refusal.js";
import { renewalTimeout } from "../../http/renewal.js";
import { isTransient, retryAfterOf } from "../../http/retry.js";
import type { CallContext } from "../../http/step.js";
import { refusedBefore } from "../../request/refused-before.js";
import type { Secrets } from "../../secrets/secrets.js";
import type { PasswordAuth, TokenPair, VspcAuth } from "./auth.js";
import { product } from "./product.js";

interface Tokens extends TokenPair {
  /** When to renew them, on the client's clock. Unknown for tokens that came from outside. */
  readonly renewAt: number;
  /** Until when they can be used, if that is known. */
  readonly expiresAt?: number;
}

/** What `/token` gives. All members may be null. */
interface TokenAnswer {
  readonly access_token?: string | null;
  readonly refresh_token?: string | null;
  readonly mfa_token?: string | null;
  readonly expires_in?: number | null;
}

/** Renewed this long before they expire, in ms, or after nine tenths of a short life. */
const margin = 60_000;

type Grant = (body: object) => Promise<unknown>;

/** Bearer tokens: obtained when first needed, renewed before they expire and after a 401, by one request for all callers. */
export class VspcSession implements Session {
  readonly #auth: VspcAuth;
  readonly #request: SessionRequest;
  readonly #clock: Clock;
  readonly #secrets: Secrets;
  readonly #flight: LogonFlight<Tokens>;
  /** The server has refused the password: once more could lock the account. */
  #refused: AuthenticationError | undefined;
  #tokens: Tokens | undefined;
  #obtained = false;

  constructor(auth: VspcAuth, { request, clock, policy, secrets }: SessionContext) {
    this.#auth = auth;
    this.#request = request;
    this.#clock = clock;
    this.#secrets = secrets;
    this.#flight = new LogonFlight({
      clock,
      policy,
      isTransient: (error) => isTransient(error, product.retry) && !isRefusal(error),
    });
    this.#tokens = givenTokens(auth);
  }

  /** Whether the tokens come from a logon of this session. */
  get obtained(): boolean {
    return this.#obtained && this.#tokens !== undefined;
  }

  async credentials(context: CallContext): Promise<Credentials> {
    if ("apiKey" in this.#auth) return bearer(this.#auth.apiKey);
    if (this.#tokens !== undefined && this.#clock.now() < this.#tokens.renewAt)
      return bearer(this.#tokens.accessToken);
    const { timeout } = context;
    const tokens = await this.#flight.join(context, (signal) => this.#obtain(this.#grant(signal, timeout)));
    return bearer(tokens.accessToken);
  }

  renewable(used: Credentials): boolean {
    if ("apiKey" in this.#auth) return false;
    // Somebody else may have renewed them since.
    if (this.#tokens === undefined || used.value !== bearer(this.#tokens.accessToken).value) return true;
    if (this.#tokens.refreshToken === undefined && !("password" in this.#auth)) return false;
    this.#tokens = { ...this.#tokens, renewAt: Number.NEGATIVE_INFINITY };
    return true;
  }

  /** Resolves when no logon is under way. */
  async settled(): Promise<void> {
    await this.#flight.current?.catch(() => undefined);
  }

  /** Forgets the tokens. The next call logs on again, if it can. */
  forget(): void {
    this.#tokens = undefined;
    this.#obtained = false;
  }

  #grant(signal: AbortSignal, longest: number): Grant {
    return async (body) => {
      const timeout = renewalTimeout(longest, this.#left);
      const options = { signal, timeout, deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
      return (await this.#request("oAuth2IssueToken", { body }, options)).body();
    };
  }

  async #obtain(send: Grant): Promise<Tokens> {
    try {
      // Kept only once they are whole: tokens on the way to those of another user must never be used for a call.
      this.#tokens = await this.#renew(send);
    } catch (error) {
      // The margin is there for this: the old ones do for now, and the next call tries again, if the server lets it.
      if (this.#tokens === undefined || this.#left <= 0 || !isTransient(error, product.retry)) throw error;
      this.#flight.hold(error);
      const renewAt = this.#clock.now() + Math.min(retryAfterOf(error) ?? 0, this.#left);
      this.#tokens = { ...this.#tokens, renewAt };
      return this.#tokens;
    }
    this.#obtained = true;
    const { accessToken, refreshToken } = this.#tokens;
    if ("onTokens" in this.#auth) this.#auth.onTokens?.({ accessToken, refreshToken });
    return this.#tokens;
  }

  /** How long the tokens can still be used, in ms; 0 for those that were refused, or of which that is not known. */
  get #left(): number {
    const { renewAt, expiresAt } = this.#tokens ?? {};
    if (renewAt === Number.NEGATIVE_INFINITY || expiresAt === undefined) return 0;
    return expiresAt - this.#clock.now();
  }

  async #renew(send: Grant): Promise<Tokens> {
    const auth = this.#auth;
    const refreshToken = this.#tokens?.refreshToken;
    if (refreshToken !== undefined && !this.#mustImpersonate()) {
      try {
        const body = { grant_type: "refresh_token", refresh_token: refreshToken, ...readOnlyOf(auth) };
        return this.#accept(await send(body), refreshToken);
      } catch (error) {
        if (!isRefusal(error) && !("password" in auth && isUnreadRefusal(error))) throw error;
        if (!("password" in auth))
          throw logonError(error, "the refresh token is expired or revoked; give new tokens");
      }
    }
    const own = "password" in auth ? await this.#logon(auth, send) : this.#tokens;
    if (own === undefined) {
      throw new ConfigurationError(
        "auth",
        "held tokens that this client has forgotten; make a new client with new ones",
      );
    }
    return this.#impersonate(own, send);
  }

  async #logon(auth: PasswordAuth, send: Grant): Promise<Tokens> {
    const { username, password, mfaCode } = auth;
    if (this.#refused !== undefined) throw refusedBefore(this.#refused);
    let answer: unknown;
    try {
      answer = await send({ grant_type: "password", username, password, ...readOnlyOf(auth) });
    } catch (error) {
      const failure = logonError(
        error,
        "logon failed; check user name (DOMAIN\\user) and password. Users with MFA need auth.mfaCode or an API key",
      );
      if (failure instanceof AuthenticationError) this.#refused = failure;
      throw failure;
    }
    const { access_token, mfa_token } = (answer ?? {}) as TokenAnswer;
    this.#secrets.add(mfa_token);
    if (access_token || !mfa_token) return this.#accept(answer);
    if (mfaCode === undefined)
      throw unusable("the user needs a second factor; give auth.mfaCode, or use an API key");
    const body = { grant_type: "mfa", mfa_token, mfa_code: await mfaCode(), ...readOnlyOf(auth) };
    this.#secrets.add(body.mfa_code);
    try {
      return this.#accept(await send(body));
    } catch (error) {
      throw logonError(error, "the second factor was refused; check what auth.mfaCode gives");
    }
  }

  #mustImpersonate(): boolean {
    return "as" in this.#auth && this.#auth.as !== undefined && !this.#obtained;
  }

  /** Exchanges the caller's own refresh token for tokens of the user to act as. */
  async #impersonate(own: Tokens, send: Grant): Promise<Tokens> {
    if (!("as" in this.#auth) || this.#auth.as === undefined) return own;
    try {
      const body = { grant_type: "as", refresh_token: own.refreshToken, userUid: this.#auth.as };
      return this.#accept(await send({ ...body, ...readOnlyOf(this.#auth) }));
    } catch (error) {
      throw logonError(error, "acting as another user was refused; it needs the rights to edit that user");
    }
  }

  /** `refreshed`: the token that was exchanged, which stays in force if the server gives no new one (RFC 6749, section 6). */
  #accept(answer: unknown, refreshed?: string): Tokens {
    const { access_token, refresh_token, expires_in } = (answer ?? {}) as TokenAnswer;
    this.#secrets.add(access_token, refresh_token);
    if (typeof access_token !== "string" || access_token === "" || unsafeHeader(access_token) !== undefined) {
      throw unusable("the server answered the logon without an access token that can be used");
    }
    const lifetime =
      typeof expires_in === "number" && expires_in > 0 ? expires_in * 1000 : Number.POSITIVE_INFINITY;
    return {
      accessToken: access_token,
      refreshToken: refresh_token ?? refreshed,
      renewAt: this.#clock.now() + Math.max(lifetime - margin, lifetime * 0.9),
      expiresAt: this.#clock.now() + lifetime,
    };
  }
}

function givenTokens(auth: VspcAuth): Tokens | undefined {
  if (!("accessToken" in auth)) return undefined;
  const { accessToken, refreshToken, as } = auth;
  // Tokens of the caller are only the way to those of the user to act as.
  return {
    accessToken,
    refreshToken,
    renewAt: as === undefined ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
  };
}

/** Every grant asks again, so that no renewal widens what was asked for. */
function readOnlyOf(auth: VspcAuth): { readonly readOnly?: boolean } {
  return "readOnly" in auth && auth.readOnly !== undefined ? { readOnly: auth.readOnly } : {};
}

function bearer(token: string): Credentials {
  return { header: "authorization", value: `Bearer ${token}` };
}

/** `/token` refuses with 400. Not for now, as 429 and 5xx, and not for another reason, as 404 or a redirect. */
function isRefusal(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false;
  if (error.messages.some(({ code }) => code === "UnsupportedApiVersion")) return false;
  // The page of a proxy is no word of the server.
  return (error.status === 400 && error.recognized) || isPasswordRefused(error);
}

/** 400, whatever the body is: cut on the way, for example. Who has a password loses nothing by the next grant. */
function isUnreadRefusal(error: unknown): boolean {
  return error instanceof HttpError && error.status === 400 && !error.recognized;
}

/** A refused logon, by whatever status, as the error that programs look for. Anything else as it is. */
function logonError(error: unknown, hint: string): unknown {
  return isRefusal(error) ? withHint(AuthenticationError, error, hint) : error;
}

/** The server accepted the logon, but not with tokens. */
function unusable(hint: string): AuthenticationError {
  return new AuthenticationError({ operationId: "oAuth2IssueToken", attempts: 1, status: 200, hint });
}
