import { NotSupportedError, TimeoutError } from "../errors/index.js";
import { type Clock, sleep } from "../transport/clock.js";
import { retryAfterOf } from "../transport/retry.js";
import { SingleFlight } from "../transport/single-flight.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  OperationState,
  Outcome,
  StepBounds,
} from "./driver.js";
import { nextDelay, type PollInterval } from "./schedule.js";
import { beginWait, type Progress, type Wait, type WaitOptions } from "./wait-options.js";

export type { Progress, WaitOptions };

const outcomes: Readonly<Record<Exclude<OperationState, "running">, Outcome>> = {
  succeeded: "success",
  failed: "failed",
  canceled: "canceled",
};

/** Not for users: how `watchOperations` reaches into a handle. */
export const pollBy: unique symbol = Symbol("pollBy");
export const driverOf: unique symbol = Symbol("driverOf");

/** Gives what one request for many said of this operation. */
export type SharedAsk = (bounds: StepBounds) => Promise<Observation>;

type End<Result> = { readonly result: Result } | { readonly error: Error };

/**
 * A long-running operation on a server. Not a promise: hand it around, write it down with `JSON.stringify`, and ask it
 * for its end with `wait()`. Made by `begin()` and `resume()` of a client.
 */
export class Operation<Result> {
  readonly #driver: OperationDriver<Result>;
  readonly #clock: Clock;
  readonly #started: number;
  readonly #polling = new SingleFlight<void>();
  #seen: Observation;
  #polls = 0;
  #lastError: unknown;
  #polledAt: number;
  /** When a reason came up to expect the end soon: the schedule counts from there. */
  #since: number;
  /** Ends the pauses of all who wait. */
  readonly #wake = new Set<() => void>();
  readonly #ending = new SingleFlight<void>();
  #end: End<Result> | undefined;

  constructor(
    driver: OperationDriver<Result>,
    clock: Clock,
    seen: Observation = { state: "running", status: undefined },
  ) {
    this.#driver = driver;
    this.#clock = clock;
    this.#started = clock.now();
    this.#since = this.#started;
    this.#polledAt = this.#started;
    this.#seen = seen;
  }

  /** Id of the operation in its product: of the async action, of the task. */
  get id(): string {
    return this.#driver.json.id;
  }

  get product(): string {
    return this.#driver.json.product;
  }

  /** The operation that was begun. */
  get operationId(): string {
    return this.#driver.json.operationId;
  }

  /** As of the last poll. */
  get state(): OperationState {
    return this.#seen.state;
  }

  /** How it ended; `undefined` while it runs. */
  get outcome(): Outcome | undefined {
    const { state, outcome } = this.#seen;
    return state === "running" ? undefined : (outcome ?? outcomes[state]);
  }

  /**
   * `observed`: the server said so about this very operation. `assumed`: it cannot tell this one from another like it, so the
   * end is taken for the one of this operation.
   */
  get certainty(): Certainty {
    return this.#seen.certainty ?? "observed";
  }

  /** The product's own body of the last status. */
  get status(): unknown {
    return this.#seen.status;
  }

