import type { Site } from "../graph.js";
import { canonical, type Shape, same, valueTypes } from "./shape.js";

type Keywords = Readonly<Record<string, unknown>>;

/** Types of both. Returns whether the values are still of one kind, so that the rest can be compared. */
export function compareTypes(site: Site, before: Shape, after: Shape): boolean {
  const [from, to] = [valueTypes(before), valueTypes(after)];
  if (same(from, to)) return true;
  const details = { from: typeText(from), to: typeText(to) };
  const [wider, narrower] = [covers(to, from), covers(from, to)];
  site.report(wider ? "type-widened" : narrower ? "type-narrowed" : "type-changed", details);
  return false;
}

/** Whether the first types allow every value of the others. No type at all allows everything. */
function covers(types: readonly string[], others: readonly string[]): boolean {
  if (types.length === 0) return true;
  const allows = (type: string) => types.includes(type) || (type === "integer" && types.includes("number"));
  return others.length > 0 && others.every(allows);
}

export function typeText(types: readonly string[]): string {
  return types.length === 0 ? "anything" : types.map((type) => `\`${type}\``).join(" or ");
}

export function compareFormat(site: Site, before: Keywords, after: Keywords): void {
  const [from, to] = [before.format, after.format] as (string | undefined)[];
  if (from === to) return;
  if (from === undefined) site.report("format-added", { to: String(to) });
  else if (to === undefined) site.report("format-removed", { from });
  else site.report("format-changed", { from, to });
}

/** Closed enums (`enum`, `const`) and open ones (`x-extensible-enum`). */
export function compareEnums(site: Site, before: Keywords, after: Keywords): void {
  const [closed, nowClosed] = [closedOf(before), closedOf(after)];
  const [open, nowOpen] = [openOf(before), openOf(after)];
  if (closed && nowClosed) {
    compareLists(site, closed, nowClosed, "enum-value");
    return;
  }
  if (nowClosed) {
    site.report("enum-added");
    return;
  }
  if (closed) {
    site.report("enum-removed");
    return;
  }
  if (open && nowOpen) compareLists(site, open, nowOpen, "open-value");
  else if (nowOpen) site.report("open-enum-added");
  else if (open) site.report("open-enum-removed");
}

function closedOf(keywords: Keywords): unknown[] | undefined {
  if (keywords.const !== undefined) return [keywords.const];
  const values = keywords.enum as unknown[] | undefined;
  // Whether `null` is allowed is compared with the type.
  return values?.filter((value) => value !== null);
}

function openOf(keywords: Keywords): unknown[] | undefined {
  return keywords["x-extensible-enum"] as unknown[] | undefined;
}

function compareLists(
  site: Site,
  before: readonly unknown[],
  after: readonly unknown[],
  kind: "enum-value" | "open-value",
): void {
  for (const value of without(before, after)) site.report(`${kind}-removed`, { from: String(value) });
  for (const value of without(after, before)) site.report(`${kind}-added`, { to: String(value) });
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(canonical));
  return values.filter((value) => !known.has(canonical(value)));
}

/** Limits by whether a smaller value is tighter. */
const smallerIsTighter = new Map([
  ...["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"].map(
    (name) => [name, true] as const,
  ),
  ...["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"].map(
    (name) => [name, false] as const,
  ),
]);

export const limits = new Set([...smallerIsTighter.keys(), "pattern", "multipleOf", "uniqueItems"]);

export function compareLimits(site: Site, before: Keywords, after: Keywords): void {
  for (const name of limits) {
    const [from, to] = [limitOf(before, name), limitOf(after, name)];
    if (same(from, to)) continue;
    const details = { from: limitText(name, from), to: limitText(name, to) };
    if (from === undefined) site.report("limit-tightened", details);
    else if (to === undefined) site.report("limit-loosened", details);
    else site.report(relationOf(name, from, to), details);
  }
}

/** A length or a number of at least 0, and items that need not differ, limit nothing. */
function limitOf(keywords: Keywords, name: string): unknown {
  const value = keywords[name];
  return value === false || (value === 0 && /^min[LIP]/.test(name)) ? undefined : value;
}

function relationOf(name: string, from: unknown, to: unknown) {
  const smaller = smallerIsTighter.get(name);
  if (name === "multipleOf") {
    if (Number.isInteger(Number(to) / Number(from))) return "limit-tightened";
    return Number.isInteger(Number(from) / Number(to)) ? "limit-loosened" : "limit-changed";
  }
  if (smaller === undefined) return "limit-changed";
  return Number(to) < Number(from) === smaller ? "limit-tightened" : "limit-loosened";
}

function limitText(name: string, value: unknown): string {
  return value === undefined ? `no \`${name}\`` : `\`${name}\` ${String(value)}`;
}
