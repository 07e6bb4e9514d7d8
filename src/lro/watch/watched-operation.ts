import type { Clock } from "../../http/clock.js";
import { retryAfterOf } from "../../http/retry.js";
import type { Observation } from "../driver.js";
import { type Operation, pollerOf } from "../operation.js";
import type { Poller, PollListener } from "../poller.js";
import { clientClosed, deadlinePassed } from "../wait.js";
import type { Bounds } from "../wait-options.js";
import { type Limiter, Timer } from "./timing.js";

/** How long after the deadline a last poll may still start, in ms. */
const grace = 30_000;

/** The bounds of a watch on one clock. Clients may have different clocks. */
export interface WatchBounds extends Bounds {
  readonly clock: Clock;
  readonly begunAt: number;
  readonly deadlineAt: number;
  /** The deadline has passed. */
  isOver: boolean;
  /** The watch has stopped. */
  readonly signal: AbortSignal;
}

/** The events of a watched operation. */
export interface WatchListener {
  /** Its status has changed, or it is closed. */
  changed(entry: WatchedOperation): void;
  /** An individual poll is over. */
  polledAlone(entry: WatchedOperation): void;
  /** Its next poll is due sooner than before. */
  backoffReset(entry: WatchedOperation): void;
}

/** One operation of a watch. There may be ten thousand, so that it is kept small. */
export class WatchedOperation implements PollListener {
  readonly operation: Operation<unknown>;
  readonly poller: Poller;
  readonly bounds: WatchBounds;
  /** The batch that it belongs to. */
  batchKey: object | undefined;
  /** It has no batch, or its batch does not serve it for now. */
  isPolledAlone = true;
  /** The last batch request did not report it. */
  isMissing = false;
  /** The operation is no longer followed. */
  isClosed = false;
  /** The reason why the operation can no longer be followed. */
  failure: { readonly error: unknown } | undefined;
  readonly #limiter: Limiter;
  readonly #listener: WatchListener;
  readonly #unlisten: () => void;
  /** Created with the first individual poll: most operations have a batch and need no timer. */
  #timer: Timer | undefined;
  #random = 0;
  /** The state of its individual poll. */
  #turn: "waiting" | "active" | undefined;
  #reported: Observation | undefined;

  constructor(operation: Operation<unknown>, bounds: WatchBounds, limiter: Limiter, listener: WatchListener) {
    this.operation = operation;
    this.poller = pollerOf(operation);
    this.bounds = bounds;
    this.#limiter = limiter;
    this.#listener = listener;
    this.#unlisten = this.poller.listen(this);
  }

  get isRunning(): boolean {
    return !this.isClosed && this.poller.state === "running";
  }

  /** Its individual poll waits for its turn, or is under way. */
  get isQueued(): boolean {
    return this.#turn !== undefined;
  }

  dueAt(random: number): number {
    return this.poller.dueAt(this.bounds.interval, random);
  }

  /** Polls it individually when it is due. */
  schedule(): void {
    const { clock } = this.bounds;
    const dueAt = () => this.dueAt(this.#random);
    this.#random = clock.random();
    this.#timer ??= new Timer(clock, dueAt, () => this.pollAlone());
    this.#timer.set(dueAt());
  }

  unschedule(): void {
    this.#timer?.set(Number.POSITIVE_INFINITY);
  }

  /** Polls it individually as soon as the limiter allows. */
  pollAlone(): void {
    if (!this.isRunning || this.isQueued) return;
    const { poller, bounds } = this;
    const { polls } = poller;
    this.#turn = "waiting";
    this.#limiter.add(async () => {
      this.#turn = "active";
      const isTooLate = bounds.clock.now() >= bounds.deadlineAt + grace;
      // Another caller may have polled it while it waited for its turn.
      if (this.isRunning && !isTooLate && poller.polls === polls) await this.#poll();
      this.#turn = undefined;
      this.#listener.polledAlone(this);
    });
  }

  async #poll(): Promise<void> {
    const { poller, bounds } = this;
    try {
      await poller.poll(bounds.signal);
    } catch (error) {
      if (bounds.signal.aborted) return;
      this.pollFailed(error);
      const pause = retryAfterOf(error);
      if (pause !== undefined && !bounds.isOver) this.#limiter.pause(bounds.clock, pause);
    }
  }

  /** A poll has failed. It is repeated, unless the error is final or there was no good response for too long. */
  pollFailed(error: unknown): void {
    const { poller, bounds } = this;
    const isFinal = !poller.driver.isTransient(error);
    if (isFinal || poller.outageSince(bounds.begunAt) >= bounds.maxOutage) this.fail(error);
  }

  /** One last poll, unless it was polled at this very moment or the server would refuse it. */
  pollLast(): void {
    const { poller, bounds } = this;
    if (poller.polledAt < bounds.deadlineAt && !poller.mustWait(bounds.interval)) this.pollAlone();
    this.endAtDeadline();
  }

  /** Fails at the deadline, unless its last poll is under way, or waits for its turn because the batch did not report it. */
  endAtDeadline(): void {
    const isLast = this.isMissing && !this.isPolledAlone && this.isQueued && !this.#limiter.isPaused;
    if (!this.isRunning || this.#turn === "active" || isLast) return;
    this.fail(deadlinePassed(this.poller, this.bounds.deadline));
  }

  /** The client is closed. */
  clientClosed(): void {
    if (this.isRunning) this.fail(clientClosed(this.poller));
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
