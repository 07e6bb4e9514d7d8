import { retryAfterOf } from "../../http/retry.js";
import type { Operation } from "../operation.js";
import type { Listener, Poller } from "../poller.js";
import type { Limiter } from "./limiter.js";
import type { Period } from "./period.js";
import type { Group } from "./poll-batch.js";
import type { Item } from "./timer-queue.js";

/** What happens to one of the operations that are watched is told to whoever watches. */
export interface Watching {
  /** Its status changed, or it has ended. */
  tell(member: Member): void;
}

/** One operation that is watched. There may be ten thousand, so it is kept small. */
export class Member implements Item, Listener {
  readonly operation: Operation<unknown>;
  readonly polling: Poller;
  readonly period: Period;
  readonly lane: Limiter<Member>;
  /** Whose request for many tells of it. */
  group: Group | undefined;
  /** That request does not serve it for now. */
  isApart = false;
  /** The group that wants to know whether asking singly works. */
  probed: Group | undefined;
  /** It is asked singly after the deadline, because of what a request for many said that was sent before. */
  isLast = false;
  due = Number.POSITIVE_INFINITY;
  /** Nothing more is asked for it. */
  closed = false;
  /** Why it can be followed no further. */
  failure: { readonly error: unknown } | undefined;
  /** The request for many did not tell of it the last time. */
  absent = false;
  /** Polls when it was put into the lane. */
  #pollsBefore = 0;
  #random = 0;
  #status: unknown;
  readonly #watching: Watching;
  readonly #leave: () => void;

  constructor(
    operation: Operation<unknown>,
    polling: Poller,
    { period, lane, watching }: { period: Period; lane: Limiter<Member>; watching: Watching },
  ) {
    this.operation = operation;
    this.polling = polling;
    this.period = period;
    this.lane = lane;
    this.#watching = watching;
    this.#leave = polling.listen(this);
  }

  get running(): boolean {
    return !this.closed && this.polling.state === "running";
  }

  /** Its own schedule. */
  run(): void {
    const due = this.polling.dueAt(this.period.interval, this.#random);
    // Somebody else asked meanwhile.
    if (due > this.period.clock.now()) this.period.agenda.put(this, due);
    else this.askSingly();
  }

  polled(): void {
    if (this.polling.state !== "running") this.close();
    else if (isSame(this.polling.seen.status, this.#status)) return;
    this.#status = this.polling.seen.status;
    this.#watching.tell(this);
  }

  restarted(): void {
    this.schedule();
  }

  askSingly(): void {
    if (this.lane.has(this)) return;
    this.#pollsBefore = this.polling.polls;
    this.lane.add(this);
  }

  /** What the lane does. */
  async ask(signal: AbortSignal): Promise<void> {
    if (!this.running || this.period.isClosed) return;
    try {
      // Not if somebody else asked while it waited for its turn.
      if (this.polling.polls === this.#pollsBefore) await this.polling.poll(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!this.polling.driver.isTransient(error)) this.fail(error);
      else this.period.checkOutage(this);
      const pause = retryAfterOf(error);
      if (pause !== undefined && !this.period.over) this.lane.hold(this.period.clock, pause);
    }
  }

  /** After the lane. */
  asked(): void {
    const { probed } = this;
    this.probed = undefined;
    if (this.period.over) this.period.end(this);
    else {
      probed?.tried(this);
      if (this.isApart) this.group?.askedSingly(this);
      this.schedule();
    }
  }

  /** When it is to be asked next. */
  schedule(): void {
    if (!this.running || this.lane.has(this)) return;
    this.period.place(this);
    if (this.group !== undefined && !this.isApart) this.group.hasten(this);
    else {
      this.#random = this.period.clock.random();
      this.period.agenda.put(this, this.polling.dueAt(this.period.interval, this.#random));
    }
  }

  fail(error: unknown): void {
    if (this.closed) return;
    this.failure = { error };
    this.close();
    this.#watching.tell(this);
  }

  close(): void {
    this.closed = true;
    this.#leave();
    this.lane.remove(this);
    this.group?.remove(this);
    this.period.remove(this);
  }
}

/** Servers answer with a new object each time, mostly with the same in it. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
