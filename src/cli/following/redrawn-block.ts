import { cutText, textWidth } from "../output/terminal-text.js";

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
  print(lines: readonly string[], drawn: readonly string[] = this.#lines): void {
    const text = lines.map((line) => `${line}\n`).join("");
    const cleared = this.#cleared();
    this.#lines = drawn;
    this.#stream.write(`${cleared}${text}${this.#painted()}`);
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
