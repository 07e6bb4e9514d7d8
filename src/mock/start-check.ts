import { clientChecks } from "../client/options.js";
import { callback, type OptionChecks } from "../options/check-options.js";
import type { Check, CheckOptions } from "./check-options.js";
import { loadMockSpec } from "./mock-spec.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { serveCheck } from "./serve-check.js";

const checks: OptionChecks<keyof CheckOptions> = {
  product: serverChecks.product,
  baseUrl: clientChecks.baseUrl,
  tls: clientChecks.tls,
  port: serverChecks.port,
  maxRecords: serverChecks.maxRecords,
  onExchange: callback,
};

/**
 * Starts a server that stands before a live one: requests and answers pass unchanged, and both are held against the
 * description, in XML as in JSON. Violations are in `exchanges`, and in the header `sl-violations` of the answer; the
 * first part of their location, `request` or `response`, says whose they are. Needs the same packages as `startMock`.
 *
 * Whatever can reach the loopback interface can reach the live server through it; credentials are those of the requests.
 * @throws {ConfigurationError} for an unknown product, an address that cannot be used, a port that is taken, and for
 * packages that are not installed.
 */
export async function startCheck(options: CheckOptions): Promise<Check> {
  checkServerOptions(options, checks);
  return serveCheck(await loadMockSpec(options.product), options);
}
