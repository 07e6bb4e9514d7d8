import type { Clock } from "../../http/clock.js";

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * What happens in a mock as time passes. Nothing runs on timers: whatever has become due is caught up on, in its order,
 * before the state is looked at. So a mock needs no timers, and a virtual clock works.
 */
export class Timeline {
  readonly #clock: Clock;
  readonly #zero: number;
  readonly #start = Date.now();
  #due: Due[] = [];
  #order = 0;
  #now: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#zero = clock.now();
    this.#now = this.#zero;
  }

  /** In ms. While due tasks run, it is the time at which they were due. */
  get now(): number {
    return this.#now;
  }

  /** The time of the day that belongs to `now`. */
  get date(): Date {
    return new Date(this.#start + this.#now - this.#zero);
  }

  /** Runs a task `delay` ms from now. The returned function cancels that. */
  after(delay: number, run: () => void): () => void {
    const task = { at: this.#now + delay, order: this.#order++, run };
    this.#due.push(task);
    return () => {
      this.#due = this.#due.filter((other) => other !== task);
    };
  }

  catchUp(): void {
    const until = this.#clock.now();
    for (;;) {
      const [next] = this.#due.sort((one, other) => one.at - other.at || one.order - other.order);
      if (next === undefined || next.at > until) break;
      this.#due.shift();
      this.#now = next.at;
      next.run();
    }
    this.#now = Math.max(this.#now, until);
  }
}
