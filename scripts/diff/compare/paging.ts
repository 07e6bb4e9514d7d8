import type { Site } from "../graph.js";
import { same } from "../schema/shape.js";

type Paging = Readonly<Record<string, unknown>>;

/** What decides which items `paginate()` yields. */
const deciding = ["style", "items", "links", "next", "branches"];

/** `x-pagination`. */
export function comparePaging(site: Site, before: unknown, after: unknown): void {
  const [from, to] = [before, after] as (Paging | undefined)[];
  if (same(from, to)) return;
  if (from === undefined) {
    site.report("paging-added");
    return;
  }
  if (to === undefined) {
    site.report("paging-removed");
    return;
  }
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (same(from[name], to[name])) continue;
    site.report(deciding.includes(name) ? "paging-changed" : "paging-detail-changed", {
      name: `\`${name}\``,
    });
  }
}
