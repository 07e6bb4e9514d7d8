import { onTestFinished } from "vitest";
import {
  EnterpriseManager,
  type EnterpriseManagerOptions,
} from "../../src/products/enterprise-manager/enterprise-manager.js";

export { failure } from "./vspc-client.js";

export const logon = { username: "TECH\\svc", password: "pass-word-1" };

/** Takes the warnings of a client that is closed after its server. */
const quiet = { warn: () => {} };

/** A client of the server, closed when the test is done. */
export function client(
  server: { readonly url: string },
  options: Partial<EnterpriseManagerOptions> = {},
): EnterpriseManager {
  const em = new EnterpriseManager({ baseUrl: server.url, auth: logon, logger: quiet, ...options });
  onTestFinished(() => em.close());
  return em;
}
