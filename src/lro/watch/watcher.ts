import { ConfigurationError } from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import type { Lifetime } from "../../http/lifetime.js";
import { count, type OptionChecks } from "../../options/check-options.js";
import type { Outcome, SharedPoll } from "../driver.js";
import { Operation, pollerOf } from "../operation.js";
import { type Bounds, boundsChecks, checkBounds, type Progress, type WaitOptions } from "../wait-options.js";
import { PollBatch } from "./poll-batch.js";
import { Limiter, Timer } from "./timing.js";
import { type WatchBounds, WatchedOperation, type WatchListener } from "./watched-operation.js";

/** Options of `watchOperations()`. Times in ms. */
export interface WatchOperationsOptions {
  /** Ends the watch with the signal's reason. The operations continue. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest watch. Operations that still run then get one last poll and end in an `error` event with a `TimeoutError`. Of the operations
   * that are polled individually, only as many get it as `concurrency` allows. Operations that their list no longer shows are polled for
   * up to 30 s longer. Default: none.
   */
  readonly deadline?: number | undefined;
  /** When to poll again, as for `wait()`. Operations that share a request are polled when the first of them is due. */
  readonly interval?: WaitOptions["interval"];
  /** An operation without a good response for so long ends in an `error` event, as for `wait()`. Default 900,000. */
  readonly maxOutage?: WaitOptions["maxOutage"];
  /** How many individual polls one server gets at a time. Default 8. */
  readonly concurrency?: number | undefined;
}

/**
 * An event of one operation. Its last event is `finished`, with any outcome, also a failure; or `error` if it cannot be followed any
 * more, although it may still run on the server.
 */
export type WatchEvent<Watched extends Operation<unknown> = Operation<unknown>> =
  | { readonly type: "changed"; readonly operation: Watched; readonly progress: Progress }
  | {
      readonly type: "finished";
      readonly operation: Watched;
      readonly outcome: Outcome;
      readonly progress: Progress;
    }
  | {
      readonly type: "error";
      readonly operation: Watched;
      readonly error: unknown;
      readonly progress: Progress;
    };

interface WatchSettings extends Bounds {
  readonly concurrency: number;
}

/** Made in a function: a spread at the top of a module counts as a side effect, and every bundle would contain it. */
const watchChecks = (): OptionChecks<keyof WatchOperationsOptions> => ({
  ...boundsChecks,
  concurrency: count,
});

/** @throws {ConfigurationError} for an option that is unknown or cannot be used. */
export function beginWatch(options: WatchOperationsOptions): WatchSettings {
  const { concurrency = 8 } = options;
  return { ...checkBounds(options, watchChecks()), concurrency };
}

