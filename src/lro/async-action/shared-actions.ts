import type { DeferredOperation } from "../../contract/descriptor.js";
import { atPointer, dotted, listAt, placedAt } from "../../pointer.js";
import { type CollectionContext, CollectionReader } from "../collection-reader.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../driver.js";
import { stateOf } from "./deferred.js";
import type { Retention } from "./retention.js";

export interface SharedContext extends CollectionContext {
  /** Reads the collection, no more of it than what these select. */
  read(select: readonly { readonly propertyPath: string }[], bounds: StepBounds): Promise<unknown>;
  readonly retention: Retention;
}

/** Asks for all async actions of a client by one request. */
export class SharedActions implements SharedPoll {
  readonly #deferred: DeferredOperation;
  readonly #collection: NonNullable<DeferredOperation["collection"]>;
  readonly #context: SharedContext;
  readonly #reader: CollectionReader;

  constructor(
    deferred: DeferredOperation,
    collection: NonNullable<DeferredOperation["collection"]>,
    context: SharedContext,
  ) {
    this.#deferred = deferred;
    this.#collection = collection;
    this.#context = context;
    this.#reader = new CollectionReader(context, collection.operationId);
  }

  get key(): object {
    return this;
  }

  get answered(): number {
    return this.#reader.answered;
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    const items = await this.#reader.read(async () => this.#itemsOf(await this.#read(bounds)), bounds.signal);
    if (items === undefined || items instanceof Error) {
      this.#context.retention.useDefault();
      return drivers.map(() => items);
    }
    const seen = drivers.map(({ json }) => this.#observe(items.get(json.id.toLowerCase())));
    if (seen.some((observation) => observation?.state === "running")) {
      await this.#context.retention.fetch(bounds);
    }
    return seen;
  }

  #read(bounds: StepBounds): Promise<unknown> {
    const { id, state } = this.#collection;
    const select = [id, state].map((pointer) => ({ propertyPath: dotted(pointer) }));
    return this.#context.read(select, bounds);
  }

  #itemsOf(body: unknown): ReadonlyMap<string, unknown> {
    const items = listAt(body, this.#collection.items);
    const byId = (item: unknown) => String(atPointer(item, this.#collection.id)).toLowerCase();
    return new Map(items.map((item) => [byId(item), item]));
  }

  /** Failures are asked for singly: their words are not in the list. So is what the list does not name. */
  #observe(item: unknown): Observation | undefined {
    const value = atPointer(item, this.#collection.state);
    const state = stateOf(this.#deferred, value);
    const isTold = typeof value === "string" && (state === "running" || state === "succeeded");
    return isTold ? { state, status: this.#asStatus(item) } : undefined;
  }

  /** In the form of the status operation, so that a watcher sees no change where there is none. */
  #asStatus(item: unknown): unknown {
    const { state } = this.#deferred.status;
    return placedAt(state.slice(0, state.length - this.#collection.state.length), item);
  }
}
