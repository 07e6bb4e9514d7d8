import type { SessionRequest } from "../../client/client.js";
import { AuthenticationError, ConfigurationError, HttpError } from "../../errors/index.js";
import type { Credentials, Session } from "../../transport/authenticate.js";
import type { Clock } from "../../transport/clock.js";
import { SingleFlight } from "../../transport/single-flight.js";
import type { CallContext } from "../../transport/step.js";
import type { PasswordAuth, TokenPair, VspcAuth } from "./auth.js";

interface Tokens extends TokenPair {
  /** When to renew them, on the client's clock. Unknown for tokens that came from outside. */
  readonly renewAt: number;
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

/** Bearer tokens: obtained when first needed, renewed before they expire and after a 401, by one request for all callers. */
export class VspcSession implements Session {
  readonly #auth: VspcAuth;
  readonly #request: SessionRequest;
  readonly #clock: Clock;
  readonly #flight = new SingleFlight<Tokens>();
  #tokens: Tokens | undefined;
  #obtained = false;

  constructor(auth: VspcAuth, request: SessionRequest, clock: Clock) {
    this.#auth = auth;
    this.#request = request;
    this.#clock = clock;
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
    // The logon has the bounds of the call that needs it, and outlives it while others wait for it too.
    const deadline = Math.max(1, context.deadlineAt - this.#clock.now());
    const { timeout, signal } = context;
    const tokens = await this.#flight.join(async (shared) => {
      const options = { signal: shared, timeout, deadline };
      this.#tokens = await this.#renew((body) => this.#request("oAuth2IssueToken", { body }, options));
      const { accessToken, refreshToken } = this.#tokens;
      if ("onTokens" in this.#auth) this.#auth.onTokens?.({ accessToken, refreshToken });
      return this.#tokens;
    }, signal);
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

  /** Forgets the tokens. The next call logs on again, if it can. */
  forget(): void {
    this.#tokens = undefined;
    this.#obtained = false;
  }

  async #renew(send: (body: object) => Promise<unknown>): Promise<Tokens> {
    const refreshToken = this.#tokens?.refreshToken;
    const auth = this.#auth;
    if (refreshToken !== undefined && !this.#mustImpersonate()) {
      try {
        return this.#accept(await send({ grant_type: "refresh_token", refresh_token: refreshToken }));
      } catch (error) {
        if (!(error instanceof HttpError) || !isRefusal(error)) throw error;
        if (!("password" in auth))
          throw logonError(error, "the refresh token is expired or revoked; give new tokens");
      }
    }
    if ("password" in auth) this.#accept(await this.#logon(auth, send));
    if (this.#tokens === undefined) {
      throw new ConfigurationError(
        "auth",
        "held tokens that this client has forgotten; make a new client with new ones",
      );
    }
    return this.#impersonate(this.#tokens, send);
  }

  async #logon(auth: PasswordAuth, send: (body: object) => Promise<unknown>): Promise<TokenAnswer> {
    const { username, password, readOnly, mfaCode } = auth;
    try {
      const answer = (await send({ grant_type: "password", username, password, readOnly })) as TokenAnswer;
      if (answer.access_token || !answer.mfa_token) return answer;
      if (mfaCode === undefined) {
        throw new AuthenticationError({
          operationId: "oAuth2IssueToken",
          status: 200,
          hint: "the user needs a second factor; give auth.mfaCode, or use an API key",
        });
      }
      const second = { grant_type: "mfa", mfa_token: answer.mfa_token, mfa_code: await mfaCode(), readOnly };
      return (await send(second)) as TokenAnswer;
    } catch (error) {
      throw logonError(error);
    }
  }

  #mustImpersonate(): boolean {
    return "as" in this.#auth && this.#auth.as !== undefined && !this.#obtained;
  }

  /** Exchanges the caller's own refresh token for tokens of the user to act as. */
  async #impersonate(own: Tokens, send: (body: object) => Promise<unknown>): Promise<Tokens> {
    if (!("as" in this.#auth) || this.#auth.as === undefined) return own;
    try {
      const body = { grant_type: "as", refresh_token: own.refreshToken, userUid: this.#auth.as };
      return this.#accept(await send(body));
    } catch (error) {
      this.#tokens = undefined;
      throw logonError(error, "acting as another user was refused; it needs the rights to edit that user");
    }
  }

  #accept(answer: unknown): Tokens {
    const { access_token, refresh_token, expires_in } = (answer ?? {}) as TokenAnswer;
    if (typeof access_token !== "string" || access_token === "") {
      throw new AuthenticationError({
        operationId: "oAuth2IssueToken",
        status: 200,
        hint: "the server answered the logon without an access token",
      });
    }
    const lifetime =
      typeof expires_in === "number" && expires_in > 0 ? expires_in * 1000 : Number.POSITIVE_INFINITY;
    this.#obtained = true;
    this.#tokens = {
      accessToken: access_token,
      refreshToken: refresh_token ?? undefined,
      renewAt: this.#clock.now() + Math.max(lifetime - margin, lifetime * 0.9),
    };
    return this.#tokens;
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

function bearer(token: string): Credentials {
  return { header: "authorization", value: `Bearer ${token}` };
}

/** Not for now, as 429 and 5xx are, but for good. */
function isRefusal({ status }: HttpError): boolean {
  return status < 500 && status !== 429;
}

/** `/token` refuses with 400, which programs should not have to know. */
function logonError(error: unknown, hint?: string): unknown {
  if (!(error instanceof HttpError) || error instanceof AuthenticationError || !isRefusal(error))
    return error;
  const { operationId, attempts, status, headers, body, messages } = error;
  return new AuthenticationError({
    operationId,
    attempts,
    status,
    headers,
    body,
    messages,
    hint:
      hint ??
      "logon failed; check user name (DOMAIN\\user) and password. Users with MFA need auth.mfaCode or an API key",
    cause: error,
  });
}
