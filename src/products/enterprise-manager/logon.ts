import { mediaTypeOf } from "../../body/reply-text.js";
import { AuthenticationError, DecodeError } from "../../errors/index.js";
import { unsafeHeader } from "../../http/header-text.js";

/** Carries the token of a session, in the reply to the logon and in every request after it. */
export const header = "x-restsvcsessionid";

export interface Logon {
  /** Value of the header. */
  readonly token: string;
  /** Name of the session in paths, if the server said it. */
  readonly id: string | undefined;
}

interface LogonAnswer {
  readonly response: Response;
  body(): Promise<unknown>;
}

/**
 * What the server opened. The header is all that is needed; a body may be missing, or anything. `known`: Enterprise Manager has
 * been seen at this address before.
 * @throws {DecodeError} for an HTML page, and for whatever comes in place of a session from a server that is known.
 * @throws {AuthenticationError} for any other answer without a token that can be sent.
 */
export async function readLogon(answer: LogonAnswer, known: boolean): Promise<Logon> {
  const { headers } = answer.response;
  const token = headers.get(header);
  if (token === null || token === "" || unsafeHeader(token) !== undefined)
    throw await noSession(answer, known);
  return { token, id: sessionIdAt(headers.get("location")) ?? (await sessionIdIn(answer)) };
}

/** An answer to the logon that opened nothing. */
async function noSession({ response, body }: LogonAnswer, known: boolean): Promise<Error> {
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
    // Something in front of it answers for a server that starts: that says nothing about the credentials.
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

/** The id alone: host and base path are the server's own idea of its address. */
function sessionIdAt(location: string | null): string | undefined {
  const id = location?.match(/\/logonSessions\/([^/?#]+)/i)?.[1];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

async function sessionIdIn({ body }: LogonAnswer): Promise<string | undefined> {
  try {
    const logon = (await body()) as { SessionId?: string; LogonSessions?: { SessionId?: string }[] };
    return logon.SessionId ?? logon.LogonSessions?.[0]?.SessionId;
  } catch (error) {
    // The header is all that a session needs.
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}
