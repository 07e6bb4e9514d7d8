import type { Clock } from "../../http/clock.js";

/** Longest pause that a server can impose on all operations, in ms. */
const longestPause = 60_000;

export interface Work<T> {
  /** Must not reject. */
  run(item: T, signal: AbortSignal): Promise<void>;
  /** Called after `run()`, when the limiter no longer has the item. */
  done(item: T): void;
}

/** Works on a limited number of items at a time. The others wait in the order in which they came. */
export class Limiter<T> {
  readonly #limit: number;
  readonly #work: Work<T>;
  readonly #stopping = new AbortController();
  readonly #waiting = new Set<T>();
  readonly #active = new Set<T>();
  #pausedUntil = 0;
  /** Ends the pause early. */
  #resume: (() => void) | undefined;

  constructor(limit: number, work: Work<T>) {
    this.#limit = limit;
    this.#work = work;
  }

  /** Whether the item waits or is worked on. */
  has(item: T): boolean {
    return this.#waiting.has(item) || this.#active.has(item);
  }

  isActive(item: T): boolean {
    return this.#active.has(item);
  }

  get isPaused(): boolean {
    return this.#resume !== undefined;
  }

  /** If there is room, work begins before this returns. */
  add(item: T): void {
    if (this.#active.has(item)) return;
    this.#waiting.add(item);
    this.#fill();
  }

  /** Work that has begun continues. */
  remove(item: T): void {
    this.#waiting.delete(item);
  }

  /** Starts no work for `time` ms. Work that has begun continues, and a longer pause is never cut short. */
  pause(clock: Clock, time: number): void {
    const until = clock.now() + Math.min(time, longestPause);
    if (this.#resume !== undefined && until <= this.#pausedUntil) return;
    this.#resume?.();
    this.#pausedUntil = until;
    this.#resume = clock.schedule(until - clock.now(), () => {
      this.#resume = undefined;
      this.#fill();
    });
  }

  stop(): void {
    this.#resume?.();
    this.#waiting.clear();
    this.#stopping.abort();
  }

  #fill(): void {
    if (this.isPaused) return;
    for (const item of this.#waiting) {
      if (this.#active.size >= this.#limit) return;
      this.#waiting.delete(item);
      this.#active.add(item);
      void this.#work.run(item, this.#stopping.signal).then(() => {
        this.#active.delete(item);
        this.#work.done(item);
        this.#fill();
      });
    }
  }
}
