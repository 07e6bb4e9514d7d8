import { clientChecks } from "../client/options.js";
import { callback, type OptionChecks } from "../options/check-options.js";
import type { Check, CheckOptions } from "./live/check-options.js";
import { checkServerOptions, serverChecks } from "./options.js";
import { loadMockSpec } from "./spec/load-spec.js";

const checks: OptionChecks<keyof CheckOptions> = {
  product: serverChecks.product,
  baseUrl: clientChecks.baseUrl,
  tls: clientChecks.tls,
  port: serverChecks.port,
  maxRecords: serverChecks.maxRecords,
  onExchange: callback,
};

/**
 * Starts a proxy in front of a live server. It forwards requests and responses unchanged, and checks both against the
 * spec, in XML and in JSON. Violations are in `exchanges`, and in the response header `sl-violations`. Their location
 * starts with `request` or `response`, which shows whether client or server violates the spec.
 *
 * Every program that can reach the loopback interface can reach the live server through the proxy. The proxy adds no
 * credentials.
 * @throws {ConfigurationError} for an unknown product, an invalid address, and a port in use.
 */
export async function startCheck(options: CheckOptions): Promise<Check> {
  checkServerOptions(options, checks);
  const { serveCheck } = await import("./live/serve-check.js");
  return serveCheck(await loadMockSpec(options.product), options);
}
