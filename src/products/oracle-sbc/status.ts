import type { TrackedOperation } from "../../contract/tracked.js";
import { atPointer } from "../../pointer.js";

/** What the one status of the box said at one moment: the latest action, whoever started it. */
export interface ActionSight {
  readonly operation: string;
  readonly status: string;
}

/**
 * Whose action a status tells of, seen from one that was started after `baseline` was read. `none`: of no action, or still of
 * the one before. Only `ours` proves something.
 */
export type Belonging = "none" | "ours" | "other";

/** `undefined`: no action has run since the box started, or the box does not say. */
export function sightOf(body: unknown): ActionSight | undefined {
  const operation = atPointer(body, "/data/operationState/operation");
  const status = atPointer(body, "/data/operationState/status");
  return typeof operation === "string" && typeof status === "string" ? { operation, status } : undefined;
}

/** `moved`: the status has already been seen to leave the baseline for our action. */
export function belongingOf(
  sight: ActionSight | undefined,
  { action }: TrackedOperation,
  baseline: ActionSight | undefined,
  moved: boolean,
): Belonging {
  if (sight === undefined) return "none";
  if (!moved && isSame(sight, baseline)) return "none";
  return isOf(sight, action) ? "ours" : "other";
}

export function isOf(sight: ActionSight | undefined, action: string | undefined): boolean {
  return sight !== undefined && sight.operation.toLowerCase() === action?.toLowerCase();
}

function isSame(a: ActionSight, b: ActionSight | undefined): boolean {
  return isOf(a, b?.operation) && a.status.toLowerCase() === b?.status.toLowerCase();
}
