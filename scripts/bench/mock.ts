import * as products from "../../src/products/list.js";
import { durationOf, inRounds, jsonFrom, median } from "./rounds.js";
import type { Row } from "./row.js";

interface Outcome {
  readonly cold: number;
  readonly operations: number;
  readonly first: number;
  readonly later: number;
}

const script = "scripts/bench/mock/measure.js";
const section = "mock, CPU time";

/** Longest cold start in ms, or in starts of a process that does nothing, whichever is more. */
const longestStart = 400;
const mostStarts = 3.5;

/** What the mocks of the built package cost, each in a process of its own, and how long `npm start` takes. */
export async function measureMock(rounds: number): Promise<Row[]> {
  const names = Object.keys(products);
  const cold = async (name: string) => (await jsonFrom<Outcome>(script, [name])).cold;
  const [empty, ...starts] = await inRounds(rounds, ["empty", ...names], cold);
  const most = Math.max(longestStart, mostStarts * (empty?.value ?? 0));
  const rows: Row[] = [{ section, name: "an empty process", value: empty?.value ?? Number.NaN, unit: "ms" }];
  for (const [at, name] of names.entries()) {
    const { value = Number.NaN, ratio = Number.NaN } = starts[at] ?? {};
    rows.push({ section, name: `${name}: cold start`, value, ratio, unit: "ms", aim: { of: "value", most } });
  }
  for (const name of names) {
    const runs: Outcome[] = [];
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      runs.push(await jsonFrom<Outcome>(script, [name, "requests"]));
    }
    const of = (key: "first" | "later") => median(runs.map((run) => run[key]));
    const first = `${name}: slowest first use of ${runs[0]?.operations}`;
    rows.push(
      { section, name: first, value: of("first"), unit: "ms", aim: { of: "value", most: 200 } },
      {
        section,
        name: `${name}: later requests`,
        value: of("later"),
        unit: "ms",
        aim: { of: "value", most: 3 },
      },
    );
  }
  const started = (await durationOf(["--import", "tsx", "scripts/quickstart.ts"])) / 1000;
  rows.push({
    section: "npm start",
    name: "all products",
    value: started,
    unit: "s",
    aim: { of: "value", most: 8 },
  });
  return rows;
}
