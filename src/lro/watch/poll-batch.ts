import { retryAfterOf } from "../../http/retry.js";
import { SingleFlight } from "../../http/single-flight.js";
import type { Observation, OperationDriver, SharedPoll } from "../driver.js";
import { Timer } from "./timer.js";
import type { WatchBounds, WatchedOperation } from "./watched-operation.js";

type Answer = Observation | Error | undefined;

/** After so many responses in a row that reported no operation at all, each is polled individually. */
const emptyResponsesBeforeFallback = 3;

/** After so many failed batch requests in a row, one operation is polled individually: maybe only the batch request fails. */
const failuresBeforeProbe = 2;

/** Pause before the batch request is tried for an operation that is polled individually, in ms. The server may just have come up. */
const firstPause = 2000;
const longestPause = 60_000;

/**
 * Operations that one request can report. It is sent when the first of them is due, for all of them. Operations that it does not
 * serve are polled individually; one of them is tried again from time to time, and if the request reports it, all of them return.
 */
export class PollBatch {
  readonly bounds: WatchBounds;
  readonly #shared: SharedPoll;
  readonly #entries = new Set<WatchedOperation>();
  readonly #timer: Timer;
  readonly #stopping = new AbortController();
  #isRequesting = false;
  /** Responses in a row that reported no operation at all. */
  #emptyResponses = 0;
  /** The last request failed for some. */
  #isFailing = false;
  /** An individual poll has succeeded meanwhile: only the batch request fails. */
  #isServerUp = false;
  /** One of those that are polled individually, which will be tried with the batch request at `#tryAt`. */
  #trial: WatchedOperation | undefined;
  #tryAt = Number.POSITIVE_INFINITY;
  #tryPause = firstPause;
  /** The server refuses batch requests until then (`Retry-After`). */
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** The jitter, one for all: the least of ten thousand would always be the same. */
  #random: number;

  constructor(shared: SharedPoll, bounds: WatchBounds) {
    this.#shared = shared;
    this.bounds = bounds;
    this.#random = bounds.clock.random();
    this.#timer = new Timer(
      bounds.clock,
      () => this.#dueAt(),
      () => void this.#request(),
    );
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  add(entry: WatchedOperation): void {
    entry.batchKey = this.#shared.key;
    entry.isPolledAlone = false;
    entry.unschedule();
    this.#entries.add(entry);
  }

  delete(entry: WatchedOperation): void {
    entry.batchKey = undefined;
    entry.isPolledAlone = true;
    entry.isMissing = false;
    entry.batchFailures = 0;
    this.#entries.delete(entry);
    if (entry === this.#trial) this.#endTrial();
  }

  /** The entry may be due sooner than the batch. */
  schedule(entry: WatchedOperation): void {
    this.#setEarlier(entry.dueAt(this.#random));
  }

  /** An individual poll of the entry is over. */
  polledAlone(entry: WatchedOperation): void {
    if (entry.poller.lastError !== undefined || this.bounds.isOver) return;
    if (this.#isFailing) {
      this.#isServerUp = true;
      void this.#request();
    }
    if (this.#trial === undefined && this.#entries.has(entry) && entry.isPolledAlone) {
      this.#trial = entry;
      this.#tryAt = this.bounds.clock.now() + this.#tryPause;
      this.#setEarlier(this.#tryAt);
    }
  }

  /** One last request at the deadline, unless the server would refuse it. */
  requestLast(): void {
    if (this.bounds.clock.now() < this.#pausedUntil) this.#endAtDeadline();
    else void this.#request();
  }

  /** Leaves no timer and no request behind. */
  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY);
    this.#stopping.abort();
  }

  #setEarlier(at: number): void {
    // A request that is under way is followed by a new look at all entries.
    if (!this.#isRequesting) this.#timer.setEarlier(Math.max(at, this.#pausedUntil));
  }

