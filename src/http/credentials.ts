import { withHint } from "../errors/http-errors.js";
import { AuthenticationError, ConfigurationError, HttpError } from "../errors/index.js";
import { text } from "../options/check-options.js";

/** A header that authenticates a request. */
export interface Credentials {
  readonly header: string;
  readonly value: string;
}

export function bearer(token: string): Credentials {
  return { header: "authorization", value: `Bearer ${token}` };
}

/** RFC 7617, section 2, in UTF-8. On one line, however long: encoders that break the line make two headers of it. */
export function basic({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): Credentials {
  const pair = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
  return { header: "authorization", value: `Basic ${pair}` };
}

/** RFC 7617, section 2: the first colon ends the user name. */
export function userName(value: unknown): string | undefined {
  return text(value) ?? ((value as string).includes(":") ? "must not hold a colon" : undefined);
}

/** A line break would start another header. `Headers` refuses it too, but its error quotes the value, which may be a token. */
export function unsafeHeader(value: string): string | undefined {
  return /[^\t\x20-\x7e\x80-\xff]/.test(value) ? "has a character that no header can carry" : undefined;
}

const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** RFC 9110, section 5.1. */
export function unsafeHeaderName(name: string): string | undefined {
  return headerName.test(name) ? undefined : "is not a valid header name";
}

/** Statuses that say nothing about the credentials: the address is wrong, or the server or a gateway is busy. */
const unrelated = new Set([404, 405, 408, 409, 423, 429, 502, 503, 504]);

/**
 * Words by which servers and gateways refuse a password, whatever the status. Inferred from usual texts: no vendor documents
 * its own. Every repetition is bounded.
 */
const words =
  /\binvalid_grant\b|\blog[- ]?[io]n (?:failed|failure)\b|\b(?:invalid|wrong|incorrect|bad|unknown)\b.{0,40}\b(?:user ?name|user|password|credentials?)\b|\b(?:user ?name|password|credentials?|account)\b.{0,40}\b(?:invalid|wrong|incorrect|not valid|expired|locked|disabled)\b/i;

/** How much of a message is searched, in characters. */
const longestSearch = 2000;

/**
 * Whether the response to a logon refuses the password: 401 in any form, since each one may count against the account; 403 in
 * the product's own form; and any status whose message says so. A 403 page of a proxy says nothing about the password.
 */
export function isPasswordRefused(error: unknown): error is HttpError {
  if (!(error instanceof HttpError) || unrelated.has(error.status)) return false;
  if (error.status === 401 || (error.status === 403 && error.recognized)) return true;
  return error.messages.some(({ message = "", code }) =>
    words.test(`${code ?? ""} ${message.slice(0, longestSearch)}`),
  );
}

interface PasswordAuth {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** A password that the server has refused is not sent again: each further logon could lock the account. */
export class LogonPassword {
  readonly #auth: PasswordAuth;
  readonly #instead: "session" | "token";
  #refusal: AuthenticationError | undefined;

  /** @param instead what `auth` holds where it has no user name and password */
  constructor(auth: PasswordAuth, instead: "session" | "token") {
    this.#auth = auth;
    this.#instead = instead;
  }

  get isRefused(): boolean {
    return this.#refusal !== undefined;
  }

  /** @throws {AuthenticationError} when the server has refused the password before. */
  check(): void {
    if (this.#refusal !== undefined) throw this.#refusal;
  }

  /** User name and password in HTTP Basic. `operationId`: the logon. @throws as `check()` does. */
  credentials(operationId: string): Credentials {
    const { username, password } = this.#auth;
    if (username === undefined || password === undefined) {
      const problem = `holds a ${this.#instead} only; a logon needs username and password`;
      throw new ConfigurationError("auth", problem, { operationId });
    }
    this.check();
    return basic({ username, password });
  }

  /** The server has refused the password. Later logons fail with `again`. */
  refuse(error: HttpError, again: AuthenticationError = refusedBefore(error)): void {
    this.#refusal = again;
  }

  /** The refusal may not have been of the password: the next logon sends the password once more. */
  allow(): void {
    this.#refusal = undefined;
  }
}

function refusedBefore(error: HttpError): AuthenticationError {
  return withHint(
    AuthenticationError,
    error,
    "the server refused these credentials before, and this client does not send them again; make a new client with the right ones",
  );
}
