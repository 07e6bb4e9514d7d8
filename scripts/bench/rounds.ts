import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Outcome {
  readonly value: number;
  /** Of the reference, the first contender. */
  readonly ratio: number;
}

/**
 * Measures contenders in turns, round after round, and gives the median of each. In turns, because a machine is faster
 * in one minute than in the next; and each in a process of its own, because the order within one changes the results
 * threefold. The ratios are made within a round, for the same reason.
 */
export async function inRounds(
  rounds: number,
  contenders: readonly string[],
  measure: (contender: string) => Promise<number>,
): Promise<Outcome[]> {
  const results: number[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contender] of contenders.entries()) results[at]?.push(await measure(contender));
  }
  const reference = results[0] ?? [];
  return results.map((values) => ({
    value: median(values),
    ratio: median(values.map((value, round) => value / (reference[round] ?? Number.NaN))),
  }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The number that a script prints. */
export async function numberFrom(script: string, argument: string): Promise<number> {
  const { stdout } = await run(process.execPath, [script, argument]);
  const number = Number.parseFloat(stdout);
  if (Number.isNaN(number)) throw new Error(`${script} ${argument} printed no number: ${stdout}`);
  return number;
}

/** What a script prints, read as JSON. */
export async function jsonFrom<T>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<T> {
  const { stdout } = await run(process.execPath, [...flags, script, ...args]);
  return JSON.parse(stdout) as T;
}

/** How long a program runs, in ms. */
export async function durationOf(args: readonly string[], cwd?: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args, { cwd }).catch(
    ({ stdout, message }: { stdout?: string; message: string }) => {
      throw new Error(`${args.join(" ")}: ${stdout || message}`);
    },
  );
  return performance.now() - start;
}
