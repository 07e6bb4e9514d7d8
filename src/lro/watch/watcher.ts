import { ConfigurationError } from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import type { Lifetime } from "../../http/lifetime.js";
import { Operation, pollerOf } from "../operation.js";
import { waitClosed } from "../wait-errors.js";
import { Limiter } from "./limiter.js";
import { PollBatch } from "./poll-batch.js";
import { Timer } from "./timer.js";
import type { WatchEvent, WatchSettings } from "./watch-options.js";
import { type WatchBounds, WatchedOperation, type WatchListener } from "./watched-operation.js";

/** Polls many operations and keeps their events until they are taken. */
export class Watcher<Watched extends Operation<unknown>> implements WatchListener {
  readonly #settings: WatchSettings;
  readonly #known = new WeakSet<Operation<unknown>>();
  /** Operations whose last event has not been taken. */
  readonly #open = new Set<WatchedOperation>();
  /** Operations with an event. The event is made when it is taken, so that a slow caller gets the newest state and no backlog. */
  readonly #changed = new Set<WatchedOperation>();
  readonly #bounds = new Map<Clock, { readonly bounds: WatchBounds; readonly deadline: Timer }>();
  readonly #batches = new Map<object, PollBatch>();
  /** By server. */
  readonly #limiters = new Map<string, Limiter<WatchedOperation>>();
  /** Of the clients, with the functions that end listening to them. */
  readonly #lifetimes = new Map<Lifetime, () => void>();
  #wake = () => {};
  #isComplete = false;
  #isStopped = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(settings: WatchSettings) {
    this.#settings = settings;
  }

  /** @throws {ConfigurationError} if it is not an operation. */
  add(operation: Watched): void {
    if (this.#isStopped) return;
    if (!(operation instanceof Operation)) {
      throw new ConfigurationError("operations", "must be handles, as begin() and resume() give them");
    }
    if (this.#known.has(operation)) return;
    this.#known.add(operation);
    const poller = pollerOf(operation);
    const { lifetime } = poller;
    const bounds = this.#boundsOn(poller.clock);
    const { server } = operation.toJSON();
    const entry = new WatchedOperation(operation, poller, bounds, this.#limiterOf(server), this);
    this.#open.add(entry);
    this.#listenTo(lifetime);
    if (!entry.isRunning) entry.polled();
    else if (lifetime.closing) entry.fail(waitClosed(poller));
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
    this.#isStopped = true;
    for (const { deadline } of this.#bounds.values()) deadline.set(Number.POSITIVE_INFINITY);
    for (const batch of this.#batches.values()) batch.stop();
    for (const limiter of this.#limiters.values()) limiter.stop();
    for (const entry of this.#open) entry.close();
    for (const unlisten of this.#lifetimes.values()) unlisten();
  }

  changed(entry: WatchedOperation): void {
    if (entry.isClosed && !entry.limiter.isActive(entry)) this.#leaveBatch(entry);
    this.#changed.add(entry);
    this.#wake();
  }

  backoffReset(entry: WatchedOperation): void {
    this.#schedule(entry);
  }

  #schedule(entry: WatchedOperation): void {
    if (!entry.isRunning || entry.isQueued) return;
    this.#place(entry);
    if (entry.isPolledAlone) entry.schedule();
    else this.#batchOf(entry)?.schedule(entry);
  }

  /** Moves the entry to its batch. Work may continue from one list to another, as a task leads to a session. */
  #place(entry: WatchedOperation): void {
    const { shared } = entry.poller.driver;
    if (shared?.key === entry.batchKey) return;
    this.#leaveBatch(entry);
    if (shared === undefined) return;
    const batch = this.#batches.get(shared.key) ?? new PollBatch(shared, entry.bounds);
    this.#batches.set(shared.key, batch);
    batch.add(entry);
  }

  #batchOf({ batchKey }: WatchedOperation): PollBatch | undefined {
    return batchKey && this.#batches.get(batchKey);
  }

  #leaveBatch(entry: WatchedOperation): void {
    const { batchKey } = entry;
    const batch = this.#batchOf(entry);
    if (batchKey === undefined || batch === undefined) return;
    batch.delete(entry);
    if (!batch.isEmpty) return;
    batch.stop();
    this.#batches.delete(batchKey);
  }

  /** Fails the operations of a client that is closed. Those of other clients continue. */
  #listenTo(lifetime: Lifetime): void {
    if (this.#lifetimes.has(lifetime)) return;
    const close = () => {
      for (const entry of this.#open) {
        if (entry.poller.lifetime === lifetime && entry.isRunning) entry.fail(waitClosed(entry.poller));
      }
    };
    this.#lifetimes.set(lifetime, lifetime.onClose(close));
  }

  #boundsOn(clock: Clock): WatchBounds {
    const known = this.#bounds.get(clock);
    if (known !== undefined) return known.bounds;
    const begunAt = clock.now();
    const deadlineAt = begunAt + this.#settings.deadline;
    const bounds = { ...this.#settings, clock, begunAt, deadlineAt, isOver: false };
    const deadline = new Timer(
      clock,
      () => deadlineAt,
      () => this.#endAtDeadline(bounds),
    );
    deadline.set(deadlineAt);
    this.#bounds.set(clock, { bounds, deadline });
    return bounds;
  }

  /** One last poll of all operations that can be polled at this moment. */
  #endAtDeadline(bounds: WatchBounds): void {
    bounds.isOver = true;
    for (const batch of this.#batches.values()) if (batch.bounds === bounds) batch.requestLast();
    for (const entry of this.#open) if (entry.bounds === bounds && entry.isPolledAlone) entry.pollLast();
  }

  #limiterOf(server: string): Limiter<WatchedOperation> {
    const known = this.#limiters.get(server);
    if (known !== undefined) return known;
    const limiter = new Limiter<WatchedOperation>(this.#settings.concurrency, {
      run: (entry, signal) => entry.poll(signal),
      done: (entry) => this.#polledAlone(entry),
    });
    this.#limiters.set(server, limiter);
    return limiter;
  }

  #polledAlone(entry: WatchedOperation): void {
    const batch = this.#batchOf(entry);
    if (entry.bounds.isOver) entry.endAtDeadline();
    if (entry.isClosed) this.#leaveBatch(entry);
    batch?.polledAlone(entry);
    this.#schedule(entry);
  }
}

function eventOf({ operation, poller, failure }: WatchedOperation): WatchEvent<Operation<unknown>> {
  const { outcome, progress } = poller;
  if (outcome !== undefined) return { type: "finished", operation, outcome, progress };
  if (failure !== undefined) return { type: "error", operation, error: failure.error, progress };
  return { type: "changed", operation, progress };
}
