import type { CompiledStep } from "./compiled.js";

/** The place in the steps of one operation. */
export class Cursor {
  readonly #steps: readonly CompiledStep[];
  #index = 0;
  /** Requests that got the current step. */
  #taken = 0;
  /** When the current step began. */
  #since: number;
  #lastTakenAt: number;

  /** @param since when the scenario began, by the clock of the mock */
  constructor(steps: readonly CompiledStep[], since: number) {
    this.#steps = steps;
    this.#since = since;
    this.#lastTakenAt = since;
  }

  /** Whether the last step has begun, which repeats forever. */
  get isAtEnd(): boolean {
    return this.#index === this.#steps.length - 1 && this.#taken > 0;
  }

  /** The step for a request that arrives now. */
  take(now: number): CompiledStep {
    while (this.#index < this.#steps.length - 1 && this.#hasEnded(now)) {
      this.#since = this.#endOf();
      this.#index++;
      this.#taken = 0;
    }
    this.#taken++;
    this.#lastTakenAt = now;
    return this.#current;
  }

  get #current(): CompiledStep {
    return this.#steps[this.#index] as CompiledStep;
  }

  #hasEnded(now: number): boolean {
    const { lasts, times } = this.#current;
    return lasts === undefined ? this.#taken >= times : now >= this.#endOf();
  }

  /** A step that lasts for a time ends even if nobody sees it. The others end with their last request. */
  #endOf(): number {
    const { lasts } = this.#current;
    return lasts === undefined ? this.#lastTakenAt : this.#since + lasts;
  }
}
