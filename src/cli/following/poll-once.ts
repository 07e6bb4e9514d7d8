import { exitCodes } from "../exit-codes.js";
import { ofProfile } from "../profile/of-profile.js";
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
    found = { error: ofProfile(error, item.profile), code: exitCodeOf(error) };
  }
  if (!isStored) return found;
  try {
    await store.update(id, () => ({ handle: operation.toJSON(), ...endOf(item, found) }));
  } catch (error) {
    return found.error === undefined ? { error, code: exitCodeOf(error) } : found;
  }
  return found;
}

function endOf(
  { operation }: Followed,
  { error, code }: { readonly error?: unknown; readonly code: number },
) {
  const outcome = code === exitCodes.unknown ? ("unknown" as const) : operation.outcome;
  if (outcome === undefined) return {};
  const message = error === undefined ? {} : { message: wordsOf(error) };
  const { certainty } = operation;
  return { end: { at: new Date().toISOString(), outcome, certainty, ...message } };
}
