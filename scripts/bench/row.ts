/** One line of the table. */
export interface Row {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  /** Empty: a count, or a factor. */
  readonly unit: "µs" | "ms" | "s" | "kB" | "MB" | "%" | "";
  /** How many times the reference of its section, where there is one. */
  readonly ratio?: number;
  readonly aim?: Aim;
}

export interface Aim {
  /** Which of the figures is aimed at. */
  readonly of: "value" | "ratio";
  readonly most: number;
}

/** `undefined` without an aim. */
export function isReached({ value, ratio, aim }: Row): boolean | undefined {
  if (aim === undefined) return undefined;
  return (aim.of === "value" ? value : (ratio ?? Number.NaN)) <= aim.most;
}
