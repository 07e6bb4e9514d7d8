import type { Progress } from "../../src/index.js";

/** Prints for a person: colour and a line that moves on a terminal, plain lines in a pipe. */
export class Screen {
  readonly #out: NodeJS.WriteStream;
  readonly #live: boolean;
  #step = 0;
  #spin = 0;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
    const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
    const terminal = out.isTTY === true && TERM !== "dumb" && !NO_COLOR;
    this.#live = FORCE_COLOR === undefined ? terminal : FORCE_COLOR !== "0";
  }

  title(text: string): void {
    this.line(this.#style(1, text));
  }

  /** A numbered step: what was called, and what came of it. */
  step(what: string, outcome: string): void {
    this.#step++;
    this.line(`${this.#style(2, `${this.#step}`.padEnd(2))} ${this.#style(36, what.padEnd(31))} ${outcome}`);
  }

  detail(text: string): void {
    this.line(`   ${" ".repeat(31)} ${text}`);
  }

  /** One poll. Moves in place on a terminal; every poll is a line in a pipe. */
  progress({ state, elapsed, polls }: Progress): void {
    const text = `${state.padEnd(9)} ${(elapsed / 1000).toFixed(1)} s, ${polls} ${polls === 1 ? "poll" : "polls"}`;
    if (!this.#live) {
      this.detail(text);
      return;
    }
    const frame = state === "running" ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[this.#spin++ % 10] : "✔";
    this.#out.write(`\r\u001B[2K   ${" ".repeat(31)} ${this.#style(33, `${frame} ${text}`)}`);
    if (state !== "running") this.#out.write("\n");
  }

  good(text: string): string {
    return this.#style(32, text);
  }

  dim(text: string): string {
    return this.#style(2, text);
  }

  line(text: string): void {
    this.#out.write(`${text}\n`);
  }

  #style(code: number, text: string): string {
    return this.#live ? `\u001B[${code}m${text}\u001B[0m` : text;
  }
}
