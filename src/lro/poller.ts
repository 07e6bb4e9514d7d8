import type { Clock } from "../http/clock.js";
import { monotonic } from "../http/clock.js";
import type { Lifetime } from "../http/lifetime.js";
import { retryAfterOf } from "../http/retry.js";
import { SingleFlight } from "../http/single-flight.js";
import type { Observation, OperationDriver, OperationState, Outcome } from "./driver.js";
import { nextDelay, type PollInterval } from "./schedule.js";
import type { Progress } from "./wait-options.js";
import type { BatchRequest } from "./watch/batch-request.js";

const outcomes: Readonly<Record<Exclude<OperationState, "running">, Outcome>> = {
  succeeded: "success",
  failed: "failed",
  canceled: "canceled",
};

/** Is told what happens to an operation, whoever asked. */
export interface Listener {
  /** A poll has been answered, or has failed. */
  polled(): void;
  /** The schedule begins anew: the next poll is due sooner than it was. */
  restarted(): void;
}

/** What is known of one operation, and the asking: once at a time, however many want to know. */
export class Poller<Result = unknown> {
  readonly driver: OperationDriver<Result>;
  /** Never runs backwards. */
  readonly clock: Clock;
  /** Of the client that sends the polls. */
  readonly lifetime: Lifetime;
  readonly #started: number;
  readonly #flight = new SingleFlight<void>();
  /** The request for many that this operation is part of at the moment. */
  #round: BatchRequest | undefined;
  /** Replaced, not changed: whoever is told may leave. Most operations have one or none, so a set would be waste. */
  #listeners: readonly Listener[] = [];
  #seen: Observation;
  #polls = 0;
  #lastError: unknown;
  /** Since when no response has been good: when the first of the polls ended that have failed in a row up to now. */
  #failingSince: number | undefined;
  #polledAt: number;
  /** What the schedule counts from. */
  #since: number;
  /** When a reason came up to expect the end soon, which no poll has followed yet. */
  #restartedAt: number | undefined;
  #restarts = 0;

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
    this.#since = this.#started;
    this.#polledAt = this.#started;
    this.#seen = lastObservation;
  }

  get seen(): Observation {
    return this.#seen;
  }

  get state(): OperationState {
    return this.#seen.state;
  }

  get outcome(): Outcome | undefined {
    const { state, outcome } = this.#seen;
    return state === "running" ? undefined : (outcome ?? outcomes[state]);
  }

  get polls(): number {
    return this.#polls;
  }

  get lastError(): unknown {
    return this.#lastError;
  }

  /** How long no poll has had a good response, in ms, counted from `start` at the earliest. 0: the last one was good. */
  outageSince(start: number): number {
    if (this.#failingSince === undefined) return 0;
    return this.clock.now() - Math.max(this.#failingSince, start);
  }

  /** How often the schedule began anew. */
  get restarts(): number {
    return this.#restarts;
  }

  /** When the last poll was over. */
  get polledAt(): number {
    return this.#polledAt;
  }

  get progress(): Progress {
    return {
      state: this.state,
      elapsed: this.clock.now() - this.#started,
      polls: this.#polls,
      status: this.#seen.status,
      lastError: this.#lastError,
    };
  }

  /** The server refused the last poll and asked to wait (`Retry-After`), so that it would refuse one now. */
  isHeld(interval: PollInterval): boolean {
    return this.#isRefused && this.clock.now() < this.dueAt(interval, 0);
  }

  get #isRefused(): boolean {
    return retryAfterOf(this.#lastError) !== undefined;
  }

  /** When to ask next. `random` is the jitter, between 0 and 1. */
  dueAt(interval: PollInterval, random: number): number {
    const delay = (elapsed: number) =>
      nextDelay(interval, {
        elapsed,
        random,
        retryAfter: this.#lastError === undefined ? this.#seen.retryAfter : retryAfterOf(this.#lastError),
        refused: this.#isRefused,
        longest: this.driver.longestWait?.(),
      });
    const due = this.#polledAt + delay(this.#polledAt - this.#since);
    // Sooner, never later: who cancels again and again would never be told.
    return this.#restartedAt === undefined ? due : Math.min(due, this.#restartedAt + delay(0));
  }

  /** The end is expected soon: the schedule begins with the shortest wait. */
  resetBackoff(): void {
    this.#restartedAt ??= this.clock.now();
    this.#restarts++;
    for (const listener of this.#listeners) listener.restarted();
  }

  listen(listener: Listener): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  /**
   * Asks once, or joins who asks already. Nothing is asked after the end.
   * @throws what the request throws, or the signal's reason.
   */
  async poll(signal: AbortSignal | undefined): Promise<void> {
    while (this.state === "running") {
      if (this.#round === undefined) return this.#flight.join((shared) => this.#ask(shared), signal);
      const polls = this.#polls;
      await this.#round.join(signal);
      // The answer for many may say nothing of this one; then it has to be asked itself.
      if (this.#polls === polls) continue;
      if (this.#lastError !== undefined) throw this.#lastError;
      return;
    }
  }

  /** Makes it part of a request for many. `false` when it is asked already, or has ended. */
  enter(round: BatchRequest): boolean {
    if (this.state !== "running" || this.#round !== undefined || this.#flight.current !== undefined)
      return false;
    this.#round = round;
    return true;
  }

  /** The request for many is over. `undefined`: it does not tell of this operation. */
  leave(answer: Observation | Error | undefined): void {
    this.#round = undefined;
    if (answer instanceof Error) this.#learn(undefined, answer);
    else if (answer !== undefined) this.#learn(answer, undefined);
  }

  /** A good response has come that does not tell of this operation, or not enough: the server is there. */
  reached(): void {
    this.#failingSince = undefined;
  }

  /** Corrects what was seen last: the result has shown more than the status. */
  revise(seen: Observation): void {
    this.#seen = seen;
  }

  async #ask(signal: AbortSignal): Promise<void> {
    let seen: Observation | undefined;
    let failure: unknown;
    const { answered } = this.driver;
    try {
      seen = await this.driver.poll({ signal });
    } catch (error) {
      failure = error;
    }
    // Nobody waits for it any more, and a later poll may have seen the end already.
    signal.throwIfAborted();
    if (this.driver.answered !== answered) this.reached();
    this.#learn(seen, failure);
    if (seen === undefined) throw failure;
  }

  #learn(seen: Observation | undefined, failure: unknown): void {
    this.#seen = seen ?? this.#seen;
    this.#lastError = failure;
    this.#polls++;
    this.#polledAt = this.clock.now();
    this.#failingSince = failure === undefined ? undefined : (this.#failingSince ?? this.#polledAt);
    this.#since = this.#restartedAt ?? this.#since;
    this.#restartedAt = undefined;
    for (const listener of this.#listeners) listener.polled();
  }
}
