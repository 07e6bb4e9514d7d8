import { type Format, formats } from "../args/global-options.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { didYouMean, UsageError } from "../usage-error.js";
import { type Row, rowsOf, unwrapped } from "./rows.js";
import { missingColumns, tableOf } from "./table.js";
import { plainText } from "./terminal-text.js";

/** @throws {UsageError} for an unknown format. */
export function formatOf(options: Options): Format {
  const given = options.text("output") ?? "table";
  const format = formats.find((each) => each === given);
  if (format === undefined) throw new UsageError(`--output must be ${formats.join(", ")}, not '${given}'`);
  return format;
}

/**
 * Checks the options of the output before a command does anything: a mistake in them must not show after work was started.
 * @throws {UsageError}
 */
export async function checkOutput(options: Options): Promise<void> {
  formatOf(options);
  if (columnsIn(options)?.includes(""))
    throw new UsageError(`--columns needs names with commas between them, not '${options.text("columns")}'`);
  const expression = options.text("query");
  if (expression === undefined) return;
  const { search } = await import("jmespath");
  try {
    search(null, expression);
  } catch (error) {
    const { name, message } = error as Error;
    // A function may refuse `null`, and not the result.
    const isWrong = name === "ParserError" || name === "LexerError" || message.startsWith("Unknown function");
    if (isWrong) throw notJmesPath(error);
  }
}

function notJmesPath(error: unknown): UsageError {
  return new UsageError(`--query is not a JMESPath expression: ${(error as Error).message}`);
}

/** Writes the result of a command to standard output, in the format that was asked for. */
export async function print(value: unknown, options: Options, io: Io): Promise<void> {
  const format = formatOf(options);
  const expression = options.text("query");
  const selected = expression === undefined ? value : await select(expression, unwrapped(value));
  io.stdout.write(await textOf(selected, format, options, io));
}

async function textOf(value: unknown, format: Format, options: Options, io: Io): Promise<string> {
  if (format === "json") return `${JSON.stringify(value, undefined, 2)}\n`;
  if (format === "jsonl")
    return rowsOf(value)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join("");
  if (format === "yaml") return (await import("yaml")).stringify(value);
  if (format === "name")
    return rowsOf(value)
      .map((row) => `${nameOf(row)}\n`)
      .join("");
  const columns = columnsIn(options);
  if (columns !== undefined) reportMissing(rowsOf(value), columns, io);
  return tableOf(value, {
    columns,
    header: !options.has("no-header"),
    width: io.stdout.isTTY ? (io.stdout.columns ?? 80) : undefined,
  });
}

function columnsIn(options: Options): readonly string[] | undefined {
  return options
    .text("columns")
    ?.split(",")
    .map((name) => name.trim());
}

/** A warning and not an error: the request has been made, and a member that the row may lack is not a mistake. */
function reportMissing(rows: readonly Row[], columns: readonly string[], { stderr }: Io): void {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (const column of missingColumns(rows, columns)) {
    const hint = didYouMean(column, names);
    stderr.write(`asyncops: no row has the column '${plainText(column)}'${plainText(hint)}\n`);
  }
}

/** What other commands take: an id, else a name. */
function nameOf(row: Row): string {
  const names = ["id", "instanceUid", "UID", "TaskId", "name", "Name", "value"];
  const name = names.find((each) => row[each] !== undefined);
  return plainText(String(name === undefined ? "" : row[name]));
}

/** @throws {UsageError} for an expression that is not JMESPath. */
async function select(expression: string, value: unknown): Promise<unknown> {
  const { search } = await import("jmespath");
  try {
    return search(value, expression);
  } catch (error) {
    throw notJmesPath(error);
  }
}
