import type { TrackedCollection } from "../../../contract/descriptor.js";
import { DecodeError } from "../../../errors/index.js";
import type { Observation, StepBounds } from "../../../lro/driver.js";
import type { PolledList } from "../../../lro/list-poll.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { atPointer, dotted, listAt } from "../../../pointer.js";
import { JobDriver } from "./driver.js";
import { type JobSnapshot, snapshotOf } from "./job.js";

/** How many ids fit into a URL: some web servers take 2,048 bytes of query, and an id needs 45. */
const maxIds = 36;

/** The form of ids that the filter accepts. The server refuses the whole request for any other value. */
const idForm = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export function isJobId(id: string): boolean {
  return idForm.test(id);
}

type ListedJob = readonly [id: string, snapshot: JobSnapshot];
type Pages<Returned = void> = AsyncGenerator<readonly ListedJob[], Returned, undefined>;

/** The list of the jobs of one kind: filtered by the jobs that are followed, or the whole list where that takes fewer requests. */
export class JobList implements PolledList<JobDriver, ListedJob> {
  readonly driver = JobDriver;
  readonly operationId: string;
  readonly #context: FollowerContext;
  readonly #collection: TrackedCollection;
  readonly #timeout: number;
  /** Number of pages of the whole list at the last read. */
  #pages = 0;
  #ignoresFilter = false;

  /** `timeout`: the longest time for one page, in ms, polls of a 202 included. */
  constructor(context: FollowerContext, collection: TrackedCollection, timeout: number) {
    this.operationId = collection.operationId;
    this.#context = context;
    this.#collection = collection;
    this.#timeout = timeout;
  }

  idIn({ json }: JobDriver): string | undefined {
    return isJobId(json.id) ? json.id : undefined;
  }

  idOf([id]: ListedJob): string {
    return id;
  }

  observe(driver: JobDriver, [, snapshot]: ListedJob): Observation | undefined {
    return driver.fromListItem(snapshot);
  }

  async *read(ids: readonly string[], bounds: StepBounds): Pages {
    const parts = Math.ceil(ids.length / maxIds);
    if (parts > 1 && this.#pages <= parts && (yield* this.#readWhole(parts, bounds))) return;
    for (let at = 0; at < ids.length && !this.#ignoresFilter; at += maxIds) {
      yield* this.#readPart(ids.slice(at, at + maxIds), bounds);
    }
  }

  /** Returns `false` when the list has more than `maxPages` pages, or cannot be read by pages. */
  async *#readWhole(maxPages: number, bounds: StepBounds): Pages<boolean> {
    const { pagination } = this.#context.descriptor(this.operationId);
    const totalPointer = (pagination?.style === "offset" && pagination.total) || "";
    let largest = 1;
    try {
      for await (const page of this.#request({}, bounds)) {
        // A server may give smaller pages than requested.
        largest = Math.max(largest, listAt(page, this.#collection.items).length);
        const total = atPointer(page, totalPointer);
        this.#pages = typeof total === "number" ? Math.ceil(total / largest) : Number.POSITIVE_INFINITY;
        if (this.#pages > maxPages) return false;
        yield this.#jobsIn(page);
      }
      return true;
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.#pages = Number.POSITIVE_INFINITY;
      return false;
    }
  }

  async *#readPart(ids: readonly string[], bounds: StepBounds): Pages {
    const { items, id } = this.#collection;
    const wanted = new Set(ids.map((each) => each.toLowerCase()));
    const filter = [{ property: dotted(id), operation: "in", value: ids }];
    for await (const page of this.#request({ filter }, bounds)) {
      // A server that ignores the filter would send all its jobs for each part of the ids.
      this.#ignoresFilter ||= listAt(page, items).some((item) => !wanted.has(this.#idOf(item)));
      yield this.#jobsIn(page);
      if (this.#ignoresFilter) return;
    }
  }

  /** Requests only the members of the jobs that identify their runs. */
  #request(parameters: Readonly<Record<string, unknown>>, { signal }: StepBounds): AsyncIterable<unknown> {
    const { operationId, id, state, run } = this.#collection;
    const members = run === undefined ? [id, state] : [id, state, run];
    const select = members.map((pointer) => ({ propertyPath: dotted(pointer) }));
    const options = { signal, retry: false, deadline: this.#timeout } as const;
    return this.#context.pages(operationId, { ...parameters, select }, options);
  }

  #jobsIn(page: unknown): readonly ListedJob[] {
    const { items, state, run } = this.#collection;
    return listAt(page, items).flatMap((item) => {
      const snapshot = snapshotOf(item, state, run);
      return snapshot === undefined ? [] : [[this.#idOf(item), snapshot] as const];
    });
  }

  #idOf(item: unknown): string {
    return String(atPointer(item, this.#collection.id)).toLowerCase();
  }
}
