import { git } from "./sources.js";

/** The last release: the nearest tag, else the commit that the CHANGELOG names for its newest version. */
export function lastRelease(root: string, changelog: string): string | undefined {
  const tag = git(root, ["describe", "--tags", "--abbrev=0"])?.trim();
  return tag ?? /^## (?!Unreleased).*\bcommit `?([0-9a-f]{7,40})\b/m.exec(changelog)?.[1];
}
