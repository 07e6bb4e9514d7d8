import { AuthenticationError, HttpError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import type { Contact } from "../http/contact.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "./driver.js";

/** A server with an older API does not have the list. It responds with one of these statuses. */
const unsupportedStatuses = new Set([400, 404, 405]);

/** For how long the list is then not requested, in ms. A proxy responds with 404 too, while the server behind it starts. */
const unsupportedTtl = 10 * 60_000;

/** How one list reports many operations that are followed by the same kind of driver. */
export interface PolledList<Driver extends OperationDriver<unknown>, Item> {
  /** The operation that reads the list. */
  readonly operationId: string;
  /** The class of the drivers whose `shared` is this list. */
  readonly driver: abstract new (
    ...settings: never[]
  ) => Driver;
  /** The id by which the list knows what the driver follows. `undefined`: poll it individually. Default: the id of the operation. */
  idIn?(driver: Driver): string | undefined;
  /** Ids are compared without case. */
  idOf(item: Item): string;
  /**
   * Reads the list page by page. Send each request once (`retry: false`): the wait repeats the poll within its own bounds. The
   * rest is not read when all `ids` have been found. When a page fails, the pages before it still count.
   */
  read(ids: readonly string[], bounds: StepBounds): AsyncIterable<readonly Item[]>;
  /**
   * The observation of an operation from its item. `undefined`: the item is not sufficient, so the operation is polled
   * individually.
   */
  observe(driver: Driver, item: Item): Observation | undefined;
  /** An individual poll sends the same request as the list, so an error of the list is the error of every operation. */
  readonly isEachPoll?: boolean;
}

interface ListPollContext {
  readonly clock: Clock;
  readonly contact: Pick<Contact, "isTransient">;
}

/** Polls many operations of one client with one request. Makes no such request while the server does not support the list. */
export class ListPoll<Driver extends OperationDriver<unknown>, Item> implements SharedPoll {
  readonly key = this;
  readonly #context: ListPollContext;
  readonly #list: PolledList<Driver, Item>;
  #unsupportedUntil = Number.NEGATIVE_INFINITY;
  #goodResponses = 0;

  constructor(context: ListPollContext, list: PolledList<Driver, Item>) {
    this.#context = context;
    this.#list = list;
  }

  /** How often the list has been read without an error. */
  get goodResponses(): number {
    return this.#goodResponses;
  }

  /** @throws the signal's reason, and nothing else. */
  async poll(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    const wanted = drivers.map((driver) => this.#find(driver));
    const ids = new Map<string, string>();
    for (const each of wanted) if (each !== undefined) ids.set(each.id.toLowerCase(), each.id);
    const found = new Map<string, Item>();
    const failure = ids.size === 0 ? undefined : await this.#read(ids, found, bounds);
    return wanted.map((each) => {
      if (each === undefined) return undefined;
      const item = found.get(each.id.toLowerCase());
      return item === undefined ? failure : this.#observe(each.driver, item);
    });
  }

  /** A driver may have moved from this list to another one since the batch was made. */
  #find(driver: OperationDriver<unknown>): { readonly driver: Driver; readonly id: string } | undefined {
    const list = this.#list;
    if (!(driver instanceof list.driver) || driver.shared !== this) return undefined;
    const id = list.idIn === undefined ? driver.json.id : list.idIn(driver);
    return id === undefined ? undefined : { driver, id };
  }

  #observe(driver: Driver, item: Item): Observation | Error | undefined {
    try {
      return this.#list.observe(driver, item);
    } catch (error) {
      return error as Error;
    }
  }

  /** Returns the error that an individual poll of any operation would meet too. */
  async #read(
    ids: ReadonlyMap<string, string>,
    found: Map<string, Item>,
    bounds: StepBounds,
  ): Promise<Error | undefined> {
    const { clock } = this.#context;
    if (clock.now() < this.#unsupportedUntil) return undefined;
    try {
      for await (const page of this.#list.read([...ids.values()], bounds)) {
        for (const item of page) {
          const id = this.#list.idOf(item).toLowerCase();
          if (ids.has(id)) found.set(id, item);
        }
        if (found.size === ids.size) break;
      }
      this.#goodResponses++;
      return undefined;
    } catch (error) {
      bounds.signal?.throwIfAborted();
      if (this.#list.isEachPoll) return error as Error;
      if (isUnsupported(error)) this.#unsupportedUntil = clock.now() + unsupportedTtl;
      else if (this.#isForAll(error)) return error as Error;
      // Any other error is one of the list only.
      return undefined;
    }
  }

  /** A busy server refuses individual polls too, and a refused logon fails them all. */
  #isForAll(error: unknown): boolean {
    const isLogon = error instanceof AuthenticationError && error.operationId !== this.#list.operationId;
    return isLogon || this.#context.contact.isTransient(error);
  }
}

/**
 * A page of a proxy does not count: it says nothing about what the server supports. Some servers send an empty body for an unknown
 * route.
 */
function isUnsupported(error: unknown): boolean {
  if (!(error instanceof HttpError) || !unsupportedStatuses.has(error.status)) return false;
  return error.recognized || error.body === undefined;
}
