import { jsonFrom } from "./rounds.js";
import type { Aim, Row } from "./row.js";

interface Measured {
  readonly requests: number;
  /** Lateness, in s. */
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  /** Median lateness in % of the duration. */
  readonly share: number;
}

const contenders = [
  { name: "every 2 s", file: "./fixed.js" },
  { name: "backoff, 1 to 60 s", file: "./backoff.js" },
  { name: "@azure/core-lro", file: "./core-lro.js" },
  { name: "@smithy/util-waiter", file: "./util-waiter.js" },
  { name: "asyncops wait()", file: "./asyncops.js" },
];

const figures: readonly { section: string; of: keyof Measured; unit: Row["unit"]; aim?: Aim }[] = [
  { section: "waiting, requests an operation", of: "requests", unit: "", aim: { of: "ratio", most: 0.2 } },
  { section: "waiting, median lateness", of: "median", unit: "s" },
  { section: "waiting, median in % of the duration", of: "share", unit: "%", aim: { of: "value", most: 5 } },
  { section: "waiting, 99th percentile of lateness", of: "p99", unit: "s" },
  { section: "waiting, longest lateness", of: "longest", unit: "s", aim: { of: "value", most: 60 } },
];

/** How many requests it costs to wait for operations of 1 s to 6 h, and how late their ends are noticed. In virtual time. */
export async function measureWaiting(): Promise<Row[]> {
  const measured: Measured[] = [];
  for (const { file } of contenders)
    measured.push(await jsonFrom<Measured>("scripts/bench/waiting/measure.js", [file]));
  const reference = measured[0]?.requests ?? Number.NaN;
  return figures.flatMap(({ section, of, unit, aim }) =>
    contenders.map(({ name, file }, at) => {
      const value = measured[at]?.[of] ?? Number.NaN;
      return {
        section,
        name,
        value,
        unit,
        ...(of === "requests" && { ratio: value / reference }),
        ...(aim && file === "./asyncops.js" && { aim }),
      };
    }),
  );
}
