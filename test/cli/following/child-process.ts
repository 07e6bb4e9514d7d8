import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { storeProfiles } from "../stored-profiles.js";

/** Bundles `child.ts` once for the tests of a file, and removes it after them. Below `node_modules`, so that packages are found. */
export async function childProgram(): Promise<{ readonly program: string; remove(): Promise<void> }> {
  const outdir = await mkdtemp(path.join("node_modules", ".asyncops-child-"));
  await build({
    entryPoints: ["test/cli/following/child.ts"],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: "tsconfig.json",
    packages: "external",
    logLevel: "warning",
  });
  return {
    program: path.resolve(outdir, "child.mjs"),
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}

export function childEnv(state: string, profiles: readonly Profile[], more: NodeJS.ProcessEnv = {}) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, XDG_STATE_HOME: state, ...storeProfiles(state, profiles), ...more };
}

export interface ChildOutput {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly code: Promise<number | null>;
}

export function startChild(command: readonly string[], env: NodeJS.ProcessEnv): ChildOutput {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = once(child, "close").then(([exit]) => exit as number | null);
  return { child, out: () => out, err: () => err, code };
}
