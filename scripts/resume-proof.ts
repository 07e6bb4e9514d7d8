/**
 * `npm run resume-proof`: a process that follows fifty operations on mocks of the three products is killed without warning,
 * and another one goes on with them from what is on the disk. Shows that each ends right and that nothing was begun twice.
 *
 * The mocks say what a server would: while the first process lives everything runs, afterwards it comes to its end.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Mock, type Scenario, startMock } from "../src/mock/index.js";
import { fleet, type Squad } from "./resume-proof/fleet.js";
import { report } from "./steps.js";

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-resume-"));
  const file = path.join(folder, "operations.json");
  try {
    const { ports, starts, lasted } = await begin(file);
    const written = JSON.parse(await readFile(file, "utf8")) as unknown[];
    report(`${written.length} operations begun, process killed`, "ok", lasted);
    await goOn(file, ports, starts);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Gives the ports of the servers and how often each was told to begin something. */
async function begin(file: string) {
  const started = performance.now();
  const mocks = await openAll(({ meanwhile }) => meanwhile);
  try {
    const child = start("begin", file, mocks);
    const [said] = (await Promise.race([once(child, "message"), once(child, "exit")])) as unknown[];
    if (said !== "followed") throw new Error(`the first process ended by itself (${said})`);
    child.kill("SIGKILL");
    await once(child, "exit");
    const ports = mocks.map(({ url }) => Number(new URL(url).port));
    const starts = mocks.map(({ requests }, squad) => startsIn(requests, fleet[squad]?.starts));
    return { ports, starts, lasted: performance.now() - started };
  } finally {
    await closeAll(mocks);
  }
}

async function goOn(file: string, ports: readonly number[], starts: readonly number[]): Promise<void> {
  const started = performance.now();
  const mocks = await openAll(({ later }) => later, ports);
  try {
    const child = start("resume", file, mocks);
    const exit = once(child, "exit");
    const [right] = (await Promise.race([once(child, "message"), exit])) as [unknown];
    if (!Array.isArray(right)) throw new Error(`the second process ended by itself (${right})`);
    await exit;
    for (const [squad, { name, count, starts: operationId }] of fleet.entries()) {
      const again = startsIn(mocks[squad]?.requests ?? [], operationId);
      const passed = right[squad] === count && starts[squad] === count && again === 0;
      const told = `${right[squad]} of ${count} ended right, begun ${starts[squad]} + ${again} times`;
      console.log(`  ${name.padEnd(34)}${told}${passed ? "" : "  FAILED"}`);
      if (!passed) process.exitCode = 1;
    }
    report(
      "gone on with in another process",
      process.exitCode ? "FAILED" : "ok",
      performance.now() - started,
    );
  } finally {
    await closeAll(mocks);
  }
}

function startsIn(requests: Mock["requests"], operationId: string | undefined): number {
  return requests.filter((request) => request.operationId === operationId).length;
}

function start(script: string, file: string, mocks: readonly Mock[]): ChildProcess {
  const module = fileURLToPath(new URL(`resume-proof/${script}.ts`, import.meta.url));
  const args = [file, ...mocks.map(({ url }) => url)];
  return fork(module, args, { execArgv: ["--import", "tsx"] });
}

/** On the ports of before: the server of an operation is part of its handle. */
async function openAll(
  scenarioOf: (squad: Squad) => Scenario,
  ports: readonly number[] = [],
): Promise<Mock[]> {
  const mocks: Mock[] = [];
  for (const [at, squad] of fleet.entries()) {
    mocks.push(
      await startMock({ product: squad.product, scenario: scenarioOf(squad), port: ports[at] ?? 0 }),
    );
  }
  return mocks;
}

async function closeAll(mocks: readonly Mock[]): Promise<void> {
  await Promise.all(mocks.map((mock) => mock.close()));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
