import { inRounds, numberFrom } from "./rounds.js";
import type { Row } from "./row.js";

const [empty, ...modules] = ["./empty.js", "openapi-fetch", "axios", "asyncops/vspc"] as const;

/** How much longer the first import of a module takes than that of an empty one. */
export async function measureImport(rounds: number): Promise<Row[]> {
  const [base, ...outcomes] = await inRounds(rounds, [empty, ...modules], (module) =>
    numberFrom("scripts/bench/import/measure.js", module),
  );
  return modules.map((name, at) => ({
    section: "import, over an empty module",
    name,
    value: (outcomes[at]?.value ?? Number.NaN) - (base?.value ?? Number.NaN),
    unit: "ms",
    ...(name === "asyncops/vspc" && { aim: { of: "value", most: 15 } }),
  }));
}
