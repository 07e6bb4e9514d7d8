import type { TrackedCollection } from "../../../contract/tracked.js";
import { DecodeError } from "../../../errors/index.js";
import { CollectionReader } from "../../../lro/collection-reader.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer, dotted, listAt } from "../../../pointer.js";
import type { JobSnapshot } from "./job.js";

/** So many ids fit into an address: web servers that take 2,048 bytes of query are in use, and an id needs 45. */
const mostIds = 36;

/** What the filter takes for an id. Another one would have the request for all refused. */
const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A driver that follows a run of a job. */
interface OfJob {
  /** What the job shows in a list, or `undefined` when there is more to ask before that can be told. */
  fromListItem(sight: JobSnapshot): Observation | undefined;
}

/** By id, in lower case. */
type Found = Map<string, JobSnapshot>;

/** Asks for all jobs of one kind whose runs are followed: for those alone, or for the whole list where that is shorter. */
export class SharedJobs implements SharedPoll {
  readonly key = this;
  readonly #context: TrackingContext;
  readonly #collection: TrackedCollection;
  readonly #timeout: number;
  readonly #reader: CollectionReader;
  /** Pages of the whole list, as it was the last time. */
  #pages = 0;
  #ignoresFilter = false;

  /** `timeout`: the longest time for one page, in ms, a late answer included. */
  constructor(context: TrackingContext, collection: TrackedCollection, timeout: number) {
    this.#context = context;
    this.#collection = collection;
    this.#timeout = timeout;
    this.#reader = new CollectionReader(context, collection.operationId);
  }

  get answered(): number {
    return this.#reader.answered;
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    const found: Found = new Map();
    const given = drivers.map(({ json }) => json.id).filter((id) => isId.test(id));
    const ids = [...new Map(given.map((id) => [id.toLowerCase(), id])).values()];
    // What was read before it failed counts.
    const failure = await this.#reader.read(() => this.#readAll(found, ids, bounds), bounds.signal);
    return drivers.map((driver) => {
      const sight = found.get(driver.json.id.toLowerCase());
      if (sight === undefined) return failure instanceof Error ? failure : undefined;
      return "fromListItem" in driver
        ? (driver as OperationDriver<unknown> & OfJob).fromListItem(sight)
        : undefined;
    });
  }

  async #readAll(found: Found, ids: readonly string[], bounds: StepBounds): Promise<void> {
    const parts = Math.ceil(ids.length / mostIds);
    if (parts > 1 && this.#pages <= parts && (await this.#readWhole(found, parts, bounds))) return;
    for (let at = 0; at < ids.length && !this.#ignoresFilter; at += mostIds) {
      await this.#readPart(found, ids.slice(at, at + mostIds), bounds);
    }
  }

  /** `false`: the list has more than so many pages, or cannot be read by pages. */
  async #readWhole(found: Found, most: number, bounds: StepBounds): Promise<boolean> {
    try {
      let largest = 1;
      for await (const page of this.#read({}, bounds)) {
        largest = Math.max(largest, this.#note(found, page).length);
        this.#pages = this.#pagesOf(page, largest);
        if (this.#pages > most) return false;
      }
      return true;
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.#pages = Number.POSITIVE_INFINITY;
      return false;
    }
  }

  /** Those with the ids. */
  async #readPart(found: Found, ids: readonly string[], bounds: StepBounds): Promise<void> {
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    const filter = [{ property: dotted(this.#collection.id), operation: "in", value: ids }];
    for await (const page of this.#read({ filter }, bounds)) {
      const keys = this.#note(found, page);
      // It would give all jobs there are, once for each part.
      this.#ignoresFilter ||= keys.some((key) => !wanted.has(key));
      if (this.#ignoresFilter) return;
    }
  }

  /** No more of the jobs than tells how their runs stand. */
  #read(parameters: Readonly<Record<string, unknown>>, { signal }: StepBounds): AsyncIterable<unknown> {
    const { operationId, id, state, run } = this.#collection;
    const members = run === undefined ? [id, state] : [id, state, run];
    const select = members.map((pointer) => ({ propertyPath: dotted(pointer) }));
    // Sent once: whoever waits sends it again within the bounds of the wait.
    const options = { signal, retry: false, deadline: this.#timeout } as const;
    return this.#context.pages(operationId, { ...parameters, select }, options);
  }

  /** Gives the keys of the page. */
  #note(found: Found, page: unknown): readonly string[] {
    const { items, id, state, run } = this.#collection;
    return listAt(page, items).map((item) => {
      const key = String(atPointer(item, id)).toLowerCase();
      const status = atPointer(item, state);
      const ran = run === undefined ? undefined : atPointer(item, run);
      if (typeof status === "string") {
        found.set(key, { body: item, status, run: typeof ran === "string" ? ran : undefined });
      }
      return key;
    });
  }

  /** By the largest page that came: a server may give less than it was asked for. */
  #pagesOf(page: unknown, largest: number): number {
    const { pagination } = this.#context.descriptor(this.#collection.operationId);
    const total = pagination?.style === "offset" ? atPointer(page, pagination.total ?? "") : undefined;
    if (typeof total !== "number") return Number.POSITIVE_INFINITY;
    return Math.ceil(total / largest);
  }
}
