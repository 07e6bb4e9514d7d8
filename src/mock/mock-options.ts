import type { RecordedRequest } from "./record/recorder.js";
import type { GivenScenario } from "./scenario/load.js";
import type { MockClock } from "./virtual-clock.js";

export interface MockOptions {
  /** Name of the product, such as `vspc`. */
  readonly product: string;
  /**
   * Name of a scenario of the product, path or file URL of a YAML or JSON file, or your own scenario. Several play at
   * once: those with `when` come first, otherwise the first one in the list that has steps for a request.
   */
  readonly scenario?: GivenScenario | readonly GivenScenario[] | undefined;
  /**
   * Time of the mock, for delays and for steps that last. Give the clients the same clock. Default: real time. See
   * `virtualClock()`.
   */
  readonly clock?: MockClock | undefined;
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
