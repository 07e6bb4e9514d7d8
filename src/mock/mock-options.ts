import type { Scenario } from "../contract/scenario.js";
import type { Product, ScenarioName } from "./products.js";
import type { RecordedRequest } from "./record/recorder.js";
import type { MockClock } from "./virtual-clock.js";

/** The path of a scenario in YAML or JSON. A relative one starts at the working directory. */
export type ScenarioPath = `${string}.${"yaml" | "yml" | "json"}`;

/** A scenario of the product by name, a file, or a scenario itself. */
export type GivenScenario<Name extends Product = Product> =
  | ScenarioName<Name>
  | ScenarioPath
  | URL
  | Scenario;

export interface MockOptions<Name extends Product = Product> {
  readonly product: Name;
  /**
   * Name of a scenario of the product, path or file URL of a YAML or JSON file, or your own scenario. Several play at
   * once: those with `when` come first, otherwise the first one in the list that has steps for a request.
   */
  readonly scenario?: GivenScenario<Name> | readonly GivenScenario<Name>[] | undefined;
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
  /** Whether the mock speaks HTTPS, with a certificate that is made for it. The client needs `tls: { ca: mock.ca }`. Default `false`. */
  readonly https?: boolean | undefined;
  /**
   * Whether the mock keeps the process running until it is closed. Default `false`: a forgotten mock does not keep a test
   * run from ending. Set it in a program that does nothing else.
   */
  readonly keepProcessAlive?: boolean | undefined;
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
  /** With `https`: the certificate in PEM, for `tls.ca` of a client. */
  readonly ca: string | undefined;
  /** The last `maxRecords` requests, in the order of arrival, without preflights of browsers. */
  readonly requests: readonly RecordedRequest[];
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
