/**
 * Makes `dist/`, what the package consists of: bundled modules and their declarations.
 *
 *     npm run build
 */
import { rm } from "node:fs/promises";
import { bundle } from "./build/bundle.js";
import { entries } from "./build/entries.js";
import { declareDisposal } from "./build/disposal.js";
import { emitDeclarations } from "./build/declarations.js";

const out = "dist";

async function main(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await step("modules", async () => {
    const { files, bytes } = await bundle(entries, out);
    return `${files} files, ${kilobytes(bytes)} kB`;
  });
  await step("declarations", async () => {
    const { files, bytes } = await emitDeclarations(entries, `${out}/types`);
    return `${files} files, ${kilobytes(bytes)} kB`;
  });
  await step("disposal", async () => `${await declareDisposal(`${out}/types`)} declarations refer to it`);
  console.log(`${out} written, ${seconds(performance.now())} s`);
}

async function step(name: string, work: () => Promise<string>): Promise<void> {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(14)} ${seconds(performance.now() - start)} s  ${result}`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
