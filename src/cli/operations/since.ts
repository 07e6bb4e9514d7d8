import { durationOf } from "../args/duration.js";
import type { Options } from "../command.js";
import { UsageError } from "../usage-error.js";
import { fieldsOf, sinceCondition } from "./filter/query.js";
import type { CommandTable } from "./table.js";

/** The parameters of a query with the condition of `--since` in its filter. */
export function withSince(
  { queries }: CommandTable,
  parameters: Readonly<Record<string, unknown>>,
  options: Options,
  now: number = Date.now(),
): Readonly<Record<string, unknown>> {
  const text = options.text("since");
  if (queries === undefined || text === undefined) return parameters;
  const { filter, parameter } = queries;
  const type = parameters[parameter];
  const fields = fieldsOf(queries, type);
  const condition = sinceCondition(String(type), fields, timeOf(text, now));
  const given = parameters[filter];
  // Parentheses, because the precedence of the signs between conditions is not documented.
  const both = typeof given === "string" ? `(${given});${condition}` : condition;
  return { ...parameters, [filter]: both };
}

/** `24h` ago, or a date. */
export function timeOf(text: string, now: number): Date {
  if (/^\d+(\.\d+)?[a-z]/i.test(text)) return new Date(now - durationOf(text, "--since"));
  const date = new Date(text);
  if (/^\d{4}-/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new UsageError(`--since needs a time ago such as 24h, or a date such as 2026-11-01, not '${text}'`);
}