/** Polls many operations and keeps their events until they are taken. */
export class Watcher<Watched extends Operation<unknown>> implements WatchListener {
  readonly #settings: WatchSettings;
  readonly #stopping = new AbortController();
  readonly #known = new WeakSet<Operation<unknown>>();
  /** Operations whose last event has not been taken. */
  readonly #open = new Set<WatchedOperation>();
  /** Operations with an event. The event is made when it is taken, so that a slow caller gets the newest state and no backlog. */
  readonly #changed = new Set<WatchedOperation>();
  readonly #bounds = new Map<Clock, WatchBounds>();
  readonly #deadlines: Timer[] = [];
  readonly #batches = new Map<object | undefined, PollBatch>();
  /** By server. */
  readonly #limiters = new Map<string, Limiter>();
  /** Of the clients, with the functions that end listening to them. */
  readonly #lifetimes = new Map<Lifetime, () => void>();
  #wake = () => {};
  #isComplete = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(settings: WatchSettings) {
    this.#settings = settings;
  }

  /** @throws {ConfigurationError} if it is not an operation. */
  add(operation: Watched): void {
    if (this.#stopping.signal.aborted) return;
    if (!(operation instanceof Operation)) {
      throw new ConfigurationError("operations", "must be handles from begin() or resume()");
    }
    if (this.#known.has(operation)) return;
    this.#known.add(operation);
    const { server } = operation.toJSON();
    const limiter = made(this.#limiters, server, () => new Limiter(this.#settings.concurrency));
    const { clock, lifetime } = pollerOf(operation);
    const bounds = made(this.#bounds, clock, () => this.#boundsOn(clock));
    made(this.#lifetimes, lifetime, () => lifetime.onClose(() => this.#clientClosed(lifetime)));
    const entry = new WatchedOperation(operation, bounds, limiter, this);
    this.#open.add(entry);
    if (!entry.isRunning) entry.polled();
    else if (lifetime.closing) entry.clientClosed();
    else if (bounds.isOver) entry.endAtDeadline();
    else this.#schedule(entry);
  }

  /** No more operations will be added. */
  complete(): void {
    this.#isComplete = true;
    this.#wake();
  }

  /** Stops the watch with this error at once. The caller may be busy, so that `next()` may come much later. */
  abort(error: unknown): void {
    this.#failure ??= { error };
    this.stop();
    this.#wake();
  }

  /** `undefined` once every operation has had its last event. */
  async next(): Promise<WatchEvent<Watched> | undefined> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error;
      for (const entry of this.#changed) {
        this.#changed.delete(entry);
        if (entry.isClosed) this.#open.delete(entry);
        return eventOf(entry) as WatchEvent<Watched>;
      }
      if (this.#isComplete && this.#open.size === 0) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Leaves no timer, request or listener behind. */
  stop(): void {
    this.#stopping.abort();
    for (const deadline of this.#deadlines) deadline.set(Number.POSITIVE_INFINITY);
    for (const batch of this.#batches.values()) batch.stop();
    for (const limiter of this.#limiters.values()) limiter.stop();
    for (const entry of this.#open) entry.close();
    for (const unlisten of this.#lifetimes.values()) unlisten();
  }

  changed(entry: WatchedOperation): void {
    this.#changed.add(entry);
    this.#wake();
  }

  polledAlone(entry: WatchedOperation): void {
    if (entry.bounds.isOver) entry.endAtDeadline();
    else {
      this.#batches.get(entry.batchKey)?.polledAlone(entry);
      this.#schedule(entry);
    }
  }

  backoffReset(entry: WatchedOperation): void {
    this.#schedule(entry);
  }

  #schedule(entry: WatchedOperation): void {
    if (!entry.isRunning || entry.isQueued) return;
    const { shared } = entry.poller.driver;
    // An operation may move from one list to another: a task leads to a session.
    if (shared?.key !== entry.batchKey) {
      this.#batches.get(entry.batchKey)?.delete(entry);
      if (shared !== undefined) this.#batchOf(shared, entry.bounds).add(entry);
    }
    if (entry.isPolledAlone) entry.schedule();
    else this.#batches.get(entry.batchKey)?.schedule(entry);
  }

  #batchOf(shared: SharedPoll, bounds: WatchBounds): PollBatch {
    return made(this.#batches, shared.key, () => new PollBatch(shared, bounds));
  }

  #boundsOn(clock: Clock): WatchBounds {
    const begunAt = clock.now();
    const deadlineAt = begunAt + this.#settings.deadline;
    const { signal } = this.#stopping;
    const bounds = { ...this.#settings, signal, clock, begunAt, deadlineAt, isOver: false };
    const dueAt = () => deadlineAt;
    const deadline = new Timer(clock, dueAt, () => this.#endAtDeadline(bounds));
    deadline.set(deadlineAt);
    this.#deadlines.push(deadline);
    return bounds;
  }

  /** One last poll of all operations that can be polled at this moment. */
  #endAtDeadline(bounds: WatchBounds): void {
    bounds.isOver = true;
    for (const batch of this.#batches.values()) if (batch.bounds === bounds) void batch.request();
    for (const entry of this.#open) if (entry.bounds === bounds && entry.isPolledAlone) entry.pollLast();
  }

  /** Fails the operations of a client that is closed. Those of other clients continue. */
  #clientClosed(lifetime: Lifetime): void {
    for (const entry of this.#open) if (entry.poller.lifetime === lifetime) entry.clientClosed();
  }
}

/** The value of a key, made if there is none yet. */
function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function eventOf({ operation, poller, failure }: WatchedOperation): WatchEvent<Operation<unknown>> {
  const { outcome, progress } = poller;
  if (outcome !== undefined) return { type: "finished", operation, outcome, progress };
  if (failure !== undefined) return { type: "error", operation, error: failure.error, progress };
  return { type: "changed", operation, progress };
}
