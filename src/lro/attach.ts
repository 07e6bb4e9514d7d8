import type { CallOptions } from "../contract/call.js";
import type { AttachKind, OperationDescriptor, TrackedOperation } from "../contract/descriptor.js";
import type { Product } from "../contract/product.js";
import { ConfigurationError, HttpError } from "../errors/index.js";
import type { ClientCore } from "../http/client-core.js";
import { checkOptions, isObject, unknownName } from "../options/check-options.js";
import { callChecks } from "../request/parameters.js";
import { maskDriver } from "./driver.js";
import { Operation } from "./operation.js";
import type { FoundWork, OperationFollower } from "./operation-follower.js";

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
  const found = client.follower.attach(kind, id, options);
  return operationOf(client, await client.secrets.masking(found));
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
    descriptor.attach === kind ? [{ operationId, descriptor }] : [],
  );
}

export interface AttachableOperation {
  readonly operationId: string;
  readonly descriptor: OperationDescriptor;
}

/** The user may not read such a list, or the server does not have it. */
const unreadable = new Set([400, 403, 404, 405]);

/**
 * What is found in several lists, without those that cannot be read.
 * @throws the error of the last list when none can be read.
 */
export async function* foundIn(
  lists: readonly (() => AsyncIterable<FoundWork>)[],
): AsyncGenerator<FoundWork, void, undefined> {
  let refused: HttpError | undefined;
  let readable = 0;
  for (const list of lists) {
    try {
      yield* list();
      readable++;
    } catch (error) {
      if (!(error instanceof HttpError && error.recognized && unreadable.has(error.status))) throw error;
      refused = error;
    }
  }
  if (refused !== undefined && readable === 0) throw refused;
}

/** How the work of an operation is followed, whoever started it. */
export function trackedOf({ tracked, attachTracked }: OperationDescriptor): TrackedOperation | undefined {
  return tracked ?? attachTracked;
}

function operationOf<Result>(client: Attaching, { driver, seen }: FoundWork): Operation<Result> {
  const { secrets, clock, lifetime } = client;
  return new Operation(maskDriver(driver, secrets), clock, seen, lifetime) as Operation<Result>;
}

/** @throws {ConfigurationError} unless the target is one id of a kind that the product has. */
function targetOf(target: unknown, { operations }: Product): [AttachKind, string] {
  const kinds = [...new Set(Object.values(operations).flatMap(({ attach: kind }) => kind ?? []))];
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
