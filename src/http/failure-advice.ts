import type { TransportErrorDetails } from "./transport.js";

export interface AdviceInput extends TransportErrorDetails {
  /** The server is addressed with https:. */
  readonly secure: boolean;
  /** Status and headers had arrived. */
  readonly isReading: boolean;
}

export interface Advice {
  /** What happened, in plain words. */
  readonly what: string;
  /** What to do next, as sentences with a full stop. */
  readonly advice?: string | undefined;
}

type Row = readonly [
  code: RegExp,
  what: string | ((input: AdviceInput) => string),
  advice?: string | ((input: AdviceInput) => string | undefined),
];

const untrusted = "Pass its PEM, or its issuer's, in `tls.ca`.";
const port = ({ proxy }: AdviceInput) =>
  proxy === undefined ? "Check the port in `baseUrl`." : "Check scheme and port of the proxy's address.";
const host = ({ proxy }: AdviceInput) =>
  proxy === undefined ? "Check the host in `baseUrl`." : "Check the host of the proxy's address.";
const hostAndPort = ({ proxy }: AdviceInput) =>
  proxy === undefined
    ? "Check host and port in `baseUrl`, and that the server is running."
    : "Check host and port of the proxy's address.";

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
  [/^ECONNREFUSED/, "Connection refused", hostAndPort],
  [/^ENOTFOUND/, "The host name does not resolve", host],
  [/^EAI_AGAIN/, "The lookup of the host name failed", "Check the DNS settings of this machine."],
  [/^E(HOST|NET)UNREACH/, "The host is unreachable", "Check routes and firewalls on the way there."],
  [/^ETIMEDOUT/, "The connection timed out", "Check host, port and firewalls on the way there."],
  [/^HTTP_101/, "The server switched to another protocol, which was not requested", port],
  [
    /^HPE_HEADER_OVERFLOW/,
    "The headers of the response are too large",
    "Node.js --max-http-header-size raises the limit.",
  ],
  [/^HPE_/, notHttp, afterNotHttp],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID/,
    otherName,
    ({ proxy }) =>
      proxy === undefined
        ? "Use a name of the certificate in `baseUrl`, or pass it in `tls.servername`."
        : "Use a name of the certificate in the proxy's address.",
  ],
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
    ({ proxy }) => `The ${proxy === undefined ? "server" : "proxy"} does not speak TLS on this port`,
    port,
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
  [/^(ECONNRESET|EPIPE|ECONNABORTED)/, closedBy, afterClosed],
];

/** What a failure means. Only what its code proves: a wrong advice costs more than none. */
export function adviceFor(input: AdviceInput): Advice {
  if (input.coding !== undefined)
    return { what: `The body is not ${input.coding}, although its header says so` };
  const row = rows.find(([code]) => input.code !== undefined && code.test(input.code));
  const [, what = input.isReading ? "The response broke off" : "No response", advice] = row ?? [];
  return {
    what: typeof what === "string" ? what : what(input),
    advice: typeof advice === "function" ? advice(input) : advice,
  };
}

function notHttp({ looksLike, proxy }: AdviceInput): string {
  const who = proxy === undefined ? "The server" : "The proxy";
  if (looksLike === "http/1.1") return `The response of ${who.toLowerCase()} is not valid HTTP`;
  if (looksLike === "http/2") return `${who} speaks HTTP/2 on this port, and not HTTP/1.1`;
  if (looksLike === "tls") return `${who} expects TLS on this port`;
  return `${who} does not speak HTTP on this port`;
}

function afterNotHttp(input: AdviceInput): string | undefined {
  const { looksLike, proxy } = input;
  if (looksLike === "http/1.1") return undefined;
  if (looksLike === "http/2") return "Enable HTTP/1.1 on the server, or check the port in `baseUrl`.";
  if (looksLike === "tls")
    return proxy === undefined ? "Use https: in `baseUrl`." : "Use https: in its address.";
  return port(input);
}

const longestNames = 200;

/** Node has the certificate on the error. Its names are the server's words: cut, and printable. */
function otherName({ cause }: AdviceInput): string {
  const { host = "", cert } = cause as {
    host?: string;
    cert?: { subjectaltname?: string; subject?: { CN?: string | string[] } };
  };
  const names =
    cert?.subjectaltname?.replace(/(^|, )(DNS|IP Address):/g, "$1") ?? [cert?.subject?.CN].flat().join(", ");
  const shown =
    names.slice(0, longestNames).replace(/[^\x20-\x7e]/g, "?") + (names.length > longestNames ? "…" : "");
  return `The certificate is for ${shown || "no name"}, not for ${host.slice(0, longestNames)}`;
}

function closedBy({ proxy, secure, sent, isReading }: AdviceInput): string {
  if (isReading) return "The connection was closed in the middle of the response";
  if (proxy !== undefined) return "The proxy closed the connection";
  if (secure && !sent) return "The server closed the connection during the TLS handshake";
  return "The server closed the connection without a response";
}

function afterClosed({ proxy, secure, sent, isReading }: AdviceInput): string | undefined {
  if (isReading || proxy !== undefined) return undefined;
  if (!secure) return "If the port expects TLS, use https: in `baseUrl`.";
  return sent
    ? undefined
    : "Check that the port in `baseUrl` is one for TLS, and which versions of TLS the server supports.";
}
