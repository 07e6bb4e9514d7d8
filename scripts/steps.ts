import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** Runs a tool of this package and prints one line for it; what the tool said follows only when it failed. */
export function runStep(name: string, command: string, args: readonly string[]): boolean {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const passed = status === 0 && error === undefined;
  report(name, passed ? "ok" : "FAILED", performance.now() - started);
  if (!passed) process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`);
  return passed;
}

export function report(name: string, outcome: string, ms: number): void {
  console.log(`${name.padEnd(44)} ${outcome.padEnd(28)} ${(ms / 1000).toFixed(1)} s`);
}

/** Path of the command that a development dependency brings. */
export const bin = (name: string): string => `node_modules/.bin/${name}`;
