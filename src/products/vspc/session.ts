import type { UserLogin } from "../../../generated/vspc/client.js";
import type { ClientSession, SessionContext, SessionRequest } from "../../client/client-setup.js";
import type { Parameters } from "../../contract/call.js";
import { withHint } from "../../errors/http-errors.js";
import { AsyncOpsError, AuthenticationError, ConfigurationError, HttpError } from "../../errors/index.js";
import {
  bearer,
  type Credentials,
  isPasswordRefused,
  LogonPassword,
  unsafeHeader,
} from "../../http/credentials.js";
import type { Warn } from "../../http/log.js";
import { isTransient } from "../../http/retry.js";
import type { CallContext } from "../../http/step.js";
import { type ObtainBounds, renewalTimeout, TokenCycle } from "../../http/token-cycle.js";
import type { PasswordAuth, TokenPair, VspcAuth } from "./auth.js";
import { product, sameValue } from "./product.js";

interface Tokens extends TokenPair {
  /** When to renew the tokens, on the client's clock. */
  readonly renewAt: number;
  /** Expiry of the access token. 0 for the caller's own tokens, whose expiry is unknown. */
  readonly expiresAt: number;
}

/** The response body of `/token`. All members may be null. */
interface TokenResponse {
  readonly access_token?: string | null;
  readonly refresh_token?: string | null;
  readonly mfa_token?: string | null;
  readonly expires_in?: number | null;
}

/** Tokens are renewed this long before they expire, in ms, or after nine tenths of a short life. */
const margin = 60_000;

type Grant = (body: object) => Promise<unknown>;

interface VspcSessionSettings extends SessionContext {
  readonly auth: VspcAuth;
  readonly revokeOnClose: boolean;
}

/** Bearer tokens: obtained when first needed, renewed before they expire and after a 401. */
export class VspcSession implements ClientSession {
  readonly #settings: VspcSessionSettings;
  readonly #auth: VspcAuth;
  readonly #password: LogonPassword;
  readonly #cycle: TokenCycle<Tokens>;
  /** The current tokens come from a logon or renewal of this session. */
  #obtained = false;

