import type { Site } from "../graph.js";
import { same } from "./shape.js";

type Keywords = Readonly<Record<string, unknown>>;

/** What may stand beside a reference, and is judged there. */
export const judgedAnnotations = [
  "default",
  "readOnly",
  "writeOnly",
  "deprecated",
  "x-since",
  "x-until",
] as const;

export function compareAnnotations(site: Site, before: Keywords, after: Keywords): void {
  compareDefault(site, before.default, after.default);
  const flag = (name: string) => [before[name] === true, after[name] === true];
  const [readOnly, nowReadOnly] = flag("readOnly");
  if (readOnly !== nowReadOnly) site.report(nowReadOnly ? "read-only-added" : "read-only-removed");
  const [writeOnly, nowWriteOnly] = flag("writeOnly");
  if (writeOnly !== nowWriteOnly) site.report(nowWriteOnly ? "write-only-added" : "write-only-removed");
  const [deprecated, nowDeprecated] = flag("deprecated");
  if (!deprecated && nowDeprecated) site.report("field-deprecated");
  const [from, to] = [versionsText(before), versionsText(after)];
  if (from !== to) site.report("field-versions-changed", { from, to });
}

function compareDefault(site: Site, before: unknown, after: unknown): void {
  if (same(before, after)) return;
  const [from, to] = [before, after].map((value) => `\`${JSON.stringify(value)}\``) as [string, string];
  if (before === undefined) site.report("default-added", { to });
  else if (after === undefined) site.report("default-removed", { from });
  else site.report("default-changed", { from, to });
}

/** `x-since` and `x-until` in words. */
export function versionsText(of: object): string {
  const { "x-since": since, "x-until": until } = of as Keywords;
  const words = [since !== undefined && `from ${since}`, until !== undefined && `up to ${until}`];
  return words.filter(Boolean).join(" ") || "in all";
}
