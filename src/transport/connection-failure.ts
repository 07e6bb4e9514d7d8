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
    /EPROTO|WRONG_VERSION_NUMBER|ERR_SSL/,
    "the server does not speak TLS on this port; check the port in baseUrl",
  ],
  [/ECONNREFUSED/, "nothing listens there; check host and port in baseUrl"],
  [/ENOTFOUND|EAI_AGAIN/, "the name of the server does not resolve; check baseUrl"],
];

/** Turns what fetch throws, a bare `TypeError: fetch failed`, into an error that says what happened. */
export function connectionError(
  error: unknown,
  url: string,
  context: CallContext,
  when = "no answer",
): ConnectionError {
  const reason = reasonOf(error);
  const hint = advice.find(([pattern]) => reason !== undefined && pattern.test(reason))?.[1];
  const { origin } = new URL(url);
  return new ConnectionError(
    `${[`${origin}: ${when}`, reason && `(${reason})`].filter(Boolean).join(" ")}${hint ? `; ${hint}` : ""}`,
    {
      operationId: context.operationId,
      attempts: context.attempts,
      cause: error,
      reason,
      sent: reason === undefined || !neverSent.has(reason),
    },
  );
}

/** The code is on the cause of the TypeError, or deeper: an AggregateError holds one error an address. */
function reasonOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; depth++) {
    if ("code" in at && typeof at.code === "string") return at.code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return undefined;
}
