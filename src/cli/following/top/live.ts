import { sleep, systemClock } from "../../../http/clock.js";
import type { Operation } from "../../../lro/operation.js";
import { watchOperations } from "../../../lro/watch/watch-operations.js";
import { exitCodes } from "../../exit-codes.js";
import { exitCodeOf } from "../../report-error.js";
import { codeOfOutcome } from "../follow.js";
import type { Ending, Followed } from "../item.js";
import type { ProgressView } from "../progress-view.js";
import { Recorder } from "../recorder.js";
import { endedLately, everythingNow, isSame, type Sources } from "./everything.js";

export interface LiveOptions {
  readonly view: ProgressView & { before?(ended: Awaited<ReturnType<typeof endedLately>>): void };
  readonly signal: AbortSignal;
  readonly interval?: number;
  /** How often to look for new work, in ms. */
  readonly refresh: number;
}

/** Follows everything that runs, and what is begun meanwhile, until the signal. */
export async function followEverything(sources: Sources, options: LiveOptions): Promise<void> {
  const { view, signal, interval, refresh } = options;
  const { store, invocation } = sources;
  const clock = invocation.io.clock ?? systemClock;
  const recorder = new Recorder(store, view);
  const running = new Map<Operation<unknown>, Followed>();
  const reported = new Set<string>();
  view.before?.(await endedLately(store, invocation.options));

  async function* source(): AsyncGenerator<Operation<unknown>, void, undefined> {
    while (!signal.aborted) {
      const shown = [...running.keys()];
      const isShown = (operation: Operation<unknown>) => shown.some((one) => isSame(one, operation));
      const storedIds = new Set([...running.values()].filter((one) => one.isStored).map(({ id }) => id));
      for await (const found of everythingNow(sources, isShown)) {
        if ("code" in found) {
          // Said once: the server is asked again each time.
          if (!reported.has(found.message)) view.note(found.message, "warning");
          reported.add(found.message);
          continue;
        }
        const { item } = found;
        if (item.isStored && storedIds.has(item.id)) continue;
        running.set(item.operation, item);
        view.begun(item);
        yield item.operation;
      }
      await sleep(clock, refresh, signal).catch(() => {});
    }
  }

  try {
    const bounds = { signal, ...(interval !== undefined && { interval }) };
    for await (const event of watchOperations(source(), bounds)) {
      const item = running.get(event.operation);
      if (item === undefined) continue;
      if (event.type === "changed") {
        view.changed(item, event.progress);
        await recorder.changed(item);
        continue;
      }
      running.delete(event.operation);
      const ending = endingOf(item, event.type === "error" ? event.error : undefined);
      await recorder.ended(item, ending);
      view.ended(ending);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Without the result, which nobody looks at here. */
function endingOf(item: Followed, error: unknown): Ending {
  const { id, name, profile, operation, begun } = item;
  const { product, operationId, certainty, status, outcome } = operation;
  const base = {
    id,
    name,
    profile,
    product,
    operationId,
    certainty,
    status,
    item,
    elapsed: Date.now() - begun,
  };
  if (outcome !== undefined) return { ...base, outcome, code: codeOfOutcome(outcome) };
  const code = exitCodeOf(error);
  return { ...base, outcome: code === exitCodes.unknown ? "unknown" : undefined, code, error };
}
