import type { MockedProduct } from "../contract/mocked-product.js";
import { callback, type OptionChecks, text } from "../options/check-options.js";
import type { Mock, MockOptions } from "./mock-options.js";
import { loadMockSpec } from "./mock-spec.js";
import { mockedProducts } from "./mocked-products.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { serveMock } from "./serve-mock.js";

const mockChecks: OptionChecks<keyof MockOptions> = {
  product: serverChecks.product,
  // Checked against the spec of the product.
  scenario: () => undefined,
  port: serverChecks.port,
  host: (value) => text(value) && "must be an address or name of this machine, such as 0.0.0.0",
  maxRecords: serverChecks.maxRecords,
  onRequest: callback,
};

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
