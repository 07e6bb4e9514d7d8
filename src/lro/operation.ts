import { ClientClosedError, NotSupportedError, OperationFailedError, TimeoutError } from "../errors/index.js";
import { onAbort } from "../http/abort.js";
import { type Clock, sleep } from "../http/clock.js";
import { Lifetime } from "../http/lifetime.js";
import { retryAfterOf } from "../http/retry.js";
import { SingleFlight } from "../http/single-flight.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  OperationState,
  Outcome,
  StepBounds,
} from "./driver.js";
import { Poller } from "./poller.js";
import { nextDelay } from "./schedule.js";
import { deadlinePassed, waitClosed } from "./wait-errors.js";
import { beginWait, type Progress, type Wait, type WaitOptions } from "./wait-options.js";

export type { Progress, WaitOptions };

type End<Result> = { readonly result: Result } | { readonly error: Error };

/** How `watchOperations` reaches into a handle. Not for users, so it is no member. */
export let pollerOf: <Result>(operation: Operation<Result>) => Poller<Result>;

/**
 * A long-running operation on a server. Not a promise: hand it around, write it down with `JSON.stringify`, and ask it
 * for its end with `wait()`. Made by `begin()` and `resume()` of a client.
 */
export class Operation<Result> {
  static {
    pollerOf = (operation) => operation.#poller;
  }

  readonly #poller: Poller<Result>;
  /** Of the client that sends the polls. */
  readonly #lifetime: Lifetime;
  readonly #ending = new SingleFlight<void>();
  #end: End<Result> | undefined;

  constructor(
    driver: OperationDriver<Result>,
    clock: Clock,
    seen: Observation = { state: "running", status: undefined },
    lifetime: Lifetime = new Lifetime(),
  ) {
    this.#poller = new Poller(driver, clock, seen, lifetime);
    this.#lifetime = lifetime;
  }

  /** Id of the operation in its product: of the async action, of the task. */
  get id(): string {
    return this.#poller.driver.json.id;
  }

  get product(): string {
    return this.#poller.driver.json.product;
  }

  /** The operation that was begun. */
  get operationId(): string {
    return this.#poller.driver.json.operationId;
  }

  /** As of the last poll. */
  get state(): OperationState {
    return this.#poller.state;
  }

  /** How it ended; `undefined` while it runs. */
  get outcome(): Outcome | undefined {
    return this.#poller.outcome;
  }

  /**
   * `observed`: the server said so about this very operation. `assumed`: it cannot tell this one from another like it, so the
   * end is taken for the one of this operation.
   */
  get certainty(): Certainty {
    const { lastObservation, driver } = this.#poller;
    return lastObservation.certainty ?? driver.certainty ?? "observed";
  }

  /** The product's own body of the last status. */
  get status(): unknown {
    return this.#poller.lastObservation.status;
  }

