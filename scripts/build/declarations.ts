import { execFile } from "node:child_process";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Entries } from "./entries.js";

const run = promisify(execFile);
const compiler = path.resolve("node_modules/typescript/bin/tsc");

/**
 * Writes the declarations of the entries, and of nothing that they do not lead to: the rest would only show what is
 * inside, and some of it speaks of packages that a consumer need not have.
 */
export async function emitDeclarations(entries: Entries, outDir: string) {
  await run(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", outDir]).catch(
    ({ stdout, message }: { stdout?: string; message: string }) => {
      throw new Error(stdout || message);
    },
  );
  const needed = new Set<string>();
  for (const source of Object.values(entries)) {
    await collect(path.join(outDir, source.replace(/\.ts$/, ".d.ts")), needed);
  }
  let bytes = 0;
  for (const file of await declarationsBelow(outDir)) {
    if (needed.has(file)) bytes += (await stat(file)).size;
    else await rm(file);
  }
  return { files: needed.size, bytes };
}

export async function declarationsBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.filter((name) => name.endsWith(".d.ts")).map((name) => path.join(folder, name));
}

async function collect(file: string, needed: Set<string>): Promise<void> {
  if (needed.has(file)) return;
  needed.add(file);
  const text = await readFile(file, "utf8");
  for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*"(\.[^"]+)\.js"/g)) {
    await collect(path.join(path.dirname(file), `${specifier}.d.ts`), needed);
  }
}
