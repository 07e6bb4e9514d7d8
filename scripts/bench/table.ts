import { isReached, type Row } from "./row.js";

const digits = { µs: 1, ms: 1, s: 2, kB: 1, MB: 1, "%": 2, "": 2 };
const widths = [38, 12, 10, 12, 6];

export function printTable(rows: readonly Row[]): void {
  let section: string | undefined;
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      console.log(`\n${line([section, "", "", "aim", ""])}`);
    }
    const { name, value, unit, ratio } = row;
    const reached = isReached(row);
    const cells = [
      `  ${name}`,
      `${value.toFixed(digits[unit])} ${unit}`.trimEnd(),
      ratio === undefined ? "" : `${ratio.toFixed(2)} x`,
      aimOf(row),
      reached === undefined ? "" : reached ? "ok" : "over",
    ];
    console.log(line(cells));
  }
}

function aimOf({ aim, unit }: Row): string {
  if (aim === undefined) return "";
  return `<= ${Number(aim.most.toFixed(2))} ${aim.of === "ratio" ? "x" : unit}`.trimEnd();
}

function line([name = "", ...figures]: readonly string[]): string {
  const [first = 0, ...rest] = widths;
  return (name.padEnd(first) + figures.map((text, at) => text.padStart(rest[at] ?? 0)).join("")).trimEnd();
}
