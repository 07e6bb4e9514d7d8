import { exitCodes } from "../exit-codes.js";
import { exitCodeOf } from "../report-error.js";
import type { OperationStore } from "../store/store.js";
import type { Followed } from "./item.js";
import { wordsOf } from "./words.js";

/** Reads the state of an operation from its server, and stores what it has become. */
export async function pollOnce(
  item: Followed,
  store: OperationStore,
): Promise<{ readonly error?: unknown; readonly code: number }> {
  const { operation, isStored, id } = item;
  let found: { readonly error?: unknown; readonly code: number } = { code: exitCodes.ok };
  try {
    await operation.poll();
  } catch (error) {
    found = { error, code: exitCodeOf(error) };
  }
  const outcome = found.code === exitCodes.unknown ? "unknown" : operation.outcome;
  if (!isStored) return found;
  const { certainty } = operation;
  const message = found.error === undefined ? {} : { message: wordsOf(found.error) };
  const end = outcome && { at: new Date().toISOString(), outcome, certainty, ...message };
  try {
    await store.update(id, () => ({ handle: operation.toJSON(), ...(end && { end }) }));
  } catch (error) {
    return { error, code: exitCodes.ok, ...found };
  }
  return found;
}
