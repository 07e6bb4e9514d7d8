import type { TrackedOperation } from "../../../contract/descriptor.js";
import { isGone } from "../../../errors/http-errors.js";
import {
  OperationCanceledError,
  OperationError,
  OperationExpiredError,
  OperationFailedError,
  OperationSupersededError,
} from "../../../errors/index.js";
import type {
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { ResumeState } from "../../../lro/resume-state.js";
import { atPointer, parentOf, placedAt } from "../../../pointer.js";
import { isLater, Job, JobRun, type JobSnapshot, phases } from "./job.js";

/**
 * The longest gap between two reads of a job, in ms. After a longer gap, the run may have been about to begin when the
 * `startTimeout` passed.
 */
const longestGap = 120_000;

/** Wait before the next poll after such a gap, in ms. */
const pollAfterGap = 10_000;

/** The run that is followed, as the resume state has it. */
export interface FollowedRun {
  readonly job: Job;
  readonly run: JobRun;
  /** How long a run may take to begin, in ms. */
  readonly startTimeout: number;
  /** Follows the 202 of the start, until it is known whether the server queued the start. */
  readonly action: OperationDriver<unknown> | undefined;
}

interface JobDriverSettings extends FollowedRun {
  readonly context: FollowerContext;
  /** Longest time for one read of the job, in ms. */
  readonly timeout: number;
  readonly list: SharedPoll | undefined;
}

/** Follows the 202 of the start, and then the run of the job by reading the job. */
export class JobDriver implements OperationDriver<unknown> {
  readonly #settings: JobDriverSettings;
  readonly #json: OperationJson;
  /** `undefined` once the server has queued the start. */
  #action: OperationDriver<unknown> | undefined;
  /** The reason why nothing was started. */
  #refusal: Error | undefined;
  /** The time limit for the run to begin, on the clock of the client. */
  #startBy: number;
  #isWaiting: boolean;
  #readAt: number;
  /** The time to begin passed in a gap in which the job was not read. */
  #isLate = false;
  /** The list showed a run that may be an earlier one. */
  #isListDoubted = false;
  /** The job at the last poll: the result, once the run has ended. */
  #body: unknown;
  readonly cancel?: (bounds: StepBounds, before: unknown) => Promise<void>;
  /** A run that has ended cannot be stopped, and the next run may be a retry or one that somebody else started. */
  readonly pollsBeforeCancel = true;

  constructor(json: OperationJson, settings: JobDriverSettings) {
    const { context, job, run, startTimeout, action } = settings;
    this.#settings = settings;
    this.#json = json;
    this.#action = action;
    // Clocks differ between processes, so a resumed operation gets the full time again.
    this.#readAt = context.clock.now();
    this.#startBy = this.#readAt + startTimeout;
    this.#isWaiting = job.tracked.end === undefined && run.seen !== "running";
    if (job.tracked.cancel !== undefined) this.cancel = (bounds, before) => this.#stop(bounds, before);
  }

  /** Changes with each poll: a resumed operation must know that the run was seen. */
  get json(): OperationJson {
    const { job, run, startTimeout } = this.#settings;
    const { status, run: began } = run.baseline;
    const detail = {
      parameters: job.path,
      baseline: { status, ...(began !== undefined && { run: began }) },
      seen: run.seen,
      startTimeout,
      ...(this.#action !== undefined && { action: this.#action.json.id }),
    };
    return { ...this.#json, detail };
  }

  get shared(): SharedPoll | undefined {
    return this.#action === undefined ? this.#settings.list : undefined;
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const seen = this.#action && (await this.#pollAction(this.#action, bounds));
    if (seen !== undefined) return seen;
    return this.observe(await this.#read(bounds));
  }

  /** The observation from a job that was read. */
  observe(snapshot: JobSnapshot): Observation {
    this.#body = snapshot.body;
    return this.#evaluate(snapshot);
  }

  /** The end of a run is read from the job, which has more members than the list. */
  fromListItem(snapshot: JobSnapshot): Observation | undefined {
    const { job, run } = this.#settings;
    const body = placedAt(parentOf(job.tracked.status.state), snapshot.body);
    const wasDoubted = this.#isListDoubted;
    this.#isListDoubted = !run.trusts(snapshot);
    // The job is polled once. If the list still shows the same afterwards, the list proves nothing.
    if (this.#isListDoubted) return wasDoubted ? { state: "running", status: body } : undefined;
    const observation = this.#evaluate({ ...snapshot, body });
    return observation.state === "running" ? observation : undefined;
  }

  /** Ensures that a run that never begins is reported at its time limit. */
  longestWait(): number | undefined {
    if (this.#action !== undefined) return this.#action.longestWait?.();
    if (!this.#isWaiting) return undefined;
    const left = this.#startBy - this.#now();
    if (left > 0) return Math.max(left, 1000);
    return this.#isLate ? pollAfterGap : undefined;
  }

  async result(): Promise<unknown> {
    return this.#body;
  }

  async failure({ state, outcome, status, certainty }: Observation): Promise<Error> {
    if (this.#refusal !== undefined) return this.#refusal;
    const { job, startTimeout } = this.#settings;
    const doubt = certainty === "assumed" ? ", or another run of the same job," : "";
    const run = `the run of ${job.nameIn(status)}${doubt}`;
    if (this.#isWaiting) {
      const now = atPointer(status, job.tracked.status.state);
      return new OperationFailedError(
        `${run} did not begin within ${startTimeout} ms, the status of the job is ${now}; the server may still begin the run later`,
        { ...this.#details(status), reason: "not-started" },
      );
    }
    const details = { ...this.#details(status), messages: job.messagesIn(status) };
    if (state === "canceled") return new OperationCanceledError(`${run} was stopped`, details);
    const end = outcome === "warning" ? "ended with a warning" : "failed";
    return new OperationFailedError(`${run} ${end}`, details);
  }

  isTransient(error: unknown): boolean {
    // The failed async action of a read says nothing about the job.
    if (error instanceof OperationError) return error.operationId !== this.#json.operationId;
    return this.#settings.context.contact.isTransient(error);
  }

  /** Returns `undefined` once the server has queued the start: from then on the job is read. */
  async #pollAction(action: OperationDriver<unknown>, bounds: StepBounds): Promise<Observation | undefined> {
    try {
      const seen = await action.poll(bounds);
      if (seen.state === "running") return seen;
      if (seen.state !== "succeeded") {
        this.#refusal = await action.failure(seen, bounds);
        return seen;
      }
      await action.result(bounds);
    } catch (error) {
      if (error instanceof OperationFailedError) {
        this.#refusal = error;
        return { state: "failed", status: error.status };
      }
      // The server no longer knows the action: the job shows whether a run has begun.
      if (!(error instanceof OperationExpiredError)) throw error;
    }
    this.#action = undefined;
    this.#readAt = this.#now();
    this.#startBy = this.#readAt + this.#settings.startTimeout;
    return undefined;
  }

  #evaluate({ body, ...snapshot }: JobSnapshot): Observation {
    const now = this.#now();
    const gap = now - this.#readAt;
    this.#readAt = now;
    const seen = this.#settings.run.evaluate(snapshot);
    this.#isWaiting = seen.state === "waiting";
    if (seen.state !== "waiting") return { ...seen, status: body };
    const isOverdue = now >= this.#startBy;
    // After a gap the job gets one more poll: its run may be about to begin.
    const isAfterGap = gap > longestGap && !this.#isLate;
    this.#isLate = isOverdue && isAfterGap;
    return { state: isOverdue && !isAfterGap ? "failed" : "running", status: body };
  }

  /** `before`: the status when `cancel()` was called. The job has been polled since then. */
  async #stop(bounds: StepBounds, before: unknown): Promise<void> {
    if (this.#action !== undefined) return this.#action.cancel?.(bounds, before);
    const { job, run } = this.#settings;
    const [was, is] = [before, this.#body].map((body) => {
      const value = atPointer(body, job.tracked.run ?? "");
      return typeof value === "string" ? value : undefined;
    });
    if (was !== undefined && isLater(run.baseline.run, was) && isLater(was, is)) {
      throw new OperationSupersededError(
        `the run of job ${job.id} has ended, and a later run has begun; cancel again to stop the later run`,
        this.#details(this.#body),
      );
    }
    await job.stop(bounds);
  }

  async #read({ signal }: StepBounds): Promise<JobSnapshot> {
    const { job, timeout } = this.#settings;
    try {
      // Sent once: the wait repeats it within its own bounds, which include polls of a 202.
      return await job.read({ signal, retry: false, deadline: timeout });
    } catch (error) {
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer has job ${job.id}; the outcome of its run is unknown`,
        { ...this.#details(this.#body), cause: error },
      );
    }
  }

  #now(): number {
    return this.#settings.context.clock.now();
  }

  #details(status: unknown) {
    return { operationId: this.#json.operationId, id: this.#settings.job.id, status };
  }
}

/** @throws {ConfigurationError} for any JSON that no {@link JobDriver} writes. */
export function readResumeState(
  context: FollowerContext,
  json: OperationJson,
  tracked: TrackedOperation,
): FollowedRun {
  const state = new ResumeState(json);
  const { operationId } = json;
  const job = new Job(context, operationId, tracked, state.path(context.descriptor(operationId)));
  if (job.id !== json.id) throw state.invalid("parameters");
  const { status, run } = state.texts("baseline");
  if (status === undefined) throw state.invalid("baseline");
  const { detail: _, ...begun } = json;
  return {
    job,
    run: new JobRun(tracked, { status, run }, state.oneOf("seen", phases)),
    startTimeout: state.duration("startTimeout"),
    action: state.has("action") ? context.followedBy({ ...begun, id: state.text("action") }) : undefined,
  };
}
