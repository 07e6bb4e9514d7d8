import { pollerOf } from "../../../lro/operation.js";
import type { StoredOperation } from "../../store/entry.js";
import { type Followed, stateWord } from "../item.js";
import { elapsedText, wordsOf } from "../words.js";

/** An operation on the board: one that is followed, or one that has ended before. */
export type BoardEntry =
  | { readonly item: Followed; readonly error?: unknown; readonly endedAt?: number | undefined }
  | { readonly ended: StoredOperation };

/** The same members for every operation, so that the table has the same columns. */
export function boardRow(entry: BoardEntry) {
  if ("ended" in entry) {
    const { id, label, operationId, profile, product, handle, intended, end } = entry.ended;
    const begun = handle?.begun ?? intended;
    const elapsed = Date.parse(end?.at ?? intended) - Date.parse(begun);
    return {
      name: label ?? operationId,
      id,
      state: end === undefined ? "unknown" : "ended",
      outcome: end?.outcome ?? "unknown",
      age: elapsedText(Date.now() - Date.parse(begun)),
      profile,
      percent: undefined,
      elapsed: elapsedText(elapsed),
      operation: operationId,
      product,
      begun,
      message: end?.message,
    };
  }
  const { item, error, endedAt } = entry;
  const { operation, id, name, profile, begun } = item;
  const { progress } = pollerOf(operation);
  const { outcome, operationId, product, status } = operation;
  return {
    name,
    id,
    state: stateWord(status, operation.state),
    outcome: outcome ?? (error === undefined ? "" : "unknown"),
    age: elapsedText(Date.now() - begun),
    profile,
    percent: progress.percent === undefined ? undefined : Math.round(progress.percent),
    elapsed: elapsedText((endedAt ?? Date.now()) - begun),
    operation: operationId,
    product,
    begun: new Date(begun).toISOString(),
    message: error === undefined ? undefined : wordsOf(error),
  };
}
