import { type Clock, longestDelay } from "../../http/clock.js";

/** Runs a task when it is due. The due time may have moved meanwhile, and a timer of the platform may fire early. */
export class Timer {
  readonly #clock: Clock;
  readonly #dueAt: () => number;
  readonly #task: () => void;
  #at = Number.POSITIVE_INFINITY;
  #cancel = () => {};

  constructor(clock: Clock, dueAt: () => number, task: () => void) {
    this.#clock = clock;
    this.#dueAt = dueAt;
    this.#task = task;
  }

  /** Replaces the time. Infinity: never. */
  set(at: number): void {
    if (at === this.#at) return;
    this.#cancel();
    this.#at = at;
    if (at === Number.POSITIVE_INFINITY) return;
    const delay = Math.min(Math.max(at - this.#clock.now(), 0), longestDelay);
    this.#cancel = this.#clock.schedule(delay, () => this.#run());
  }

  setEarlier(at: number): void {
    if (at < this.#at) this.set(at);
  }

  #run(): void {
    this.#at = Number.POSITIVE_INFINITY;
    const due = this.#dueAt();
    if (due > this.#clock.now()) this.set(due);
    else this.#task();
  }
}

/** Longest pause that a server can impose on all operations, in ms. */
const longestPause = 60_000;

/** Runs a limited number of tasks at a time. The others wait in the order in which they came. */
export class Limiter {
  readonly #limit: number;
  readonly #waiting = new Set<() => Promise<void>>();
  #active = 0;
  #pausedUntil = 0;
  /** Ends the pause early. */
  #resume: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isPaused(): boolean {
    return this.#resume !== undefined;
  }

  /** If there is room, the task starts before this returns. It must not reject. */
  add(task: () => Promise<void>): void {
    this.#waiting.add(task);
    this.#fill();
  }

  /** Starts no task for `time` ms. Tasks that have started continue, and a longer pause is never cut short. */
  pause(clock: Clock, time: number): void {
    const until = clock.now() + Math.min(time, longestPause);
    if (this.isPaused && until <= this.#pausedUntil) return;
    this.#resume?.();
    this.#pausedUntil = until;
    this.#resume = clock.schedule(until - clock.now(), () => {
      this.#resume = undefined;
      this.#fill();
    });
  }

  /** No more tasks are started. */
  stop(): void {
    this.#resume?.();
    this.#waiting.clear();
  }

  #fill(): void {
    for (const task of this.#waiting) {
      if (this.isPaused || this.#active >= this.#limit) return;
      this.#waiting.delete(task);
      this.#active++;
      void task().then(() => {
        this.#active--;
        this.#fill();
      });
    }
  }
}
