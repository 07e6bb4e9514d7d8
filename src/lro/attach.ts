import type { CallOptions } from "../contract/call.js";
import type { AttachKind, OperationDescriptor, TrackedOperation } from "../contract/descriptor.js";
import type { Product } from "../contract/product.js";
import { withHint } from "../errors/http-errors.js";
import { ConfigurationError, HttpError, NotFoundError, PermissionError } from "../errors/index.js";
import type { ClientCore } from "../http/client-core.js";
import { checkOptions, isObject, unknownName } from "../options/check-options.js";
import { callChecks } from "../request/parameters.js";
import { maskDriver } from "./driver.js";
import { Operation, pollerOf } from "./operation.js";
import type { FoundWork, OperationFollower } from "./operation-follower.js";
import { pollTolerantly } from "./wait.js";

/** The parts of a client that attach to work. */
type Attaching = Pick<ClientCore, "product" | "clock" | "lifetime" | "secrets"> & {
  readonly follower: OperationFollower;
};

/** A handle of work that something else has started. `target`: exactly one id, by its kind. */
export async function attach<Result>(
  client: Attaching,
  target: unknown,
  options: CallOptions = {},
): Promise<Operation<Result>> {
  client.lifetime.check("attach");
  const [kind, id] = targetOf(target, client.product);
  checkOptions(options, callChecks, "attach");
  const found = await client.secrets.masking(client.follower.attach(kind, id, options));
  const operation = operationOf<Result>(client, found);
  // After a transient error, the next poll of the handle shows the state.
  if (!found.needsPoll) return operation;
  try {
    await pollTolerantly(pollerOf(operation), options.signal);
    return operation;
  } catch (error) {
    found.abandon?.();
    throw error;
  }
}

/** Handles of all work that runs on the server. */
export async function* running(
  client: Attaching,
  options: CallOptions = {},
): AsyncGenerator<Operation<unknown>, void, undefined> {
  client.lifetime.check("running");
  checkOptions(options, callChecks, "running");
  const found = client.follower.running(options)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await client.secrets.masking(found.next());
      if (done) return;
      yield operationOf(client, value);
    }
  } finally {
    await found.return?.();
  }
}

/** The operations with work of a kind that a client can attach to. */
export function attachable({ operations }: Product, kind: AttachKind): readonly AttachableOperation[] {
  return Object.entries(operations).flatMap(([operationId, descriptor]) =>
    descriptor.attach?.kind === kind ? [{ operationId, descriptor }] : [],
  );
}

export interface AttachableOperation {
  readonly operationId: string;
  readonly descriptor: OperationDescriptor;
}

/**
 * The first result of several reads, for an id that does not show which one finds it.
 * @param what names the work in the message.
 * @throws {NotFoundError} when no read finds the work and the server has refused at least one with 404, else {@link PermissionError}.
 */
export async function firstFound<Found>(
  what: string,
  reads: readonly (() => Promise<Found>)[],
): Promise<Found> {
  let missing: HttpError | undefined;
  for (const read of reads) {
    try {
      return await read();
    } catch (error) {
      const isMissing = error instanceof NotFoundError || error instanceof PermissionError;
      // The page of a proxy does not show that the server has no such work.
      if (!isMissing || !error.recognized) throw error;
      if (missing === undefined || error instanceof NotFoundError) missing = error;
    }
  }
  if (!(missing instanceof NotFoundError)) throw missing;
  throw withHint(NotFoundError, missing, `the server has no ${what}, or the user may not see it`);
}

/** The user may not read such a list, or the server does not have it. */
const unreadable = new Set([400, 403, 404, 405]);

/**
 * The work in several lists. A list that cannot be read is left out.
 * @throws the error of the last list when no list can be read.
 */
export async function* foundIn(
  lists: readonly (() => AsyncIterable<FoundWork>)[],
): AsyncGenerator<FoundWork, void, undefined> {
  let refused: HttpError | undefined;
  let readable = 0;
  for (const list of lists) {
    let hasBegun = false;
    try {
      for await (const work of list()) {
        hasBegun = true;
        yield work;
      }
      readable++;
    } catch (error) {
      const isRefused = error instanceof HttpError && error.recognized && unreadable.has(error.status);
      // A list that ends early would look complete.
      if (hasBegun || !isRefused) throw error;
      refused = error;
    }
  }
  if (refused !== undefined && readable === 0) throw refused;
}

/** How the work of an operation is followed, whoever started it. */
export function trackedOf({ tracked, attach }: OperationDescriptor): TrackedOperation | undefined {
  return tracked ?? attach?.tracked;
}

function operationOf<Result>(client: Attaching, { driver, seen }: FoundWork): Operation<Result> {
  const { secrets, clock, lifetime } = client;
  return new Operation(maskDriver(driver, secrets), clock, seen, lifetime) as Operation<Result>;
}

/** @throws {ConfigurationError} unless the target is one id of a kind that the product has. */
function targetOf(target: unknown, { operations }: Product): [AttachKind, string] {
  const kinds = [...new Set(Object.values(operations).flatMap((each) => each.attach?.kind ?? []))];
  const example = `{ ${kinds.join(" } or { ")} }`;
  const given = isObject(target) ? Object.entries(target).filter(([, value]) => value !== undefined) : [];
  const [first] = given;
  if (first === undefined || given.length > 1) {
    throw new ConfigurationError("target", `must be ${example}, with one id`, { operationId: "attach" });
  }
  const [name, id] = first;
  const kind = kinds.find((each) => each === name);
  if (kind === undefined) throw unknownName("target", name, kinds, { operationId: "attach" });
  if (typeof id !== "string" || id === "") {
    throw new ConfigurationError(name, "must be a string that is not empty", { operationId: "attach" });
  }
  return [kind, id];
}