  /**
   * Asks the server once. Callers at the same time share the request; nothing is sent after the end.
   * @throws what the request throws; the operation itself goes on.
   */
  async poll(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<OperationState> {
    await this.#poller.poll(options.signal);
    return this.state;
  }

  /**
   * Waits for the end and gives the result.
   * @throws {OperationFailedError} {@link OperationCanceledError} {@link OperationExpiredError} for the other ends,
   *   {@link TimeoutError} at the deadline, or the last error of the request for the result where only that was missing by then; the last
   *   error of a poll when `maxOutage` has passed without a good response; {@link ClientClosedError} when the client is closed; or the
   *   signal's reason. After these the operation goes on, and the handle can be waited for again.
   */
  async wait(options: WaitOptions = {}): Promise<Result> {
    const wait = beginWait(options, this.#poller.clock);
    for await (const progress of this.#progress(wait)) wait.report(progress);
    if (wait.failOn === "warning" && this.outcome === "warning") {
      const { driver, lastObservation: seen } = this.#poller;
      throw await this.#patiently(wait, () => driver.failure(seen, { signal: wait.signal }));
    }
    const end = this.#end ?? (await this.#patiently(wait, () => this.#fetchEnd(wait.signal)));
    if ("error" in end) throw end.error;
    return end.result;
  }

  /** Gives the status whenever it changed, and the last one at the end, whatever that is. */
  async *watch(options: WaitOptions = {}): AsyncGenerator<Progress, void, undefined> {
    const wait = beginWait(options, this.#poller.clock);
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
    const { driver } = this.#poller;
    if (driver.cancel === undefined) {
      throw new NotSupportedError(`${this.product} has no way to cancel it`, {
        operationId: this.operationId,
      });
    }
    const { signal } = options;
    const before = this.status;
    if (driver.looksBeforeCancel) {
      // What cannot be had for now must not keep it from being stopped.
      await this.#pollPatiently(signal);
      if (this.state !== "running") return;
    }
    await driver.cancel({ signal }, before);
    this.#poller.resetBackoff();
  }

  /** What `resume()` of a client goes on with after a restart. Holds no secret. */
  toJSON(): OperationJson {
    return this.#poller.driver.json;
  }

  async *#progress(wait: Wait): AsyncGenerator<Progress, void, undefined> {
    const poller = this.#poller;
    const { signal, interval, deadlineAt } = wait;
    signal?.throwIfAborted();
    if (poller.state !== "running") yield poller.progress;
    while (poller.state === "running") {
      this.#checkOpen();
      const { at, polls } = await this.#pause(wait);
      // Another wait on the same handle may have asked meanwhile; for the last look that may be too long ago.
      const stale = poller.polls === polls || (at === deadlineAt && poller.polledAt < at);
      // A last look that comes sooner than the server allows would be refused.
      if (stale && !poller.mustWait(interval)) {
        this.#checkOpen();
        await this.#pollPatiently(signal);
        if (poller.outageSince(wait.begunAt) >= wait.maxOutage) throw poller.lastError;
      }
      yield poller.progress;
      if (poller.state === "running" && poller.clock.now() >= deadlineAt) {
        throw deadlinePassed(poller, wait.deadline);
      }
    }
  }

  /** Until the next poll is due, or another one has been made. */
  async #pause({ interval, deadlineAt, signal }: Wait): Promise<{ at: number; polls: number }> {
    const poller = this.#poller;
    const { clock } = poller;
    for (;;) {
      const { polls, resets } = poller;
      const due = poller.dueAt(interval, clock.random());
      // The deadline ends the waiting, not the asking: one last look is taken when it is reached.
      const at = Math.min(due, deadlineAt);
      while (clock.now() < at && poller.polls === polls && poller.resets === resets) {
        this.#checkOpen();
        await this.#sleep(at - clock.now(), signal);
      }
      if (clock.now() >= at || poller.polls !== polls) return { at, polls };
    }
  }

  /** @throws {ClientClosedError} when nothing can be asked any more. */
  #checkOpen(): void {
    if (this.#lifetime.closing) throw waitClosed(this.#poller);
  }

  /** Ends early when another poll sees the end, the schedule begins anew, or the client is closed. */
  async #sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
    const waking = new AbortController();
    const wake = () => waking.abort();
    const leaveSignal = onAbort(signal, wake);
    const leaveClient = this.#lifetime.onClose(wake);
    const leave = this.#poller.listen({
      polled: () => {
        if (this.state !== "running") wake();
      },
      backoffReset: wake,
    });
    if (signal?.aborted) wake();
    try {
      await sleep(this.#poller.clock, delay, waking.signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!waking.signal.aborted) throw error;
    } finally {
      leave();
      leaveSignal();
      leaveClient();
    }
  }

  async #pollPatiently(signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#poller.poll(signal);
    } catch (error) {
      this.#throwLasting(error, signal);
    }
  }

  /** Leaves those errors that say nothing about the operation. */
  #throwLasting(error: unknown, signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    if (!this.#poller.driver.isTransient(error)) throw error;
  }

  /** What was fetched is kept. */
  async #fetchEnd(signal: AbortSignal | undefined): Promise<End<Result>> {
    await this.#ending.join(async (shared) => {
      const end = await this.#askEnd({ signal: shared });
      this.#end ??= end;
    }, signal);
    return this.#end as End<Result>;
  }

  /** What cannot be had for now is waited out: without the result the whole operation is lost. */
  async #patiently<T>({ signal, interval, deadlineAt, maxOutage }: Wait, ask: () => Promise<T>): Promise<T> {
    const { clock, driver } = this.#poller;
    const since = clock.now();
    let failingSince: number | undefined;
    for (;;) {
      const asked = clock.now();
      try {
        return await ask();
      } catch (error) {
        this.#throwLasting(error, signal);
        const now = clock.now();
        failingSince ??= asked;
        if (now >= deadlineAt || now - failingSince >= maxOutage) throw error;
        const retryAfter = retryAfterOf(error);
        const delay = nextDelay(interval, {
          elapsed: now - since,
          random: clock.random(),
          retryAfter,
          refused: retryAfter !== undefined,
          longest: driver.longestWait?.(),
        });
        this.#checkOpen();
        await this.#sleep(Math.min(delay, deadlineAt - now), signal);
        this.#checkOpen();
        // A last try that comes sooner than the server allows would be refused.
        if (retryAfter !== undefined && now + delay > deadlineAt) throw error;
      }
    }
  }

  async #askEnd(bounds: StepBounds): Promise<End<Result>> {
    const { driver, lastObservation: seen } = this.#poller;
    if (this.state !== "succeeded") return { error: await driver.failure(seen, bounds) };
    try {
      return { result: await driver.result(bounds) };
    } catch (error) {
      // A status may say that the work was done, and the result that it has failed.
      if (!(error instanceof OperationFailedError)) throw error;
      this.#poller.correct({ ...seen, state: "failed", outcome: "failed" });
      return { error };
    }
  }
}
