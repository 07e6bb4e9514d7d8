import { ConfigurationError, NotSupportedError, TimeoutError } from "../errors/index.js";
import { type Clock, sleep } from "../transport/clock.js";
import { retryAfterOf } from "../transport/retry.js";
import { SingleFlight } from "../transport/single-flight.js";
import type { Observation, OperationDriver, OperationJson, OperationState, Outcome } from "./driver.js";
import { defaultInterval, nextDelay, type PollInterval } from "./schedule.js";

/** Options of `wait()` and `watch()`. Times in ms. */
export interface WaitOptions {
  /** Longest wait. The last poll starts by then. Default: none. */
  readonly deadline?: number | undefined;
  /** Ends the wait, not the operation. */
  readonly signal?: AbortSignal | undefined;
  /** When to ask again; a number is a fixed interval. Default: 5 % of the time elapsed, 1 to 60 s. */
  readonly interval?: number | Partial<PollInterval> | undefined;
  /** Called after every poll. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Progress {
  readonly state: OperationState;
  /** Since the handle was made, in ms. */
  readonly elapsed: number;
  readonly polls: number;
  /** The product's own body of the last status. */
  readonly status: unknown;
  /** The last poll failed with this, and is tried again. */
  readonly lastError: unknown;
}

const outcomes: Readonly<Record<Exclude<OperationState, "running">, Outcome>> = {
  succeeded: "success",
  failed: "failed",
  canceled: "canceled",
};

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
  #result: Promise<Result> | undefined;

  constructor(
    driver: OperationDriver<Result>,
    clock: Clock,
    seen: Observation = { state: "running", status: undefined },
  ) {
    this.#driver = driver;
    this.#clock = clock;
    this.#started = clock.now();
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

  /** `observed`: the server said so about this very operation. */
  get certainty(): "observed" | "assumed" {
    return "observed";
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

  /**
   * Waits for the end and gives the result.
   * @throws {OperationFailedError} {@link OperationCanceledError} {@link OperationExpiredError} for the other ends,
   *   {@link TimeoutError} at the deadline (the operation goes on, and so can the wait), or the signal's reason.
   */
  async wait(options: WaitOptions = {}): Promise<Result> {
    for await (const progress of this.#progress(options)) options.onProgress?.(progress);
    return this.#end(options.signal);
  }

  /** Gives the status whenever it changed, and the last one at the end, whatever that is. */
  async *watch(options: WaitOptions = {}): AsyncGenerator<Progress, void, undefined> {
    let last: string | undefined;
    for await (const progress of this.#progress(options)) {
      options.onProgress?.(progress);
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
  }

  /** What `resume()` of a client goes on with after a restart. Holds no secret. */
  toJSON(): OperationJson {
    return this.#driver.json;
  }

  async *#progress(options: WaitOptions): AsyncGenerator<Progress, void, undefined> {
    const { signal, deadline = Number.POSITIVE_INFINITY } = options;
    if (!(deadline > 0)) throw new ConfigurationError("deadline", "must be a positive number of ms");
    const interval = resolveInterval(options.interval);
    const deadlineAt = this.#clock.now() + deadline;
    signal?.throwIfAborted();
    if (this.state !== "running") yield this.#now();
    while (this.state === "running") {
      const due = this.#polledAt + this.#delay(interval);
      // The deadline ends the waiting, not the asking: one last look is taken when it is reached.
      const last = due >= deadlineAt;
      const at = last ? deadlineAt : due;
      const polls = this.#polls;
      while (this.#clock.now() < at && this.#polls === polls) {
        await sleep(this.#clock, at - this.#clock.now(), signal);
      }
      // Another wait on the same handle may have asked meanwhile.
      if (this.#polls === polls) await this.#pollPatiently(signal);
      yield this.#now();
      if (last && this.state === "running") {
        throw new TimeoutError("deadline", deadline, {
          operationId: this.operationId,
          attempts: this.#polls,
          cause: this.#lastError,
          hint: `${this.id} still runs on the server; wait again, or resume it later from its JSON`,
        });
      }
    }
  }

  #delay(interval: PollInterval): number {
    const longest = this.#driver.longestWait?.();
    const bounded = longest === undefined ? interval : { ...interval, max: Math.min(interval.max, longest) };
    const asked = retryAfterOf(this.#lastError) ?? this.#seen.retryAfter;
    return nextDelay(bounded, this.#polledAt - this.#started, this.#clock.random(), asked);
  }

  async #pollPatiently(signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#poll(signal);
    } catch (error) {
      if (signal?.aborted || !this.#driver.isTransient(error)) throw error;
    }
  }

  #poll(signal: AbortSignal | undefined): Promise<void> {
    return this.#polling.join(async (shared) => {
      try {
        this.#seen = await this.#driver.poll({ signal: shared });
        this.#lastError = undefined;
      } catch (error) {
        this.#lastError = error;
        throw error;
      } finally {
        this.#polls++;
        this.#polledAt = this.#clock.now();
      }
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

  async #end(signal: AbortSignal | undefined): Promise<Result> {
    if (this.state !== "succeeded") throw await this.#driver.failure(this.#seen, { signal });
    this.#result ??= this.#driver.result({ signal }).catch((error: unknown) => {
      // Fetching can be tried again; what was fetched is kept.
      this.#result = undefined;
      throw error;
    });
    return this.#result;
  }
}

function resolveInterval(interval: WaitOptions["interval"]): PollInterval {
  const resolved =
    typeof interval === "number"
      ? { min: interval, max: interval, share: 0 }
      : { ...defaultInterval, ...interval };
  for (const [name, value] of Object.entries(resolved)) {
    // An interval of 0 would ask without pause.
    if (!(value >= (name === "share" ? 0 : 1)))
      throw new ConfigurationError(`interval.${name}`, "must be at least 1 ms");
  }
  return resolved;
}
