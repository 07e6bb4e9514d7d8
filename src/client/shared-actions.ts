import { HttpError, TimeoutError } from "../errors/index.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../operations/driver.js";
import { atPointer } from "../paging/pointer.js";
import type { DeferredOperation } from "../spec/descriptor.js";
import { DeferredDriver, stateOf } from "./deferred.js";

export interface SharedContext {
  /** Reads the collection, no more of it than what these select. */
  read(select: readonly { readonly propertyPath: string }[], bounds: StepBounds): Promise<unknown>;
  retention(bounds: StepBounds): Promise<number | undefined>;
  /** A failure that the poll of each single one would run into too. */
  isTransient(error: unknown): boolean;
}

/** Servers of an older API have no such collection, and say so in one of these ways. */
const lacking = new Set([400, 404, 405]);

/** Asks for all async actions of a client by one request. */
export class SharedActions implements SharedPoll {
  readonly #deferred: DeferredOperation;
  readonly #collection: NonNullable<DeferredOperation["collection"]>;
  readonly #context: SharedContext;
  #isLacking = false;

  constructor(
    deferred: DeferredOperation,
    collection: NonNullable<DeferredOperation["collection"]>,
    context: SharedContext,
  ) {
    this.#deferred = deferred;
    this.#collection = collection;
    this.#context = context;
  }

  get key(): object {
    return this;
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    if (this.#isLacking) return drivers.map(() => undefined);
    let body: unknown;
    try {
      body = await this.#read(bounds);
    } catch (error) {
      bounds.signal?.throwIfAborted();
      return drivers.map(() => this.#refusal(error));
    }
    const items = this.#itemsOf(body);
    const seen = drivers.map(({ json }) => this.#observe(items.get(json.id.toLowerCase())));
    if (seen.some((observation) => observation?.state === "running")) await this.#keep(drivers, bounds);
    return seen;
  }

  #read(bounds: StepBounds): Promise<unknown> {
    const { id, state } = this.#collection;
    const select = [id, state].map((pointer) => ({ propertyPath: pointer.slice(1).replaceAll("/", ".") }));
    return this.#context.read(select, bounds);
  }

  /** A server that is busy stays so for single polls; whatever else is wrong with the collection is none of theirs. */
  #refusal(error: unknown): Error | undefined {
    if (error instanceof HttpError && lacking.has(error.status)) this.#isLacking = true;
    const isShared = error instanceof TimeoutError || this.#context.isTransient(error);
    return isShared ? (error as Error) : undefined;
  }

  #itemsOf(body: unknown): ReadonlyMap<string, unknown> {
    const items = atPointer(body, this.#collection.items);
    const byId = (item: unknown) => String(atPointer(item, this.#collection.id)).toLowerCase();
    return new Map(Array.isArray(items) ? items.map((item) => [byId(item), item]) : []);
  }

  /** Failures are asked for singly: their words are not in the list. So is what the list does not name. */
  #observe(item: unknown): Observation | undefined {
    const state = stateOf(this.#deferred, atPointer(item, this.#collection.state));
    const isTold = item !== undefined && (state === "running" || state === "succeeded");
    return isTold ? { state, status: this.#asStatus(item) } : undefined;
  }

  /** In the form of the status operation, so that a watcher sees no change where there is none. */
  #asStatus(item: unknown): unknown {
    const { state } = this.#deferred.status;
    const around = state.slice(0, state.length - this.#collection.state.length).split("/");
    return around.slice(1).reduceRight((inner, name) => ({ [name]: inner }), item);
  }

  async #keep(drivers: readonly OperationDriver<unknown>[], bounds: StepBounds): Promise<void> {
    const retention = await this.#context.retention(bounds);
    for (const driver of drivers) if (driver instanceof DeferredDriver) driver.retention = retention;
  }
}
