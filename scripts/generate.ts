/**
 * Makes `generated/` from `specs/`.
 *
 *     npm run generate -- [--check | --lint] [--product <name>] [--specs <folder>] [--out <folder>]
 *
 * `--check` writes nothing and fails if a file differs. `--lint` stops after the specs were linted. With the specs of the
 * project, the lines in `docs/sources.md` and the exports in `package.json` are brought up to date too.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import * as products from "../src/products/list.js";
import { differences, type Files, writeFiles } from "./generate/files.js";
import { generate, lintSpecs, type Report, type Source } from "./generate/generate.js";
import { withExports } from "./generate/manifest.js";
import { refreshSources } from "./generate/sources.js";

const ownSpecs = "specs";
const table = "docs/sources.md";
const manifest = "package.json";

const report: Report = (step, milliseconds) => {
  console.log(`${step.padEnd(32)} ${(milliseconds / 1000).toFixed(2)} s`);
};

async function main(): Promise<void> {
  const { check, lint, product, specs, out } = readOptions();
  const sources = await findSources(specs, product);
  if (lint) {
    await lintSpecs(sources, report);
    return;
  }
  const files = await generate(sources, report);
  if (check) await failIfDifferent(out, files);
  else await writeFiles(out, files);
  if (specs === ownSpecs) {
    refreshTable(check);
    refreshManifest(check);
  }
  const seconds = (performance.now() / 1000).toFixed(2);
  console.log(`${files.size} files in ${out} ${check ? "are up to date" : "written"}, ${seconds} s`);
}

function readOptions() {
  return parseArgs({
    options: {
      check: { type: "boolean", default: false },
      lint: { type: "boolean", default: false },
      product: { type: "string" },
      specs: { type: "string", default: ownSpecs },
      out: { type: "string", default: "generated" },
    },
  }).values;
}

async function findSources(specs: string, product: string | undefined): Promise<Source[]> {
  const entries = await readdir(specs, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const unlisted = specs === ownSpecs ? names.filter((name) => !Object.hasOwn(products, name)) : [];
  if (unlisted.length > 0) {
    throw new Error(`specs/${unlisted[0]} has no line in src/products/list.ts`);
  }
  if (product !== undefined && !names.includes(product)) {
    throw new Error(`Unknown product '${product}'. Valid products: ${names.sort().join(", ")}`);
  }
  return names
    .filter((name) => product === undefined || name === product)
    .sort()
    .map((name) => ({ product: name, spec: path.resolve(specs, name, "openapi.yaml") }));
}

/** Keeps the table of statements and their places right when lines move. */
function refreshTable(check: boolean): void {
  const before = readFileSync(table, "utf8");
  const { text, faults } = refreshSources(before, (file) => readFileSync(file, "utf8"));
  if (faults.length > 0) throw new Error([`Places that ${table} names are gone:`, ...faults].join("\n"));
  if (text === before) return;
  if (check) throw new Error(`The lines in ${table} are not what npm run generate makes`);
  writeFileSync(table, text);
}

/** The exports of the package follow from the list of products. */
function refreshManifest(check: boolean): void {
  const before = readFileSync(manifest, "utf8");
  const text = withExports(before);
  if (text === before) return;
  if (check) throw new Error(`The exports in ${manifest} are not what npm run generate makes`);
  writeFileSync(manifest, text);
}

async function failIfDifferent(out: string, files: Files): Promise<void> {
  const changed = await differences(out, files);
  if (changed.length === 0) return;
  const list = changed.map((file) => path.join(out, file)).join("\n");
  throw new Error(`These files are not what npm run generate makes:\n${list}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
