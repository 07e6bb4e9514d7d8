/** Sends requests and reads responses over persistent connections. Does not follow redirects. */
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
   * Reads the body, decompressed, up to `limit` bytes: a longer body is cut off there and the connection is closed. To be
   * called once.
   * @param isRaw the bytes as they are sent, without decompression. Default: `false`.
   */
  read(limit: number, isRaw?: boolean): Promise<ReadBody>;
  /** Discards the body. Call it in place of `read()`. */
  discard(): void;
  /** The response as a platform `Response`, for callers who want one. Its body is consumed. */
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

/** No response, or only a part of one. The layer above turns this error into one for users. */
export class TransportError extends Error {
  readonly details: TransportErrorDetails;

  constructor(details: TransportErrorDetails) {
    super(details.code, { cause: details.cause });
    this.details = details;
  }
}

/** The part of the `fetch` interface that is used, where the caller gives a `fetch`. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Options of the connections of a client. */
export interface ConnectOptions {
  /** Replaces the HTTP client of the platform. */
  readonly fetch?: FetchLike | undefined;
  readonly tls?: TlsOptions | undefined;
  /** URL of an HTTP proxy. Default: the proxy of the environment, if Node is set to use it. */
  readonly proxy?: string | URL | undefined;
}

/** How the server proves its identity. Its certificate is verified unless `insecure` turns that off. */
export interface TlsOptions {
  /**
   * Certificates to trust in place of the built-in ones: the issuer's, or the server's own. PEM as text or bytes, where one
   * text may hold several certificates, or DER as bytes.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /** PEM of a client certificate, for a server that requires one. */
  readonly cert?: string | Uint8Array | undefined;
  /** PEM of the client certificate's private key. */
  readonly key?: string | Uint8Array | undefined;
  /** Name that the server's certificate must be for, when it differs from the host in `baseUrl`. */
  readonly servername?: string | undefined;
  /**
   * Accepts any certificate, so that anyone on the network path can read the credentials. Logged as a warning. Default
   * `false`.
   */
  readonly insecure?: boolean | undefined;
}

export const noBytes = new Uint8Array(0);

/** The first `length` bytes of all chunks. */
export function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (first === undefined) return noBytes;
  // Nearly every body is one chunk: no copy.
  if (chunks.length === 1) return first.byteLength === length ? first : first.subarray(0, length);
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, length - offset), offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** A transport over the caller's own fetch, or over that of a platform other than Node. The platform owns its connections. */
export function fetchTransport(fetch: FetchLike): Transport {
  return {
    async send({ url, method, headers, body }, signal) {
      const response = await fetch(url, {
        method,
        headers,
        // Fetch's own following would hand custom session headers to another origin.
        redirect: "manual",
        signal,
        ...(body !== undefined && { body: body as NonNullable<RequestInit["body"]> }),
      });
      return {
        status: response.status,
        headers: response.headers,
        read: (limit) => readBody(response, limit),
        discard: () => void response.body?.cancel().catch(() => {}),
        toResponse: () => response,
      };
    },
    destroy() {},
  };
}

/** Reads the body of a platform `Response`, up to `limit` bytes. */
async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (response.body === null) return { bytes: noBytes, cut: false };
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
    if (length <= limit) continue;
    await reader.cancel().catch(() => {});
    return { bytes: joinChunks(chunks, limit), cut: true };
  }
  return { bytes: joinChunks(chunks, length), cut: false };
}
