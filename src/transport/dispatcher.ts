import { ConfigurationError } from "../errors/index.js";
import type { FetchLike } from "./network.js";

/** How the server is recognized. Verification is on unless `insecure` turns it off by name. */
export interface TlsOptions {
  /** PEM of the certificates to trust in place of the built-in ones: the issuer, or a self-signed certificate itself. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** PEM of a client certificate, where the server asks for one. */
  readonly cert?: string | Uint8Array | undefined;
  /** PEM of the client certificate's private key. */
  readonly key?: string | Uint8Array | undefined;
  /** Name that the server's certificate must be for, when it differs from the host in `baseUrl`. */
  readonly servername?: string | undefined;
  /** Accepts any certificate, so anybody on the way can read the credentials. Logged. Default `false`. */
  readonly insecure?: boolean | undefined;
}

export interface Connection {
  readonly fetch: FetchLike;
  close(): Promise<void>;
}

/**
 * A fetch with its own TLS settings or proxy. undici is loaded here and nowhere else (it takes over 100 ms), and its own
 * fetch is used: the built-in one refuses a dispatcher of another version.
 * @throws {ConfigurationError} for a certificate or key that cannot be read.
 */
export async function connect(tls: TlsOptions | undefined, proxy: string | undefined): Promise<Connection> {
  if (tls !== undefined) await checkPem(tls);
  const { Agent, ProxyAgent, fetch } = await import("undici");
  const trust = {
    ...(tls?.ca !== undefined && { ca: tls.ca as string }),
    ...(tls?.insecure && { rejectUnauthorized: false }),
  };
  const connection = {
    ...trust,
    ...(tls?.cert !== undefined && { cert: tls.cert as string }),
    ...(tls?.key !== undefined && { key: tls.key as string }),
    ...(tls?.servername !== undefined && { servername: tls.servername }),
  };
  // The bounds of the call take the place of undici's own 5 minutes.
  const patience = { headersTimeout: 0, bodyTimeout: 0 };
  const dispatcher =
    proxy === undefined
      ? new Agent({ ...patience, connect: connection })
      : // The name and the client certificate are for the server alone.
        new ProxyAgent({ ...patience, uri: proxy, requestTls: connection, proxyTls: trust });
  return {
    fetch: ((url: string, init: RequestInit) =>
      fetch(url, { ...init, dispatcher } as Parameters<typeof fetch>[1])) as unknown as FetchLike,
    close: () => dispatcher.close(),
  };
}

/** TLS itself takes an unreadable `ca` for an empty one, and reports the other two with the first connection. */
async function checkPem({ ca, cert, key }: TlsOptions): Promise<void> {
  const [{ X509Certificate }, { createSecureContext }] = await Promise.all([
    import("node:crypto"),
    import("node:tls"),
  ]);
  const check = (option: string, read: () => unknown, problem = "cannot be read as PEM") => {
    try {
      read();
    } catch (cause) {
      throw new ConfigurationError(option, problem, { cause });
    }
  };
  for (const entry of ca === undefined ? [] : [ca].flat()) {
    check("tls.ca", () => new X509Certificate(entry as string));
  }
  if (cert !== undefined) check("tls.cert", () => createSecureContext({ cert: cert as string }));
  if (key !== undefined) check("tls.key", () => createSecureContext({ key: key as string }));
  if (cert === undefined && key === undefined) return;
  if (cert === undefined || key === undefined) {
    throw new ConfigurationError(cert === undefined ? "tls.cert" : "tls.key", "is missing; they go together");
  }
  const pair = { cert: cert as string, key: key as string };
  check("tls.key", () => createSecureContext(pair), "does not belong to tls.cert");
}
