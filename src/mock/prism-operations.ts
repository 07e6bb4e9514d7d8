import { type MockSpec, withoutQuery } from "./mock-spec.js";
import { documentForPrism } from "./prism-document.js";
import type { PrismPackages } from "./prism-packages.js";
import type { Router } from "./router.js";

type ServerOptions = Parameters<PrismPackages["createServer"]>[1];
export type PrismComponents = ServerOptions["components"];
export type PrismOperations = Awaited<ReturnType<PrismPackages["getHttpOperationsFromSpec"]>>;

/** Reading a description takes Prism most of a second, so mocks of one process share what it read. */
const operationsOf = new WeakMap<MockSpec, Promise<PrismOperations>>();

/** The operations of a description as Prism holds them. */
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
  // Prism takes the values of path parameters from here.
  for (const operation of operations) operation.path = withoutQuery(operation.path);
  return operations;
}

/**
 * In place of Prism's own routing, which compares the request with every operation: half of the time of a request. And it
 * knows no actions, and the record must name the operation that answered.
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

/** A logger for Prism that says nothing. */
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
