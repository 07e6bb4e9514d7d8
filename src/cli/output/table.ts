import { isObject } from "../../options/check-options.js";
import { type Row, rowsOf } from "./rows.js";
import { cutText, plainText, textWidth } from "./terminal-text.js";

/** Names of columns that identify a row and its state, in the order of the table. */
const first = ["name", "id", "instanceUid", "uid", "status", "state", "result", "lastRun", "creationTimeUTC"];

/** Names of columns that people rarely read: the address and the kind of an entity of Enterprise Manager, and ids of other objects. */
const rarelyRead = /^(Href|Type)$|[a-z]Uid$/;

const mostColumns = 6;

export interface TableOptions {
  /** Default: members that are no objects, names and states first. */
  readonly columns?: readonly string[] | undefined;
  readonly header: boolean;
  /** Width of the terminal, in characters. `undefined`: not a terminal, so the values are separated by tabs and not cut. */
  readonly width: number | undefined;
}

/** A table of a result. The same rows and columns are printed on a terminal and in a pipe. */
export function tableOf(value: unknown, options: TableOptions): string {
  const rows = rowsOf(value);
  const columns = options.columns ?? columnsOf(rows);
  if (columns.length === 0) return "";
  const cells = rows.map((row) => columns.map((column) => cellOf(at(row, column))));
  const lines = options.header ? [columns.map((column) => column.toUpperCase()), ...cells] : cells;
  if (options.width === undefined) return lines.map((line) => `${line.join("\t")}\n`).join("");
  const widths = columns.map((_, at) =>
    lines.reduce((most, line) => Math.max(most, textWidth(line[at] ?? "")), 0),
  );
  const most = options.width;
  const padded = (cell: string, width = 0) => cell + " ".repeat(Math.max(0, width - textWidth(cell)));
  return lines
    .map((line) => {
      const text = line.map((cell, at) => padded(cell, widths[at])).join("  ");
      return `${cutText(text.trimEnd(), most)}\n`;
    })
    .join("");
}

function columnsOf(rows: readonly Row[]): readonly string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isScalar(row[name]))));
  const rank = (name: string) => {
    const place = first.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    if (place !== -1) return place;
    return first.length + (rarelyRead.test(name) ? 1 : 0);
  };
  // Such as the state of the last action of an SBC: its members say more than nothing.
  if (names.size === 0) for (const name of membersOfMembers(rows)) names.add(name);
  return [...names].sort((one, other) => rank(one) - rank(other)).slice(0, mostColumns);
}

/** `operationState.status`, of rows that have only objects. */
function membersOfMembers(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) =>
      isObject(value)
        ? Object.keys(value).flatMap((member) => (isScalar(value[member]) ? [`${name}.${member}`] : []))
        : [],
    ),
  );
}

/** The columns that no row has, such as a misspelled one. A member that may be absent may be among them. */
export function missingColumns(rows: readonly Row[], columns: readonly string[]): readonly string[] {
  return columns.filter((column) => rows.every((row) => at(row, column) === undefined));
}

/** The value of a column: a member, or a member of a member, with dots. Compared without case. */
function at(row: unknown, column: string): unknown {
  let value = row;
  for (const part of column.split(".")) {
    // Which members an object that is null would have is not known, so its columns are not missing.
    if (value === null) return null;
    if (typeof value !== "object") return undefined;
    const key = Object.keys(value).find((name) => name.toLowerCase() === part.toLowerCase());
    value = key === undefined ? undefined : (value as Record<string, unknown>)[key];
  }
  return value;
}

function isScalar(value: unknown): boolean {
  return value !== null && ["string", "number", "boolean"].includes(typeof value);
}

/** A cell stays on its line, and does not control the terminal. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return plainText(typeof value === "object" ? JSON.stringify(value) : String(value));
}
