import { callback, type OptionChecks, text } from "../options/check-options.js";
import { loadMockSpec } from "./mock-spec.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { type MockedProduct, mockedProducts } from "./products.js";
import type { RecordedRequest } from "./recorder.js";
import type { Scenario } from "./scenario.js";
import { serveMock } from "./serve-mock.js";

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

const mockChecks: OptionChecks<keyof MockOptions> = {
  product: serverChecks.product,
  // Checked against the spec of the product.
  scenario: () => undefined,
  port: serverChecks.port,
  host: (value) => text(value) && "must be an address or name of this machine, such as 0.0.0.0",
  maxRecords: serverChecks.maxRecords,
  onRequest: callback,
};

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

/**
 * Starts a mock of a product: Prism, with a gateway before it. Needs Prism and Ajv, optional peers of this package.
 *
 * Every answer is an example of the description, in XML or JSON as the request asks for; only the `Location` of a 202 names
 * the id that was sent, where the description says that the server takes it. A request that breaks the description is
 * refused with a declared 422 or 400 (401 without credentials, 404 for an unknown path), and the header `sl-violations` says
 * in JSON what is wrong; an answer without that header means that the request was valid.
 * @throws {ConfigurationError} for an unknown product, scenario, operationId or example, a port that is taken, and
 * for packages that are not installed.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  checkServerOptions(options, mockChecks);
  const mocked = mockedProducts[options.product] as MockedProduct;
  return serveMock(await loadMockSpec(options.product), mocked, options);
}
