import { headerText, type OptionChecks, text } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";

/** A logon by name. The client logs on with the first call, and again when the session has died. */
export interface LogonAuth {
  /** `DOMAIN\user`, `user@domain` or a local user. */
  readonly username: string;
  readonly password: string;
}

/** A session that somebody else opened. It is never logged off here, and not renewed when it dies. */
export interface SessionAuth {
  /** Value of the header `X-RestSvcSessionId` in the reply to the logon. */
  readonly sessionId: string;
}

export type EnterpriseManagerAuth = LogonAuth | SessionAuth;

/** Checks of the kind of credentials that was given. */
export function authChecks(auth: EnterpriseManagerAuth | undefined): OptionChecks {
  if (typeof auth !== "object" || auth === null) {
    throw new ConfigurationError("auth", "is missing; give { username, password } or { sessionId }");
  }
  if ("sessionId" in auth) return { sessionId: headerText };
  if (!("username" in auth) || !("password" in auth)) {
    throw new ConfigurationError("auth", "needs username and password, or sessionId");
  }
  return { username: userName, password: text };
}

/** RFC 7617, section 2: what is before the first colon is the name. */
function userName(value: unknown): string | undefined {
  return text(value) ?? ((value as string).includes(":") ? "must not hold a colon" : undefined);
}
