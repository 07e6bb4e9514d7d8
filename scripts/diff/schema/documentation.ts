import { same } from "./shape.js";

/** Keywords that say nothing to a program. */
export const documentation = new Set([
  ...[
    "title",
    "summary",
    "description",
    "example",
    "examples",
    "externalDocs",
    "tags",
    "$comment",
    "$schema",
  ],
  ...["links", "x-refusal", "x-response-media-type"],
]);

/** The members whose values differ, without documentation and those that have a rule of their own. */
export function otherDifferences(before: object, after: object, judged: ReadonlySet<string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [from, to] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...names].filter(
    (name) => !documentation.has(name) && !judged.has(name) && !same(from[name], to[name]),
  );
}
