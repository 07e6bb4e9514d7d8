import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startMock } from "../../src/mock/index.js";
import { inRounds } from "./rounds.js";
import type { Row } from "./row.js";

const run = promisify(execFile);
const command = "dist/cli.js";
const section = "command, CPU time";

/** Programs by their names in the table. The first one is the reference. */
type Programs = Readonly<Record<string, readonly string[]>>;

const starts: Programs = {
  "node -e 0": ["-e", "0"],
  "asyncops --help": [command, "--help"],
  "asyncops vspc --help": [command, "vspc", "--help"],
  "completion of a command": [command, "__complete", "--", "vspc", "get-"],
  "completion of an option": [command, "__complete", "--", "vspc", "get-backup-server-jobs", "--"],
};

const calls: Programs = {
  "a read by a program of the SDK": ["scripts/bench/command/sdk.js"],
  "asyncops vspc get-about-information": [command, "vspc", "get-about-information", "-o", "json"],
};

/** What the command costs beside the least that a process of Node costs, and beside a program that does the same. */
export async function measureCommand(rounds: number): Promise<Row[]> {
  const home = await mkdtemp(path.join(tmpdir(), "asyncops-bench-"));
  await using mock = await startMock({ product: "vspc" });
  const env = {
    ...process.env,
    HOME: home,
    BENCH_CPU_FILE: path.join(home, "cpu"),
    ASYNCOPS_PRODUCT: "vspc",
    ASYNCOPS_URL: mock.url,
    ASYNCOPS_USER: "any",
    ASYNCOPS_PASSWORD: "any",
  };
  const cpuTime = async (args: readonly string[]) => {
    await run(process.execPath, ["--require", "./scripts/bench/command/cpu.cjs", ...args], { env });
    return Number(await readFile(env.BENCH_CPU_FILE, "utf8"));
  };
  const rowsOf = async (programs: Programs, most: number): Promise<Row[]> => {
    const outcomes = await inRounds(rounds, Object.keys(programs), (name) => cpuTime(programs[name] ?? []));
    return Object.keys(programs).map((name, at) => {
      const { value = Number.NaN, ratio = Number.NaN } = outcomes[at] ?? {};
      const beside = at === 0 ? {} : { ratio, aim: { of: "ratio" as const, most } };
      return { section, name, value, unit: "ms", ...beside };
    });
  };
  try {
    return [...(await rowsOf(starts, 2)), ...(await rowsOf(calls, 1.3))];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
