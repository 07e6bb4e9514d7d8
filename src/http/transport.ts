/** Sends requests and reads responses, one at a time each, over connections that it keeps. Follows no redirect. */
export interface Transport {
  /**
   * Resolves with status and headers; the body is read after that. `signal` ends the whole exchange, whatever it is at: DNS,
   * connect, TLS handshake, proxy tunnel, headers or body. The promise then rejects with the reason of the signal.
   * @throws {TransportError} or whatever the caller's own fetch throws.
   */
  send(request: TransportRequest, signal: AbortSignal): Promise<TransportResponse>;
  /** Ends all connections at once, those in use and those being set up included. Later requests are refused. */
  destroy(): void;
}

export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array | string | undefined;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  /**
   * Reads the body, decompressed, to its end, but no further than `limit` bytes: what is longer is cut off there and the
   * connection is closed. To be called once.
   */
  read(limit: number): Promise<ReadBody>;
  /** Gives up the body. In place of `read()`. */
  discard(): void;
  /** The same as a platform `Response`, for callers who ask for one. Its body is consumed. */
  toResponse(): Response;
}

export interface ReadBody {
  readonly bytes: Uint8Array;
  /** The body is longer than the limit. */
  readonly cut: boolean;
  /** Why the body could not be decompressed. `bytes` ends where that fails. */
  readonly damaged?: TransportError | undefined;
}

export interface TransportErrorDetails {
  /** Code of the system, of TLS or of the HTTP parser. */
  readonly code: string | undefined;
  /** Whether a byte of the request may have left this machine for the server. */
  readonly sent: boolean;
  /** Address of the proxy, where the failure is between this machine and the proxy. */
  readonly proxy?: string | undefined;
  /** What the first bytes look like, of a response that is not HTTP/1.1. */
  readonly looksLike?: "http/1.1" | "http/2" | "tls" | undefined;
  /** Content coding, such as `gzip`, that the body is said to have and does not have. */
  readonly coding?: string | undefined;
  readonly cause: unknown;
}

/** No response, or half of one. For the layer above, which turns it into an error for users. */
export class TransportError extends Error {
  readonly details: TransportErrorDetails;

  constructor(details: TransportErrorDetails) {
    super(details.code, { cause: details.cause });
    this.details = details;
  }
}
