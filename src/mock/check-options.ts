import type { TlsOptions } from "../http/transport.js";
import type { RecordedRequest } from "./recorder.js";

export interface CheckOptions {
  /** Name of the product's spec folder: `vspc`. */
  readonly product: string;
  /** Address of the live server, such as `https://vspc.example.com:1280`. The base path is added if it has none. */
  readonly baseUrl: string | URL;
  /** How the live server is recognized. */
  readonly tls?: TlsOptions | undefined;
  /** Port on 127.0.0.1. Default 0: any that is free. */
  readonly port?: number | undefined;
  /** How many exchanges `exchanges` keeps; the oldest go first. Default 1,000. */
  readonly maxRecords?: number | undefined;
  /** Called with each exchange once it was checked. */
  readonly onExchange?: ((exchange: CheckedExchange) => void) | undefined;
}

/** A request that was passed on, its answer, and what both are worth. */
export interface CheckedExchange extends RecordedRequest {
  /** Body of the server's answer: a value for JSON and XML that is described, else text. Masked and cut as `body` is. */
  readonly responseBody: unknown;
  /** Who broke the description, by `violations` of the severity `Error`: nobody, one side, or both. */
  readonly brokenBy: readonly ("client" | "server")[];
}

/** A server on the loopback interface that passes everything on to a live server. */
export interface Check {
  /** Origin such as `http://127.0.0.1:4010`. The paths are those of the product, base path included. */
  readonly url: string;
  /** What passed through so far, in the order of arrival: the last `maxRecords` exchanges. */
  readonly exchanges: readonly CheckedExchange[];
  /** Ends the server and its connections. Further calls change nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
