import { callback, flag, headerText, type OptionChecks, text } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";

/** Tokens of a logon. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
}

/** A logon by name. The session renews itself and logs on again when it has to. */
export interface PasswordAuth {
  /** Usually `DOMAIN\user`. */
  readonly username: string;
  readonly password: string;
  /**
   * Gives the code of the second factor. Called when the server answers the password with an `mfa_token`. The fields are
   * documented, this order of calls is inferred from them; an API key needs no second factor.
   */
  readonly mfaCode?: (() => string | Promise<string>) | undefined;
  /** UUID of a user to act as. The caller needs the rights to edit that user. */
  readonly as?: string | undefined;
  /** Asks for tokens that only read. API 3.6 and later. */
  readonly readOnly?: boolean | undefined;
  /** Called with every new pair, to write it down. */
  readonly onTokens?: ((tokens: TokenPair) => void) | undefined;
}

/** A key that does not expire, made under Configuration > Access Management > REST API Keys. */
export interface ApiKeyAuth {
  readonly apiKey: string;
}

/** Tokens from an earlier logon. Renewed as long as there is a refresh token; each renewal replaces both. */
export interface TokenAuth extends TokenPair {
  readonly as?: string | undefined;
  readonly onTokens?: ((tokens: TokenPair) => void) | undefined;
}

export type VspcAuth = PasswordAuth | ApiKeyAuth | TokenAuth;

interface Kind {
  /** The first one tells the kinds apart. */
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
 * The checks for the kind of credentials that were given.
 * @throws {ConfigurationError} when they are of no kind, or a member that the kind needs is missing.
 */
export function authChecks(auth: unknown): OptionChecks {
  const given = (typeof auth === "object" && auth !== null ? auth : {}) as Readonly<Record<string, unknown>>;
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
    throw new ConfigurationError("auth.as", "needs auth.refreshToken: acting as another user starts from it");
  }
  return kind.checks;
}
