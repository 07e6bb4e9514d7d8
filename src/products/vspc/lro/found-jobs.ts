import type { CallOptions } from "../../../contract/call.js";
import type { TrackedCollection, TrackedOperation } from "../../../contract/descriptor.js";
import { ConfigurationError, DecodeError, HttpError, NotFoundError } from "../../../errors/index.js";
import { type AttachableOperation, attachable, firstFound } from "../../../lro/attach.js";
import { type FollowerContext, type FoundWork, meaningOf } from "../../../lro/operation-follower.js";
import { atPointer, dotted, listAt, parentOf } from "../../../pointer.js";
import { pathNamesOf } from "../../../request/parameters.js";
import type { JobDriver } from "./driver.js";
import { Job, JobRun, type JobSnapshot, phaseOf, snapshotOf } from "./job.js";
import { isJobId } from "./job-list.js";

/** A kind of jobs: the operation that starts them, and how they are followed. */
interface JobKind extends AttachableOperation {
  readonly tracked: TrackedOperation;
  readonly collection: TrackedCollection;
}

/** A job, and the kind whose reading operation has found it. */
interface FoundJob {
  readonly kind: JobKind;
  readonly id: string;
  readonly snapshot: JobSnapshot;
}

/** Finds runs of jobs that this client did not start. */
export class FoundJobs {
  readonly #context: FollowerContext;
  readonly #follow: (job: Job, run: JobRun) => JobDriver;
  readonly #kinds: readonly JobKind[];

  /** `follow` makes the driver of a run. */
  constructor(context: FollowerContext, follow: (job: Job, run: JobRun) => JobDriver) {
    this.#context = context;
    this.#follow = follow;
    const kinds = attachable(context.product, "job").flatMap(({ operationId, descriptor }) => {
      const { tracked } = descriptor;
      const collection = tracked?.collection;
      return tracked && collection ? [{ operationId, descriptor, tracked, collection }] : [];
    });
    // A read of one job costs the server less than a filtered list.
    const isRead = ({ tracked }: JobKind) => tracked.filter === undefined;
    this.#kinds = [...kinds.filter(isRead), ...kinds.filter((kind) => !isRead(kind))];
  }

  /** Looks for the job among the jobs of each kind: an id does not show the kind. */
  async attach(id: string, options: CallOptions): Promise<FoundWork> {
    if (!isJobId(id)) {
      throw new ConfigurationError("job", "must be the id (a UUID) of a job", { operationId: "attach" });
    }
    const reads = this.#kinds.map((kind) => () => this.#read(kind, id, options));
    return this.#latestRun(await firstFound(`job ${id} of any kind`, reads));
  }

  /** The runs in progress, by the kind of job. */
  lists(options: CallOptions): readonly (() => AsyncIterable<FoundWork>)[] {
    return this.#kinds.map((kind) => () => this.#runningOf(kind, options));
  }

  async #read(kind: JobKind, id: string, options: CallOptions): Promise<FoundJob> {
    const { operationId, tracked } = kind;
    const { parameter } = tracked.id as { readonly parameter: string };
    const job = new Job(this.#context, operationId, tracked, { [parameter]: id });
    return { kind, id, snapshot: await job.read(options) };
  }

  /** The run in progress, or else the last one. */
  #latestRun({ kind, id, snapshot }: FoundJob): FoundWork {
    const { tracked } = kind;
    const { status, run } = snapshot;
    const job = this.#jobIn(kind, id, atPointer(snapshot.body, parentOf(tracked.status.state)));
    const phase = phaseOf(tracked, status);
    const hasEnded = meaningOf(tracked.states, status).state !== "running";
    if (phase === "nothing" && !hasEnded) throw noRun(job, snapshot);
    // As if the run had been seen in progress: then a later run is known to be another one.
    const inProgress = { status: tracked.states.running?.[0] ?? status, run };
    const driver = this.#follow(
      job,
      hasEnded ? new JobRun(tracked, inProgress, "running") : new JobRun(tracked, snapshot, phase),
    );
    return { driver, seen: driver.observe(snapshot) };
  }

  async *#runningOf(kind: JobKind, options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const { tracked, collection } = kind;
    const { id: idPointer, state, run } = collection;
    for await (const page of this.#pages(kind, options)) {
      for (const item of listAt(page, collection.items)) {
        const id = atPointer(item, idPointer);
        const snapshot = snapshotOf(item, state, run);
        if (typeof id !== "string" || snapshot === undefined) continue;
        const phase = phaseOf(tracked, snapshot.status);
        if (phase === "nothing") continue;
        const driver = this.#follow(this.#jobIn(kind, id, item), new JobRun(tracked, snapshot, phase));
        const seen = driver.fromListItem(snapshot);
        if (seen !== undefined) yield { driver, seen };
      }
    }
  }

  /** The jobs that run. A server may not know all values of the filter: then all jobs. */
  async *#pages(kind: JobKind, options: CallOptions): AsyncGenerator<unknown, void, undefined> {
    const { operationId, state } = kind.collection;
    const { starting = [], running = [] } = kind.tracked.states;
    const value = [...starting, ...running];
    const filter = [{ property: dotted(state), operation: "in", collation: "ignorecase", value }];
    let isFiltered = false;
    try {
      for await (const page of this.#context.pages(operationId, { filter }, options)) {
        isFiltered = true;
        yield page;
      }
    } catch (error) {
      if (isFiltered || !(error instanceof HttpError) || error.status !== 400) throw error;
      yield* this.#context.pages(operationId, {}, options);
    }
  }

  /** The job in a body or a list. Its path may have ids of what it belongs to, which the job has under the same names. */
  #jobIn({ operationId, descriptor, tracked }: JobKind, id: string, item: unknown): Job {
    const { parameter } = tracked.id as { readonly parameter: string };
    const path = pathNamesOf(descriptor).map((name) => [
      name,
      name === parameter ? id : atPointer(item, `/${name}`),
    ]);
    const missing = path.find(([, value]) => typeof value !== "string");
    if (missing !== undefined) {
      throw new DecodeError(`job ${id} has no ${missing[0]}, so it cannot be followed`, {
        operationId: tracked.status.operationId,
      });
    }
    return new Job(this.#context, operationId, tracked, Object.fromEntries(path));
  }
}

function noRun(job: Job, { status, body }: JobSnapshot): NotFoundError {
  const { operationId } = job.tracked.status;
  const message = `the job ${job.nameIn(body)} has no run to attach to: its status is ${status}`;
  return new NotFoundError({
    operationId,
    attempts: 1,
    status: 200,
    body,
    messages: [{ message }],
    recognized: true,
  });
}
