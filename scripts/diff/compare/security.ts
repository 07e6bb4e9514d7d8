import type { SecurityRequirement } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { documentation } from "../schema/documentation.js";
import { canonical, same } from "../schema/shape.js";

/** The credentials of an operation: its own, else those of the document. The client uses the first of several. */
export function compareSecurity(
  site: Site,
  own: SecurityRequirement[] | undefined,
  nowOwn: SecurityRequirement[] | undefined,
): void {
  const before = own ?? site.comparison.before.security ?? [];
  const after = nowOwn ?? site.comparison.after.security ?? [];
  if (same(before, after)) return;
  const [from, to] = [textOf(before), textOf(after)];
  const known = new Set(after.map(canonical));
  const isAnonymous = after.length === 0 || after.some((each) => Object.keys(each).length === 0);
  const keeps =
    before.length > 0 && same(before[0], after[0]) && before.every((each) => known.has(canonical(each)));
  site.report(isAnonymous || keeps ? "security-loosened" : "security-changed", { from, to });
}

function textOf(requirements: readonly SecurityRequirement[]): string {
  const words = requirements.map(
    (each) =>
      Object.keys(each)
        .map((name) => `\`${name}\``)
        .join(" with ") || "none",
  );
  return words.join(" or ") || "none";
}

/** How credentials are sent. */
export function compareSchemes(site: Site): void {
  const [before, after] = [site.comparison.before, site.comparison.after].map(
    ({ components }) => (components?.securitySchemes ?? {}) as Record<string, object>,
  ) as [Record<string, object>, Record<string, object>];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before[name], after[name]];
    if (from === undefined) site.report("security-scheme-added", { name });
    else if (to === undefined) site.report("security-scheme-removed", { name });
    else if (!same(withoutWords(from), withoutWords(to))) site.report("security-scheme-changed", { name });
  }
}

function withoutWords(scheme: object): object {
  return Object.fromEntries(Object.entries(scheme).filter(([name]) => !documentation.has(name)));
}
