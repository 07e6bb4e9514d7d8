import type { CallOptions } from "../../../contract/call.js";
import type { AttachKind, TrackedCollection, TrackedOperation } from "../../../contract/descriptor.js";
import { ConfigurationError, OperationFailedError } from "../../../errors/index.js";
import { FoundActions } from "../../../lro/async-action/found-actions.js";
import { foundIn } from "../../../lro/attach.js";
import type { OperationDriver, OperationJson, SharedPoll } from "../../../lro/driver.js";
import { ListPoll } from "../../../lro/list-poll.js";
import type {
  FollowerContext,
  FoundWork,
  OperationFollower,
  Start,
} from "../../../lro/operation-follower.js";
import { newOperationJson, pathParameters } from "../../../lro/resume-state.js";
import { made } from "../../../made.js";
import { duration, type OptionChecks, oneOf } from "../../../options/check-options.js";
import { type FollowedRun, JobDriver, readResumeState } from "./driver.js";
import { FoundJobs } from "./found-jobs.js";
import { Job, JobRun, phaseOf } from "./job.js";
import { JobList } from "./job-list.js";

/** Options of `begin()` of VSPC, besides those of the call. They apply to jobs that are started or retried. Times are in ms. */
export interface VspcBeginOptions {
  /**
   * Longest time until the new run of the job appears. After that `wait()` throws an `OperationFailedError` with the reason
   * `not-started`. Default 600,000.
   */
  readonly startTimeout?: number | undefined;
  /**
   * What to do when the job is running already. No start is sent then. `fail`: `begin()` throws an `OperationFailedError` with
   * the reason `already-running`. `follow`: the handle follows the run in progress. Default `fail`.
   */
  readonly onRunning?: "fail" | "follow" | undefined;
}

const beginChecks: OptionChecks<keyof VspcBeginOptions> = {
  startTimeout: duration,
  onRunning: oneOf("fail", "follow"),
};

const defaultStartTimeout = 600_000;

/**
 * Follows the runs of jobs. The response to a start reports only that the start was queued, without the id of a run. So
 * the job is read before the start: the outcome of an earlier run is never mistaken for the outcome of this one.
 */
export class JobFollower implements OperationFollower {
  readonly options = beginChecks;
  readonly #context: FollowerContext;
  readonly #timeout: number;
  /** Lists by the operation that reads the list. */
  readonly #lists = new Map<string, SharedPoll>();
  readonly #actions: FoundActions;
  readonly #jobs: FoundJobs;

  /** `timeout`: the longest time for one read of a job, in ms, polls of a 202 included. */
  constructor(context: FollowerContext, timeout: number) {
    this.#context = context;
    this.#timeout = timeout;
    this.#actions = new FoundActions(context);
    this.#jobs = new FoundJobs(context, (job, run) => {
      const json = newOperationJson(context, job.operationId, job.id);
      return this.#driver(json, { job, run, startTimeout: defaultStartTimeout, action: undefined });
    });
  }

  /** @throws {OperationFailedError} with the reason `already-running`, unless `onRunning` is `follow`; no start was sent then. */
  async begin(start: Start<VspcBeginOptions>): Promise<OperationDriver<unknown>> {
    const { operationId, parameters, options, tracked } = start;
    const { startTimeout, onRunning } = settings(start);
    const { clock } = this.#context;
    const path = pathParameters(operationId, this.#context.descriptor(operationId), parameters);
    const job = new Job(this.#context, operationId, tracked, path);
    const { signal, timeout, deadline, retry } = options;
    const startedAt = clock.now();
    const { body, ...baseline } = await job.read({ signal, timeout, deadline, retry });
    const phase = phaseOf(tracked, baseline.status);
    const isRunning = tracked.end === undefined && phase !== "nothing";
    if (isRunning && onRunning === "fail") {
      throw new OperationFailedError(
        `job ${job.id} is already running (${baseline.status}), so no start was sent; onRunning: "follow" follows that run`,
        { operationId, id: job.id, status: body, reason: "already-running" },
      );
    }
    const run = new JobRun(tracked, baseline, isRunning ? phase : "nothing");
    let action: OperationDriver<unknown> | undefined;
    if (!isRunning) {
      // The read has used up a part of the deadline.
      const left = deadline && Math.max(deadline - (clock.now() - startedAt), 1);
      const response = await this.#context.send(operationId, parameters, { ...options, deadline: left });
      // No request may follow the start here: its failure would hide that the start was accepted.
      action = this.#context.followed(response, operationId);
    }
    const json = newOperationJson(this.#context, operationId, job.id);
    return this.#driver(json, { job, run, startTimeout, action });
  }

  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    return this.#driver(json, readResumeState(this.#context, json, tracked));
  }

  attach(kind: AttachKind, id: string, options: CallOptions): Promise<FoundWork> {
    return kind === "action" ? this.#actions.attach(id, options) : this.#jobs.attach(id, options);
  }

  async *running(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    yield* foundIn([() => this.#actions.running(options), ...this.#jobs.lists(options)]);
  }

  #driver(json: OperationJson, followed: FollowedRun): JobDriver {
    const { collection } = followed.job.tracked;
    const list = collection && this.#listOf(collection);
    return new JobDriver(json, { ...followed, context: this.#context, timeout: this.#timeout, list });
  }

  #listOf(collection: TrackedCollection): SharedPoll {
    const list = () => new ListPoll(this.#context, new JobList(this.#context, collection, this.#timeout));
    return made(this.#lists, collection.operationId, list);
  }
}

/** @throws {ConfigurationError} for a value that cannot be used, and for any option of an operation that starts no run. */
function settings({ begin, tracked, operationId }: Start<VspcBeginOptions>) {
  const { startTimeout = defaultStartTimeout, onRunning = "fail" } = begin;
  const given = Object.entries(begin).find(([, value]) => value !== undefined);
  if (tracked.end === "any" && given !== undefined) {
    throw new ConfigurationError(given[0], `cannot be used with ${operationId}, which starts no run`, {
      operationId,
    });
  }
  return { startTimeout, onRunning };
}
