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
 */
export async function connect(tls: TlsOptions | undefined, proxy: string | undefined): Promise<Connection> {
  const { Agent, ProxyAgent, fetch } = await import("undici");
  const settings = {
    ...(tls?.ca !== undefined && { ca: tls.ca as string }),
    ...(tls?.cert !== undefined && { cert: tls.cert as string }),
    ...(tls?.key !== undefined && { key: tls.key as string }),
    ...(tls?.servername !== undefined && { servername: tls.servername }),
    ...(tls?.insecure && { rejectUnauthorized: false }),
  };
  const dispatcher =
    proxy === undefined
      ? new Agent({ connect: settings })
      : new ProxyAgent({ uri: proxy, requestTls: settings, proxyTls: settings });
  return {
    fetch: ((url: string, init: RequestInit) =>
      fetch(url, { ...init, dispatcher } as Parameters<typeof fetch>[1])) as unknown as FetchLike,
    close: () => dispatcher.close(),
  };
}
