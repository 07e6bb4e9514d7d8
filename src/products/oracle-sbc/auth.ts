import { headerText } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";
import { userName } from "../../http/credentials.js";
import { type OptionChecks, text } from "../../options/check-options.js";

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
  const given = (typeof auth === "object" && auth !== null ? auth : {}) as Readonly<Record<string, unknown>>;
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
