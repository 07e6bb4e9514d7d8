import type { MockedProduct } from "../contract/mocked-product.js";
import { callback, clock, flag, type OptionChecks, object, pause, text } from "../options/check-options.js";
import type { Mock, MockOptions } from "./mock-options.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { mockedProducts } from "./products.js";
import { loadMockSpec } from "./spec/load-spec.js";

const mockChecks: OptionChecks<keyof MockOptions> = {
  product: serverChecks.product,
  // Checked later, against the spec of the product.
  data: object,
  scenario: () => undefined,
  credentials: { username: text, password: text, apiKey: text },
  deferred: (value) =>
    typeof value === "boolean" || isTexts(value)
      ? undefined
      : "must be true, false or a list of operationIds",
  stageTime: pause,
  clock,
  state: flag,
  port: serverChecks.port,
  host: (value) => text(value) && "must be an address or name of this machine, such as 0.0.0.0",
  maxRecords: serverChecks.maxRecords,
  onRequest: callback,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/**
 * Starts a mock of a product: Prism with a gateway in front of it. Needs Prism and Ajv, which are optional peer
 * dependencies of this package.
 *
 * Every response is an example of the spec, in XML or JSON as the request accepts. One part is not from the example:
 * the `Location` of a 202 has the id of the request, if the spec says that the server uses it. A request that violates
 * the spec is refused with a declared 422 or 400 (401 without credentials, 404 for an unknown path), and the response
 * header `sl-violations` has the violations as JSON. A response without this header means that the request was valid.
 * @throws {ConfigurationError} for an unknown product, scenario, operationId or example, a port in use, and packages
 * that are not installed.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  checkServerOptions(options, mockChecks);
  const mocked = mockedProducts[options.product] as MockedProduct;
  const { serveMock } = await import("./server/serve-mock.js");
  return serveMock(await loadMockSpec(options.product), mocked, options);
}
