import type { TrackedCollection } from "../../../contract/tracked.js";
import { CollectionReader } from "../../../lro/collection-reader.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer, listAt } from "../../../pointer.js";
import { queryFilter } from "../query-filter.js";
import { type JobSession, stopped } from "./session.js";
import type { Related } from "./task.js";

/** A driver that has gone on to the session of a run. */
interface OfSession {
  readonly related: Related | undefined;
  /** What the session says, or `undefined` when there is more to ask before that can be told. */
  glanceAtRun(session: JobSession): Observation | undefined;
}

/** All sessions of one type that have not ended. One request tells of them, as long as they fit into a page. */
export class OpenSessions implements SharedPoll {
  readonly key = this;
  readonly #context: TrackingContext;
  readonly #type: string;
  readonly #collection: TrackedCollection;
  readonly #reader: CollectionReader;

  constructor(context: TrackingContext, type: string, collection: TrackedCollection) {
    this.#context = context;
    this.#type = type;
    this.#collection = collection;
    this.#reader = new CollectionReader(context, collection.operationId);
  }

  get answered(): number {
    return this.#reader.answered;
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    const ids = drivers.map((driver) => this.#idOf(driver));
    const wanted = new Set(ids.filter((id) => id !== undefined));
    if (wanted.size === 0) return ids.map(() => undefined);
    const open = new Map<string, JobSession>();
    // What was read before it failed counts.
    const failure = await this.#reader.read(() => this.#find(open, wanted, bounds), bounds.signal);
    return drivers.map((driver, at) => {
      const session = open.get(ids[at] ?? "");
      if (session === undefined) return failure instanceof Error ? failure : undefined;
      return (driver as OperationDriver<unknown> & OfSession).glanceAtRun(session);
    });
  }

  /** Without pages after that with the last of the wanted ones: the newest come first. */
  async #find(
    found: Map<string, JobSession>,
    wanted: ReadonlySet<string>,
    { signal }: StepBounds,
  ): Promise<void> {
    const { operationId, items, id, state } = this.#collection;
    const filter = queryFilter(this.#type, ({ field }) => field(state.slice(1), "!=", stopped));
    const parameters = { type: this.#type, filter, sortDesc: "CreationTime" };
    // Sent once: whoever waits sends it again within the bounds of the wait.
    for await (const page of this.#context.pages(operationId, parameters, { signal, retry: false })) {
      const open = listAt<JobSession>(page, items).filter((session) => atPointer(session, state) !== stopped);
      for (const session of open) {
        const key = keyOf(String(atPointer(session, id)));
        if (wanted.has(key)) found.set(key, session);
      }
      // A page with none is of a server that did not filter: it would give all there ever were.
      if (open.length === 0 || found.size === wanted.size) return;
    }
  }

  #idOf(driver: OperationDriver<unknown>): string | undefined {
    const related = "related" in driver ? (driver.related as OfSession["related"]) : undefined;
    return related?.type === this.#type ? keyOf(related.id) : undefined;
  }
}

/** A UID ends with the id, which is in the address of the session. */
function keyOf(id: string): string {
  return (id.split(":").at(-1) ?? id).toLowerCase();
}
