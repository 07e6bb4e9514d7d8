import type { Attachment } from "../../../src/contract/descriptor.js";
import { deferredOf, type Operation, resolve } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { same } from "../schema/shape.js";

/** The part of both kinds of definitions that is compared member by member. */
interface Definition {
  readonly mode: "tracked" | "deferred";
  readonly id?: unknown;
  readonly status?: { readonly operationId?: string };
  readonly result?: { readonly operationId?: string };
  readonly sessions?: readonly { readonly operationId?: string }[];
  readonly states?: Readonly<Record<string, readonly string[]>>;
  readonly cancel?: unknown;
}

/** `x-long-running-operation` of an operation or of its late response, and `x-attach`. */
export function compareFollowing(site: Site, before: Operation, after: Operation): void {
  const [tracked, nowTracked] = [
    trackedOf(site.comparison.before, before),
    trackedOf(site.comparison.after, after),
  ];
  const [late, nowLate] = [lateOf(site.comparison.before, before), lateOf(site.comparison.after, after)];
  if (tracked && nowTracked) compareDefinitions(site, tracked, nowTracked);
  else if (tracked || nowTracked) {
    // The result of `wait()` becomes that of the late response, or the other way round.
    if (late && nowLate)
      site.report("following-result-changed", { from: resultText(tracked), to: resultText(nowTracked) });
    else site.report(nowTracked ? "following-added" : "following-removed");
  }
  if (late && nowLate) compareDefinitions(site, late, nowLate);
  compareAttachments(site, before.object["x-attach"], after.object["x-attach"]);
}

type Document = Parameters<typeof resolve>[0];

function trackedOf(document: Document, { object }: Operation): Definition | undefined {
  const definition = object["x-long-running-operation"];
  return definition === undefined ? undefined : resolve<Definition>(document, definition as Definition);
}

function lateOf(document: Document, { responses }: Operation): Definition | undefined {
  const [found] = Object.values(responses).flatMap((response) => deferredOf(response) ?? []);
  return found === undefined ? undefined : resolve<Definition>(document, found as unknown as Definition);
}

const judged = ["mode", "id", "status", "result", "sessions", "states", "cancel"];

function compareDefinitions(site: Site, before: Definition, after: Definition): void {
  const [from, to] = [resultText(before), resultText(after)];
  if (from !== to) site.report("following-result-changed", { from, to });
  if (!same(before.id, after.id)) site.report("following-id-changed");
  compareStates(site, before.states ?? {}, after.states ?? {});
  if (!same(before.cancel, after.cancel)) {
    if (before.cancel === undefined) site.report("following-cancel-added");
    else if (after.cancel === undefined) site.report("following-cancel-removed");
    else site.report("following-changed", { name: "`cancel`" });
  }
  for (const name of ["status", "sessions"] as const) {
    if (from === to && !same(before[name], after[name]))
      site.report("following-changed", { name: `\`${name}\`` });
  }
  const [old, current] = [before, after] as unknown as Record<string, unknown>[];
  for (const name of new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])) {
    if (!judged.includes(name) && !same(old?.[name], current?.[name])) {
      site.report("following-changed", { name: `\`${name}\`` });
    }
  }
}

/** The operations whose results `wait()` may return. */
function resultText(definition: Definition | undefined): string {
  if (definition === undefined || (definition.mode === "deferred" && definition.result === undefined)) {
    return "the result of the call";
  }
  const { sessions, result, status } = definition;
  const sources = sessions ?? [result ?? status];
  return sources.map((source) => `\`${source?.operationId}\``).join(" or ");
}

/** A state that no list names counts as running, so only those that end the work change an outcome. */
function compareStates(site: Site, before: NonNullable<Definition["states"]>, after: typeof before): void {
  if (same(before, after)) return;
  const outcomes = ["succeeded", "warning", "failed", "canceled"];
  const ends = (states: typeof before) => outcomes.map((outcome) => [...(states[outcome] ?? [])].sort());
  if (same(ends(before), ends(after))) site.report("following-changed", { name: "`states`" });
  else site.report("following-states-changed");
}

function compareAttachments(site: Site, before: unknown, after: unknown): void {
  const [from, to] = [before, after] as (Attachment | undefined)[];
  if (same(from, to)) return;
  if (from?.kind === to?.kind) {
    site.report("attach-changed");
    return;
  }
  if (from) site.report("attach-removed", { from: from.kind });
  if (to) site.report("attach-added", { to: to.kind });
}
