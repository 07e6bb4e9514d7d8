import type { Clock } from "../../http/clock.js";
import { pollerOf } from "../../lro/operation.js";
import type { PollInterval, Progress } from "../../lro/wait-options.js";
import type { Io } from "../io.js";
import { paintFor } from "../output/colors.js";
import { cutText, textWidth } from "../output/terminal-text.js";
import type { Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { colorOf, elapsedText, endingLines, nameText, progressParts } from "./words.js";

/** How often the times in the lines are drawn again, in ms. */
const redraw = 1000;

/** A line for each operation that runs, drawn again in place. What has ended stays above them. */
export function terminalView(io: Io, clock: Clock, interval: PollInterval): ProgressView {
  const block = new RedrawnBlock(io.stderr);
  const paint = paintFor(io.stderr, io);
  const running = new Map<Followed, Progress | undefined>();
  const start = clock.now();
  const begunAgo = new Map<Followed, number>();
  let cancel = () => {};

  const lineOf = (item: Followed, progress: Progress | undefined): string => {
    const elapsed = (begunAgo.get(item) ?? 0) + clock.now() - start;
    const parts = progress === undefined ? ["…"] : progressParts(progress);
    return [nameText(item.name), ...parts, elapsedText(elapsed), nextPoll(item)].join("  ");
  };

  /** Of an operation that shares its request with others it may come sooner. */
  const nextPoll = ({ operation }: Followed): string => {
    const poller = pollerOf(operation);
    const left = poller.dueAt(interval, 0) - poller.clock.now();
    return left <= 0 ? "polling" : `next poll in ${elapsedText(Math.ceil(left / 1000) * 1000)}`;
  };

  const draw = () => block.draw([...running].map(([item, progress]) => lineOf(item, progress)));

  const tick = () => {
    cancel = clock.schedule(redraw, tick);
    draw();
  };
  const resized = () => block.resized();
  io.stderr.on("resize", resized);

  return {
    begun(item) {
      begunAgo.set(item, Math.max(0, Date.now() - item.begun) - (clock.now() - start));
      running.set(item, undefined);
      cancel();
      tick();
    },
    changed(item, progress) {
      if (!running.has(item)) return;
      running.set(item, progress);
      draw();
    },
    ended(ending) {
      if (ending.item !== undefined) running.delete(ending.item);
      const [first = "", ...others] = endingLines(ending);
      block.print([paint(colorOf(ending), first), ...others]);
      if (running.size === 0) cancel();
    },
    note: (text) => block.print([text]),
    close() {
      cancel();
      io.stderr.off("resize", resized);
      block.draw([]);
    },
  };
}

/** Lines at the end of a terminal that are drawn again in place. */
export class RedrawnBlock {
  readonly #stream: NodeJS.WriteStream;
  #lines: readonly string[] = [];
  /** The widths of the lines on the screen, in columns. */
  #drawn: readonly number[] = [];

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  draw(lines: readonly string[]): void {
    this.#lines = lines;
    this.#stream.write(`${this.#cleared()}${this.#painted()}`);
  }

  /** Writes lines that stay, above those that are drawn again. */
  print(lines: readonly string[]): void {
    const text = lines.map((line) => `${line}\n`).join("");
    this.#stream.write(`${this.#cleared()}${text}${this.#painted()}`);
  }

  /** The size of the terminal has changed. */
  resized(): void {
    if (this.#drawn.length > 0) this.draw(this.#lines);
  }

  /** A terminal that has become narrower has broken the lines, so that they take more rows than before. */
  #cleared(): string {
    const { columns } = this.#size;
    const rows = this.#drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return rows === 0 ? "" : `\u001b[${rows}A\r\u001b[J`;
  }

  #painted(): string {
    const { columns, rows } = this.#size;
    // What has left the screen at its top cannot be drawn again.
    const most = Math.max(rows - 2, 1);
    const more = this.#lines.length - most;
    const shown = more > 0 ? [...this.#lines.slice(0, most), `… and ${more} more`] : this.#lines;
    // One column less: some terminals begin a new line when the last one is written.
    const cut = shown.map((line) => cutText(line, columns - 1));
    this.#drawn = cut.map(textWidth);
    return cut.map((line) => `${line}\n`).join("");
  }

  get #size() {
    const { columns, rows } = this.#stream;
    return { columns: columns || 80, rows: rows || 24 };
  }
}
