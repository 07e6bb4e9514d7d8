import type { Peers } from "./peers.js";
import { documentForPrism } from "./prism-document.js";
import type { Router } from "./router.js";
import type { MockView } from "./view.js";

export interface Prism {
  /** On 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

type ServerOptions = Parameters<Peers["createServer"]>[1];
type Components = ServerOptions["components"];
type Operations = Awaited<ReturnType<Peers["getHttpOperationsFromSpec"]>>;

/** Reading a description takes Prism most of a second, so mocks of one process share what it read. */
const operationsOf = new WeakMap<MockView, Promise<Operations>>();

/** Starts Prism on a port of its own choice. It knows no base path and looks after no JSON in the query. */
export async function startPrism(view: MockView, router: Router, peers: Peers): Promise<Prism> {
  let reading = operationsOf.get(view);
  if (reading === undefined) {
    reading = peers.getHttpOperationsFromSpec(documentForPrism(view.document));
    operationsOf.set(view, reading);
  }
  const operations = await reading;
  const server = peers.createServer(operations, {
    components: { logger: silent as unknown as Components["logger"], route: routeWith(router, operations) },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      // A violation header must speak of the request alone; that the examples are valid is checked where they are.
      validateResponse: false,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  const address = await server.listen(0, "127.0.0.1");
  return { port: Number(new URL(address).port), close: () => server.close() };
}

/**
 * In place of Prism's own routing, which compares the request with every operation: half of the time of a request. And the
 * record must name the operation that answered.
 */
function routeWith(router: Router, operations: Operations): NonNullable<Components["route"]> {
  const byRoute = new Map(
    operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  return ({ input }) => {
    const path = router(input.method.toUpperCase(), input.url.path)?.path;
    const found = byRoute.get(`${input.method} ${path}`);
    return found === undefined
      ? { _tag: "Left", left: new Error(`No operation for ${input.method} ${input.url.path}`) }
      : { _tag: "Right", right: found };
  };
}

const ignore = () => {};
const silent = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silent,
};
