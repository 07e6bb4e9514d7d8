import { headerText, type OptionChecks, text } from "../../client/options.js";
import { ConfigurationError } from "../../errors/index.js";

/** A user of the box. Writes, and several reads, need one of the class admin. */
export interface LoginAuth {
  readonly username: string;
  readonly password: string;
}

/** A token from elsewhere. It dies 10 minutes after it was issued and is not renewed here. */
export interface TokenAuth {
  readonly accessToken: string;
}

export type OracleSbcAuth = LoginAuth | TokenAuth;

/** Checks of the kind of credentials that was given. */
export function authChecks(auth: OracleSbcAuth | undefined): OptionChecks {
  if (typeof auth !== "object" || auth === null) {
    throw new ConfigurationError("auth", "is missing; give { username, password } or { accessToken }");
  }
  if ("accessToken" in auth) return { accessToken: headerText };
  if (!("username" in auth) || !("password" in auth)) {
    throw new ConfigurationError("auth", "needs username and password, or accessToken");
  }
  return { username: userName, password: text };
}

/** RFC 7617, section 2: what is before the first colon is the name. */
function userName(value: unknown): string | undefined {
  return text(value) ?? ((value as string).includes(":") ? "must not hold a colon" : undefined);
}
