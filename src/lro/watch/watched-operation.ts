import type { Clock } from "../../http/clock.js";
import { retryAfterOf } from "../../http/retry.js";
import type { Observation } from "../driver.js";
import type { Operation } from "../operation.js";
import type { Poller, PollListener } from "../poller.js";
import { deadlinePassed } from "../wait-errors.js";
import type { Bounds } from "../wait-options.js";
import type { Limiter } from "./limiter.js";
import { Timer } from "./timer.js";

/** How long after the deadline a last poll may still start, in ms. */
const grace = 30_000;

/** The bounds of a watch on one clock. Clients may have different clocks. */
export interface WatchBounds extends Bounds {
  readonly clock: Clock;
  readonly begunAt: number;
  readonly deadlineAt: number;
  /** The deadline has passed. */
  isOver: boolean;
}

/** The events of a watched operation. */
export interface WatchListener {
  /** Its status has changed, or it is closed. */
  changed(entry: WatchedOperation): void;
  /** Its next poll is due sooner than before. */
  backoffReset(entry: WatchedOperation): void;
}

/** One operation of a watch. There may be ten thousand, so that it is kept small. */
export class WatchedOperation implements PollListener {
  readonly operation: Operation<unknown>;
  readonly poller: Poller;
  readonly bounds: WatchBounds;
  readonly limiter: Limiter<WatchedOperation>;
  /** The batch that it belongs to. */
  batchKey: object | undefined;
  /** It has no batch, or its batch does not serve it for now. */
  isPolledAlone = true;
  /** The last batch request did not report it. */
  isMissing = false;
  /** Batch requests in a row that failed for it. */
  batchFailures = 0;
  /** It is not followed any more. */
  isClosed = false;
  /** Why it cannot be followed any more. */
  failure: { readonly error: unknown } | undefined;
  readonly #listener: WatchListener;
  readonly #unlisten: () => void;
  readonly #timer: Timer;
  #random = 0;
  /** Polls when it was given to the limiter. */
  #pollsBefore = 0;
  #reported: Observation | undefined;

  constructor(
    operation: Operation<unknown>,
    poller: Poller,
    bounds: WatchBounds,
    limiter: Limiter<WatchedOperation>,
    listener: WatchListener,
  ) {
    this.operation = operation;
    this.poller = poller;
    this.bounds = bounds;
    this.limiter = limiter;
    this.#listener = listener;
    this.#unlisten = poller.listen(this);
    this.#timer = new Timer(
      bounds.clock,
      () => this.dueAt(this.#random),
      () => this.pollAlone(),
    );
  }

  get isRunning(): boolean {
    return !this.isClosed && this.poller.state === "running";
  }

  /** It waits for an individual poll, or that is under way. */
  get isQueued(): boolean {
    return this.limiter.has(this);
  }

  dueAt(random: number): number {
    return this.poller.dueAt(this.bounds.interval, random);
  }

  /** Polls it individually when it is due. */
  schedule(): void {
    this.#random = this.bounds.clock.random();
    this.#timer.set(this.dueAt(this.#random));
  }

  unschedule(): void {
    this.#timer.set(Number.POSITIVE_INFINITY);
  }

  /** Polls it individually as soon as the limiter allows. */
  pollAlone(): void {
    if (!this.isRunning || this.isQueued) return;
    this.#pollsBefore = this.poller.polls;
    this.limiter.add(this);
  }

  /** The individual poll. Called by the limiter. */
  async poll(signal: AbortSignal): Promise<void> {
    const { poller, bounds, limiter } = this;
    if (!this.isRunning || bounds.clock.now() >= bounds.deadlineAt + grace) return;
    try {
      // Another caller may have polled it while it waited for its turn.
      if (poller.polls === this.#pollsBefore) await poller.poll(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!poller.driver.isTransient(error)) this.fail(error);
      else this.checkOutage();
      const pause = retryAfterOf(error);
      if (pause !== undefined && !bounds.isOver) limiter.pause(bounds.clock, pause);
    }
  }

  /** One last poll, unless it was polled at this very moment or the server would refuse it. */
  pollLast(): void {
    const { poller, bounds } = this;
    if (poller.polledAt < bounds.deadlineAt && !poller.mustWait(bounds.interval)) this.pollAlone();
    this.endAtDeadline();
  }

  /** Fails at the deadline, unless its last poll is under way, or waits for its turn because the batch did not report it. */
  endAtDeadline(): void {
    const { limiter, poller, bounds } = this;
    if (!this.isRunning || limiter.isActive(this)) return;
    if (this.isMissing && !this.isPolledAlone && this.isQueued && !limiter.isPaused) return;
    this.fail(deadlinePassed(poller, bounds.deadline));
  }

  /** Fails if it has had no good response for too long. */
  checkOutage(): void {
    const { poller, bounds } = this;
    if (poller.outageSince(bounds.begunAt) >= bounds.maxOutage) this.fail(poller.lastError);
  }

  fail(error: unknown): void {
    if (this.isClosed) return;
    this.failure = { error };
    this.close();
    this.#listener.changed(this);
  }

  close(): void {
    this.isClosed = true;
    this.#unlisten();
    this.limiter.remove(this);
    this.unschedule();
  }

  polled(): void {
    const { lastObservation, state } = this.poller;
    if (state !== "running") this.close();
    else if (isSame(lastObservation, this.#reported)) return;
    this.#reported = lastObservation;
    this.#listener.changed(this);
  }

  backoffReset(): void {
    this.#listener.backoffReset(this);
  }
}

/** Servers send a new object each time, mostly with the same content. */
function isSame(one: Observation, other: Observation | undefined): boolean {
  if (one.percent !== other?.percent) return false;
  return one.status === other?.status || JSON.stringify(one.status) === JSON.stringify(other?.status);
}
