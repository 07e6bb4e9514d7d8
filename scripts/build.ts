/**
 * Makes `dist/`, what the package consists of: bundled modules and their declarations.
 *
 *     npm run build
 */
import { rm } from "node:fs/promises";
import * as products from "../src/products/list.js";
import { bundle, bundleCommand, bundleLibraries } from "./build/bundle.js";
import { emitDeclarations } from "./build/declarations.js";
import { declareDisposal } from "./build/disposal.js";
import { command, entries, libraries } from "./build/entries.js";
import { writeLicenses } from "./build/licenses.js";
import { packSpecs } from "./build/specs.js";
import { report } from "./steps.js";

const out = "dist";
const types = `${out}/types`;

async function main(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await step("modules (esbuild)", () => bundle(entries, libraries, out));
  await step("packages of the mock (esbuild)", async () => {
    const made = await bundleLibraries(libraries, out);
    await writeLicenses(`${out}/mock/LICENSES.txt`, made.metafile, "The mock");
    return made;
  });
  await step("the command (esbuild)", async () => {
    const made = await bundleCommand(command, libraries, out);
    await writeLicenses(`${out}/cli-LICENSES.txt`, made.metafile, "The command");
    return made;
  });
  await step("specs of the mock", () => packSpecs(Object.keys(products), `${out}/mock`));
  await step("declarations (tsc)", () => emitDeclarations(entries, types));
  await step("declaration of Symbol.asyncDispose", () => declareDisposal(types));
}

async function step(name: string, work: () => Promise<{ files: number; bytes: number }>): Promise<void> {
  const started = performance.now();
  const { files, bytes } = await work();
  report(name, `${files} files, ${(bytes / 1000).toFixed(0)} kB`, performance.now() - started);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