  #dueAt(): number {
    let due = this.#tryAt;
    for (const entry of this.#entries) {
      if (!entry.isPolledAlone && !entry.isQueued) due = Math.min(due, entry.dueAt(this.#random));
    }
    return Math.max(due, this.#pausedUntil);
  }

  /** Never rejects. */
  async #request(): Promise<void> {
    const { signal } = this.#stopping;
    if (this.#isRequesting || signal.aborted) return;
    this.#isRequesting = true;
    const trial = this.#tryAt <= this.bounds.clock.now() ? this.#trial : undefined;
    const flight = new SingleFlight<void>();
    const asked: WatchedOperation[] = [];
    for (const entry of this.#entries) {
      // An individual poll that waits for its turn must not wait for this request.
      if (entry.isQueued || (entry.isPolledAlone && entry !== trial)) continue;
      if (entry.poller.joinBatch(flight)) asked.push(entry);
      // Another caller polls it at this moment.
      else entry.pollAlone();
    }
    try {
      const answers = asked.length === 0 ? [] : await this.#send(asked, flight, signal);
      this.#isRequesting = false;
      if (signal.aborted) return;
      this.#conclude(asked, answers, trial);
    } catch (error) {
      if (signal.aborted) return;
      // A bug in a driver. It must not be lost.
      this.#isRequesting = false;
      for (const entry of asked) entry.fail(error);
    }
  }

  /**
   * Returns one answer for each entry, in their order; if the request fails, its error is the answer for all. Callers who poll one of
   * the operations meanwhile join this request, and it is aborted only when nobody waits for it any more.
   * @throws the signal's reason, and nothing else.
   */
  async #send(
    asked: readonly WatchedOperation[],
    flight: SingleFlight<void>,
    signal: AbortSignal,
  ): Promise<readonly Answer[]> {
    const shared = this.#shared;
    const drivers = asked.map(({ poller }) => poller.driver);
    let answers: readonly Answer[] = [];
    await flight.join(async (whole) => {
      const { answered } = shared;
      const all = await answersOf(shared, drivers, whole);
      whole.throwIfAborted();
      answers = all;
      for (const [at, { poller }] of asked.entries()) {
        if (shared.answered !== answered) poller.endOutage();
        poller.leaveBatch(answers[at]);
      }
    }, signal);
    return answers;
  }

  #conclude(
    asked: readonly WatchedOperation[],
    answers: readonly Answer[],
    trial: WatchedOperation | undefined,
  ): void {
    const { bounds } = this;
    const failing: WatchedOperation[] = [];
    const missing = asked.filter((entry, at) => answers[at] === undefined && this.#has(entry));
    for (const [at, entry] of asked.entries()) {
      const answer = answers[at];
      if (answer === undefined) continue;
      if (!(answer instanceof Error)) {
        entry.isMissing = false;
        entry.batchFailures = 0;
        if (entry === trial) this.#returnAll();
      } else if (!entry.poller.driver.isTransient(answer)) entry.fail(answer);
      else {
        entry.checkOutage();
        // A server that asks to wait would refuse individual polls as well.
        if (retryAfterOf(answer) !== undefined) {
          this.#pausedUntil = Math.max(this.#pausedUntil, entry.dueAt(0));
        } else if (this.#has(entry)) failing.push(entry);
      }
    }
    for (const entry of missing) this.#pollMissing(entry);
    if (trial?.isPolledAlone) {
      this.#tryPause = Math.min(this.#tryPause * 2, longestPause);
      this.#endTrial();
    }
    if (bounds.isOver) this.#endAtDeadline();
    else {
      const isEmpty = asked.length > 0 && answers.every((answer) => answer === undefined);
      this.#emptyResponses = isEmpty ? this.#emptyResponses + 1 : 0;
      if (this.#emptyResponses >= emptyResponsesBeforeFallback)
        for (const entry of missing) this.#fallBack(entry);
      this.#doubtFailing(failing);
      this.#random = bounds.clock.random();
      this.#timer.set(this.#dueAt());
    }
  }

  /** Still an entry that is polled by this batch. */
  #has(entry: WatchedOperation): boolean {
    return this.#entries.has(entry) && !entry.isPolledAlone;
  }

  /** Polled at once if it was reported before, because that may be its completion; else by its own schedule. */
  #pollMissing(entry: WatchedOperation): void {
    const { clock, isOver } = this.bounds;
    const isDue = isOver || !entry.isMissing || entry.dueAt(this.#random) <= clock.now();
    entry.isMissing = true;
    if (isDue) entry.pollAlone();
  }

  /** Once the server is known to be up, those for which the batch request fails are polled individually. */
  #doubtFailing(failing: readonly WatchedOperation[]): void {
    const [first] = failing;
    this.#isFailing = first !== undefined;
    if (first === undefined) this.#isServerUp = false;
    else if (this.#isServerUp) for (const entry of failing) this.#fallBack(entry);
    else {
      for (const entry of failing) entry.batchFailures++;
      const probe = failing[first.batchFailures % failing.length];
      if (first.batchFailures >= failuresBeforeProbe) probe?.pollAlone();
    }
  }

  #fallBack(entry: WatchedOperation): void {
    entry.isPolledAlone = true;
    entry.schedule();
  }

  /** The request serves the entries again. */
  #returnAll(): void {
    this.#tryPause = firstPause;
    this.#endTrial();
    for (const entry of this.#entries) {
      entry.isPolledAlone = false;
      entry.unschedule();
    }
  }

  #endTrial(): void {
    this.#trial = undefined;
    this.#tryAt = Number.POSITIVE_INFINITY;
  }

  #endAtDeadline(): void {
    this.#timer.set(Number.POSITIVE_INFINITY);
    for (const entry of this.#entries) if (!entry.isPolledAlone) entry.endAtDeadline();
  }
}

async function answersOf(
  shared: SharedPoll,
  drivers: readonly OperationDriver<unknown>[],
  signal: AbortSignal,
): Promise<readonly Answer[]> {
  try {
    return await shared.ask(drivers, { signal });
  } catch (error) {
    const failure = error instanceof Error ? error : new Error("the request failed", { cause: error });
    return drivers.map(() => failure);
  }
}
