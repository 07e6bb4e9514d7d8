/** How the server is recognized. Verification is on unless `insecure` turns it off by name. */
export interface TlsOptions {
  /**
   * Certificates to trust in place of the built-in ones: the issuer's, or the server's own. PEM as text or bytes, one text
   * may hold several certificates; or DER as bytes.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** PEM of a client certificate, for a server that requires one. */
  readonly cert?: string | Uint8Array | undefined;
  /** PEM of the client certificate's private key. */
  readonly key?: string | Uint8Array | undefined;
  /** Name that the server's certificate must be for, when it differs from the host in `baseUrl`. */
  readonly servername?: string | undefined;
  /** Accepts any certificate, so anybody on the way can read the credentials. Logged. Default `false`. */
  readonly insecure?: boolean | undefined;
}
