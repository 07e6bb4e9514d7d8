import type { Scenario } from "../contract/mocked-product.js";
import type { RecordedRequest } from "./recorder.js";

export interface MockOptions {
  /** Name of the product's spec folder: `vspc`. */
  readonly product: string;
  /** Name of a scenario of the product, or one of your own. Default: every operation gives its first 2xx example. */
  readonly scenario?: string | Scenario | undefined;
  /** Port. Default 0: any that is free. */
  readonly port?: number | undefined;
  /**
   * Address to listen on: `0.0.0.0` or `::` for all of the machine, as in a container. Default `127.0.0.1`: nobody else
   * reaches the mock.
   */
  readonly host?: string | undefined;
  /** How many requests `requests` keeps; the oldest go first. Default 1,000. */
  readonly maxRecords?: number | undefined;
  /** Called with each request as soon as its answer is known. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
}

/** A server that answers with the examples of a product's description. */
export interface Mock {
  /** Origin such as `http://127.0.0.1:4010`, also when it listens on all addresses. The paths are those of the product, base path included. */
  readonly url: string;
  /** What arrived so far, in the order of arrival: the last `maxRecords` requests. Preflights of browsers are not kept. */
  readonly requests: readonly RecordedRequest[];
  /** Ends the server and its connections. Further calls change nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
