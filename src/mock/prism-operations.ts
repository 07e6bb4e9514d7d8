import { type MockSpec, withoutQuery } from "./mock-spec.js";
import { documentForPrism } from "./prism-document.js";
import type { PrismPackages } from "./prism-packages.js";
import type { Router } from "./router.js";

type ServerOptions = Parameters<PrismPackages["createServer"]>[1];
export type PrismComponents = ServerOptions["components"];
export type PrismOperations = Awaited<ReturnType<PrismPackages["getHttpOperationsFromSpec"]>>;

/** Prism takes most of a second to read a spec, so mocks of one process share the result. */
const operationsOf = new WeakMap<MockSpec, Promise<PrismOperations>>();

/** The operations of a spec in the form of Prism. */
export function prismOperations(view: MockSpec, peers: PrismPackages): Promise<PrismOperations> {
  let reading = operationsOf.get(view);
  if (reading === undefined) {
    reading = read(view, peers);
    operationsOf.set(view, reading);
  }
  return reading;
}

async function read(view: MockSpec, peers: PrismPackages): Promise<PrismOperations> {
  const operations = await peers.getHttpOperationsFromSpec(documentForPrism(view.document));
  // Prism matches path parameters with this path.
  for (const operation of operations) operation.path = withoutQuery(operation.path);
  return operations;
}

/**
 * Replaces the routing of Prism, which compares a request with every operation and takes half of the time of a request.
 * It also does not support actions, and the record needs the name of the operation.
 */
export function routeWith(
  router: Router,
  operations: PrismOperations,
): NonNullable<PrismComponents["route"]> {
  const byId = new Map(operations.map((operation) => [operation.iid, operation]));
  return ({ input }) => {
    const { method, url } = input;
    const found = byId.get(router(method.toUpperCase(), url.path, url.query)?.operationId);
    return found === undefined
      ? { _tag: "Left", left: new Error(`No operation for ${method} ${url.path}`) }
      : { _tag: "Right", right: found };
  };
}

const ignore = () => {};

/** A silent logger for Prism. */
export const silent = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silent,
} as unknown as PrismComponents["logger"];
