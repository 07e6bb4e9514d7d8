import type { Scenario } from "../contract/scenario.js";
import type { Product, ScenarioName } from "./products.js";
import type { RecordedRequest } from "./record/recorder.js";
import type { MockData } from "./state/objects.js";
import type { MockCredentials } from "./state/sessions/credentials.js";
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
   * The objects of the mock, by the name of their schema: `{ BackupServerJob: [{ … }] }`. They replace the examples of
   * the spec in the collections of that schema. Default: the examples.
   */
  readonly data?: MockData | undefined;
  /** The only credentials that are accepted. Default: any. */
  readonly credentials?: MockCredentials | undefined;
  /**
   * Requests that are accepted with 202 and carried out later, if the product does that: all (`true`), or those of these
   * operationIds. Default: none, except for requests with `Prefer: respond-async`.
   */
  readonly deferred?: boolean | readonly string[] | undefined;
  /** How long each state of a piece of work lasts, in ms. Default 1,000. */
  readonly stageTime?: number | undefined;
  /** `false`: the mock has no state, and every response is an example of the spec. Default `true`. */
  readonly state?: boolean | undefined;
  /**
   * Name of a scenario of the product, path or file URL of a YAML or JSON file, or your own scenario. Several play at
   * once: those with `when` come first, otherwise the first one in the list that has steps for a request. Operations
   * without steps respond from the state of the mock.
   */
  readonly scenario?: GivenScenario<Name> | readonly GivenScenario<Name>[] | undefined;
  /**
   * Time of the mock, for its state, and for delays and steps of a scenario. Give the clients the same clock. Default: real time. See
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

/** A server that responds like a product, by its spec. */
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
  /**
   * Adds objects, or replaces those with the same ids.
   * @param schema name of the schema in the spec, such as `BackupServerJob`
   * @throws {ConfigurationError} for an unknown schema, and for an object that is not valid by the schema, with the place
   * of the mistake: `add.BackupServerJob[3].status`.
   */
  add(schema: string, values: object | readonly object[]): void;
  /**
   * Adds objects like the first one of the schema, each with an id and a name of its own. They are the same every time.
   * @returns the new objects
   * @throws {ConfigurationError} for an unknown schema, and for one that has no object yet.
   * @example
   * import { startMock } from "asyncops/mock";
   *
   * await using mock = await startMock({ product: "vspc" });
   * mock.generate("BackupServerJob", 1000);
   */
  generate(schema: string, count: number): readonly object[];
  /** The object with an id: a UUID, a number or a URN. `undefined`: the mock has no such object. */
  get(schema: string, id: string | number): object | undefined;
  /** All objects of a schema, in the order in which they were added. */
  list(schema: string): readonly object[];
  /** Removes an object. Returns whether it was there. */
  remove(schema: string, id: string | number): boolean;
  /** Closes the server and its connections. Further calls do nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
