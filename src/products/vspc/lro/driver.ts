import {
  OperationCanceledError,
  OperationError,
  OperationExpiredError,
  OperationFailedError,
  OperationSupersededError,
} from "../../../errors/index.js";
import { isGone } from "../../../errors/not-found-error.js";
import type { Observation, OperationDriver, OperationJson, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer, parentOf, placedAt } from "../../../pointer.js";
import { type Followed, writeDetail } from "./detail.js";
import type { JobSnapshot, TrackedJob } from "./job.js";
import type { SharedJobs } from "./jobs.js";
import { isLater, type JobRun } from "./run.js";
import { type JobWords, wordsOf } from "./words.js";

/** A longer time without an answer, in ms, is one in which nobody could look. */
const longestGap = 120_000;

/** When to look again after that, in ms. */
const secondLook = 10_000;

/** Follows the run of a job by reading the job; before that, the 202 that the start was answered with. */
export class JobDriver implements OperationDriver<unknown> {
  readonly #context: TrackingContext;
  readonly #timeout: number;
  readonly #job: TrackedJob;
  readonly #run: JobRun;
  readonly #startTimeout: number;
  readonly #began: OperationJson;
  /** When a run that has not begun by then is given up, on the clock of the client. */
  #startBy: number;
  /** Follows the 202 of the start, as long as it is not known whether the server queued it. */
  #action: OperationDriver<unknown> | undefined;
  /** Why nothing was started. */
  #refusal: Error | undefined;
  #waiting: boolean;
  /** When the job was last seen. */
  #lookedAt: number;
  /** The run should have begun while nobody could look. */
  #isLate = false;
  /** The list showed what may be an old run. */
  #doubts = false;
  /** The job after the last poll, which is the result after the end. */
  #body: unknown;
  readonly #shared: SharedJobs | undefined;
  cancel?: (bounds: StepBounds, before: unknown) => Promise<void>;
  /** Of a run that has ended there is nothing to stop, and the next one may be a retry or somebody else's. */
  readonly looksBeforeCancel = true;

  constructor(
    context: TrackingContext,
    timeout: number,
    json: OperationJson,
    { job, run, startTimeout, action }: Followed,
    shared: SharedJobs | undefined,
  ) {
    this.#shared = shared;
    this.#action = action;
    this.#context = context;
    this.#timeout = timeout;
    this.#job = job;
    this.#run = run;
    this.#startTimeout = startTimeout;
    this.#began = json;
    // No clock goes on from one process to the next, so that a resumed wait has the whole time again.
    this.#startBy = context.clock.now() + startTimeout;
    this.#lookedAt = context.clock.now();
    this.#waiting = job.tracked.end === undefined && run.seen !== "running";
    if (job.tracked.cancel !== undefined) this.cancel = (bounds, before) => this.#stop(bounds, before);
  }

