import { ConfigurationError } from "../errors/index.js";
import { callback, clock, flag, type OptionChecks, pause, text } from "../options/check-options.js";
import { isRecord } from "../xml/values.js";
import type { Mock, MockOptions } from "./mock-options.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { mockedProducts, type Product } from "./products.js";
import { loadMockSpec } from "./spec/load-spec.js";

const mockChecks: OptionChecks<keyof MockOptions> = {
  product: serverChecks.product,
  // Checked later, against the spec of the product.
  data: (value) => (isRecord(value) ? undefined : "must be a plain object of lists by schema"),
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
  https: flag,
  keepProcessAlive: flag,
  host: (value) => text(value) && "must be an address or name of this machine, such as 0.0.0.0",
  maxRecords: serverChecks.maxRecords,
  onRequest: callback,
};

/** Options that only the state of a mock uses. */
const stateOptions = ["data", "credentials", "deferred", "stageTime"] as const;

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/**
 * Starts a mock of a product.
 *
 * A response is an example of the spec, in XML or JSON as the request accepts, unless the scenario says otherwise. One
 * part is not from the example: the `Location` of a 202 has the id of the request, if the spec says that the server uses
 * it. A request that violates the spec is refused in the form of the product, with the reason in the message: 400 (401
 * without credentials, 404 for an unknown path). The response header `sl-violations` has the violations as JSON. A
 * response without this header means that the request was valid.
 *
 * ```ts
 * import { startMock } from "asyncops/mock";
 *
 * await using mock = await startMock({ product: "vspc", scenario: "job-fails" });
 * console.log(mock.url);
 * ```
 * @throws {ConfigurationError} for an unknown product, scenario, operationId or example, an option without effect, and a
 * port in use.
 */
export async function startMock<Name extends Product>(options: MockOptions<Name>): Promise<Mock> {
  checkServerOptions(options, mockChecks);
  const unused = stateOptions.find((name) => options.state === false && options[name] !== undefined);
  if (unused !== undefined)
    throw new ConfigurationError(unused, "has no effect with `state: false`. Remove one of them");
  const { serveMock } = await import("./server/serve-mock.js");
  return serveMock(await loadMockSpec(options.product), mockedProducts[options.product], options);
}
