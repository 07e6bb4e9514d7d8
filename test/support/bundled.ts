import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles programs that run in processes of their own, once for all tests of a file: to transpile `src/` again in each process costs
 * many times what the programs themselves cost. Below `node_modules`, so that packages outside the bundle are found.
 */
export async function bundled(entryPoints: readonly string[]): Promise<string> {
  const outdir = await mkdtemp(join("node_modules", ".asyncops-bundled-"));
  await build({
    entryPoints: [...entryPoints],
    outbase: ".",
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: "tsconfig.json",
    // CommonJS that requires modules of Node.
    external: ["@stoplight/*", "selfsigned"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outdir;
}
