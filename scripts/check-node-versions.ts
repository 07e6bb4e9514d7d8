/**
 * Installs the package as a consumer does and runs it under other versions of Node, which npm brings.
 *
 *     npx tsx scripts/check-node-versions.ts [<major> …]
 *
 * Without arguments the versions are those of ASYNCOPS_NODE_VERSIONS (`22,24,26` by default).
 */
import { execFile } from "node:child_process";
import { cp } from "node:fs/promises";
import { promisify } from "node:util";
import { installPacked } from "./build/installed.js";
import { report } from "./steps.js";

const run = promisify(execFile);

/** Imports of every entry, calls with and without TLS options, and the command. */
const checks = [
  ["entries.mjs"],
  ["call.mjs", "--tls"],
  ["node_modules/asyncops/dist/cli.js", "--help"],
  ["command.mjs"],
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const versions = wanted.length > 0 ? wanted : (process.env.ASYNCOPS_NODE_VERSIONS ?? "22,24,26").split(",");
  const started = performance.now();
  const installed = await installPacked();
  report("pack and install", "ok", performance.now() - started);
  try {
    await cp("test/package/consumer", installed.folder, { recursive: true });
    for (const version of versions) await check(version.trim(), installed.folder);
  } finally {
    await installed.remove();
  }
}

async function check(version: string, cwd: string): Promise<void> {
  const node = async (...args: string[]) =>
    (await run("npx", ["-y", `node@${version}`, ...args], { cwd })).stdout;
  const started = performance.now();
  try {
    const running = (await node("--version")).trim();
    if (!running.startsWith(`v${version}.`)) throw new Error(`npx brought Node ${running}`);
    for (const args of checks) await node(...args);
    report(`Node ${running.slice(1)}`, "ok", performance.now() - started);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    report(`Node ${version}`, "FAILED", performance.now() - started);
    console.log(stderr || message);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
