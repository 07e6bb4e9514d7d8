import type { Clock } from "../../../http/clock.js";
import type { Io } from "../../io.js";
import { plainText, textWidth } from "../../output/terminal-text.js";
import type { Followed } from "../item.js";
import { RedrawnBlock } from "../redrawn-block.js";
import { nameText } from "../words.js";
import type { LiveOptions } from "./live.js";
import { type BoardEntry, boardRow } from "./row.js";

const redraw = 1000;

/** How many operations that have ended stay on the board. */
const mostEnded = 50;

const columns = [
  "name",
  "state",
  "percent",
  "outcome",
  "elapsed",
  "age",
  "profile",
  "operation",
  "id",
] as const;

/** A table on standard output that is drawn again: what runs first, then what has ended, the latest first. */
export function boardView(io: Io, clock: Clock): LiveOptions["view"] {
  const block = new RedrawnBlock(io.stdout);
  const running = new Map<Followed, BoardEntry>();
  let ended: BoardEntry[] = [];
  let cancel = () => {};

  const draw = () => {
    const entries = [...running.values(), ...ended];
    const note = running.size === 0 ? ["nothing runs"] : [];
    block.draw([...note, ...(entries.length === 0 ? [] : tableLines(entries))]);
  };
  const tick = () => {
    cancel = clock.schedule(redraw, tick);
    draw();
  };
  const resized = () => block.resized();
  io.stdout.on("resize", resized);
  tick();
  return {
    before(entries) {
      ended = [...entries].reverse().slice(0, mostEnded);
      draw();
    },
    begun(item) {
      running.set(item, { item });
      draw();
    },
    changed: draw,
    ended({ item, error }) {
      if (item === undefined) return;
      running.delete(item);
      ended = [{ item, error, endedAt: Date.now() }, ...ended].slice(0, mostEnded);
      draw();
    },
    note: (text) => block.print([plainText(text)]),
    close() {
      cancel();
      io.stdout.off("resize", resized);
      // The board stays on the screen as it was last.
      draw();
    },
  };
}

function tableLines(entries: readonly BoardEntry[]): readonly string[] {
  const rows = entries.map((entry) => {
    const row = boardRow(entry);
    return columns.map((column) => cellOf(column, row[column]));
  });
  const lines = [columns.map((column) => (column === "percent" ? "%" : column.toUpperCase())), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => textWidth(line[at] ?? ""))));
  return lines.map((line) =>
    line
      .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - textWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}

function cellOf(column: (typeof columns)[number], value: string | number | undefined): string {
  if (value === undefined) return "";
  return column === "name" ? nameText(String(value)) : plainText(String(value));
}
