import { UsageError } from "../usage-error.js";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A time such as `90s`, `10m`, `12h` or `1h30m`, in ms. A unit is necessary: bare numbers are misread as seconds, minutes or ms.
 * @throws {UsageError} for anything else, and for 0.
 */
export function durationOf(text: string, option: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
  const whole = parts.map(([part]) => part).join("");
  const ms = parts.reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit as string] as number),
    0,
  );
  if (whole !== text || ms <= 0)
    throw new UsageError(`${option} needs a time with a unit, such as 90s, 10m or 12h, not '${text}'`);
  return ms;
}

/** A time in words for people: `1 h 30 min`. */
export function durationText(ms: number): string {
  if (ms < 60_000) return `${Math.round(ms / 1000)} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
