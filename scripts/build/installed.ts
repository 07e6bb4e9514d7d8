import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { lock } from "proper-lockfile";

const run = promisify(execFile);

/** The package as a consumer has it: packed, and installed into a folder with nothing else in it. */
export interface Installed {
  /** The consumer's folder. Its package is of type `module`. */
  readonly folder: string;
  /** The package in it. */
  readonly package: string;
  remove(): Promise<void>;
}

/** Packs, which builds first, and installs the package with its dependencies, from npm's cache as far as it goes. */
export async function installPacked(): Promise<Installed> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "asyncops-consumer-")));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const packed = path.join(folder, "packed");
    await mkdir(packed);
    await alone(() => npm(process.cwd(), "pack", "--pack-destination", packed));
    await writeFile(path.join(folder, "package.json"), `{ "private": true, "type": "module" }\n`);
    const tarballs = (await readdir(packed)).map((name) => path.join(packed, name));
    await npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs);
    return { folder, package: path.join(folder, "node_modules", "asyncops"), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Two that pack at the same moment, such as two test files, would build into the same `dist`. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const retries = { forever: true, minTimeout: 100, maxTimeout: 2000 };
  const release = await lock("package.json", { lockfilePath: "node_modules/.pack.lock", retries });
  try {
    return await work();
  } finally {
    await release();
  }
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  try {
    await run("npm", args, { cwd, shell: process.platform === "win32" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(" ")}\n${stdout}${stderr}`);
  }
}
