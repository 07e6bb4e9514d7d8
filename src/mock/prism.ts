import type { Peers } from "./peers.js";
import { documentForPrism } from "./prism-document.js";
import type { MockView } from "./view.js";

export interface Prism {
  /** On 127.0.0.1. */
  readonly port: number;
  close(): Promise<void>;
}

type Server = ReturnType<Peers["createServer"]>;
type Operations = Awaited<ReturnType<Peers["getHttpOperationsFromSpec"]>>;
type Logger = Parameters<Peers["createServer"]>[1]["components"]["logger"];

/** Reading a description takes Prism most of a second, so mocks of one process share what it read. */
const operationsOf = new WeakMap<MockView, Promise<Operations>>();

/** Starts Prism on a port of its own choice. It knows no base path and looks after no JSON in the query. */
export async function startPrism(view: MockView, peers: Peers): Promise<Prism> {
  let operations = operationsOf.get(view);
  if (operations === undefined) {
    operations = peers.getHttpOperationsFromSpec(documentForPrism(view.document));
    operationsOf.set(view, operations);
  }
  const server: Server = peers.createServer(await operations, {
    components: { logger: silent as unknown as Logger },
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
