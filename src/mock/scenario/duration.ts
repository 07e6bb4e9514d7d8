import type { Duration } from "../../contract/scenario.js";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** A duration in ms. The text has been checked against the schema of scenarios. */
export function inMs(duration: Duration): number {
  if (typeof duration === "number") return duration;
  const [, number = "", unit = ""] = /^([\d.]+)(\w+)$/.exec(duration) ?? [];
  return Number(number) * (units[unit] ?? Number.NaN);
}
