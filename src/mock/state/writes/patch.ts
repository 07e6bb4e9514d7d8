import { isDeepStrictEqual } from "node:util";
import { atPointer, parentOf, tokensOf } from "../../../pointer.js";
import { withoutValueAt, withValueAt } from "../pointers.js";

export interface PatchStep {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string | null;
}

/** An operation of a JSON Patch that cannot be applied. */
export class PatchFailure extends Error {
  constructor(readonly step: PatchStep) {
    super(`${step.op} ${step.path}`);
  }
}

/**
 * Applies a JSON Patch (RFC 6902).
 * @throws {PatchFailure} for a path that does not exist, and a test that fails.
 */
export function patched(value: unknown, steps: readonly PatchStep[]): unknown {
  return steps.reduce((whole, step) => applied(whole, step), value);
}

function applied(value: unknown, step: PatchStep): unknown {
  const path = slashed(step.path);
  if (step.op === "add") return added(value, path, step.value, step);
  if (step.op === "replace") return replaced(value, path, step);
  if (step.op === "remove") return removed(value, path, step);
  if (step.op === "test") {
    if (isDeepStrictEqual(atPointer(value, path), step.value)) return value;
    throw new PatchFailure(step);
  }
  const from = slashed(step.from ?? "");
  const found = atPointer(value, from);
  if (found === undefined) throw new PatchFailure(step);
  return added(step.op === "move" ? removed(value, from, step) : value, path, found, step);
}

/** A sample of a vendor leaves the slash out. */
function slashed(path: string): string {
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}

function replaced(value: unknown, path: string, step: PatchStep): unknown {
  if (atPointer(value, path) === undefined) throw new PatchFailure(step);
  return withValueAt(value, path, step.value);
}

function added(value: unknown, path: string, member: unknown, step: PatchStep): unknown {
  const parent = atPointer(value, parentOf(path));
  if (path !== "" && (typeof parent !== "object" || parent === null)) throw new PatchFailure(step);
  if (!Array.isArray(parent)) return withValueAt(value, path, member);
  const key = tokensOf(path).at(-1) as string;
  const at = key === "-" ? parent.length : Number(key);
  if (!Number.isInteger(at) || at < 0 || at > parent.length) throw new PatchFailure(step);
  return withValueAt(value, parentOf(path), [...parent.slice(0, at), member, ...parent.slice(at)]);
}

function removed(value: unknown, path: string, step: PatchStep): unknown {
  if (atPointer(value, path) === undefined) throw new PatchFailure(step);
  return withoutValueAt(value, path);
}
