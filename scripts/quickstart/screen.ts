import type { Progress } from "../../src/index.js";

/** Every line fits a terminal of this width. */
const width = 80;
const margin = "   ";
const arrow = `${margin}→ `;

/** Where a screen prints to: `process.stdout`, or a stream of a test. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/**
 * Prints for a person. A terminal gets colour and one moving line for the polls of a wait. A pipe gets plain lines without
 * times and ports, so that two runs print the same.
 */
export class Screen {
  /** Whether the output goes to a terminal. */
  readonly live: boolean;
  readonly #out: Output;
  readonly #movingLine: boolean;
  #step = 0;
  #frame = 0;

  /** @param verbose whether requests are printed between the polls, so that no line can move */
  constructor(out: Output = process.stdout, verbose = false) {
    this.#out = out;
    const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
    const terminal = out.isTTY === true && TERM !== "dumb" && !NO_COLOR;
    this.live = FORCE_COLOR === undefined ? terminal : FORCE_COLOR !== "0";
    this.#movingLine = this.live && !verbose;
  }

  title(text: string): void {
    this.#line(text, 1);
  }

  /** A numbered step: the lines of code that run next. */
  step(...code: string[]): void {
    this.#step++;
    const number = this.#styled(`${this.#step}`.padEnd(margin.length), 2);
    for (const [index, line] of code.entries()) {
      this.#out.write(`${index === 0 ? number : margin}${this.#styled(line, 36)}\n`);
    }
  }

  /** What a step has shown. Long texts continue on the next line. */
  detail(text: string): void {
    this.#wrapped(text);
  }

  /** The outcome of an operation. */
  success(text: string): void {
    this.#wrapped(text, 32);
  }

  /** A line of a request or response. A long one continues once, then it is cut. */
  wire(text: string): void {
    const room = width - margin.length;
    this.#line(`${margin}${text.slice(0, room)}`, 2);
    const rest = text.slice(room);
    if (rest === "") return;
    this.#line(`${margin}  ${rest.length > room - 2 ? `${rest.slice(0, room - 3)}…` : rest}`, 2);
  }

  /** One poll of a wait. */
  readonly progress = ({ state, elapsed, polls }: Progress): void => {
    const count = `${polls} ${polls === 1 ? "poll" : "polls"}`;
    if (!this.#movingLine) {
      this.detail(`${state}, ${count}`);
      return;
    }
    const sign = state === "running" ? "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[this.#frame++ % 10] : "✔";
    const text = `${sign} ${state.padEnd(9)} ${(elapsed / 1000).toFixed(1)} s, ${count}`;
    this.#out.write(`\r\u001B[2K${arrow}${this.#styled(text, 33)}`);
    if (state !== "running") this.#out.write("\n");
  };

  #wrapped(text: string, style?: number): void {
    const room = width - arrow.length;
    const lines = [""];
    for (const word of text.split(" ")) {
      const joined = `${lines.at(-1)} ${word}`.trimStart();
      if (joined.length > room) lines.push(word);
      else lines[lines.length - 1] = joined;
    }
    for (const [index, line] of lines.entries()) {
      const start = index === 0 ? arrow : " ".repeat(arrow.length);
      this.#out.write(`${start}${style === undefined ? line : this.#styled(line, style)}\n`);
    }
  }

  #line(text: string, style?: number): void {
    this.#out.write(`${style === undefined ? text : this.#styled(text, style)}\n`);
  }

  #styled(text: string, style: number): string {
    return this.live ? `\u001B[${style}m${text}\u001B[0m` : text;
  }
}
