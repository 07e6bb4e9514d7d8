import type { Clock } from "../../http/clock.js";
import { pollerOf } from "../../lro/operation.js";
import type { PollInterval, Progress } from "../../lro/wait-options.js";
import type { Io } from "../io.js";
import { paintFor } from "../output/colors.js";
import { plainText } from "../output/terminal-text.js";
import type { Followed } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { RedrawnBlock } from "./redrawn-block.js";
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
    // Of the last poll, which may have failed, and not of the last change.
    const parts = progress === undefined ? ["…"] : progressParts(pollerOf(item.operation).progress);
    // On a narrow terminal the state is worth more than the whole name.
    const name = nameText(item.name, Math.max(12, Math.floor((io.stderr.columns || 80) * 0.4)));
    return [name, ...parts, elapsedText(elapsed), nextPoll(item)].join("  ");
  };

  /** Of an operation that shares its request with others it may come sooner. */
  const nextPoll = ({ operation }: Followed): string => {
    const poller = pollerOf(operation);
    const left = poller.dueAt(interval, 0) - poller.clock.now();
    return left <= 0 ? "polling" : `next poll in ${elapsedText(Math.ceil(left / 1000) * 1000)}`;
  };

  const linesNow = () => [...running].map(([item, progress]) => lineOf(item, progress));
  const draw = () => block.draw(linesNow());

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
      block.print([paint(colorOf(ending), first), ...others], linesNow());
      if (running.size === 0) cancel();
    },
    note: (text) => block.print([plainText(text)]),
    close() {
      cancel();
      io.stderr.off("resize", resized);
      block.draw([]);
    },
  };
}
