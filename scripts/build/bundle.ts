import { build, type Metafile } from "esbuild";
import type { Entries } from "./entries.js";

/** Installed by whoever uses the package. Everything else that is imported becomes part of it. */
const external = ["openapi-fetch", "@stoplight/*", "ajv", "ajv-formats"];

export interface Bundle {
  readonly files: number;
  /** Of the modules alone, without source maps. */
  readonly bytes: number;
  readonly metafile: Metafile;
}

/**
 * Bundles the entries. What two of them share goes into a chunk of its own, so that a class is the same class whichever
 * entry it was imported from, and a dynamic import stays one: Prism must not come with its importer.
 */
export async function bundle(entries: Entries, outdir: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: { ...entries },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external,
    sourcemap: true,
    metafile: true,
    logLevel: "silent",
  });
  const modules = Object.entries(metafile.outputs).filter(([name]) => name.endsWith(".js"));
  return {
    files: modules.length,
    bytes: modules.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    metafile,
  };
}
