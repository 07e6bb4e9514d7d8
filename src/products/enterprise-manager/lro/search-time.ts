import type { Clock } from "../../../http/clock.js";

/** How long a session may take to appear after its task has ended, in ms. */
export const longestSearch = 5 * 60_000;

/** Measures the search for a session. Time in which the server did not respond does not count. */
export class SearchTime {
  readonly #clock: Clock;
  #until: number | undefined;
  #interruptedAt: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Has no effect if the search has already started. */
  start(): void {
    this.#until ??= this.#clock.now() + longestSearch;
  }

  /** The server does not respond. A server that restarts needs some time to continue its earlier work. */
  interrupt(): void {
    if (this.#until !== undefined) this.#interruptedAt ??= this.#clock.now();
  }

  /** The server has responded. */
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

  /** Remaining time, in ms. `undefined`: the search has not started. */
  get remaining(): number | undefined {
    return this.#until === undefined ? undefined : this.#until - this.#clock.now();
  }
}
