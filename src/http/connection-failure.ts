import { ConnectionError } from "../errors/index.js";
import { adviceFor } from "./failure-advice.js";
import type { CallContext } from "./step.js";
import { TransportError, type TransportErrorDetails } from "./transport.js";

/** The error for users, of an error that a transport throws: what happened and what to do next. */
export function connectionError(
  error: unknown,
  url: string,
  context: CallContext,
  isReading = false,
): ConnectionError {
  const failure = error instanceof TransportError ? ofTransport(error) : ofFetch(error);
  const { what, advice } = adviceFor({ ...failure, secure: url.startsWith("https:"), isReading });
  const way = failure.proxy === undefined ? "" : ` through proxy ${failure.proxy}`;
  const note = failure.note === "" ? "" : ` (${failure.note})`;
  const next = advice === undefined ? "" : `. ${advice}`;
  return new ConnectionError(`${new URL(url).origin}${way}: ${what}${note}${next}`, {
    operationId: context.operationId,
    attempts: context.attempts,
    cause: failure.cause,
    reason: failure.code,
    sent: failure.sent,
  });
}

export interface Failure extends TransportErrorDetails {
  /** Code and address, or the message of the platform. */
  readonly note: string;
}

function ofTransport({ details }: TransportError): Failure {
  const code = details.code === "EPROTO" ? (openSslCode(details.cause) ?? "EPROTO") : details.code;
  return { ...details, code, note: noteOf(code ?? "", details.cause) };
}

/** Node makes codes of the words of OpenSSL, but not for a write: `write EPROTO …:SSL routines:f:words:file.c:1:`. */
function openSslCode(error: unknown): string | undefined {
  const words = /:SSL routines:[^:]{0,100}:([^:]{1,100}):/.exec(String(error).slice(0, 500))?.[1];
  return words && `ERR_SSL_${words.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;
}

/** Codes of failures before a byte of the request was sent, which a fetch passes on from the system. */
const neverSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** A fetch throws a bare `TypeError: fetch failed`. The code is on its cause, or deeper. */
function ofFetch(error: unknown): Failure {
  let note = "";
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if ("code" in at && typeof at.code === "string") {
      return { code: at.code, sent: !neverSent.has(at.code), note: noteOf(at.code, at), cause: error };
    }
    // Not the outermost message: a fetch that refuses its arguments may quote a header.
    if (depth > 0) note = at.message;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return { code: undefined, sent: true, note, cause: error };
}

/** The code and the address of the connection. An AggregateError has one error for each address of a name. */
function noteOf(code: string, error: unknown): string {
  const one = error instanceof AggregateError ? error.errors[0] : error;
  const isAddressed = one instanceof Error && "address" in one && "port" in one;
  return isAddressed ? `${code} ${one.address}:${one.port}`.trim() : code;
}

/**
 * Certificates that are not trusted, no TLS, an unknown name, a request that cannot be sent. Where the server was never reached, a
 * retry does not help.
 */
const lasting =
  /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|ERR_TLS|ERR_SSL|EPROTO|ENOTFOUND|^ERR_INVALID|^ERR_HTTP|^ERR_UNESCAPED|PROXY_4|^HPE_|^HTTP_101|^CLIENT_CLOSED/;

/** Whether a failure to connect stays, by its code. */
export function isLasting(reason: string | undefined): boolean {
  return reason !== undefined && lasting.test(reason);
}
