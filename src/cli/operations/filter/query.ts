import { nearestName } from "../../../options/check-options.js";
import {
  type FilterBuilder,
  type FilterTerm,
  writeFilter,
} from "../../../products/enterprise-manager/query.js";
import { UsageError } from "../../usage-error.js";
import type { QueryField, QueryTable } from "../table.js";
import { checkField } from "./fields.js";
import { type Comparison, type Condition, parseFilter } from "./parse.js";

type Fields = Readonly<Record<string, QueryField>>;

/** Conditions in short form as the filter of a query of Enterprise Manager. */
export function queryText(text: string, queries: QueryTable, type: unknown): string {
  const fields = fieldsOf(queries, type);
  const condition = parseFilter(text);
  return writeFilter(String(type), (builder) => termOf(condition, fields, builder));
}

/**
 * The type as the spec spells it. A server may have types that the spec does not have.
 * @throws {UsageError} for a type that looks like a typing error.
 */
export function queriedType({ types }: QueryTable, given: string): string {
  const known = Object.keys(types).find((name) => name.toLowerCase() === given.toLowerCase());
  if (known !== undefined) return known;
  const nearest = nearestName(given, Object.keys(types));
  if (nearest === undefined) return given;
  throw new UsageError(`unknown type '${given}'. Did you mean '${nearest}'?`);
}

/** The fields of a type. `undefined`: the spec does not have the type, so any field is taken. */
export function fieldsOf({ types }: QueryTable, type: unknown): Fields | undefined {
  const known = Object.keys(types).find((name) => name.toLowerCase() === String(type).toLowerCase());
  return known === undefined ? undefined : types[known];
}

function termOf(
  condition: Condition,
  fields: Fields | undefined,
  builder: FilterBuilder<unknown>,
): FilterTerm {
  const terms = (conditions: readonly Condition[]) => conditions.map((each) => termOf(each, fields, builder));
  if ("all" in condition) return builder.all(...terms(condition.all));
  if ("any" in condition) return builder.any(...terms(condition.any));
  const { field, operator } = condition;
  if (operator === "~") {
    throw new UsageError(
      "--filter: a query of Enterprise Manager cannot search within text. Use == or a --query on the result",
    );
  }
  const name = checkField(field, fields && Object.keys(fields), "--filter");
  return builder.field(name, operator, comparedValue(condition, name, fields?.[name]));
}

function comparedValue({ value, quoted }: Comparison, name: string, field: QueryField | undefined) {
  const { type, values } = field ?? {};
  if (values !== undefined) {
    // Servers are not known to read the words of an enumeration without case.
    const known = values.find((each) => each.toLowerCase() === value.toLowerCase());
    if (known !== undefined) return known;
    const nearest = nearestName(value, values);
    if (nearest !== undefined)
      throw new UsageError(`--filter: ${name} has no value '${value}'. Did you mean '${nearest}'?`);
    return value;
  }
  if (quoted && type !== "date-time") return value;
  if (type === "boolean" || (type === undefined && /^(true|false)$/.test(value))) {
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw new UsageError(`--filter: ${name} must be compared with true or false, not '${value}'`);
  }
  if (type === "integer" || type === "number") {
    if (value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
    throw new UsageError(`--filter: ${name} must be compared with a number, not '${value}'`);
  }
  if (type === "date-time") {
    const time = new Date(value);
    if (!Number.isNaN(time.getTime())) return time;
    throw new UsageError(
      `--filter: ${name} must be compared with a date such as 2026-11-01T00:00:00Z, not '${value}'`,
    );
  }
  return value;
}

/**
 * The condition that something was created since a time.
 * @throws {UsageError} when the type has no time of its creation.
 */
export function sinceCondition(type: string, fields: Fields | undefined, since: Date): string {
  const names = fields === undefined ? ["CreationTime"] : Object.keys(fields);
  const name = names.find((each) => /^CreationTime/.test(each));
  if (name === undefined) throw new UsageError(`--since: ${type} has no time of its creation`);
  return writeFilter(type, (builder: FilterBuilder<unknown>) => builder.field(name, ">=", since));
}
