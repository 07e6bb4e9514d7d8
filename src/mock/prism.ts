import type { MockSpec } from "./mock-spec.js";
import { prismOperations, routeWith, silent } from "./prism-operations.js";
import type { PrismPackages } from "./prism-packages.js";
import type { Router } from "./router.js";

export interface Prism {
  /** Port on 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

/** Starts Prism on a free port. Prism does not support the base path, XML, and JSON in the query. */
export async function startPrism(view: MockSpec, router: Router, peers: PrismPackages): Promise<Prism> {
  const operations = await prismOperations(view, peers);
  const server = peers.createServer(operations, {
    components: { logger: silent, route: routeWith(router, operations) },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      // The violation header must only report violations of the request. The examples are validated elsewhere.
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const address = await server.listen(0, "127.0.0.1");
  return { port: Number(new URL(address).port), close: () => server.close() };
}
