import type { CallOptions } from "../../../contract/call.js";
import type { TrackedCollection, TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError, OperationFailedError } from "../../../errors/index.js";
import type { OperationDriver, OperationJson } from "../../../lro/driver.js";
import type { Start, Tracker, TrackingContext } from "../../../lro/tracked.js";
import type { VspcBeginOptions } from "./begin-options.js";
import { type Followed, readDetail } from "./detail.js";
import { JobDriver } from "./driver.js";
import { type JobSnapshot, TrackedJob } from "./job.js";
import { SharedJobs } from "./jobs.js";
import { JobRun, phaseOf } from "./run.js";

const defaultStartTimeout = 600_000;

/**
 * Follows the runs of jobs. The reply to a start says that it was queued, and names no run. So the job is read before: only
 * what differs from that counts, and the end of an earlier run never does.
 */
export class JobTracker implements Tracker {
  readonly options = ["startTimeout", "onRunning"] as const;
  readonly #context: TrackingContext;
  readonly #timeout: number;
  /** By the operation that reads them. */
  readonly #shared = new Map<string, SharedJobs>();

  /** `timeout`: the longest time for one look at a job, in ms, a late answer to it included. */
  constructor(context: TrackingContext, timeout: number) {
    this.#context = context;
    this.#timeout = timeout;
  }

  /** @throws {OperationFailedError} with the reason `already-running`, unless `onRunning` is `follow`; nothing is sent then. */
  async begin({
    operationId,
    parameters,
    options,
    begin,
    tracked,
  }: Start<VspcBeginOptions>): Promise<OperationDriver<unknown>> {
    const { startTimeout, onRunning } = settings(begin, tracked, operationId);
    const job = new TrackedJob(this.#context, operationId, tracked, parameters);
    const started = this.#context.clock.now();
    const { signal, timeout, deadline, retry } = options;
    const { body, ...baseline } = await job.read({ signal, timeout, deadline, retry });
    const phase = phaseOf(tracked, baseline.status);
    const isRunning = tracked.end === undefined && phase !== "nothing";
    if (isRunning && onRunning === "fail") throw alreadyRunning(job, baseline.status, body);
    const answer = isRunning ? undefined : await this.#send(operationId, parameters, options, started);
    // From here on it is known to the server: nothing more is sent, so that nothing can hide the start.
    const action = answer && this.#context.followed(answer, operationId);
    const run = new JobRun(tracked, baseline, isRunning ? phase : "nothing");
    return this.#driver(this.#json(job), { job, run, startTimeout, action });
  }

  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    return this.#driver(json, readDetail(this.#context, json, tracked));
  }

  #driver(json: OperationJson, followed: Followed): JobDriver {
    const { collection } = followed.job.tracked;
    const shared = collection && this.#sharedBy(collection);
    return new JobDriver(this.#context, this.#timeout, json, followed, shared);
  }

  #sharedBy(collection: TrackedCollection): SharedJobs {
    const { operationId } = collection;
    const shared = this.#shared.get(operationId) ?? new SharedJobs(this.#context, collection, this.#timeout);
    this.#shared.set(operationId, shared);
    return shared;
  }

  /** What the read before took is no longer left of the deadline. */
  #send(operationId: string, parameters: Start["parameters"], options: CallOptions, started: number) {
    const { deadline } = options;
    if (deadline === undefined) return this.#context.start(operationId, parameters, options);
    const left = Math.max(deadline - (this.#context.clock.now() - started), 1);
    return this.#context.start(operationId, parameters, { ...options, deadline: left });
  }

  #json({ operationId, id }: TrackedJob): OperationJson {
    const { product, server } = this.#context;
    return { version: 1, product: product.name, server, operationId, id, begun: new Date().toISOString() };
  }
}

/** @throws {ConfigurationError} for a value that cannot be used, or an option that says nothing about a stop. */
function settings(begin: VspcBeginOptions, { end }: TrackedOperation, operationId: string) {
  const { startTimeout = defaultStartTimeout, onRunning = "fail" } = begin;
  if (end === "any") {
    const given = Object.entries(begin).find(([, value]) => value !== undefined);
    if (given !== undefined) {
      throw new ConfigurationError(given[0], "is no option here: it starts nothing", { operationId });
    }
  }
  if (typeof startTimeout !== "number" || !Number.isFinite(startTimeout) || startTimeout <= 0) {
    throw new ConfigurationError("startTimeout", "must be a finite positive number of ms", { operationId });
  }
  if (onRunning !== "fail" && onRunning !== "follow") {
    throw new ConfigurationError("onRunning", 'must be "fail" or "follow"', { operationId });
  }
  return { startTimeout, onRunning };
}

function alreadyRunning(job: TrackedJob, status: JobSnapshot["status"], body: unknown): OperationFailedError {
  return new OperationFailedError(
    `job ${job.id} runs already (${status}), so it was not started; onRunning: "follow" waits for that run`,
    { operationId: job.operationId, id: job.id, status: body, reason: "already-running" },
  );
}
