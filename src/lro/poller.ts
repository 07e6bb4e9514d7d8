import { type Clock, monotonic } from "../http/clock.js";
import type { Lifetime } from "../http/lifetime.js";
import { retryAfterOf } from "../http/retry.js";
import { SingleFlight } from "../http/waiting.js";
import type { Observation, OperationDriver, OperationState, Outcome } from "./driver.js";
import { nextDelay, type PollInterval, type Progress } from "./wait-options.js";

const outcomes: Readonly<Record<Exclude<OperationState, "running">, Outcome>> = {
  succeeded: "success",
  failed: "failed",
  canceled: "canceled",
};

/** Called for every event of one operation, whoever caused it. */
export interface PollListener {
  /** A poll has succeeded or failed. */
  polled(): void;
  /** The next poll is due sooner than before. */
  backoffReset(): void;
}

/** Polls one operation and keeps its last observation. Polls at the same time share one request. */
export class Poller<Result = unknown> {
  readonly driver: OperationDriver<Result>;
  /** Never runs backwards. */
  readonly clock: Clock;
  /** The lifetime of the client that sends the polls. */
  readonly lifetime: Lifetime;
  readonly #started: number;
  readonly #flight = new SingleFlight<void>();
  /** The batch request that includes this operation. */
  #batch: SingleFlight<void> | undefined;
  /** Replaced, not changed: a listener may leave while it is called. Most operations have one or none, so a set would be waste. */
  #listeners: readonly PollListener[] = [];
  #lastObservation: Observation;
  #polls = 0;
  #lastError: unknown;
  /** When the first poll of the current series of failed polls ended. */
  #failingSince: number | undefined;
  #polledAt: number;
  /** The backoff counts from here. */
  #backoffFrom: number;
  /** When the backoff was reset, until the next poll. */
  #resetAt: number | undefined;
  /** The limit of the driver after the poll with this number. */
  #longest: { readonly polls: number; readonly wait: number | undefined } | undefined;

  constructor(
    driver: OperationDriver<Result>,
    clock: Clock,
    lastObservation: Observation,
    lifetime: Lifetime,
  ) {
    this.driver = driver;
    this.lifetime = lifetime;
    this.clock = monotonic(clock);
    this.#started = this.clock.now();
    this.#backoffFrom = this.#started;
    this.#polledAt = this.#started;
    this.#lastObservation = lastObservation;
  }

  get lastObservation(): Observation {
    return this.#lastObservation;
  }

  get state(): OperationState {
    return this.#lastObservation.state;
  }

  get outcome(): Outcome | undefined {
    const { state, outcome } = this.#lastObservation;
    return state === "running" ? undefined : (outcome ?? outcomes[state]);
  }

  /** Number of polls that have succeeded or failed. */
  get polls(): number {
    return this.#polls;
  }

  /** The error of the last poll; `undefined` if that poll succeeded. */
  get lastError(): unknown {
    return this.#lastError;
  }

  /** When the last poll was over. */
  get polledAt(): number {
    return this.#polledAt;
  }

  get progress(): Progress {
    const { state, status, percent } = this.#lastObservation;
    return {
      state,
      percent,
      elapsed: this.clock.now() - this.#started,
      polls: this.#polls,
      status,
      lastError: this.#lastError,
    };
  }

