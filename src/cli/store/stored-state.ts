import type { Outcome } from "../../lro/driver.js";
import type { StoredOperation } from "./entry.js";
import { mayRun } from "./process.js";

/** What the state folder knows about an operation. `starting`: a process sends its start right now. */
export type StoredState = "starting" | "running" | "unknown" | Outcome;

/** `unknown`: the process that sent the start ended before it had stored the response, or the server no longer knows the operation. */
export async function stateOf(entry: StoredOperation, now = Date.now()): Promise<StoredState> {
  if (entry.end !== undefined) return entry.end.outcome;
  if (entry.handle !== undefined) return "running";
  const isStarting = await mayRun(entry.process, now - Date.parse(entry.intended));
  return isStarting ? "starting" : "unknown";
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
