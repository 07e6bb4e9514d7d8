import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../errors/index.js";
import { createGateway } from "./gateway.js";
import { jsonParameterCheck } from "./json-parameters.js";
import { loadPeers } from "./peers.js";
import { startPrism } from "./prism.js";
import { mockedProducts } from "./products.js";
import type { RecordedRequest } from "./recorder.js";
import { createRouter } from "./router.js";
import { type Scenario, scriptOf } from "./scenario.js";
import { loadView, valueAt } from "./view.js";

export interface MockOptions {
  /** Name of the product's spec folder: `vspc`. */
  readonly product: string;
  /** Name of a scenario of the product, or one of your own. Default: every operation gives its first 2xx example. */
  readonly scenario?: string | Scenario | undefined;
  /** Port on 127.0.0.1. Default 0: any that is free. */
  readonly port?: number | undefined;
  /** Called with each request as soon as its answer is known. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
}

/** A server on the loopback interface that answers with the examples of a product's description. */
export interface Mock {
  /** Origin such as `http://127.0.0.1:4010`. The paths are those of the product, base path included. */
  readonly url: string;
  /** What arrived so far, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Ends the server and its connections. Further calls change nothing. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of a product: Prism, with a gateway before it. Needs Prism and Ajv, optional peers of this package.
 *
 * Every answer is an example of the description. A request that breaks the description is refused with a declared
 * 400 (401 without credentials, 404 for an unknown path), and the header `sl-violations` says in JSON what is wrong;
 * an answer without that header means that the request was valid.
 * @throws {ConfigurationError} for an unknown product, scenario, operationId or example, a port that is taken, and
 * for packages that are not installed.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { product, scenario, port, onRequest } = checked(options);
  const mocked = mockedProducts[product] as (typeof mockedProducts)[string];
  const view = await loadView(product);
  const script = scriptOf(scenario, mocked.scenarios, view.operations);

  const peers = await loadPeers();
  const router = createRouter(view.operations);
  const prism = await startPrism(view, router, peers);
  const requests: RecordedRequest[] = [];
  const gateway = createGateway({
    basePath: view.basePath,
    router,
    script,
    checkJsonParameters: jsonParameterCheck(view, peers),
    prismPort: prism.port,
    unknownRoute: valueAt(view.document, mocked.unknownRoute),
    arrived: (request) => requests.push(request),
    answered: (request) => onRequest?.(request),
  });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= (async () => {
      await new Promise((resolve) => {
        gateway.close(resolve);
        gateway.closeAllConnections();
      });
      await prism.close();
    })();
    return closed;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      gateway.once("error", reject);
      gateway.listen(port ?? 0, "127.0.0.1", resolve);
    });
  } catch (cause) {
    await prism.close();
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    throw new ConfigurationError("port", `${port} is in use`, { cause });
  }
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

function checked(options: MockOptions): MockOptions {
  const known = ["product", "scenario", "port", "onRequest"];
  for (const name of Object.keys(options ?? {})) {
    if (!known.includes(name))
      throw new ConfigurationError(name, `is no option; known are ${known.join(", ")}`);
  }
  const { product, port, onRequest } = options ?? {};
  if (typeof product !== "string" || !Object.hasOwn(mockedProducts, product)) {
    const names = Object.keys(mockedProducts).join(", ");
    throw new ConfigurationError("product", `${JSON.stringify(product)} is not known; known are ${names}`);
  }
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new ConfigurationError("port", "must be a whole number from 0 to 65535");
  }
  if (onRequest !== undefined && typeof onRequest !== "function") {
    throw new ConfigurationError("onRequest", "must be a function");
  }
  return options;
}
