import type { SecureContext } from "node:tls";
import { ConfigurationError } from "../../errors/index.js";
import type { TlsOptions } from "../transport.js";
import { builtin } from "./builtin.js";

/** The trusted certificates, as options of `tls.connect()`. */
export interface Trust {
  readonly secureContext: SecureContext;
  /** Always set: otherwise the variable NODE_TLS_REJECT_UNAUTHORIZED would decide. */
  readonly rejectUnauthorized: boolean;
  /** For servers that prefer HTTP/2. */
  readonly ALPNProtocols: readonly string[];
}

/**
 * Trust for connections to the server, with the client certificate, and for those to a proxy, without.
 * @throws {ConfigurationError} for a certificate or key that cannot be read. TLS itself ignores unreadable certificates in `ca`, and
 * reports an unreadable `cert` or `key` only with the first connection.
 */
export function trustOf(tls: TlsOptions): { readonly server: Trust; readonly proxy: Trust } {
  const { createSecureContext } = builtin("node:tls");
  const { cert, key, insecure } = tls;
  const ca = tls.ca === undefined ? undefined : [tls.ca].flat().flatMap((entry) => certificatesIn(entry));
  checkClientCertificate(tls);
  // The server's own certificate, or an intermediate one, is trusted without the root above it.
  const anchors = ca !== undefined && { ca, allowPartialTrustChain: true };
  const pair = cert !== undefined && key !== undefined && { cert: cert as string, key: key as string };
  const trust = (context: SecureContext): Trust => ({
    secureContext: context,
    rejectUnauthorized: insecure !== true,
    ALPNProtocols: ["http/1.1"],
  });
  const server = trust(createSecureContext({ ...anchors, ...pair }));
  return { server, proxy: pair ? trust(createSecureContext({ ...anchors })) : server };
}

const pemCertificate = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----[^-]*-----END \1-----/g;

/** PEM of each certificate in an entry of `tls.ca`. */
function certificatesIn(entry: string | Uint8Array): string[] {
  const { X509Certificate } = builtin("node:crypto");
  const read = (certificate: string | Uint8Array) => {
    try {
      return new X509Certificate(certificate as string).toString();
    } catch (cause) {
      throw new ConfigurationError(
        "tls.ca",
        "has a certificate that cannot be read, in neither PEM nor DER",
        {
          cause,
        },
      );
    }
  };
  // DER is a SEQUENCE, which begins with 0x30: the digit 0 in text.
  if (typeof entry !== "string" && entry[0] === 0x30) return [read(entry)];
  const text = typeof entry === "string" ? entry : new TextDecoder("latin1").decode(entry);
  const found = text.match(pemCertificate) ?? [];
  const begun = text.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/g)?.length ?? 0;
  if (begun === 0) throw new ConfigurationError("tls.ca", "holds no certificate in PEM or DER");
  if (found.length < begun) throw new ConfigurationError("tls.ca", "has a certificate that is cut off");
  return found.map(read);
}

function checkClientCertificate({ cert, key }: TlsOptions): void {
  if (cert === undefined && key === undefined) return;
  const { createSecureContext } = builtin("node:tls");
  const check = (option: string, given: object, problem = "cannot be read as PEM") => {
    try {
      createSecureContext(given);
    } catch (cause) {
      throw new ConfigurationError(option, problem, { cause });
    }
  };
  if (cert !== undefined) check("tls.cert", { cert });
  if (key !== undefined) check("tls.key", { key });
  if (cert === undefined || key === undefined) {
    throw new ConfigurationError(cert === undefined ? "tls.cert" : "tls.key", "is missing; they go together");
  }
  check("tls.key", { cert, key }, "does not belong to tls.cert");
}
