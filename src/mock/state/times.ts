/** How times are written: the number of digits below the second, and the zone. */
export interface TimeFormat {
  readonly digits: number;
  readonly zone: string;
}

/** A time as the product writes it. */
export function timeText(date: Date, { digits, zone }: TimeFormat): string {
  const [seconds, fraction = ""] = date.toISOString().replace("Z", "").split(".");
  const shown = fraction.padEnd(digits, "0").slice(0, digits);
  return `${seconds}${digits > 0 ? `.${shown}` : ""}${zone}`;
}
