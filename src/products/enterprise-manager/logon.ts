import { mediaTypeOf } from "../../body/reply-text.js";
import type { SessionContext } from "../../client/client-setup.js";
import { withHint } from "../../errors/annotate.js";
import { AuthenticationError, DecodeError, HttpError, NotFoundError } from "../../errors/index.js";
import type { Contact } from "../../http/contact.js";
import { unsafeHeader } from "../../http/credentials.js";
import { isPasswordRefused, type LogonPassword } from "../../http/password.js";
import { isTransient } from "../../http/retry.js";
import type { ObtainBounds } from "../../http/token-cycle.js";
import { product } from "./product.js";

/** The header with the token of a session, in the response to the logon and in every request after it. */
export const header = "x-restsvcsessionid";

export interface Logon {
  /** Value of the header. */
  readonly token: string;
  /** Name of the session in paths, if the server said it. */
  readonly id: string | undefined;
}

export interface LogonSettings extends Pick<SessionContext, "request" | "contact"> {
  readonly apiVersion: string;
}

/** Opens a session by one logon. `password`: is marked when the server refuses it. */
export async function logOn(
  settings: LogonSettings,
  password: LogonPassword,
  bounds: ObtainBounds,
): Promise<Logon> {
  password.check();
  const { request, apiVersion, contact } = settings;
  try {
    const response = await request("logon", { v: apiVersion }, bounds);
    const logon = await readLogon(response, contact.recognized);
    // The header with the session is the product's own form, whatever the body is.
    contact.recognize();
    return logon;
  } catch (error) {
    throw await explained(error, settings, password, bounds);
  }
}

/** Whether a failed logon is worth another attempt: the server is busy, or a page came in place of its response. */
export function isLogonTransient(error: unknown, contact: Contact): boolean {
  if (isPasswordRefused(error)) return false;
  if (isTransient(error, product.retry)) return true;
  return !(error instanceof HttpError && error.recognized) && contact.isTransient(error);
}

/** The server itself refuses a session with 401: in its own form, or without a body. A page was written by a proxy. */
export function saysSessionEnded(error: unknown): error is AuthenticationError {
  return error instanceof AuthenticationError && (error.recognized || error.body === undefined);
}

/** A refused logon with advice. A page says nothing about the credentials. */
async function explained(
  error: unknown,
  settings: LogonSettings,
  password: LogonPassword,
  bounds: ObtainBounds,
): Promise<unknown> {
  const { apiVersion, contact } = settings;
  if (error instanceof NotFoundError) {
    // Where Enterprise Manager has responded before, this is the page of a server that starts.
    if (!error.recognized && contact.recognized) return error;
    return withHint(
      NotFoundError,
      error,
      "there is no logon at this address; baseUrl must lead to Enterprise Manager, port 9398 (9419 is the REST API of Veeam Backup & Replication)",
    );
  }
  if (!isPasswordRefused(error)) return error;
  const versions = apiVersion === "latest" ? undefined : await supportedVersions(settings, bounds);
  if (versions !== undefined && !versions.includes(apiVersion)) {
    const failure = withHint(
      AuthenticationError,
      error,
      `the server does not speak ${apiVersion}, but ${versions.join(", ")}; leave apiVersion out for its latest`,
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

/** The server answers an unsupported version as it does a wrong password. The list of versions needs no logon. */
async function supportedVersions(
  { request }: LogonSettings,
  bounds: ObtainBounds,
): Promise<string[] | undefined> {
  try {
    const { body } = await request("getEnterpriseManager", {}, bounds);
    const { SupportedVersions } = (await body()) as { SupportedVersions: { Name: string }[] };
    return SupportedVersions.length > 0 ? SupportedVersions.map(({ Name }) => Name) : undefined;
  } catch {
    return undefined;
  }
}

type LogonResponse = Awaited<ReturnType<LogonSettings["request"]>>;

/**
 * The session that the server opened. The header is all that is needed; the body may be missing, or anything. `known`: Enterprise
 * Manager has responded at this address before.
 * @throws {DecodeError} for an HTML page, and for any response without a session from a server that is known.
 * @throws {AuthenticationError} for any other response without a token that can be sent.
 */
async function readLogon(answer: LogonResponse, known: boolean): Promise<Logon> {
  const { headers } = answer.response;
  const token = headers.get(header);
  if (token === null || token === "" || unsafeHeader(token) !== undefined)
    throw await noSession(answer, known);
  return { token, id: sessionIdAt(headers.get("location")) ?? (await sessionIdIn(answer)) };
}

/** The error for a response to the logon that opened no session. */
async function noSession({ response, body }: LogonResponse, known: boolean): Promise<Error> {
  const cause: unknown = await body().then(
    () => undefined,
    (error: unknown) => error,
  );
  const { status, headers } = response;
  // Not every page says that it is one.
  if (
    mediaTypeOf(headers) === "text/html" ||
    (cause instanceof DecodeError && /HTML page/.test(cause.message))
  ) {
    return new DecodeError(
      `HTTP ${status} with an HTML page in place of a session, as the web console of Enterprise Manager sends; baseUrl must lead to its REST API, port 9398`,
      { operationId: "logon", attempts: 1, cause },
    );
  }
  if (known) {
    // A proxy responds in place of a server that starts. That says nothing about the credentials.
    return new DecodeError(
      `HTTP ${status} without the header X-RestSvcSessionId, so no session was opened; try again when the server is up`,
      { operationId: "logon", attempts: 1, cause },
    );
  }
  return new AuthenticationError({
    operationId: "logon",
    attempts: 1,
    status,
    hint: "the answer to the logon has no header X-RestSvcSessionId that can be used; does baseUrl lead to the REST API of Enterprise Manager, port 9398?",
    cause,
  });
}

/** Only the id: host and base path are those that the server assumes for itself. */
function sessionIdAt(location: string | null): string | undefined {
  const id = location?.match(/\/logonSessions\/([^/?#]+)/i)?.[1];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

async function sessionIdIn({ body }: LogonResponse): Promise<string | undefined> {
  try {
    const logon = (await body()) as { SessionId?: string; LogonSessions?: { SessionId?: string }[] };
    return logon.SessionId ?? logon.LogonSessions?.[0]?.SessionId;
  } catch (error) {
    // The header is all that a session needs.
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}
