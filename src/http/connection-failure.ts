import { ConnectionError } from "../errors/index.js";
import type { CallContext } from "./step.js";
import { TransportError, type TransportErrorDetails } from "./transport.js";

/** The error for users, of an error that a transport throws: what happened and what to do next. */
export function connectionError(
  error: unknown,
  url: string,
  context: Pick<CallContext, "operationId" | "attempts">,
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

interface Failure extends TransportErrorDetails {
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

interface AdviceInput extends TransportErrorDetails {
  /** The server is addressed with https:. */
  readonly secure: boolean;
  /** Status and headers had arrived. */
  readonly isReading: boolean;
}

interface Advice {
  /** What happened, in plain words. */
  readonly what: string;
  /** What to do next, as sentences with a full stop. */
  readonly advice?: string | undefined;
}

type Row =
  | readonly [code: RegExp, words: (input: AdviceInput) => Advice]
  | readonly [code: RegExp, what: string, advice?: string | ((input: AdviceInput) => string)];

const untrusted = "Pass its PEM, or its issuer's, in `tls.ca`.";

/** Advice by whether the connection was to the server or to a proxy. */
const either = (ofServer: string, ofProxy: string) => (input: AdviceInput) =>
  input.proxy === undefined ? ofServer : ofProxy;
const port = either("Check the port in `baseUrl`.", "Check scheme and port of the proxy's address.");

/** The first row that matches counts. */
const rows: readonly Row[] = [
  [/^CLIENT_CLOSED$/, "The client was closed"],
  [/^PROXY_407$/, "The proxy requires authentication", "Check user and password in the proxy's address."],
  [/^PROXY_5/, "The proxy cannot connect to the server", "Check that the proxy can reach the server."],
  [
    /^PROXY_/,
    "The proxy refuses to connect to the server",
    "Check the proxy's address and credentials, and whether it allows this server and port.",
  ],
  [
    /^ECONNREFUSED/,
    "Connection refused",
    either(
      "Check host and port in `baseUrl`, and that the server is running.",
      "Check host and port of the proxy's address.",
    ),
  ],
  [
    /^ENOTFOUND/,
    "The host name does not resolve",
    either("Check the host in `baseUrl`.", "Check the host of the proxy's address."),
  ],
  [/^EAI_AGAIN/, "The lookup of the host name failed", "Check the DNS settings of this machine."],
  [/^E(HOST|NET)UNREACH/, "The host is unreachable", "Check routes and firewalls on the way there."],
  [/^ETIMEDOUT/, "The connection timed out", "Check host, port and firewalls on the way there."],
  [/^HTTP_101/, "The server switched to another protocol, which was not requested", port],
  [
    /^HPE_HEADER_OVERFLOW/,
    "The headers of the response are too large",
    "Node.js --max-http-header-size raises the limit.",
  ],
  [/^HPE_/, notHttp],
  [/^ERR_TLS_CERT_ALTNAME_INVALID/, otherName],
  [
    /^CERT_HAS_EXPIRED/,
    "The certificate has expired",
    "Renew it on the server, or correct the clock of this machine.",
  ],
  [
    /^CERT_NOT_YET_VALID/,
    "The certificate is not valid yet",
    "Check the clocks of this machine and of the server.",
  ],
  [
    /^UNABLE_TO_(VERIFY_LEAF|GET_ISSUER)/,
    "Certificate not trusted",
    `${untrusted} The server may also fail to send its intermediate certificate.`,
  ],
  [/SELF_SIGNED|^UNABLE_TO_/, "Certificate not trusted", untrusted],
  [
    /^ERR_SSL_.*(PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|WRONG_SSL_VERSION|VERSION_TOO_LOW)/,
    "The server supports only versions of TLS that are too old, such as TLS 1.0 or 1.1",
    "Enable TLS 1.2 or later on the server. Node.js accepts old versions with `--tls-min-v1.0 --tls-cipher-list=DEFAULT@SECLEVEL=0`.",
  ],
  [
    /^ERR_SSL_.*NO_APPLICATION_PROTOCOL/,
    "The server does not accept HTTP/1.1, only another protocol such as HTTP/2",
    "Enable HTTP/1.1 on the server or on the proxy in front of it.",
  ],
  [
    /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_TOO_SMALL|UNKNOWN_PROTOCOL|HTTP_REQUEST)/,
    (input) => ({ what: `${peer(input)} does not speak TLS on this port`, advice: port(input) }),
  ],
  [
    /^ERR_SSL_.*ALERT_CERTIFICATE_REQUIRED/,
    "The server requires a client certificate",
    "Pass it in `tls.cert` and `tls.key`.",
  ],
  [
    /^ERR_SSL_.*ALERT_(BAD_CERTIFICATE|UNKNOWN_CA|(UNSUPPORTED_)?CERTIFICATE|ACCESS_DENIED|DECRYPT_ERROR)/,
    "The server does not accept the client certificate, or requires one",
    "Pass one that the server accepts in `tls.cert` and `tls.key`.",
  ],
  [
    /^ERR_SSL_.*(HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)/,
    "The server refused the TLS handshake",
    "It may require a client certificate (`tls.cert`, `tls.key`), or a version of TLS or ciphers that this Node.js does not offer.",
  ],
  [
    /^ERR_SSL_.*UNRECOGNIZED_NAME/,
    "The server has no certificate for this name",
    "Check the host in `baseUrl`, or pass the right name in `tls.servername`.",
  ],
  [
    /^ERR_SSL_.*(TOO_SMALL|TOO_WEAK|LEGACY|BAD_DH)/,
    "The keys or signatures of the server are too weak for this Node.js",
    "Renew the server's certificate and TLS settings.",
  ],
  [/^(EPROTO|ERR_SSL_)/, "The TLS handshake or connection failed"],
  [/CERT|INVALID_CA|INVALID_PURPOSE|CRL|PATH_LENGTH/, "Certificate not accepted"],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)/, closed],
];

