import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { durationOf, median } from "./rounds.js";
import type { Row } from "./row.js";

/** What `npm run generate` takes for all products, without npm itself. */
export async function measureGenerate(rounds: number): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "asyncops-bench-"));
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await durationOf(["--import", "tsx", "scripts/generate.ts", "--out", folder]));
    }
    const value = median(times) / 1000;
    return [
      { section: "npm run generate", name: "all products", value, unit: "s", aim: { of: "value", most: 10 } },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
