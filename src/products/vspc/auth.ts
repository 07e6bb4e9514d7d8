import { headerText } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";
import { callback, flag, isObject, type OptionChecks, text } from "../../options/check-options.js";

/** The tokens of a logon. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
}

/** Logon with user name and password. The client renews the tokens, and logs on again when the renewal fails. */
export interface PasswordAuth {
  /** Usually `DOMAIN\user`. */
  readonly username: string;
  readonly password: string;
  /**
   * Returns the code of the second factor. Called when the server responds to the password with an `mfa_token`. The
   * fields are documented; the order of the calls is inferred from them. An API key needs no second factor.
   */
  readonly mfaCode?: (() => string | Promise<string>) | undefined;
  /** UUID of a user to impersonate. Requires the rights to edit that user. */
  readonly as?: string | undefined;
  /** Requests read-only tokens. API 3.6 and later. */
  readonly readOnly?: boolean | undefined;
  /** Called with every new pair of tokens, so that you can store it. */
  readonly onTokens?: ((tokens: TokenPair) => void) | undefined;
}

/** A key that does not expire. Create it under Configuration > Access Management > REST API Keys. */
export interface ApiKeyAuth {
  readonly apiKey: string;
}

/** Tokens from an earlier logon. With a refresh token, the client renews them; each renewal replaces both tokens. */
export interface TokenAuth extends TokenPair {
  readonly as?: string | undefined;
  readonly onTokens?: ((tokens: TokenPair) => void) | undefined;
}

export type VspcAuth = PasswordAuth | ApiKeyAuth | TokenAuth;

interface Kind {
  /** The first member distinguishes the kinds. */
  readonly required: readonly string[];
  readonly checks: OptionChecks;
}

const kinds: readonly Kind[] = [
  { required: ["apiKey"], checks: { apiKey: headerText } },
  {
    required: ["username", "password"],
    checks: {
      username: text,
      password: text,
      mfaCode: callback,
      as: text,
      readOnly: flag,
      onTokens: callback,
    },
  },
  {
    required: ["accessToken"],
    checks: { accessToken: headerText, refreshToken: text, as: text, onTokens: callback },
  },
];

/**
 * The checks for the given kind of credentials.
 * @throws {ConfigurationError} when the members fit no kind of credentials, or a required member is missing.
 */
export function authChecks(auth: unknown): OptionChecks {
  const given = isObject(auth) ? auth : {};
  const kind = kinds.find(({ required: [first = ""] }) => first in given);
  if (kind === undefined) {
    throw new ConfigurationError(
      "auth",
      "must be { username, password }, { apiKey } or { accessToken, refreshToken }",
    );
  }
  // An environment variable that is not set must not be sent as "undefined".
  for (const name of kind.required) {
    if (given[name] === undefined) throw new ConfigurationError(`auth.${name}`, "is missing");
  }
  if ("accessToken" in given && given.as !== undefined && given.refreshToken === undefined) {
    throw new ConfigurationError("auth.as", "needs auth.refreshToken: impersonation starts with that token");
  }
  return kind.checks;
}
