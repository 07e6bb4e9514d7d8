import { inRounds, numberFrom } from "./rounds.js";
import type { Row } from "./row.js";

const contenders = [
  { name: "openapi-fetch", file: "./openapi-fetch.js" },
  { name: "fetch and json()", file: "./fetch.js" },
  { name: "axios (adapter fetch)", file: "./axios.js" },
  { name: "asyncops getBackupServerJob", file: "./asyncops.js", aim: { of: "ratio", most: 1.3 } as const },
];

/** What a call costs besides the network: GET with a path and a query parameter, 1.5 kB of JSON come back. */
export async function measureCall(rounds: number): Promise<Row[]> {
  const outcomes = await inRounds(
    rounds,
    contenders.map(({ file }) => file),
    (file) => numberFrom("scripts/bench/call/measure.js", file),
  );
  return contenders.map(({ name, aim }, at) => ({
    section: "a call over a stub fetch",
    name,
    unit: "µs",
    ...(outcomes[at] ?? { value: Number.NaN, ratio: Number.NaN }),
    ...(aim && { aim }),
  }));
}
