import { CollectionReader } from "../../client/collection-reader.js";
import type { TrackingContext } from "../../client/tracked.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../../operations/driver.js";
import { atPointer, dotted } from "../../paging/pointer.js";
import type { TrackedCollection } from "../../spec/tracked.js";
import type { JobSight } from "./tracking-job.js";

/** So many ids fit into an address: web servers that take 2,048 bytes of query are in use, and an id needs 45. */
const mostIds = 36;

/** A driver that follows a run of a job. */
interface OfJob {
  /** What the job shows in a list, or `undefined` when there is more to ask before that can be told. */
  glance(sight: JobSight): Observation | undefined;
}

/** By id, in lower case. */
type Found = Map<string, JobSight>;

/** Asks for all jobs of one kind whose runs are followed: for those alone, or for the whole list where that is shorter. */
export class SharedJobs implements SharedPoll {
  readonly key = this;
  readonly #context: TrackingContext;
  readonly #collection: TrackedCollection;
  readonly #timeout: number;
  readonly #reader: CollectionReader;
  /** Pages of the whole list, as it was the last time. */
  #pages = 0;

  /** `timeout`: the longest time for one page, in ms, a late answer included. */
  constructor(context: TrackingContext, collection: TrackedCollection, timeout: number) {
    this.#context = context;
    this.#collection = collection;
    this.#timeout = timeout;
    this.#reader = new CollectionReader(context.product.retry);
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    const found: Found = new Map();
    const ids = [...new Map(drivers.map(({ json }) => [json.id.toLowerCase(), json.id])).values()];
    // What was read before it failed counts.
    const failure = await this.#reader.read(() => this.#readAll(found, ids, bounds), bounds.signal);
    return drivers.map((driver) => {
      const sight = found.get(driver.json.id.toLowerCase());
      if (sight === undefined) return failure instanceof Error ? failure : undefined;
      return "glance" in driver ? (driver as OperationDriver<unknown> & OfJob).glance(sight) : undefined;
    });
  }

  async #readAll(found: Found, ids: readonly string[], bounds: StepBounds): Promise<void> {
    const parts = Math.ceil(ids.length / mostIds);
    if (parts > 1 && this.#pages <= parts && (await this.#readWhole(found, parts, bounds))) return;
    for (let at = 0; at < ids.length; at += mostIds) {
      const value = ids.slice(at, at + mostIds);
      const filter = [{ property: dotted(this.#collection.id), operation: "in", value }];
      for await (const page of this.#read({ filter }, bounds)) this.#note(found, page);
    }
  }

  /** `false`: the list has more than so many pages. */
  async #readWhole(found: Found, most: number, bounds: StepBounds): Promise<boolean> {
    for await (const page of this.#read({}, bounds)) {
      this.#pages = this.#pagesOf(page);
      if (this.#pages > most) return false;
      this.#note(found, page);
    }
    return true;
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

  #note(found: Found, page: unknown): void {
    const { items, id, state, run } = this.#collection;
    for (const item of listAt(page, items)) {
      const status = atPointer(item, state);
      const ran = run === undefined ? undefined : atPointer(item, run);
      if (typeof status !== "string") continue;
      const key = String(atPointer(item, id)).toLowerCase();
      found.set(key, { body: item, status, run: typeof ran === "string" ? ran : undefined });
    }
  }

  #pagesOf(page: unknown): number {
    const { pagination } = this.#context.descriptor(this.#collection.operationId);
    if (pagination?.style !== "offset") return Number.POSITIVE_INFINITY;
    const { total = "", maxLimit } = pagination;
    const count = atPointer(page, total);
    return typeof count === "number" ? Math.ceil(count / maxLimit) : Number.POSITIVE_INFINITY;
  }
}

function listAt(page: unknown, pointer: string): readonly unknown[] {
  const list = atPointer(page, pointer);
  return Array.isArray(list) ? list : [];
}
