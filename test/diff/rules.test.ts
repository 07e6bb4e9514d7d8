import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rules, rulesMarkdown } from "../../scripts/diff/rules/rules.js";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

it("has its rules in docs/changes.md (npm run diff -- --rules prints them)", () => {
  expect(read("docs/changes.md")).toContain(rulesMarkdown());
});

it("has a rule for every extension that the specs may have", () => {
  const known = [...read("scripts/redocly/types.js").matchAll(/"(x-[a-z-]+)"/g)].map(
    ([, name]) => name as string,
  );
  const files = [
    "operation",
    "parameters",
    "query-fields",
    "paging",
    "following",
    "product",
    "security",
    "responses",
  ];
  const code = [
    ...files.map((name) => read(`scripts/diff/compare/${name}.ts`)),
    ...["place", "annotations", "values", "xml", "documentation"].map((name) =>
      read(`scripts/diff/schema/${name}.ts`),
    ),
  ].join("\n");
  expect(known.length).toBeGreaterThan(20);
  // Actions are expanded before anything is compared.
  expect([...new Set(known)].filter((name) => !code.includes(`"${name}"`))).toEqual(["x-actions"]);
});

it("tests every rule", () => {
  const tests = [
    "operations",
    "parameters",
    "bodies",
    "product",
    "fields",
    "directions",
    "references",
    "xml",
    "report",
  ]
    .map((name) => read(`test/diff/${name}.test.ts`))
    .join("\n");
  expect(
    Object.keys(rules).filter((rule) => !new RegExp(`(?<![\\w-])${rule}(?![\\w-])`).test(tests)),
  ).toEqual([]);
});
