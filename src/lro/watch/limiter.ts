import type { Clock } from "../../http/clock.js";

/** The longest that a server can make all wait, in ms. */
const longestHold = 60_000;

export interface Work<T> {
  /** Must not reject. */
  do(thing: T, signal: AbortSignal): Promise<void>;
  /** It has left the lane. */
  done(thing: T): void;
}

/** Works on few things at a time; the others wait in the order in which they came. */
export class Limiter<T> {
  readonly #limit: number;
  readonly #work: Work<T>;
  readonly #stopping = new AbortController();
  readonly #waiting = new Set<T>();
  readonly #working = new Set<T>();
  /** Ends the hold before its time. */
  #release: (() => void) | undefined;
  #heldUntil = 0;

  constructor(limit: number, work: Work<T>) {
    this.#limit = limit;
    this.#work = work;
  }

  /** Waits or is worked on. */
  has(thing: T): boolean {
    return this.#waiting.has(thing) || this.#working.has(thing);
  }

  /** Begins nothing for now. */
  get isHeld(): boolean {
    return this.#release !== undefined;
  }

  isAt(thing: T): boolean {
    return this.#working.has(thing);
  }

  /** Work begins before this returns, if there is room. */
  add(thing: T): void {
    if (this.#working.has(thing)) return;
    this.#waiting.add(thing);
    this.#fill();
  }

  /** Work that has begun goes on. */
  remove(thing: T): void {
    this.#waiting.delete(thing);
  }

  /** Begins nothing for so long, in ms: the server asked for it, and means all who ask. */
  hold(clock: Clock, time: number): void {
    const until = clock.now() + Math.min(time, longestHold);
    if (this.#release !== undefined && until <= this.#heldUntil) return;
    this.#release?.();
    this.#heldUntil = until;
    this.#release = clock.schedule(until - clock.now(), () => {
      this.#release = undefined;
      this.#fill();
    });
  }

  stop(): void {
    this.#release?.();
    this.#waiting.clear();
    this.#stopping.abort();
  }

  #fill(): void {
    if (this.#release !== undefined) return;
    for (const thing of this.#waiting) {
      if (this.#working.size >= this.#limit) return;
      this.#waiting.delete(thing);
      this.#working.add(thing);
      void this.#work.do(thing, this.#stopping.signal).then(() => {
        this.#working.delete(thing);
        this.#work.done(thing);
        this.#fill();
      });
    }
  }
}
