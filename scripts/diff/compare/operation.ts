import type { Operation } from "../../generate/openapi.js";
import type { Site } from "../graph.js";
import { versionsText } from "../schema/annotations.js";
import { otherDifferences } from "../schema/documentation.js";
import { same } from "../schema/shape.js";
import { compareBodies } from "./bodies.js";
import { compareFollowing } from "./following.js";
import { comparePaging } from "./paging.js";
import { compareParameters } from "./parameters.js";
import { compareResponses } from "./responses.js";
import { compareSecurity } from "./security.js";

/** What is compared by one of the functions below. */
const judged = new Set([
  ...["operationId", "parameters", "requestBody", "responses", "security", "deprecated"],
  ...["x-action", "x-attach", "x-destructive", "x-idempotent", "x-long-running-operation", "x-pagination"],
  ...["x-releases-lock", "x-requires-lock", "x-roles", "x-session-bound", "x-since", "x-takes-lock"],
  "x-until",
]);

export function compareOperation(site: Site, before: Operation, after: Operation): void {
  compareFlags(site, { ...before.object }, { ...after.object });
  compareParameters(site, before, after);
  compareBodies(site, before.body, after.body);
  compareResponses(site, before, after);
  compareFollowing(site, before, after);
  comparePaging(site, before.object["x-pagination"], after.object["x-pagination"]);
  compareSecurity(site, before.object.security, after.object.security);
  for (const name of otherDifferences(before.object, after.object, judged)) {
    site.report("unknown-keyword-changed", { name });
  }
}

type Keywords = Readonly<Record<string, unknown>>;

/** Extensions that say yes or no, and lists that are only documented. */
function compareFlags(site: Site, before: Keywords, after: Keywords): void {
  const flag = (name: string) => {
    const [from, to] = [before[name] === true, after[name] === true];
    return from === to ? undefined : to ? "added" : "removed";
  };
  const deprecated = flag("deprecated");
  if (deprecated) site.report(deprecated === "added" ? "operation-deprecated" : "operation-undeprecated");
  const destructive = flag("x-destructive");
  if (destructive) site.report(`destructive-${destructive}`);
  const lock = flag("x-requires-lock");
  if (lock) site.report(`lock-${lock}`);
  if (flag("x-releases-lock")) site.report("lock-release-changed");
  const taking = flag("x-takes-lock");
  if (taking) site.report(`lock-taking-${taking}`);
  if (flag("x-session-bound")) site.report("session-bound-changed");
  if (before["x-idempotent"] !== after["x-idempotent"]) site.report("idempotent-changed");
  if (!same(sorted(before["x-roles"]), sorted(after["x-roles"]))) site.report("roles-changed");
  const [from, to] = [versionsText(before), versionsText(after)];
  if (from !== to) site.report("versions-changed", { from, to });
}

function sorted(list: unknown): unknown[] {
  return Array.isArray(list) ? [...list].sort() : [];
}
