import { ConnectionError } from "../errors/index.js";
import type { CallContext } from "./step.js";

/** Failures before a byte of the request left: it can be sent again whatever it does. */
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);
const refusedByProxy = /^PROXY_\d+$/;

const advice: readonly (readonly [RegExp, string])[] = [
  [
    /SELF_SIGNED|UNABLE_TO_VERIFY_LEAF|UNABLE_TO_GET_ISSUER/,
    "the server's certificate is signed by nobody this machine trusts; give the PEM of its issuer, or of the certificate itself, as tls.ca",
  ],
  [
    /ALTNAME/,
    "the server's certificate is for another name; use that name in baseUrl, or give it as tls.servername",
  ],
  [/CERT_HAS_EXPIRED/, "the server's certificate has expired"],
  [
    /ALERT_(CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE|UNKNOWN_CA)/,
    "the server asks for another certificate of this client; give it as tls.cert and tls.key",
  ],
  [
    /EPROTO|WRONG_VERSION_NUMBER|ERR_SSL/,
    "the server does not speak TLS on this port; check the port in baseUrl",
  ],
  [/^HPE_/, "what answers there does not speak HTTP; check the port in baseUrl"],
  [/ECONNREFUSED/, "nothing listens there; check host and port in baseUrl, or those of the proxy"],
  [/ENOTFOUND|EAI_AGAIN/, "the name does not resolve; check the host in baseUrl, or that of the proxy"],
  [refusedByProxy, "the proxy refuses to connect; check its address and credentials in the proxy option"],
];

/** Turns what fetch throws, a bare `TypeError: fetch failed`, into an error that says what happened. */
export function connectionError(
  error: unknown,
  url: string,
  context: CallContext,
  when = "no answer",
): ConnectionError {
  const { reason, note } = readCause(error);
  const hint = advice.find(([pattern]) => reason !== undefined && pattern.test(reason))?.[1];
  const { origin } = new URL(url);
  return new ConnectionError(`${origin}: ${when}${note && ` (${note})`}${hint ? `; ${hint}` : ""}`, {
    operationId: context.operationId,
    attempts: context.attempts,
    cause: error,
    reason,
    sent: reason === undefined || !(neverSent.has(reason) || refusedByProxy.test(reason)),
  });
}

/** The code is on the cause of the TypeError, or deeper: an AggregateError holds one error an address. */
function readCause(error: unknown): { reason?: string; note: string } {
  let note = "";
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    const proxyStatus = /^Proxy response \((\d{3})\)/.exec(at.message)?.[1];
    if (proxyStatus !== undefined) return { reason: `PROXY_${proxyStatus}`, note: `HTTP ${proxyStatus}` };
    if ("code" in at && typeof at.code === "string")
      return { reason: at.code, note: at.code + addressOf(at) };
    // Not the outermost words: those of a fetch that refuses its arguments may quote a header.
    if (depth > 0) note = at.message;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return { note };
}

/** Where the connection was going: to the server, or to the proxy. */
function addressOf(error: Error): string {
  if (!("address" in error) || !("port" in error)) return "";
  return ` ${error.address}:${error.port}`;
}
