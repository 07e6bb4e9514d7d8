import type { Clock } from "../../http/clock.js";
import { pollerOf } from "../../lro/operation.js";
import type { Progress } from "../../lro/wait-options.js";
import type { Io } from "../io.js";
import { paintFor } from "../output/colors.js";
import { plainText } from "../output/terminal-text.js";
import type { Ending, Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { colorOf, elapsedText, endingLines, nameText, progressParts } from "./words.js";

/** A line without news says that the wait goes on, in ms. */
const heartbeat = 60_000;

/**
 * A line for each change, and one for each operation after a minute without: for logs. Quiet: only what has gone wrong.
 */
export function linesView(io: Io, clock: Clock, { isQuiet }: { readonly isQuiet: boolean }): ProgressView {
  const paint = paintFor(io.stderr, io);
  const running = new Map<Followed, { progress: Progress | undefined; line: string; at: number }>();
  const write = (text: string) => io.stderr.write(`${text}\n`);
  let cancel = () => {};
  const start = clock.now();
  const begunAgo = new Map<Followed, number>();

  const elapsedOf = (item: Followed) => (begunAgo.get(item) ?? 0) + clock.now() - start;
  const lineOf = (item: Followed, progress: Progress) =>
    `${nameText(item.name)}: ${progressParts(progress).join(", ")}`;

  function show(item: Followed, progress: Progress, line: string): void {
    running.set(item, { progress, line, at: clock.now() });
    write(`${line}, ${elapsedText(elapsedOf(item))}`);
  }

  function beat(): void {
    for (const [item, { progress, at }] of running) {
      if (progress === undefined || clock.now() - at < heartbeat) continue;
      // Of the last poll, which may have failed, and not of the last change.
      const latest = pollerOf(item.operation).progress;
      show(item, latest, lineOf(item, latest));
    }
    schedule();
  }

  /** At the time when the first operation has been silent for long enough. */
  function schedule(): void {
    cancel();
    if (running.size === 0) return;
    const first = Math.min(...[...running.values()].map(({ at }) => at));
    cancel = clock.schedule(Math.max(first + heartbeat - clock.now(), 1000), beat);
  }

  return {
    begun(item) {
      begunAgo.set(item, Math.max(0, Date.now() - item.begun) - (clock.now() - start));
      if (isQuiet) return;
      running.set(item, { progress: undefined, line: "", at: clock.now() });
      schedule();
    },
    changed(item, progress) {
      if (isQuiet) return;
      const line = lineOf(item, progress);
      if (running.get(item)?.line === line) {
        running.set(item, { progress, line, at: running.get(item)?.at ?? clock.now() });
        return;
      }
      show(item, progress, line);
      schedule();
    },
    ended(ending: Ending) {
      if (ending.item !== undefined) running.delete(ending.item);
      schedule();
      const isGood = ending.outcome === "success" || (ending.outcome === "warning" && ending.code === 0);
      if (isQuiet && isGood) return;
      const [first = "", ...others] = endingLines(ending);
      write([paint(colorOf(ending), first), ...others].join("\n"));
    },
    note(text, kind) {
      if (!isQuiet || kind === "warning") write(plainText(text));
    },
    close: () => cancel(),
  };
}
