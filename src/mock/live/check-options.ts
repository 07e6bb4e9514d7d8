import type { TlsOptions } from "../../http/transport.js";
import type { Product } from "../products.js";
import type { RecordedRequest } from "../record/recorder.js";

export interface CheckOptions {
  readonly product: Product;
  /**
   * Address of the live server, such as `https://vspc.example.com:1280`. If it has no path, the base path of the
   * product is added.
   */
  readonly baseUrl: string | URL;
  /** TLS options for the live server. */
  readonly tls?: TlsOptions | undefined;
  /** Port on 127.0.0.1. Default 0: any free port. */
  readonly port?: number | undefined;
  /** Number of exchanges that `exchanges` keeps. The oldest ones are dropped first. Default 1,000. */
  readonly maxRecords?: number | undefined;
  /** Called with each exchange after its check. */
  readonly onExchange?: ((exchange: CheckedExchange) => void) | undefined;
}

/** A forwarded request, its response, and the violations of both. */
export interface CheckedExchange extends RecordedRequest {
  /**
   * Body of the server's response: a value for JSON, and for XML that is in the spec; else text. Masked and truncated
   * like `body`.
   */
  readonly responseBody: unknown;
  /** Which side violated the spec, by `violations` of the severity `Error`: none, one side, or both. */
  readonly brokenBy: readonly ("client" | "server")[];
}

/** A server on the loopback interface that forwards everything to a live server. */
export interface Check {
  /** Origin, such as `http://127.0.0.1:4010`. Paths are those of the product, including the base path. */
  readonly url: string;
  /** The last `maxRecords` exchanges, in the order of arrival. */
  readonly exchanges: readonly CheckedExchange[];
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
