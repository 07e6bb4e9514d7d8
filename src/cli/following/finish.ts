import type { Invocation } from "../command.js";
import { exitCodes, worstOf } from "../exit-codes.js";
import { formatOf, print } from "../output/print.js";
import { unwrapped } from "../output/rows.js";
import type { Interrupts } from "./interrupts.js";
import type { Ending } from "./item.js";
import type { ProgressView } from "./progress-view.js";
import { wordsOf } from "./words.js";

export interface FinishOptions {
  /** One operation was named, so that its result is printed and not a row about it. */
  readonly isOne: boolean;
  readonly interrupts: Interrupts;
  readonly view: ProgressView;
  readonly printsResult?: boolean;
  /** Prints the result of the one operation in every format, because no events were written. */
  printResult?(result: unknown): Promise<void>;
}

/**
 * Writes what a wait has found to standard output: of one operation its result, of several a row each. Returns the exit code.
 * Of an operation that had ended before, the result is not stored: a row has its outcome. The view has reported everything else, and has
 * written the events.
 */
export async function finish(
  endings: readonly Ending[],
  { isOne, interrupts, view, printsResult = true, printResult }: FinishOptions,
  { options, io }: Invocation,
): Promise<number> {
  const running = endings.filter(({ outcome, error }) => outcome === undefined && error === undefined);
  if (interrupts.signal.aborted) {
    for (const { next } of running) view.note(`still running; resume with: ${next}`, "warning");
  }
  view.close();
  const format = formatOf(options);
  const [only] = endings;
  if (printResult !== undefined) {
    // That a call without a result was carried out is what the view has reported.
    const isEmpty = (unwrapped(only?.result) ?? undefined) === undefined;
    if (only !== undefined && !isEmpty) await printResult(only.result);
  } else if (printsResult && format !== "jsonl") {
    if (isOne) {
      if (only?.result !== undefined) await print(only.result, options, io);
      else if (only !== undefined && hadEnded(only)) await print(rowOf(only), options, io);
    } else if (only !== undefined || (format !== "table" && format !== "name")) {
      await print(endings.map(rowOf), options, io);
    }
  }
  if (interrupts.signal.aborted) return exitCodes.interrupted;
  return worstOf(endings.map(({ code }) => code));
}

/** Whether the state folder had the outcome, so that the operation was not followed. */
function hadEnded({ item, outcome }: Ending): boolean {
  return item === undefined && outcome !== undefined && outcome !== "unknown";
}

/** What a row says about an operation that was followed. */
function rowOf({ id, name, outcome, certainty, code, profile, product, operationId, error, result }: Ending) {
  return {
    id,
    name,
    outcome: outcome ?? "running",
    exitCode: code,
    profile,
    product,
    operation: operationId,
    certainty,
    ...(error !== undefined && { message: wordsOf(error) }),
    ...(result !== undefined && { result }),
  };
}
