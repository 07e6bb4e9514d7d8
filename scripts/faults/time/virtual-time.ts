import type { Clock } from "../../../src/http/clock.js";
import type { Random } from "../random.js";

interface Timer {
  readonly at: number;
  readonly run: () => void;
  readonly owner: "client" | "server";
  /** Of two that are due at the same time, the one that was set first runs first. */
  readonly order: number;
}

/** Time of clients and servers. It stands still until somebody advances it to the next timer. */
export class VirtualTime {
  /** For the option `clock` of every client. */
  readonly clock: Clock;
  readonly #timers = new Set<Timer>();
  #now = 0;
  #order = 0;

  constructor(chance: Random) {
    this.clock = {
      now: () => this.#now,
      random: () => chance.next(),
      schedule: (delay, run) => this.#set("client", delay, run),
    };
  }

  get now(): number {
    return this.#now;
  }

  /** Timers that clients have set, and neither taken back nor seen run. */
  get pending(): number {
    return [...this.#timers].filter(({ owner }) => owner === "client").length;
  }

  /** Grows with every timer that is set: a sign that something goes on. */
  get changes(): number {
    return this.#order;
  }

  /** Runs something of a server after `delay` ms. Gives what takes it back. */
  after(delay: number, run: () => void): () => void {
    return this.#set("server", delay, run);
  }

  /** Goes on to the next timer and runs it. `false`: no timer is left. */
  advance(): boolean {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) {
        next = timer;
      }
    }
    if (next === undefined) return false;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.run();
    return true;
  }

  #set(owner: Timer["owner"], delay: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(delay, 0), run, owner, order: ++this.#order };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
      this.#order++;
    };
  }
}