  /** Changes with what is seen: after a restart a run that was seen must count as begun. */
  get json(): OperationJson {
    const followed = {
      job: this.#job,
      run: this.#run,
      startTimeout: this.#startTimeout,
      action: this.#action,
    };
    return { ...this.#began, detail: writeDetail(followed) };
  }

  get shared(): SharedJobs | undefined {
    return this.#action === undefined ? this.#shared : undefined;
  }

  async poll({ signal }: StepBounds): Promise<Observation> {
    const action = this.#action && (await this.#lookAtAction(this.#action, { signal }));
    if (action !== undefined) return action;
    const sight = await this.#read(signal);
    this.#body = sight.body;
    return this.#look(sight);
  }

  /** Of a run that has ended the job itself says more than the list does, and once of one that may be an old one. */
  fromListItem(sight: JobSnapshot): Observation | undefined {
    if (this.#action !== undefined) return undefined;
    const body = placedAt(parentOf(this.#job.tracked.status.state), sight.body);
    const isDoubted = this.#doubts;
    this.#doubts = !this.#run.trusts(sight);
    // Nothing is concluded from it.
    if (this.#doubts) return isDoubted ? { state: "running", status: body } : undefined;
    const seen = this.#look({ ...sight, body });
    return seen.state === "running" ? seen : undefined;
  }

  /** So that a job that never starts is reported when its time is up. */
  longestWait(): number | undefined {
    if (this.#action !== undefined) return this.#action.longestWait?.();
    if (!this.#waiting) return undefined;
    const left = this.#startBy - this.#context.clock.now();
    if (left > 0) return Math.max(left, 1000);
    return this.#isLate ? secondLook : undefined;
  }

  async result(): Promise<unknown> {
    return this.#body;
  }

  async failure({ state, outcome, status }: Observation): Promise<Error> {
    if (this.#refusal !== undefined) return this.#refusal;
    const job = this.#jobIn(status);
    const run = `the run of ${typeof job.name === "string" ? JSON.stringify(job.name) : this.#job.id}`;
    if (this.#waiting) {
      return new OperationFailedError(
        `${run} did not begin within ${this.#startTimeout} ms, its status is ${atPointer(status, this.#job.tracked.status.state)}; the server may still begin it later`,
        { ...this.#details(status), reason: "not-started" },
      );
    }
    const details = { ...this.#details(status), messages: wordsOf(job) };
    if (state === "canceled") return new OperationCanceledError(`${run} was stopped`, details);
    const end = outcome === "warning" ? "ended with a warning" : "failed";
    return new OperationFailedError(`${run} ${end}`, details);
  }

  isTransient(error: unknown): boolean {
    // A read that was answered late and came to nothing says nothing about the job.
    if (error instanceof OperationError) return error.operationId !== this.#began.operationId;
    return this.#context.isTransient(error);
  }

  /** `undefined`: the server has queued what was asked for, and the job shows the rest. */
  async #lookAtAction(
    action: OperationDriver<unknown>,
    bounds: StepBounds,
  ): Promise<Observation | undefined> {
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
      // The server has forgotten the action: the job itself shows whether a run has begun.
      if (!(error instanceof OperationExpiredError)) throw error;
    }
    this.#action = undefined;
    const now = this.#context.clock.now();
    this.#lookedAt = now;
    this.#startBy = now + this.#startTimeout;
    return undefined;
  }

  #look({ body, ...sight }: JobSnapshot): Observation {
    const now = this.#context.clock.now();
    const seen = this.#run.evaluate(sight);
    const since = now - this.#lookedAt;
    this.#lookedAt = now;
    this.#waiting = seen.state === "waiting";
    if (seen.state !== "waiting") return { ...seen, status: body };
    const isOverdue = now >= this.#startBy;
    // Time in which nobody could look says nothing of the job: it may be about to begin.
    const isDark = since > longestGap && !this.#isLate;
    this.#isLate = isOverdue && isDark;
    return { state: isOverdue && !isDark ? "failed" : "running", status: body };
  }

  /** `before`: what was known when it was asked for; meanwhile it has been looked at. */
  async #stop(bounds: StepBounds, before: unknown): Promise<void> {
    if (this.#action !== undefined) return this.#action.cancel?.(bounds, before);
    const { run = "" } = this.#job.tracked;
    const [was, is] = [before, this.#body].map((body) => {
      const value = atPointer(body, run);
      return typeof value === "string" ? value : undefined;
    });
    if (was !== undefined && isLater(this.#run.baseline.run, was) && isLater(was, is)) {
      throw new OperationSupersededError(
        `the run of ${this.#job.id} that was to be stopped is over, and a later one has begun; cancel again to stop that`,
        this.#details(this.#body),
      );
    }
    await this.#job.stop(bounds);
  }

  async #read(signal: AbortSignal | undefined): Promise<JobSnapshot> {
    try {
      // Sent once: whoever waits sends it again within the bounds of the wait. Those hold for an answer that is late too.
      return await this.#job.read({ signal, retry: false, deadline: this.#timeout });
    } catch (error) {
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer has the job ${this.#job.id}; how its run ended is unknown`,
        { ...this.#details(this.#body), cause: error },
      );
    }
  }

  #jobIn(body: unknown): JobWords {
    return (atPointer(body, parentOf(this.#job.tracked.status.state)) ?? {}) as JobWords;
  }

  #details(status: unknown) {
    return { operationId: this.#began.operationId, id: this.#job.id, status };
  }
}
