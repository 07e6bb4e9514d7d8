import type { Change } from "../changes.js";
import { sentenceOf } from "../text.js";
import type { Report } from "./report.js";

/** Sentences of the breaking changes without an entry in the CHANGELOG. */
export function changesWithoutEntry({ products, version }: Report, changelog: string): string[] {
  const bullets = breakingBullets(sinceVersion(changelog, version));
  return products.flatMap(({ product, changes }) =>
    changes
      .filter(({ breaks }) => breaks.length > 0)
      .filter((change) => !bullets.some((bullet) => names(bullet, change)))
      .map((change) => sentenceOf(change, product)),
  );
}

/** What is written above the heading of a version. Without that heading: what is below `## Unreleased`. */
function sinceVersion(changelog: string, version: string | undefined): string {
  const parts = changelog.split(/^(?=## )/m);
  const escaped = version?.replaceAll(".", "\\.");
  const end = parts.findIndex(
    (part) => escaped !== undefined && new RegExp(`^## \\[?v?${escaped}\\b`).test(part),
  );
  // At a release, `## Unreleased` has become the heading of the new version.
  return end === -1
    ? parts.filter((part) => /^## \[?unreleased\b/i.test(part)).join("")
    : parts.slice(0, end).join("");
}

/**
 * The bullets that say that they are breaking: those under `### Breaking…`, those under a line
 * `**Breaking…**`, and those that begin with `**Breaking`.
 */
export function breakingBullets(changelog: string): string[] {
  const bullets: string[] = [];
  let section = false;
  let part = false;
  let isOpen = false;
  for (const line of changelog.split("\n")) {
    if (/^#{2,3} /.test(line)) {
      section = /^### breaking\b/i.test(line);
      part = false;
    } else if (/^\*\*.*\*\*$/.test(line)) part = /^\*\*breaking\b/i.test(line);
    else if (/^[-*] /.test(line)) {
      isOpen = section || part || /^[-*] \*\*breaking\b/i.test(line);
      if (isOpen) bullets.push(line);
    } else if (isOpen && /^\s+\S/.test(line)) bullets.push(`${bullets.pop()} ${line.trim()}`);
    if (!/^[-*\s]/.test(line)) isOpen = false;
  }
  return bullets;
}

/** Whether a bullet is about a change: it names the subject, and what of it has changed. */
function names(bullet: string, change: Change): boolean {
  return isNamed(bullet, change) && detailsOf(change).every((detail) => hasWord(bullet, detail));
}

/** The schema or the operation, under its old or new name. Of several operations all, or their number. */
function isNamed(bullet: string, { place, operations, rule, from }: Change): boolean {
  if (place.kind === "product") return true;
  if ((rule === "schema-renamed" || rule === "operation-renamed") && from && hasWord(bullet, from))
    return true;
  if (place.kind === "schema") return hasWord(bullet, place.schema);
  return (
    bullet.includes(`${operations.length} operations`) || operations.every((name) => hasWord(bullet, name))
  );
}

/** The parameter, the status, and the last name of the path to a field. */
function detailsOf({ place, field, name, from, to }: Change): string[] {
  const last = field
    .split(/[.[\]{}]+/)
    .filter(Boolean)
    .at(-1);
  const details = last === undefined ? [] : [last];
  if (place.kind === "parameter") return [place.name, ...details];
  if (place.kind === "response") return [place.status, ...details];
  // Of a product: the version, the server, the scheme, or the public name.
  if (place.kind === "product")
    return [name ?? from ?? to ?? ""].map((text) => text.replaceAll("`", "")).filter(Boolean);
  return details;
}

/** As a word of its own: `status` is not in `jobStatus`, but in `Job.status`. */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`).test(text);
}
