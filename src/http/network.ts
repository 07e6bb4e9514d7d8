import { AsyncOpsError, DecodeError } from "../errors/index.js";
import { connectionError } from "./connection-failure.js";
import { checkRedirect, redirectOf } from "./redirect.js";
import type { CallContext, HttpResponse, OutgoingRequest } from "./step.js";
import type { Transport, TransportResponse } from "./transport.js";

/** What is used of fetch, where the caller gives one. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface NetworkOptions {
  /** Asked for every request: the first one makes it. */
  readonly transport: () => Transport;
  /** Longest body of a response, in bytes, decompressed. */
  readonly maxResponseBytes: number;
}

const longestErrorBody = 1024 * 1024;
const noBytes = new Uint8Array(0);

/** Sends one request and reads the whole response. Follows redirects, but never away from the origin it was meant for. */
export function network({ transport, maxResponseBytes }: NetworkOptions) {
  return async (request: OutgoingRequest, signal: AbortSignal): Promise<HttpResponse> => {
    const { method, headers, body, context } = request;
    let { url } = request;
    const connection = transport();
    for (let followed = 0; ; followed++) {
      const failed = (error: unknown, isReading = false) =>
        signal.aborted
          ? signal.reason
          : error instanceof AsyncOpsError
            ? error
            : connectionError(error, url, context, isReading);
      const response = await connection.send({ method, url, headers, body }, signal).catch((error) => {
        throw failed(error);
      });
      const redirect = redirectOf(response.status, response.headers, url);
      if (redirect !== undefined) {
        response.discard();
        checkRedirect(redirect, { url, method, followed }, context);
        url = redirect.target.href;
        continue;
      }
      const { acceptedBy } = context;
      if (response.status === 202 && acceptedBy !== undefined && response.headers.has(acceptedBy)) {
        // The server has accepted. A body that is cut off or never ends must not hide that, and nobody needs it.
        response.discard();
        return new NetworkReply(response, true, noBytes);
      }
      const ok = response.status >= 200 && response.status <= 299;
      const limit = ok ? maxResponseBytes : Math.min(longestErrorBody, maxResponseBytes);
      const read = await response.read(limit).catch((error) => {
        throw failed(error, true);
      });
      // Of an error the status says enough, and the beginning of a body has its words.
      if (ok && read.damaged !== undefined) throw failed(read.damaged, true);
      if (ok && read.cut) throw tooLong(response.status, limit, context);
      return new NetworkReply(response, ok, read.bytes);
    }
  };
}

function tooLong(status: number, limit: number, { operationId, attempts }: CallContext): DecodeError {
  return new DecodeError(
    `HTTP ${status} with a body longer than ${limit} bytes; raise maxResponseBytes, or request less`,
    { operationId, attempts },
  );
}

class NetworkReply implements HttpResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly #response: TransportResponse;
  #platform: Response | undefined;

  constructor(response: TransportResponse, ok: boolean, body: Uint8Array) {
    this.#response = response;
    this.status = response.status;
    this.headers = response.headers;
    this.ok = ok;
    this.body = body;
  }

  /** Made when it is asked for: to make one costs a good part of what a call costs. */
  get response(): Response {
    this.#platform ??= this.#response.toResponse();
    return this.#platform;
  }
}
