import { headerText } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";
import { userName } from "../../http/credentials.js";
import { type OptionChecks, text } from "../../options/check-options.js";

/**
 * Logon with user name and password. The client logs on with the first call, and again when the session has expired.
 */
export interface LogonAuth {
  /** `DOMAIN\user`, `user@domain` or a local user. */
  readonly username: string;
  readonly password: string;
  readonly sessionId?: undefined;
}

/**
 * A logon session that another program opened. The client never logs it off, and does not replace it when it expires.
 */
export interface SessionAuth {
  /** Value of the header `X-RestSvcSessionId` in the response to the logon. */
  readonly sessionId: string;
  readonly username?: undefined;
  readonly password?: undefined;
}

export type EnterpriseManagerAuth = LogonAuth | SessionAuth;

/**
 * The checks for the given kind of credentials.
 * @throws {ConfigurationError} when the members fit no kind of credentials, or a required member is missing.
 */
export function authChecks(auth: unknown): OptionChecks {
  const given = (typeof auth === "object" && auth !== null ? auth : {}) as Readonly<Record<string, unknown>>;
  const isLogon = "username" in given || "password" in given;
  const withLogon = given.username !== undefined || given.password !== undefined;
  // An undefined `sessionId` beside a user name is ignored.
  const isSession = given.sessionId !== undefined || ("sessionId" in given && !withLogon);
  if (!isLogon && !isSession) {
    throw new ConfigurationError("auth", "must be { username, password } or { sessionId }");
  }
  const session: OptionChecks = { sessionId: headerText };
  const logon: OptionChecks = { username: userName, password: text };
  const [checks, others] = isSession ? [session, logon] : [logon, session];
  // An environment variable that is not set must not be sent as "undefined".
  for (const name of Object.keys(checks)) {
    if (given[name] === undefined) throw new ConfigurationError(`auth.${name}`, "is missing");
  }
  const unset = Object.entries(others).filter(([name]) => name in given && given[name] === undefined);
  return { ...checks, ...Object.fromEntries(unset) };
}
