import { NotSupportedError, OperationFailedError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import { Lifetime } from "../http/lifetime.js";
import { SingleFlight } from "../http/waiting.js";
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
import { pollTolerantly, pollUntilEnd, readTolerantly } from "./wait.js";
import { beginWait, type Progress, type WaitOptions } from "./wait-options.js";

export type { Progress, WaitOptions };

type Settlement<Result> = { readonly result: Result } | { readonly error: Error };

/** Returns the poller of a handle, for `watchOperations()`. Not a member of the class, because it is not for users. */
export let pollerOf: <Result>(operation: Operation<Result>) => Poller<Result>;

/**
 * Handle of a long-running operation on a server, made by `begin()` and `resume()` of a client. It is not a promise: pass it around,
 * store it with `JSON.stringify`, and wait for the result with `wait()`.
 *
 * @example
 * const { data: [job] } = await vspc.getBackupServerJobs({
 *   filter: [{ property: "name", operation: "equals", value: "Nightly" }],
 * });
 * if (!job?.instanceUid) throw new Error('There is no job "Nightly"');
 * const operation = await vspc.begin("startBackupServerJob", { jobUid: job.instanceUid });
 * const text = JSON.stringify(operation);
 * const { data: ended } = await operation.wait({ deadline: 3_600_000 });
 */
export class Operation<Result> {
  static {
    pollerOf = (operation) => operation.#poller;
  }

  readonly #poller: Poller<Result>;
  /** Concurrent callers share the request for the result. */
  readonly #settling = new SingleFlight<void>();
  #settlement: Settlement<Result> | undefined;

  constructor(
    driver: OperationDriver<Result>,
    clock: Clock,
    lastObservation: Observation = { state: "running", status: undefined },
    lifetime: Lifetime = new Lifetime(),
  ) {
    this.#poller = new Poller(driver, clock, lastObservation, lifetime);
  }

  /** Id of the operation in its product: of the async action, of the task. */
  get id(): string {
    return this.#poller.driver.json.id;
  }

  /** Name of the product: `vspc`, `enterprise-manager`, `oracle-sbc`. */
  get product(): string {
    return this.#poller.driver.json.product;
  }

  /**
   * Id of the API operation that started it, such as `startBackupServerJob`. When it is not known what started the work (`attach()`,
   * `running()`): the operation that the client follows it by, such as `getBackupSession`.
   */
  get operationId(): string {
    return this.#poller.driver.json.operationId;
  }

  /** State at the last poll. */
  get state(): OperationState {
    return this.#poller.state;
  }

  /** Outcome at the last poll; `undefined` while the operation runs. */
  get outcome(): Outcome | undefined {
    return this.#poller.outcome;
  }

  /**
   * `observed`: the server reported the state of this very operation. `assumed`: the API cannot tell this operation from another one
   * like it, so that the outcome may be that of the other one.
   */
  get certainty(): Certainty {
    const { lastObservation, driver } = this.#poller;
    return lastObservation.certainty ?? driver.certainty ?? "observed";
  }

  /** The product's own body at the last poll; `undefined` before the first one. */
  get status(): unknown {
    return this.#poller.lastObservation.status;
  }

  /**
   * Polls the server once. Concurrent callers share the request. After the operation has ended, nothing is sent.
   * @param options `signal` ends the call, not the operation.
   * @returns the state.
   * @throws the error of the request, or the signal's reason. The operation continues.
   */
  async poll(options: { readonly signal?: AbortSignal | undefined } = {}): Promise<OperationState> {
    await this.#poller.poll(options.signal);
    return this.state;
  }

  /**
   * Waits until the operation has ended. By default, it polls every 1 to 60 s and has no deadline.
   * @returns the result. It is read once and kept.
   * @throws {OperationFailedError} {@link OperationCanceledError} {@link OperationExpiredError} if it ended in another way;
   *   {@link TimeoutError} at the deadline, or the last error of the request for the result if only that was missing by then; the last
   *   error of a poll when `maxOutage` has passed without a good response; {@link ClientClosedError} when the client is closed; or the
   *   signal's reason. After the last four, the operation continues, and you can wait again.
   */
  async wait(options: WaitOptions = {}): Promise<Result> {
    const poller = this.#poller;
    const wait = beginWait(options, poller.clock);
    const { signal } = wait;
    for await (const progress of pollUntilEnd(poller, wait)) wait.report(progress);
    if (wait.failOn === "warning" && this.outcome === "warning") {
      const { driver, lastObservation } = poller;
      throw await readTolerantly(poller, wait, () => driver.failure(lastObservation, { signal }));
    }
    const settlement = this.#settlement ?? (await readTolerantly(poller, wait, () => this.#settle(signal)));
    if ("error" in settlement) throw settlement.error;
    return settlement.result;
  }

  /**
   * Yields the progress whenever state, status or percent have changed, and once more at the end. No outcome makes it
   * throw.
   * @throws what `wait()` throws while the operation runs.
   */
  async *watch(options: WaitOptions = {}): AsyncGenerator<Progress, void, undefined> {
    const wait = beginWait(options, this.#poller.clock);
    let last: string | undefined;
    for await (const progress of pollUntilEnd(this.#poller, wait)) {
      wait.report(progress);
      const { state, percent, status } = progress;
      const now = JSON.stringify([state, percent, status]);
      if (now !== last) yield progress;
      last = now;
    }
  }

  /**
   * Asks the server to stop the operation. Whether it stopped is the outcome of `wait()`. After the operation has ended, nothing is sent.
   * @throws {NotSupportedError} if the product cannot stop this operation; nothing is sent. Else the error of the request.
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
    if (driver.pollsBeforeCancel) {
      // A transient error of the poll must not prevent the cancellation.
      await pollTolerantly(this.#poller, signal);
      if (this.state !== "running") return;
    }
    await driver.cancel({ signal }, before);
    this.#poller.resetBackoff();
  }

  /** The state that `resume()` of a client needs after a restart. Contains no secret. */
  toJSON(): OperationJson {
    return this.#poller.driver.json;
  }

  /** The output of `console.log(operation)` in Node. */
  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { id, operationId, state, outcome } = this;
    return `Operation ${inspect({ id, operationId, state, outcome }, options)}`;
  }

  async #settle(signal: AbortSignal | undefined): Promise<Settlement<Result>> {
    await this.#settling.join(async (shared) => {
      const settlement = await this.#readSettlement({ signal: shared });
      this.#settlement ??= settlement;
    }, signal);
    return this.#settlement as Settlement<Result>;
  }

  async #readSettlement(bounds: StepBounds): Promise<Settlement<Result>> {
    const { driver, lastObservation } = this.#poller;
    if (this.state !== "succeeded") return { error: await driver.failure(lastObservation, bounds) };
    try {
      return { result: await driver.result(bounds) };
    } catch (error) {
      // The status may report a success, and the result a failure.
      if (!(error instanceof OperationFailedError)) throw error;
      this.#poller.correct({ ...lastObservation, state: "failed", outcome: "failed" });
      return { error };
    }
  }
}

/** The handle of an operation whose result was in the response to its start. Sends nothing. */
export function finished<Result>(json: OperationJson, result: Result, clock: Clock): Operation<Result> {
  const observation = { state: "succeeded", status: result } as const;
  const driver: OperationDriver<Result> = {
    json: { ...json, finished: true },
    poll: async () => observation,
    result: async () => result,
    failure: async () => new Error("a finished operation has no failure"),
    isTransient: () => false,
  };
  return new Operation(driver, clock, observation);
}
