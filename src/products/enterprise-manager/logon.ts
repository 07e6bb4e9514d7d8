import { mediaTypeOf } from "../../body/reply-text.js";
import type { SessionContext } from "../../client/client-setup.js";
import { headerText } from "../../client/options.js";
import { withHint } from "../../errors/http-errors.js";
import {
  AuthenticationError,
  ConfigurationError,
  DecodeError,
  HttpError,
  NotFoundError,
} from "../../errors/index.js";
import type { Contact } from "../../http/contact.js";
import { isPasswordRefused, type LogonPassword, unsafeHeader, userName } from "../../http/credentials.js";
import { isTransient } from "../../http/retry.js";
import type { ObtainBounds } from "../../http/token-cycle.js";
import { isObject, type OptionChecks, text } from "../../options/check-options.js";
import { product } from "./product.js";

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
  const given = isObject(auth) ? auth : {};
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

/** The header with the session token, in the response to the logon and in every later request. */
export const header = "x-restsvcsessionid";

export interface Logon {
  /** Value of the header. */
  readonly token: string;
  /** Id of the session in paths, if the server returned it. */
  readonly id: string | undefined;
}

interface LogonSettings extends Pick<SessionContext, "request" | "contact"> {
  readonly apiVersion: string;
}

/** Opens a session with one logon request. Marks `password` when the server refuses it. */
export async function logOn(
  settings: LogonSettings,
  password: LogonPassword,
  bounds: ObtainBounds,
): Promise<Logon> {
  password.check();
  const { request, apiVersion, contact } = settings;
  try {
    const response = await request("logon", { v: apiVersion }, bounds);
    const logon = readLogon(response, contact.recognized);
    // Only the product sends the session header, whatever the body is.
    contact.recognize();
    return logon;
  } catch (error) {
    throw await explained(error, settings, password, bounds);
  }
}

/** Whether a failed logon can be retried: the server is busy, or the page of a proxy came in place of its response. */
export function isLogonTransient(error: unknown, contact: Contact): boolean {
  if (isPasswordRefused(error)) return false;
  if (isTransient(error, product.retry)) return true;
  return !(error instanceof HttpError && error.recognized) && contact.isTransient(error);
}

/**
 * Whether the server itself refused the session with 401: in its own form, or without a body. An HTML page comes from a
 * proxy.
 */
export function saysSessionEnded(error: unknown): error is AuthenticationError {
  return error instanceof AuthenticationError && (error.recognized || error.body === undefined);
}

/** Adds a hint to a refused logon. The page of a proxy says nothing about the credentials. */
async function explained(
  error: unknown,
  settings: LogonSettings,
  password: LogonPassword,
  bounds: ObtainBounds,
): Promise<unknown> {
  const { apiVersion, contact } = settings;
  if (error instanceof NotFoundError) {
    // Enterprise Manager has responded at this address before, so the server behind the proxy is starting.
    if (!error.recognized && contact.recognized) return error;
    return withHint(
      NotFoundError,
      error,
      "there is no logon at this address; set baseUrl to Enterprise Manager, port 9398 (9419 is the REST API of Veeam Backup & Replication)",
    );
  }
  if (!isPasswordRefused(error)) return error;
  const versions = apiVersion === "latest" ? undefined : await supportedVersions(settings, bounds);
  if (versions !== undefined && !versions.includes(apiVersion)) {
    const failure = withHint(
      AuthenticationError,
      error,
      `the server does not support ${apiVersion}. Supported versions: ${versions.join(", ")}. Omit apiVersion to use the latest`,
    );
    password.refuse(failure, failure);
    return failure;
  }
  const failure = withHint(
    AuthenticationError,
    error,
    "logon failed; check user name (DOMAIN\\user) and password, and that the account has a role in Enterprise Manager",
  );
  password.refuse(failure);
  return failure;
}

/**
 * The versions that the server supports. The server refuses an unsupported version like a wrong password, but its list
 * of versions needs no logon.
 */
async function supportedVersions(
  { request }: LogonSettings,
  bounds: ObtainBounds,
): Promise<string[] | undefined> {
  try {
    const { body } = await request("getEnterpriseManager", {}, bounds);
    const { SupportedVersions } = body() as { SupportedVersions: { Name: string }[] };
    return SupportedVersions.length > 0 ? SupportedVersions.map(({ Name }) => Name) : undefined;
  } catch {
    return undefined;
  }
}

type LogonResponse = Awaited<ReturnType<LogonSettings["request"]>>;

/**
 * Reads the session from the response to the logon. Only the header is needed; the body may be missing or unreadable.
 * `known`: Enterprise Manager has responded at this address before.
 * @throws {DecodeError} for an HTML page, and for any response without a session from a known server.
 * @throws {AuthenticationError} for any other response without a token that can be sent.
 */
function readLogon(answer: LogonResponse, known: boolean): Logon {
  const { headers } = answer.response;
  const token = headers.get(header);
  if (token === null || token === "" || unsafeHeader(token) !== undefined) throw noSession(answer, known);
  return { token, id: sessionIdAt(headers.get("location")) ?? sessionIdIn(answer) };
}

/** The error for a response to the logon that opened no session. */
function noSession({ response, body }: LogonResponse, known: boolean): Error {
  let cause: unknown;
  try {
    body();
  } catch (error) {
    cause = error;
  }
  const { status, headers } = response;
  // Not every HTML page has an HTML content type.
  if (
    mediaTypeOf(headers) === "text/html" ||
    (cause instanceof DecodeError && /HTML page/.test(cause.message))
  ) {
    return new DecodeError(
      `HTTP ${status} with an HTML page in place of a session, such as the web console of Enterprise Manager; set baseUrl to its REST API, port 9398`,
      { operationId: "logon", attempts: 1, cause },
    );
  }
  if (known) {
    // A proxy responds while the server behind it starts. This says nothing about the credentials.
    return new DecodeError(
      `HTTP ${status} without the header X-RestSvcSessionId, so no session was opened; try again when the server is up`,
      { operationId: "logon", attempts: 1, cause },
    );
  }
  return new AuthenticationError({
    operationId: "logon",
    attempts: 1,
    status,
    hint: "the response to the logon has no usable header X-RestSvcSessionId. Check that baseUrl leads to the REST API of Enterprise Manager, port 9398",
    cause,
  });
}

/** Takes only the id. Host and base path may differ from the address that the client uses. */
function sessionIdAt(location: string | null): string | undefined {
  const id = location?.match(/\/logonSessions\/([^/?#]+)/i)?.[1];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

function sessionIdIn({ body }: LogonResponse): string | undefined {
  try {
    const logon = body() as { SessionId?: string; LogonSessions?: { SessionId?: string }[] };
    return logon.SessionId ?? logon.LogonSessions?.[0]?.SessionId;
  } catch (error) {
    // The body is not needed: the header has the session.
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}
