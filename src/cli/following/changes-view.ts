import type { Clock } from "../../http/clock.js";
import type { Progress } from "../../lro/wait-options.js";
import type { Io } from "../io.js";
import { plainText } from "../output/terminal-text.js";
import { type Followed, stateWord } from "./item.js";
import { linesView } from "./lines-view.js";
import type { ProgressView } from "./progress-view.js";
import { endingLines } from "./words.js";

/** A line for each change on standard output, its values separated by tabs. */
export function changesView(io: Io, clock: Clock, { header }: { readonly header: boolean }): ProgressView {
  const quiet = linesView(io, clock, { isQuiet: true });
  const last = new Map<Followed, string>();
  const write = (...values: readonly string[]) => io.stdout.write(`${values.map(plainText).join("\t")}\n`);
  if (header) write("AT", "ID", "NAME", "STATE", "PERCENT", "OUTCOME");
  const at = () => new Date().toISOString();
  return {
    begun() {},
    changed(item, progress: Progress) {
      const state = stateWord(progress.status, progress.state);
      const percent = progress.percent === undefined ? "" : String(Math.round(progress.percent));
      // The body changes more often than what is shown of it.
      if (last.get(item) === `${state} ${percent}`) return;
      last.set(item, `${state} ${percent}`);
      write(at(), item.id, item.name, state, percent, "");
    },
    ended(ending) {
      const { id, name, outcome, status } = ending;
      write(at(), id, name, stateWord(status, ""), "", outcome ?? "running");
      // The reasons are for people.
      if (ending.code !== 0) io.stderr.write(`${endingLines(ending).join("\n")}\n`);
    },
    note: (text, kind) => quiet.note(text, kind),
    close: () => quiet.close(),
  };
}
