import { retryAfterOf } from "../../http/retry.js";
import { SingleFlight } from "../../http/waiting.js";
import type { Observation, SharedPoll } from "../driver.js";
import { Timer } from "./timing.js";
import type { WatchBounds, WatchedOperation } from "./watched-operation.js";

type PollResult = Observation | Error | undefined;

/** After so many failures in a row, one operation is polled individually, because maybe only the batch request fails. */
const failuresBeforeProbe = 2;

/** After so many, and after an individual poll that succeeded, all operations that the request does not serve are polled individually. */
const failuresBeforeFallback = 3;

/** Pause before the batch request is tried again for an operation that it did not serve, in ms. The server may just have come up. */
const firstPause = 2000;
const longestPause = 60_000;

/**
 * Operations that one request can report. It is sent when the first of them is due, for all of them. Operations that it does not
 * serve are polled individually. One of them is tried again from time to time; if the request reports it, all of them return.
 */
export class PollBatch {
  readonly bounds: WatchBounds;
  readonly #shared: SharedPoll;
  readonly #entries = new Set<WatchedOperation>();
  readonly #timer: Timer;
  #isRequesting = false;
  /** Requests in a row that failed for some operations, or requests in a row that reported none at all. */
  #failures = 0;
  /** The last of them failed. The operations that a request does not report are polled individually anyway. */
  #isFailing = false;
  /** An individual poll has succeeded meanwhile: only the batch request fails. */
  #isServerUp = false;
  /** One of the operations that are polled individually. The batch request is tried for it at `#tryAt`. */
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
    const dueAt = () => this.#dueAt();
    this.#timer = new Timer(bounds.clock, dueAt, () => void this.request());
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
    this.#entries.delete(entry);
  }

  /** The entry may be due sooner than the batch. */
  schedule(entry: WatchedOperation): void {
    this.#setEarlier(entry.dueAt(this.#random));
  }

  /** An individual poll of the entry is over. */
  polledAlone(entry: WatchedOperation): void {
    if (entry.poller.lastError !== undefined) return;
    const now = this.bounds.clock.now();
    if (this.#failures >= failuresBeforeProbe && !this.#isServerUp) {
      this.#isServerUp = true;
      // The server may just have come up. One more request before the operations are polled individually.
      if (this.#isFailing && now >= this.#pausedUntil) void this.request();
    }
    if (this.#trial?.isRunning || !entry.isRunning || !entry.isPolledAlone) return;
    this.#trial = entry;
    this.#tryAt = now + this.#tryPause;
    this.#setEarlier(this.#tryAt);
  }

  /** Sends the request for all entries that it serves. Never rejects. */
  async request(): Promise<void> {
    const { signal, clock } = this.bounds;
    if (this.#isRequesting || signal.aborted) return;
    this.#isRequesting = true;
    const now = clock.now();
    const trial = this.#tryAt <= now ? this.#trial : undefined;
    const flight = new SingleFlight<void>();
    const polled: WatchedOperation[] = [];
    for (const entry of this.#entries) {
      if (!entry.isRunning || now < this.#pausedUntil || (entry.isPolledAlone && entry !== trial)) continue;
      // An individual poll that waits for its turn must not wait for this request.
      if (entry.isQueued) continue;
      if (entry.poller.joinBatch(flight)) polled.push(entry);
      // Another caller polls it at this moment.
      else entry.pollAlone();
    }
    let results: readonly PollResult[] = [];
    const send = async (shared: AbortSignal) => {
      results = await this.#send(polled, shared);
    };
    try {
      // Callers who poll one of the operations meanwhile join. It is aborted only when nobody waits for it any more.
      if (polled.length > 0) await flight.join(send, signal);
      this.#isRequesting = false;
      if (!signal.aborted) this.#conclude(polled, results, trial);
    } catch (error) {
      if (signal.aborted) return;
      // A bug in a driver. It must not be lost.
      this.#isRequesting = false;
      for (const entry of polled) entry.fail(error);
    }
  }

  stop(): void {
    this.#timer.set(Number.POSITIVE_INFINITY);
  }

  /** Returns one result for each entry, in their order. If the request fails, its error is the result for all. */
  async #send(polled: readonly WatchedOperation[], signal: AbortSignal): Promise<readonly PollResult[]> {
    const { goodResponses } = this.#shared;
    const drivers = polled.map(({ poller }) => poller.driver);
    let results: readonly PollResult[];
    try {
      results = await this.#shared.poll(drivers, { signal });
    } catch (error) {
      const failure = error instanceof Error ? error : new Error("the request failed", { cause: error });
      results = drivers.map(() => failure);
    }
    signal.throwIfAborted();
    for (const [at, { poller }] of polled.entries()) {
      if (this.#shared.goodResponses !== goodResponses) poller.endOutage();
      poller.leaveBatch(results[at]);
    }
    return results;
  }

  #conclude(
    polled: readonly WatchedOperation[],
    results: readonly PollResult[],
    trial: WatchedOperation | undefined,
  ): void {
    const { bounds } = this;
    const failing: WatchedOperation[] = [];
    const missing: WatchedOperation[] = [];
    for (const [at, entry] of polled.entries()) {
      const result = results[at];
      if (result === undefined) missing.push(entry);
      else if (!(result instanceof Error)) entry.isMissing = false;
      else {
        entry.pollFailed(result);
        if (!entry.isRunning) continue;
        // A server that asks to wait would refuse individual polls as well.
        if (retryAfterOf(result) === undefined) failing.push(entry);
        else this.#pausedUntil = Math.max(this.#pausedUntil, entry.dueAt(0));
      }
    }
    if (trial !== undefined) this.#endTrial(results[polled.indexOf(trial)]);
    for (const entry of missing) this.#pollMissing(entry);
    if (bounds.isOver) {
      this.stop();
      for (const entry of this.#entries) if (!entry.isPolledAlone) entry.endAtDeadline();
    } else {
      const isEmpty = missing.length === polled.length;
      this.#doubt(failing.length > 0 ? failing : isEmpty ? missing : [], failing.length > 0);
      this.#random = bounds.clock.random();
      this.#timer.set(this.#dueAt());
    }
  }

  /** If the request reports the trial, all entries return. */
  #endTrial(result: PollResult): void {
    const isServed = result !== undefined && !(result instanceof Error);
    this.#trial = undefined;
    this.#tryAt = Number.POSITIVE_INFINITY;
    this.#tryPause = isServed ? firstPause : Math.min(this.#tryPause * 2, longestPause);
    if (isServed) for (const entry of [...this.#entries]) this.add(entry);
  }

  /** Polled at once if it was reported before, because that may be its completion; else by its own schedule. */
  #pollMissing(entry: WatchedOperation): void {
    if (!this.#serves(entry)) return;
    const { clock, isOver } = this.bounds;
    const isDue = isOver || !entry.isMissing || entry.dueAt(this.#random) <= clock.now();
    entry.isMissing = true;
    if (isDue) entry.pollAlone();
  }

  /** Finds out whether only the batch request fails. If so, the operations that it did not serve are polled individually. */
  #doubt(unserved: readonly WatchedOperation[], isFailing: boolean): void {
    // Two operations that end together are missing together. That says nothing about a request that fails afterwards.
    const isSame = unserved.length > 0 && isFailing === this.#isFailing;
    this.#failures = isSame ? this.#failures + 1 : Math.sign(unserved.length);
    this.#isFailing = isFailing;
    if (!isSame) this.#isServerUp = false;
    const entries = unserved.filter((entry) => this.#serves(entry));
    if (this.#isServerUp && this.#failures >= failuresBeforeFallback) {
      for (const entry of entries) {
        entry.isPolledAlone = true;
        entry.schedule();
      }
    } else if (isFailing && !this.#isServerUp && this.#failures >= failuresBeforeProbe) {
      entries[this.#failures % entries.length]?.pollAlone();
    }
  }

  #serves(entry: WatchedOperation): boolean {
    return entry.isRunning && !entry.isPolledAlone && this.#entries.has(entry);
  }

  #dueAt(): number {
    let due = this.#tryAt;
    for (const entry of this.#entries) {
      if (entry.isClosed) this.#entries.delete(entry);
      else if (!entry.isPolledAlone && !entry.isQueued) due = Math.min(due, entry.dueAt(this.#random));
    }
    return Math.max(due, this.#pausedUntil);
  }

  #setEarlier(at: number): void {
    // If a request is in flight, all entries are checked again when it ends.
    if (!this.#isRequesting && !this.bounds.signal.aborted) {
      this.#timer.setEarlier(Math.max(at, this.#pausedUntil));
    }
  }
}