/** What a failure means, as far as its code proves it: wrong advice costs more than none. */
function adviceFor(input: AdviceInput): Advice {
  if (input.coding !== undefined)
    return { what: `The body is not ${input.coding}, although its header says so` };
  const row = rows.find(([code]) => input.code !== undefined && code.test(input.code));
  const unknown = { what: input.isReading ? "The response broke off" : "No response" };
  if (row === undefined) return unknown;
  const [, what, advice] = row;
  if (typeof what === "function") return what(input);
  return { what, advice: typeof advice === "function" ? advice(input) : advice };
}

function peer({ proxy }: AdviceInput): string {
  return proxy === undefined ? "The server" : "The proxy";
}

function notHttp(input: AdviceInput): Advice {
  const { looksLike, proxy } = input;
  const who = peer(input);
  if (looksLike === "http/1.1") return { what: `The response of ${who.toLowerCase()} is not valid HTTP` };
  if (looksLike === "http/2") {
    const what = `${who} speaks HTTP/2 on this port, and not HTTP/1.1`;
    return { what, advice: "Enable HTTP/1.1 on the server, or check the port in `baseUrl`." };
  }
  if (looksLike === "tls") {
    const where = proxy === undefined ? "`baseUrl`" : "its address";
    return { what: `${who} expects TLS on this port`, advice: `Use https: in ${where}.` };
  }
  return { what: `${who} does not speak HTTP on this port`, advice: port(input) };
}

/** In characters. */
const longestNames = 200;

/** The error of Node has the certificate. Its names are the server's words: cut, and printable. */
function otherName({ cause, proxy }: AdviceInput): Advice {
  const { host = "", cert } = cause as {
    host?: string;
    cert?: { subjectaltname?: string; subject?: { CN?: string | string[] } };
  };
  const names =
    cert?.subjectaltname?.replace(/(^|, )(DNS|IP Address):/g, "$1") ?? [cert?.subject?.CN].flat().join(", ");
  const shown =
    names.slice(0, longestNames).replace(/[^\x20-\x7e]/g, "?") + (names.length > longestNames ? "…" : "");
  return {
    what: `The certificate is for ${shown || "no name"}, not for ${host.slice(0, longestNames)}`,
    advice:
      proxy === undefined
        ? "Use a name of the certificate in `baseUrl`, or pass it in `tls.servername`."
        : "Use a name of the certificate in the proxy's address.",
  };
}

function closed({ proxy, secure, sent, isReading }: AdviceInput): Advice {
  if (isReading) return { what: "The connection was closed in the middle of the response" };
  if (proxy !== undefined) return { what: "The proxy closed the connection" };
  if (secure && !sent) {
    return {
      what: "The server closed the connection during the TLS handshake",
      advice:
        "Check that the port in `baseUrl` is one for TLS, and which versions of TLS the server supports.",
    };
  }
  const advice = secure ? undefined : "If the port expects TLS, use https: in `baseUrl`.";
  return { what: "The server closed the connection without a response", advice };
}
