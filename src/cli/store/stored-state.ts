import type { Outcome } from "../../lro/driver.js";
import { endOutcomes, type StoredOperation } from "./entry.js";
import { mayRun } from "./process.js";
import type { OperationStore } from "./store.js";

/** What the state folder knows about an operation. `starting`: a process sends its start right now. */
export type StoredState = "starting" | "running" | "unknown" | Outcome;

export const storedStates = ["starting", "running", ...endOutcomes] as const satisfies readonly StoredState[];

export interface CurrentOperation {
  readonly entry: StoredOperation;
  readonly state: StoredState;
}

/** `unknown`: the process that sent the start ended before it had stored the response, or the server no longer knows the operation. */
export async function currentOf(entry: StoredOperation, store: OperationStore): Promise<CurrentOperation> {
  const known = stateIn(entry);
  if (known !== undefined) return { entry, state: known };
  if (await mayRun(entry.process, Date.now() - Date.parse(entry.intended)))
    return { entry, state: "starting" };
  // The process may have stored the response, and ended, since the file was read.
  const latest = (await store.find(entry.id)) ?? entry;
  return { entry: latest, state: stateIn(latest) ?? "unknown" };
}

function stateIn({ end, handle }: StoredOperation): StoredState | undefined {
  return end !== undefined ? end.outcome : handle !== undefined ? "running" : undefined;
}

/** What can be done about an operation whose outcome is unknown. */
export function adviceFor(entry: StoredOperation): string {
  const { id, profile, handle, end } = entry;
  const why =
    handle !== undefined
      ? `the server no longer reports it${end?.message === undefined ? "" : ` (${end.message})`}`
      : end === undefined
        ? "its process ended before the response to the start was stored, so it may have been started"
        : `the start had no usable response (${end.message}), so it may have been started`;
  return `${id}: ${why}. See what runs: asyncops top --once --profile ${profile}; follow it: asyncops op wait SERVER-ID --profile ${profile}; then: asyncops op forget ${id}`;
}
