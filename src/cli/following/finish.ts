import type { Invocation } from "../command.js";
import { exitCodes, worstOf } from "../exit-codes.js";
import { formatOf, print } from "../output/print.js";
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
}

/**
 * Writes what a wait has found to standard output: of one operation its result, of several a row each. Returns the exit code.
 * The view has reported everything else, and has written the events.
 */
export async function finish(
  endings: readonly Ending[],
  { isOne, interrupts, view, printsResult = true }: FinishOptions,
  { options, io }: Invocation,
): Promise<number> {
  const running = endings.filter(({ outcome, error }) => outcome === undefined && error === undefined);
  if (interrupts.signal.aborted) {
    for (const { next } of running) view.note(`still running; resume with: ${next}`, "warning");
  }
  view.close();
  const format = formatOf(options);
  if (printsResult && format !== "jsonl") {
    const [only] = endings;
    if (isOne) {
      if (only?.result !== undefined) await print(only.result, options, io);
    } else if (only !== undefined || (format !== "table" && format !== "name")) {
      await print(endings.map(rowOf), options, io);
    }
  }
  if (interrupts.signal.aborted) return exitCodes.interrupted;
  return worstOf(endings.map(({ code }) => code));
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