  constructor(settings: VspcSessionSettings) {
    const { auth } = settings;
    this.#settings = settings;
    this.#auth = auth;
    this.#password = new LogonPassword("password" in auth ? auth : {}, "token");
    this.#cycle = new TokenCycle<Tokens>({
      ...settings,
      obtain: (old, bounds) => this.#renew(old, this.#grant(bounds)),
      onObtained: ({ accessToken, refreshToken }) => {
        this.#obtained = true;
        if ("onTokens" in auth) auth.onTokens?.({ accessToken, refreshToken });
      },
      isTransient: (error) => isTransient(error, product.retry) && !isRefusal(error),
      renewAt: ({ renewAt }) => renewAt,
      keepOld: {
        expiresAt: ({ expiresAt }) => expiresAt,
        after: (error) => isTransient(error, product.retry),
      },
    });
    if (!("accessToken" in auth)) return;
    const { accessToken, refreshToken } = auth;
    const given = { accessToken, refreshToken, renewAt: Number.POSITIVE_INFINITY, expiresAt: 0 };
    this.#cycle.use(given);
    // The caller's own tokens are only used to obtain the tokens of the impersonated user.
    if (auth.as !== undefined) this.#cycle.invalidate(given);
  }

  credentials(context: CallContext): Credentials | Promise<Credentials> {
    if ("apiKey" in this.#auth) return bearer(this.#auth.apiKey);
    return this.#cycle.with(context, ({ accessToken }) => bearer(accessToken));
  }

  invalidate(used: Credentials): boolean {
    if ("apiKey" in this.#auth) return false;
    const { latest } = this.#cycle;
    // Another call may already have renewed the tokens.
    if (latest === undefined || used.value !== bearer(latest.accessToken).value) return true;
    if (latest.refreshToken === undefined && !("password" in this.#auth)) return false;
    this.#cycle.invalidate(latest);
    return true;
  }

  /**
   * Forgets the tokens. With `revokeOnClose`, also revokes them on the server. The next call logs on again if possible.
   */
  async close(): Promise<void> {
    const { request, warn, revokeOnClose } = this.#settings;
    if (revokeOnClose) {
      // A logon in flight also creates tokens on the server.
      await this.#cycle.settled();
      if (this.#obtained) await revokeOwnTokens(request, this.#auth, warn);
    }
    this.#cycle.forget();
    this.#obtained = false;
  }

  #grant(bounds: ObtainBounds): Grant {
    return async (body) => {
      const options = { ...bounds, timeout: renewalTimeout(bounds.timeout, this.#cycle.left) };
      return (await this.#settings.request("oAuth2IssueToken", { body }, options)).body();
    };
  }

  /**
   * Returns only the final tokens. The caller's own tokens must never be used for a call when another user is
   * impersonated.
   */
  async #renew(old: Tokens | undefined, send: Grant): Promise<Tokens> {
    const auth = this.#auth;
    const refreshToken = old?.refreshToken;
    if (refreshToken !== undefined && !this.#mustImpersonate()) {
      try {
        const body = { grant_type: "refresh_token", refresh_token: refreshToken, ...readOnlyOf(auth) };
        return this.#accept(await send(body), refreshToken);
      } catch (error) {
        if (!isRefusal(error) && !("password" in auth && isUnreadRefusal(error))) throw error;
        if (!("password" in auth))
          throw logonError(error, "the refresh token is expired or revoked; pass new tokens");
      }
    }
    const own = "password" in auth ? await this.#logon(auth, send) : old;
    if (own === undefined) {
      throw new ConfigurationError(
        "auth",
        "contained tokens that this client has forgotten; create a new client with new tokens",
      );
    }
    return this.#impersonate(own, send);
  }

  async #logon(auth: PasswordAuth, send: Grant): Promise<Tokens> {
    const { username, password, mfaCode } = auth;
    this.#password.check();
    let response: unknown;
    try {
      response = await send({ grant_type: "password", username, password, ...readOnlyOf(auth) });
    } catch (error) {
      const failure = logonError(
        error,
        "logon failed; check user name (DOMAIN\\user) and password. Users with MFA need auth.mfaCode or an API key",
      );
      if (failure instanceof AuthenticationError) this.#password.refuse(failure);
      throw failure;
    }
    const { access_token, mfa_token } = (response ?? {}) as TokenResponse;
    this.#settings.secrets.add(mfa_token);
    if (access_token || !mfa_token) return this.#accept(response);
    if (mfaCode === undefined)
      throw unusable("the user needs a second factor; pass auth.mfaCode, or use an API key");
    const body = { grant_type: "mfa", mfa_token, mfa_code: await mfaCode(), ...readOnlyOf(auth) };
    this.#settings.secrets.add(body.mfa_code);
    try {
      return this.#accept(await send(body));
    } catch (error) {
      throw logonError(error, "the second factor was refused; check the code that auth.mfaCode returns");
    }
  }

  #mustImpersonate(): boolean {
    return "as" in this.#auth && this.#auth.as !== undefined && !this.#obtained;
  }

  /** Exchanges the caller's own refresh token for tokens of the impersonated user. */
  async #impersonate(own: Tokens, send: Grant): Promise<Tokens> {
    if (!("as" in this.#auth) || this.#auth.as === undefined) return own;
    try {
      const body = { grant_type: "as", refresh_token: own.refreshToken, userUid: this.#auth.as };
      return this.#accept(await send({ ...body, ...readOnlyOf(this.#auth) }));
    } catch (error) {
      throw logonError(error, "the impersonation was refused; it requires the rights to edit that user");
    }
  }

  /**
   * `refreshed`: the refresh token that was exchanged. It stays valid if the server returns no new one (RFC 6749,
   * section 6).
   */
  #accept(response: unknown, refreshed?: string): Tokens {
    const { access_token, refresh_token, expires_in } = (response ?? {}) as TokenResponse;
    this.#settings.secrets.add(access_token, refresh_token);
    if (typeof access_token !== "string" || access_token === "" || unsafeHeader(access_token) !== undefined) {
      throw unusable("the response to the logon has no usable access token");
    }
    const lifetime =
      typeof expires_in === "number" && expires_in > 0 ? expires_in * 1000 : Number.POSITIVE_INFINITY;
    const now = this.#settings.clock.now();
    return {
      accessToken: access_token,
      refreshToken: refresh_token ?? refreshed,
      renewAt: now + Math.max(lifetime - margin, lifetime * 0.9),
      expiresAt: now + lifetime,
    };
  }
}

/** Sent with every grant, so that no renewal extends the rights of the first grant. */
function readOnlyOf(auth: VspcAuth): { readonly readOnly?: boolean } {
  return "readOnly" in auth && auth.readOnly !== undefined ? { readOnly: auth.readOnly } : {};
}

/** `/token` refuses a grant with 400. 429 and 5xx pass; 404 and redirects have other reasons. */
function isRefusal(error: unknown): error is HttpError {
  if (!(error instanceof HttpError)) return false;
  if (error.messages.some(({ code }) => code === "UnsupportedApiVersion")) return false;
  // The page of a proxy does not come from the server.
  return (error.status === 400 && error.recognized) || isPasswordRefused(error);
}

/** 400 with any other body, such as a truncated one. With a password, another logon can be tried. */
function isUnreadRefusal(error: unknown): boolean {
  return error instanceof HttpError && error.status === 400 && !error.recognized;
}

/** Turns a refused logon, whatever its status, into an `AuthenticationError`. Returns any other error as it is. */
function logonError(error: unknown, hint: string): unknown {
  return isRefusal(error) ? withHint(AuthenticationError, error, hint) : error;
}

/** The server accepted the logon, but returned no usable tokens. */
function unusable(hint: string): AuthenticationError {
  return new AuthenticationError({ operationId: "oAuth2IssueToken", attempts: 1, status: 200, hint });
}

/**
 * Revokes the tokens of the identity that this client logged on with. Without the id of that identity, the server would
 * revoke the tokens of all identities of the user. So if the id is not certain, the function revokes nothing and warns.
 * It never throws: `close()` must not make finished work fail.
 */
async function revokeOwnTokens(request: SessionRequest, auth: VspcAuth, warn: Warn): Promise<void> {
  // The tokens of an impersonated user do not belong to the identity that logged on.
  if (!("username" in auth) || auth.as !== undefined) return;
  try {
    const userUid = (await read<{ instanceUid?: string }>("getCurrentUser", {})).instanceUid;
    if (userUid === undefined) return notRevoked("the server did not report which user is logged on");
    const data = await read<readonly UserLogin[]>("getUserLogins", { userUid });
    const named = data.filter(({ identifierInProvider }) => sameValue(identifierInProvider, auth.username));
    // Every identity of a user, including API keys, has the user's name. Only one has the name as its identifier.
    const own = named.length > 0 ? named : data.filter(({ userName }) => sameValue(userName, auth.username));
    const [login] = own;
    if (login === undefined || own.length > 1)
      return notRevoked(`${own.length} identities have the name of the logon`);
    // The type promises the id, but without it the request would log out every identity.
    if (typeof login.id !== "number") return notRevoked("the server did not return the id of the identity");
    await call("revokeAuthenticationToken", { userUid, userLoginId: login.id });
  } catch (error) {
    notRevoked(error instanceof AsyncOpsError ? error.code : "the response of the server cannot be read");
  }

  async function call(operationId: string, parameters: Parameters): Promise<unknown> {
    return (await request(operationId, parameters, { retry: false }, { closing: true })).body();
  }

  async function read<Data>(operationId: string, parameters: Parameters): Promise<Data> {
    return ((await call(operationId, parameters)) as { data: Data }).data;
  }

  function notRevoked(why: string): void {
    warn(`the tokens were not revoked: ${why}`, "ASYNCOPS_NOT_REVOKED");
  }
}
