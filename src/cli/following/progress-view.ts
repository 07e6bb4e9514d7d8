import type { Progress } from "../../lro/wait-options.js";
import type { Ending, Followed } from "./item.js";

/** Shows people, or programs, how operations go on. */
export interface ProgressView {
  begun(item: Followed): void;
  changed(item: Followed, progress: Progress): void;
  ended(ending: Ending): void;
  /** Something besides the progress. `warning`: also with `--quiet`. */
  note(text: string, kind?: "warning"): void;
  close(): void;
}

/** Shows everything in several views. */
export function allOf(views: readonly ProgressView[]): ProgressView {
  const each = (show: (view: ProgressView) => void) => {
    for (const view of views) show(view);
  };
  return {
    begun: (item) => each((view) => view.begun(item)),
    changed: (item, progress) => each((view) => view.changed(item, progress)),
    ended: (ending) => each((view) => view.ended(ending)),
    note: (text, kind) => each((view) => view.note(text, kind)),
    close: () => each((view) => view.close()),
  };
}
