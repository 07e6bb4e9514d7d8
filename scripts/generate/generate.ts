import { readFile } from "node:fs/promises";
import path from "node:path";
import { expandActions } from "./actions.js";
import { printClient } from "./client.js";
import { commandFiles } from "./commands/commands.js";
import { expandedBundle } from "./expanded/expanded.js";
import type { Files } from "./files.js";
import { header } from "./names.js";
import type { OpenApiDocument } from "./openapi.js";
import { printOperations } from "./operations.js";
import { printPrepared, prismOperations } from "./prism-operations.js";
import { type LintedSpec, lint, printYaml, problemLine } from "./redocly.js";
import { DeclaredNamesError } from "./state/check.js";
import { readDeclaredState } from "./state/declared.js";
import { stateOf } from "./state/state.js";
import { printTypes, transformTypes } from "./types.js";
import { viewForPrism, viewForTypes } from "./view.js";
import { printSchemas } from "./xml-bodies.js";

/** Told of every step when it is done. */
export type Report = (step: string, milliseconds: number) => void;

export interface Source {
  /** Name of the product's folder in the specs. */
  product: string;
  /** Path of its `openapi.yaml`. */
  spec: string;
}

/** Faults that are worth to be listed. More of them have one cause. */
const SHOWN = 50;

/** Fails with a line `file:line:column rule: reason` for each fault that the specs have. */
export async function lintSpecs(sources: Source[], report: Report): Promise<LintedSpec[]> {
  const linted: LintedSpec[] = [];
  for (const { product, spec } of sources) {
    linted.push(await timed(`${product} lint`, report, () => lint(spec)));
  }
  // A file that cannot be read is reported once for each reference to it.
  const lines = [...new Set(linted.flatMap(({ problems }) => problems.map(problemLine)))];
  if (lines.length === 0) return linted;
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  throw new Error([...lines.slice(0, SHOWN), ...more].join("\n"));
}

/** Everything that is generated, by path below the output folder. */
export async function generate(sources: Source[], report: Report): Promise<Files> {
  const linted = await lintSpecs(sources, report);
  const files = new Map<string, string>();
  for (const [at, { product, spec }] of sources.entries()) {
    const step = <T>(name: string, work: () => T | Promise<T>) => timed(`${product} ${name}`, report, work);
    const add = (name: string, content: string) => files.set(path.join(product, name), content);

    const bundle = await step("bundle", () => (linted[at] as LintedSpec).bundle());
    const comment = header(product).replace("//", "#");
    add("openapi.yaml", comment + bundle.yaml);
    const expanded = await step("expanded", () => printYaml(expandedBundle(bundle.document)));
    add("openapi.expanded.yaml", comment + expanded);
    const document = expandActions(bundle.document);

    const view = viewForTypes(document);
    const declarations = await step("types", () => transformTypes(view));
    add("types.ts", header(product) + printTypes(declarations));
    add("operations.ts", await step("operations", () => printOperations(product, document)));
    const schemas = printSchemas(product, document);
    if (schemas !== undefined) add("schemas.ts", schemas);
    add("client.ts", await step("client", () => printClient(product, view, declarations)));
    const commands = await step("commands", () => commandFiles(document));
    for (const [name, content] of commands) add(path.join("commands", name), content);
    const state = await step("state", () => declaredState(document, spec));
    add("state.json", `${JSON.stringify(state)}\n`);
    const prism = viewForPrism(document);
    add("prism.json", `${JSON.stringify(prism)}\n`);
    add(
      "prism-operations.json",
      await step("prism", async () => printPrepared(await prismOperations(prism))),
    );
  }
  return files;
}

/** What the mock keeps in memory of a product. @throws {Error} with a line for each name in `state.yaml` that the spec lacks. */
async function declaredState(document: OpenApiDocument, spec: string) {
  const declared = await readDeclaredState(spec);
  if (declared === undefined) return null;
  try {
    return stateOf(document, declared);
  } catch (error) {
    if (!(error instanceof DeclaredNamesError)) throw error;
    const file = path.join(path.dirname(spec), "state.yaml");
    const lines = error.lines(path.relative(process.cwd(), file), await readFile(file, "utf8"));
    throw new Error(lines.join("\n"));
  }
}

async function timed<T>(step: string, report: Report, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  report(step, performance.now() - start);
  return result;
}
