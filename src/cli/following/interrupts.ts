import { exitCodes } from "../exit-codes.js";
import type { Io } from "../io.js";

/** Ctrl-C while an operation is started or followed. The first one is a request, the second one leaves at once. */
export class Interrupts {
  readonly #signals: NonNullable<Io["signals"]>;
  readonly #pressed = new AbortController();
  readonly #listener = () => this.#press();

  constructor({ signals = process }: Pick<Io, "signals">) {
    this.#signals = signals;
    this.#signals.on("SIGINT", this.#listener);
  }

  /** Aborted by the first Ctrl-C. */
  get signal(): AbortSignal {
    return this.#pressed.signal;
  }

  #press(): void {
    // Not even a request in progress, or a logoff, may hold up who presses it twice.
    if (this.#pressed.signal.aborted) process.exit(exitCodes.interrupted);
    this.#pressed.abort();
  }

  /** From now on Ctrl-C ends the process, as without this object. */
  [Symbol.dispose](): void {
    this.#signals.off("SIGINT", this.#listener);
  }
}