  /** Time without a good response in ms, counted from `start` at the earliest. 0 if the last response was good. */
  outageSince(start: number): number {
    if (this.#failingSince === undefined) return 0;
    return this.clock.now() - Math.max(this.#failingSince, start);
  }

  /** Whether the server refused the last poll with a `Retry-After` that has not passed yet. It would refuse a poll now. */
  mustWait(interval: PollInterval): boolean {
    return this.#wasRefused && this.clock.now() < this.dueAt(interval, 0);
  }

  get #wasRefused(): boolean {
    return retryAfterOf(this.#lastError) !== undefined;
  }

  /** When the next poll is due. `random`: the jitter, between 0 and 1. */
  dueAt(interval: PollInterval, random: number): number {
    const delay = (elapsed: number) =>
      nextDelay(interval, {
        elapsed,
        random,
        retryAfter:
          this.#lastError === undefined ? this.#lastObservation.retryAfter : retryAfterOf(this.#lastError),
        refused: this.#wasRefused,
        longest: this.#longestWait(),
      });
    const due = this.#polledAt + delay(this.#polledAt - this.#backoffFrom);
    // Sooner, never later: a caller that cancels again and again would otherwise postpone the poll each time.
    return this.#resetAt === undefined ? due : Math.min(due, this.#resetAt + delay(0));
  }

  /**
   * The limit of the driver, requested once after each poll. The limit may end at the very time that it asks a poll for; requested
   * again at that time, it would postpone the poll.
   */
  #longestWait(): number | undefined {
    if (this.#longest?.polls !== this.#polls) {
      this.#longest = { polls: this.#polls, wait: this.driver.longestWait?.() };
    }
    return this.#longest.wait;
  }

  /** Starts again with the shortest interval, because the operation is expected to end soon. */
  resetBackoff(): void {
    this.#resetAt ??= this.clock.now();
    for (const listener of this.#listeners) listener.backoffReset();
  }

  /** Returns the function that removes the listener. */
  listen(listener: PollListener): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  /**
   * Polls once, or joins a poll that is under way. Sends nothing once the operation has ended.
   * @throws the error of the request, or the signal's reason.
   */
  async poll(signal: AbortSignal | undefined): Promise<void> {
    while (this.state === "running") {
      if (this.#batch?.current === undefined)
        return this.#flight.join((shared) => this.#send(shared), signal);
      const polls = this.#polls;
      await this.#batch.join(async () => {}, signal);
      // The batch may not report this operation. Then it is polled individually.
      if (this.#polls === polls) continue;
      if (this.#lastError !== undefined) throw this.#lastError;
      return;
    }
  }

  /** Includes this operation in a batch request that is about to be sent. `false` if it has ended or is being polled. */
  joinBatch(batch: SingleFlight<void>): boolean {
    const isPolled = this.#flight.current !== undefined || this.#batch?.current !== undefined;
    if (this.state !== "running" || isPolled) return false;
    this.#batch = batch;
    return true;
  }

  /** The batch request is over. `undefined`: it did not report this operation. */
  leaveBatch(answer: Observation | Error | undefined): void {
    this.#batch = undefined;
    if (answer instanceof Error) this.#record(undefined, answer);
    else if (answer !== undefined) this.#record(answer, undefined);
  }

  /** The server has sent a good response, although not one that reports this operation. */
  endOutage(): void {
    this.#failingSince = undefined;
  }

  /** Replaces the last observation, because the result contradicts it. */
  correct(observation: Observation): void {
    this.#lastObservation = observation;
  }

  async #send(signal: AbortSignal): Promise<void> {
    let observation: Observation | undefined;
    let failure: unknown;
    const { goodResponses } = this.driver;
    try {
      observation = await this.driver.poll({ signal });
    } catch (error) {
      failure = error;
    }
    // Nobody waits for this poll any more, and a later poll may have seen the completion already.
    signal.throwIfAborted();
    if (this.driver.goodResponses !== goodResponses) this.endOutage();
    this.#record(observation, failure);
    if (observation === undefined) throw failure;
  }

  #record(observation: Observation | undefined, failure: unknown): void {
    this.#lastObservation = observation ?? this.#lastObservation;
    this.#lastError = failure;
    this.#polls++;
    this.#polledAt = this.clock.now();
    this.#failingSince = failure === undefined ? undefined : (this.#failingSince ?? this.#polledAt);
    this.#backoffFrom = this.#resetAt ?? this.#backoffFrom;
    this.#resetAt = undefined;
    for (const listener of this.#listeners) listener.polled();
  }
}
