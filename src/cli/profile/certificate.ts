import type { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { environmentProxy, openTunnel, withoutBrackets } from "../../http/node/proxy.js";
import { trustOf } from "../../http/node/trust.js";
import { TransportError } from "../../http/transport.js";
import type { Profile } from "./profile.js";

/** The certificate that a server shows, and whether it is trusted. */
export interface ShownCertificate {
  readonly subject: string;
  readonly issuer: string;
  /** Hosts and addresses that it is for. */
  readonly names: readonly string[];
  /** SHA-256, as pairs of digits with colons. */
  readonly fingerprint: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly pem: string;
  /** Why it is not trusted, as a code of OpenSSL. `undefined`: it is, by the profile's `ca` or by the system. */
  readonly untrusted: string | undefined;
  /** The host in the URL is not one of its names. */
  readonly otherName: boolean;
}

/** A connection that could not be made. */
export class ConnectFailure extends Error {
  override readonly name = "ConnectFailure";
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/**
 * Connects with TLS and reads the certificate of the server, whether it is trusted or not. Sends nothing of the user.
 * @throws {ConnectFailure} when there is no connection, or the server does not speak TLS.
 */
export async function certificateOf(
  { url, ca }: Pick<Profile, "url" | "ca">,
  { proxy = environmentProxy(new URL(url)), timeout = 10_000 } = {},
): Promise<ShownCertificate> {
  const { connect, checkServerIdentity } = await import("node:tls");
  const { X509Certificate } = await import("node:crypto");
  const { isIP } = await import("node:net");
  const { hostname, port } = new URL(url);
  const host = withoutBrackets(hostname);
  const target = { host, port: Number(port || 443) };
  const trust = trustOf(ca === undefined ? {} : { ca });
  const tunnel =
    proxy === undefined
      ? undefined
      : await new Promise<Socket>((resolve, reject) => {
          openTunnel(proxy, target, trust.proxy, (error, socket) => {
            if (socket === undefined) reject(failure(error));
            else resolve(socket);
          });
        });
  const socket = connect({
    ...target,
    ...(tunnel === undefined ? {} : { socket: tunnel }),
    secureContext: trust.server.secureContext,
    ALPNProtocols: ["http/1.1"],
    // The certificate is what is asked for. No credentials go over this connection.
    rejectUnauthorized: false,
    servername: isIP(host) ? "" : host,
    timeout,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once("secureConnect", resolve);
      socket.once("error", (error) => reject(failure(error)));
      socket.once("timeout", () => reject(new ConnectFailure("ETIMEDOUT")));
      socket.once("close", () => reject(new ConnectFailure("ECONNRESET")));
    });
    const peer = socket.getPeerCertificate();
    const certificate = new X509Certificate(peer.raw);
    const identity = checkServerIdentity(host, peer);
    const reason = String(socket.authorizationError ?? "");
    return {
      ...textsOf(certificate),
      untrusted: socket.authorized || reason === "ERR_TLS_CERT_ALTNAME_INVALID" ? undefined : reason,
      otherName: identity !== undefined,
    };
  } finally {
    socket.destroy();
  }
}

function textsOf(certificate: X509Certificate) {
  const { subject, issuer, subjectAltName = "", fingerprint256, validFrom, validTo } = certificate;
  return {
    subject: printable(subject),
    issuer: printable(issuer),
    names: printable(subjectAltName)
      .split(", ")
      .filter(Boolean)
      .map((name) => name.replace(/^(DNS|IP Address):/, "")),
    fingerprint: fingerprint256,
    validFrom: new Date(validFrom),
    validTo: new Date(validTo),
    pem: certificate.toString(),
  };
}

/** The server's words on one line, and without what controls a terminal. */
function printable(words: string | undefined): string {
  return (words ?? "")
    .replaceAll("\n", ", ")
    .replaceAll(/[^\x20-\x7e]/g, "?")
    .slice(0, 300);
}

function failure(error: unknown): ConnectFailure {
  const code =
    error instanceof TransportError ? error.details.code : (error as NodeJS.ErrnoException | undefined)?.code;
  return new ConnectFailure(code ?? "no connection", { cause: error });
}

/** Whether a fingerprint that somebody wrote is that of the certificate: colons, case and `SHA256:` do not count. */
export function isFingerprint(
  given: string,
  { fingerprint }: Pick<ShownCertificate, "fingerprint">,
): boolean {
  const digits = (text: string) =>
    text
      .replace(/^sha-?256[:=]?/i, "")
      .replaceAll(/[\s:]/g, "")
      .toUpperCase();
  return digits(given) === digits(fingerprint);
}

/** The lines that show a certificate to people. */
export function certificateLines(shown: ShownCertificate, now: number): string[] {
  const days = Math.floor((shown.validTo.getTime() - now) / 86_400_000);
  const date = (time: Date) => time.toISOString().slice(0, 10);
  const expiry = days < 0 ? `expired ${-days} days ago` : `${days} days left`;
  return [
    `  subject      ${shown.subject}`,
    `  issuer       ${shown.issuer}${shown.issuer === shown.subject ? " (self-signed)" : ""}`,
    `  names        ${shown.names.join(", ") || "none"}`,
    `  SHA-256      ${shown.fingerprint}`,
    `  valid        ${date(shown.validFrom)} to ${date(shown.validTo)} (${expiry})`,
  ];
}
