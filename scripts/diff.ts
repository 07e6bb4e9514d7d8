/**
 * Reports what has changed for callers of the SDK and of the command.
 *
 *     npm run diff -- [<git ref | OpenAPI file | folder>] [--to <ref | file | folder>] [--json | --draft] [--check]
 *
 * Without a baseline: the last release. `--draft` prints the entry for CHANGELOG.md. `--check` fails when a breaking change has no
 * entry there. Exit codes: 0, 1 when `--check` fails, 2 when the comparison is not possible. docs/changes.md has the rules.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lastRelease } from "./diff/release.js";
import { draftOf } from "./diff/report/draft.js";
import { changesWithoutEntry } from "./diff/report/entries.js";
import { jsonOf } from "./diff/report/json.js";
import { emptyReport, makeReport } from "./diff/report/report.js";
import { printReport } from "./diff/report/table.js";
import { rulesMarkdown } from "./diff/rules/rules.js";
import { readSide, readWorkingTree } from "./diff/sources.js";

const root = join(import.meta.dirname, "..");

function main(): number {
  const { values, positionals } = readArguments();
  if (values.rules) return print(`${rulesMarkdown()}\n`);
  const changelog = readFileSync(values.changelog ?? join(root, "CHANGELOG.md"), "utf8");
  const baseline = positionals[0] ?? lastRelease(root, changelog);
  if (baseline === undefined) {
    const text = "There is no release yet: no tag, and no commit in CHANGELOG.md. Nothing is compared.";
    return print(
      values.json ? textOf(jsonOf(emptyReport(text), values.check ? [] : undefined)) : `${text}\n`,
    );
  }
  const tree = readWorkingTree(root);
  const products = [...tree.bundles.keys()];
  const to = values.to === undefined ? tree : readSide(root, values.to, products);
  const report = makeReport(readSide(root, baseline, products), to);
  const missing = values.check ? changesWithoutEntry(report, changelog) : [];
  if (values.json) print(textOf(jsonOf(report, values.check ? missing : undefined)));
  else if (values.draft) print(draftOf(report));
  else print(printReport(report, process.stdout.isTTY ? process.stdout.columns : undefined));
  if (missing.length === 0) return 0;
  const bullets = missing.map((sentence) => `  ${sentence}\n`).join("");
  process.stderr.write(
    `CHANGELOG.md names none of these breaking changes under "### Breaking" of "## Unreleased":\n${bullets}npm run diff -- --draft prints an entry.\n`,
  );
  return 1;
}

function readArguments() {
  const parsed = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: "string" },
      json: { type: "boolean", default: false },
      draft: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      rules: { type: "boolean", default: false },
      changelog: { type: "string" },
    },
  });
  if (parsed.positionals.length > 1) throw new Error("One baseline at most: a git ref, a file or a folder.");
  return parsed;
}

function textOf(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
