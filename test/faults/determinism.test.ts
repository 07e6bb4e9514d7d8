import { describe, expect, it } from "vitest";
import { results } from "../../scripts/faults/main.js";
import { seedOf } from "../../scripts/faults/random.js";
import type { Result } from "../../scripts/faults/run.js";
import { Tally } from "../../scripts/faults/tally.js";

async function runAll(seed: number, workflows: number): Promise<readonly Result[]> {
  const all: Result[] = [];
  for await (const result of results(seed, workflows)) all.push(result);
  return all;
}

function tableOf(seed: number, all: readonly Result[]): string {
  const tally = new Tally(seed);
  for (const result of all) tally.add(result);
  return tally.table();
}

/** The port of a listener is what the system had free. */
const portless = ({ trace }: Result) => trace.replace(/127\.0\.0\.1:\d+/g, "127.0.0.1");

describe("a run", () => {
  it("is the same again from the same seed, to the last request", async () => {
    const [first, second] = [await runAll(3, 12), await runAll(3, 12)];
    expect(second.map(portless)).toEqual(first.map(portless));
    expect(tableOf(3, second)).toBe(tableOf(3, first));
    // One in which nothing happens would be the same too.
    expect(first.reduce((sum, { requests }) => sum + requests, 0)).toBeGreaterThan(50);
    expect(first.some(({ faults }) => Object.keys(faults).length > 0)).toBe(true);
  }, 120_000);

  it("has workflows that replay alone, by their own seeds", async () => {
    const all = await runAll(3, 4);
    const [alone] = await runAll(seedOf(3, 3), 1);
    expect(alone?.seed).toBe(all[3]?.seed);
    expect(alone && portless(alone)).toBe(all[3] && portless(all[3]));
  }, 120_000);

  it("differs from that of another seed", async () => {
    const [one] = await runAll(3, 1);
    const [other] = await runAll(4, 1);
    expect(other && portless(other)).not.toBe(one && portless(one));
  }, 120_000);
});
