import type { Scenario } from "../contract/mocked-product.js";
import type { RecordedRequest } from "./record/recorder.js";

export interface MockOptions {
  /** Name of the product, such as `vspc`. */
  readonly product: string;
  /**
   * Name of a scenario of the product, or your own scenario. Default: every operation returns its first 2xx example.
   */
  readonly scenario?: string | Scenario | undefined;
  /** Port. Default 0: any free port. */
  readonly port?: number | undefined;
  /**
   * Address to listen on. `0.0.0.0` or `::`: all interfaces, for example in a container. Default `127.0.0.1`: only this
   * machine reaches the mock.
   */
  readonly host?: string | undefined;
  /** Number of requests that `requests` keeps. The oldest ones are dropped first. Default 1,000. */
  readonly maxRecords?: number | undefined;
  /** Called with each request as soon as its response is known. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
}

/** A server that responds with the examples of a product's spec. */
export interface Mock {
  /**
   * Origin, such as `http://127.0.0.1:4010`, even if the mock listens on all interfaces. Paths are those of the
   * product, including the base path.
   */
  readonly url: string;
  /** The last `maxRecords` requests, in the order of arrival, without preflights of browsers. */
  readonly requests: readonly RecordedRequest[];
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
