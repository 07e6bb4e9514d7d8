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
