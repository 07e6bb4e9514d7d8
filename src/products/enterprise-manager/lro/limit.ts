import type { Clock } from "../../../http/clock.js";

/** How long something may last once it has begun. */
export class TimeLimit {
  readonly #clock: Clock;
  readonly #time: number;
  #until: number | undefined;
  /** When nobody could tell any more how it is. */
  #interruptedAt: number | undefined;

  /** `time` in ms. */
  constructor(clock: Clock, time: number) {
    this.#clock = clock;
    this.#time = time;
  }

  /** It has begun: now, or before. */
  start(): void {
    this.#until ??= this.#clock.now() + this.#time;
  }

  /** From now on it cannot be seen. That time does not count: a server that starts again needs some for what was before. */
  interrupt(): void {
    if (this.#until !== undefined) this.#interruptedAt ??= this.#clock.now();
  }

  /** It is seen again, or still. */
  resume(): void {
    if (this.#until !== undefined && this.#interruptedAt !== undefined) {
      this.#until += this.#clock.now() - this.#interruptedAt;
    }
    this.#interruptedAt = undefined;
  }

  get isStarted(): boolean {
    return this.#until !== undefined;
  }

  get isOver(): boolean {
    return this.#until !== undefined && this.#clock.now() >= this.#until;
  }

  /** What is left of it, in ms; none before it has begun. */
  get left(): number | undefined {
    return this.#until === undefined ? undefined : this.#until - this.#clock.now();
  }
}