  /**
   * Asks the server once. Callers at the same time share the request; nothing is sent after the end.
   * @throws what the request throws; the operation itself goes on.
   */
  async poll(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<OperationState> {
    if (this.state === "running") await this.#poll(options.signal);
    return this.state;
  }

  /** For `watchOperations` alone: a poll whose answer comes out of a request that asked for many. */
  async [pollBy](ask: SharedAsk, signal: AbortSignal | undefined): Promise<void> {
    if (this.state === "running") await this.#poll(signal, ask);
  }

  /** For `watchOperations` alone. */
  get [driverOf](): OperationDriver<Result> {
    return this.#driver;
  }

  /**
   * Waits for the end and gives the result.
   * @throws {OperationFailedError} {@link OperationCanceledError} {@link OperationExpiredError} for the other ends,
   *   {@link TimeoutError} at the deadline (the operation goes on, and so can the wait), or the signal's reason.
   */
  async wait(options: WaitOptions = {}): Promise<Result> {
    const wait = beginWait(options, this.#clock);
    for await (const progress of this.#progress(wait)) wait.report(progress);
    if (wait.failOn === "warning" && this.outcome === "warning") {
      throw await this.#driver.failure(this.#seen, { signal: wait.signal });
    }
    const end = this.#end ?? (await this.#fetchEnd(wait));
    if ("error" in end) throw end.error;
    return end.result;
  }

  /** Gives the status whenever it changed, and the last one at the end, whatever that is. */
  async *watch(options: WaitOptions = {}): AsyncGenerator<Progress, void, undefined> {
    const wait = beginWait(options, this.#clock);
    let last: string | undefined;
    for await (const progress of this.#progress(wait)) {
      wait.report(progress);
      const now = JSON.stringify([progress.state, progress.status]);
      if (now !== last) yield progress;
      last = now;
    }
  }

  /**
   * Asks the server to stop the operation. Whether and when it does, `wait()` tells.
   * @throws {NotSupportedError} where the product cannot; nothing is sent then.
   */
  async cancel(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (this.state !== "running") return;
    if (this.#driver.cancel === undefined) {
      throw new NotSupportedError(`${this.product} has no way to cancel it`, {
        operationId: this.operationId,
      });
    }
    await this.#driver.cancel({ signal: options.signal });
    this.#since = this.#clock.now();
    this.#polledAt = this.#since;
    this.#wakeAll();
  }

  /** What `resume()` of a client goes on with after a restart. Holds no secret. */
  toJSON(): OperationJson {
    return this.#driver.json;
  }

  async *#progress(wait: Wait): AsyncGenerator<Progress, void, undefined> {
    const { signal, deadlineAt } = wait;
    signal?.throwIfAborted();
    if (this.state !== "running") yield this.#now();
    while (this.state === "running") {
      const { at, polls } = await this.#pause(wait);
      // Another wait on the same handle may have asked meanwhile; for the last look that may be too long ago.
      const stale = this.#polls === polls || (at === deadlineAt && this.#polledAt < at);
      if (stale && this.state === "running") await this.#pollPatiently(signal);
      yield this.#now();
      if (this.state === "running" && this.#clock.now() >= deadlineAt) {
        throw new TimeoutError("deadline", wait.deadline, {
          operationId: this.operationId,
          attempts: this.#polls,
          cause: this.#lastError,
          hint: `${this.id} still runs on the server; wait again, or resume it later from its JSON`,
        });
      }
    }
  }

  /** Until the next poll is due, or another one has been made. */
  async #pause({ interval, deadlineAt, signal }: Wait): Promise<{ at: number; polls: number }> {
    for (;;) {
      const now = () => this.#clock.now();
      const polledAt = this.#polledAt;
      const polls = this.#polls;
      const due = polledAt + this.#delay(interval);
      // The deadline ends the waiting, not the asking: one last look is taken when it is reached.
      const at = Math.min(due, deadlineAt);
      while (now() < at && this.#polls === polls && this.#polledAt === polledAt) {
        await this.#sleep(at - now(), signal);
      }
      // Something made the schedule begin anew.
      if (this.#polls === polls && this.#polledAt !== polledAt) continue;
      return { at, polls };
    }
  }

  async #sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
    const waking = new AbortController();
    const wake = () => waking.abort();
    const abort = () => waking.abort(signal?.reason);
    this.#wake.add(wake);
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await sleep(this.#clock, delay, waking.signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!waking.signal.aborted) throw error;
    } finally {
      this.#wake.delete(wake);
      signal?.removeEventListener("abort", abort);
    }
  }

  #wakeAll(): void {
    for (const wake of this.#wake) wake();
  }

  #delay(interval: PollInterval): number {
    return nextDelay(interval, {
      elapsed: this.#polledAt - this.#since,
      random: this.#clock.random(),
      retryAfter: this.#lastError === undefined ? this.#seen.retryAfter : retryAfterOf(this.#lastError),
      longest: this.#driver.longestWait?.(),
    });
  }

  async #pollPatiently(signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#poll(signal);
    } catch (error) {
      this.#throwLasting(error, signal);
    }
  }

  /** Leaves those errors that say nothing about the operation. */
  #throwLasting(error: unknown, signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    if (!this.#driver.isTransient(error)) throw error;
  }

  #poll(signal: AbortSignal | undefined, ask?: SharedAsk): Promise<void> {
    return this.#polling.join(async (shared) => {
      let seen: Observation | undefined;
      let failure: unknown;
      try {
        seen = await (ask?.({ signal: shared }) ?? this.#driver.poll({ signal: shared }));
      } catch (error) {
        failure = error;
      }
      // Nobody waits for it any more, and a later poll may have seen the end already.
      shared.throwIfAborted();
      this.#seen = seen ?? this.#seen;
      this.#lastError = failure;
      this.#polls++;
      this.#polledAt = this.#clock.now();
      // Whoever else waits has nothing left to wait for.
      if (this.state !== "running") this.#wakeAll();
      if (seen === undefined) throw failure;
    }, signal);
  }

  #now(): Progress {
    return {
      state: this.state,
      elapsed: this.#clock.now() - this.#started,
      polls: this.#polls,
      status: this.status,
      lastError: this.#lastError,
    };
  }

  /** What was fetched is kept. What could not be had for now is waited out: without it the whole operation is lost. */
  async #fetchEnd({ signal, interval, deadlineAt }: Wait): Promise<End<Result>> {
    const since = this.#clock.now();
    for (;;) {
      try {
        await this.#ending.join(async (shared) => {
          const end = await this.#askEnd({ signal: shared });
          this.#end ??= end;
        }, signal);
      } catch (error) {
        this.#throwLasting(error, signal);
        const now = this.#clock.now();
        if (now >= deadlineAt) throw error;
        const delay = nextDelay(interval, {
          elapsed: now - since,
          random: this.#clock.random(),
          retryAfter: retryAfterOf(error),
          longest: this.#driver.longestWait?.(),
        });
        await sleep(this.#clock, Math.min(delay, deadlineAt - now), signal);
      }
      if (this.#end !== undefined) return this.#end;
    }
  }

  async #askEnd(bounds: StepBounds): Promise<End<Result>> {
    if (this.state === "succeeded") return { result: await this.#driver.result(bounds) };
    return { error: await this.#driver.failure(this.#seen, bounds) };
  }
}
