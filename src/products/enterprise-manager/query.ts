import type { QueryFields } from "../../../generated/enterprise-manager/client.js";
import type { FieldFor } from "../../contract/call.js";
import { ConfigurationError } from "../../errors/index.js";
import { numberText } from "../../request/query.js";

const operators = ["==", "!=", ">", ">=", "<", "<="] as const;

export type FilterOperator = (typeof operators)[number];

/** Types that a field can be compared with. */
export type FilterValue = string | number | boolean | Date;

/** Names of the fields that can be filtered by. */
export type FilterField<Fields> = FieldFor<Fields, "filter">;

/**
 * The type of values that a field can be compared with. `never` for a field that only sorts. Undocumented fields take
 * any value.
 */
type FilterValueOf<Fields, Name extends string> =
  Name extends FilterField<Fields>
    ? Fields[Name] extends { readonly value: infer Value }
      ? Value
      : never
    : Name extends keyof Fields
      ? never
      : FilterValue;

/** One comparison, or a group of several. Only a `FilterBuilder` makes it. */
class FilterTerm {
  readonly #text: string;
  readonly #separator: string | undefined;

  constructor(text: string, separator?: string) {
    this.#text = text;
    this.#separator = separator;
  }

  /**
   * The text of this term inside a group. The precedence of `;` and `,` is not documented, so a mixture of them always
   * gets parentheses.
   */
  textWithin(separator: string): string {
    return this.#separator === undefined || this.#separator === separator ? this.#text : `(${this.#text})`;
  }

  toString(): string {
    return this.#text;
  }
}

export type { FilterTerm };

export interface FilterBuilder<Fields> {
  /**
   * One comparison. A `Date` is written in UTC. Text is quoted wherever it is more than letters, digits and `_ . : -`; a
   * quote in it is doubled.
   * @throws {ConfigurationError} with the name of the field, for an invalid `Date`, `NaN`, a number that is infinite or
   * beyond 2^53, text with control characters, or an unknown operator.
   */
  field<Name extends FilterField<Fields> | (string & {})>(
    name: Name,
    operator: FilterOperator,
    value: FilterValueOf<Fields, Name>,
  ): FilterTerm;
  /** All of them hold. @throws {ConfigurationError} when there are none. */
  all(...terms: readonly FilterTerm[]): FilterTerm;
  /** At least one of them holds. @throws {ConfigurationError} when there are none. */
  any(...terms: readonly FilterTerm[]): FilterTerm;
}

/** The fields of a query type. `unknown` for a type that is not in the map. */
type FieldsOf<Fields, Type> = Type extends keyof Fields ? Fields[Type] : unknown;

/**
 * Builds the value of `filter` for `query` and `queryReferences`. The client URL-encodes it.
 *
 * - Values of enumerations compare by their position in the vendor's list: `Result>=Warning` matches sessions that
 *   failed or ended with a warning. The position of `None`, the result of a running session, is not documented.
 * - Dates are UTC.
 * - The typed fields are those of the vendor's tables (`QueryFields`). The items may have them under other names. You
 *   can use other fields; their values are not typed.
 * - Quoting is documented only for blanks and quotes. Text with `;`, `,` or parentheses is quoted too, but whether the
 *   server accepts it is unknown: test it before you rely on such a name.
 *
 * @example
 * const filter = queryFilter("BackupJobSession", ({ field, all, any }) =>
 *   all(
 *     field("Result", ">=", "Warning"),
 *     field("CreationTime", ">", new Date("2026-11-01T00:00:00Z")),
 *     any(field("JobName", "==", "Nightly"), field("JobName", "==", 'The "big" one')),
 *   ),
 * );
 * @throws {ConfigurationError} for a condition that cannot be written; see `FilterBuilder`.
 */
export type QueryFilter<Fields> = <Type extends (keyof Fields & string) | (string & {})>(
  type: Type,
  build: (builder: FilterBuilder<FieldsOf<Fields, Type>>) => FilterTerm,
) => string;

/** A `QueryFilter` for any fields: `const queryFilter: QueryFilter<QueryFields> = writeFilter`. */
export function writeFilter(type: string, build: (builder: never) => FilterTerm): string {
  if (typeof type !== "string" || type === "")
    throw new ConfigurationError("type", "must be the type of a query, as a string");
  if (typeof build !== "function") throw new ConfigurationError("build", "must be a function");
  return String(checkTerm(build(builder as never)));
}

const builder: FilterBuilder<unknown> = Object.freeze({
  field: compare,
  all: (...terms: readonly FilterTerm[]) => join("all", ";", terms),
  any: (...terms: readonly FilterTerm[]) => join("any", ",", terms),
});

/** @throws {ConfigurationError} for a name that would change the query around it. */
function checkFieldName(name: unknown): void {
  if (typeof name === "string" && /^\w+$/.test(name)) return;
  throw new ConfigurationError("field", "must be a name of letters, digits and _");
}

function compare(name: string, operator: FilterOperator, value: FilterValue): FilterTerm {
  checkFieldName(name);
  if (!operators.includes(operator)) {
    throw new ConfigurationError(name, `needs one of these operators: ${operators.join(" ")}`);
  }
  return new FilterTerm(`${name}${operator}${valueText(name, value)}`);
}

function join(name: string, separator: string, given: readonly FilterTerm[]): FilterTerm {
  const terms = given.map(checkTerm);
  const [first, ...others] = terms;
  if (first === undefined) throw new ConfigurationError(name, "needs at least one condition");
  if (others.length === 0) return first;
  return new FilterTerm(terms.map((term) => term.textWithin(separator)).join(separator), separator);
}

function checkTerm(term: FilterTerm): FilterTerm {
  if (term instanceof FilterTerm) return term;
  throw new ConfigurationError("filter", "must be the return value of field(), all() or any()");
}

function valueText(name: string, value: unknown): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return digits(name, value);
  if (value instanceof Date) return `"${dateText(name, value)}"`;
  if (typeof value !== "string") {
    throw new ConfigurationError(name, "must be compared with text, a number, a boolean or a Date");
  }
  // A URL cannot contain half of a surrogate pair.
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    throw new ConfigurationError(
      name,
      "is compared with text that contains control characters or half a surrogate pair",
    );
  }
  return /^[\w.:-]+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function digits(name: string, value: number): string {
  let text: string;
  try {
    text = numberText(value);
  } catch (cause) {
    throw new ConfigurationError(name, `is compared with a number that ${(cause as Error).message}`, {
      cause,
    });
  }
  // It is unknown whether the server reads exponents.
  if (/^-?[\d.]+$/.test(text)) return text;
  throw new ConfigurationError(name, `is compared with ${text}, which is not written in digits`);
}

function dateText(name: string, value: Date): string {
  const time = value.getTime();
  // The calendar of .NET, which the server uses, has the years 1 to 9999.
  const text = Number.isNaN(time) ? "" : value.toISOString();
  if (/^(?!0000)\d{4}-/.test(text)) return text.replace(".000Z", "Z");
  throw new ConfigurationError(
    name,
    "is compared with a Date that is invalid or outside the years 1 to 9999",
  );
}

/**
 * Builds the `filter` of `query` and `queryReferences`, typed by the queried type.
 *
 * @example
 * const filter = queryFilter("BackupJobSession", ({ field, all }) =>
 *   all(field("Result", ">=", "Warning"), field("CreationTime", ">", new Date("2026-11-01T00:00:00Z"))),
 * );
 * for await (const session of em.paginate("query", { type: "BackupJobSession", filter })) {}
 */
export const queryFilter: QueryFilter<QueryFields> = writeFilter;

/** Names of the fields that a query of this type sorts by. An undocumented type takes any name. */
export type SortField<Type extends string> = Type extends keyof QueryFields
  ? FieldFor<QueryFields[Type], "sort">
  : string;

/**
 * The value of `sortAsc` or `sortDesc` for `query` and `queryReferences`, checked against the queried type. The
 * parameters themselves take the field of any type, and undocumented fields.
 *
 * @returns the given name.
 * @throws {ConfigurationError} for a name with characters other than letters, digits and `_`.
 * @example
 * const sortDesc = querySort("BackupJobSession", "CreationTime");
 * const { Entities } = await em.query({ type: "BackupJobSession", sortDesc, pageSize: 1 });
 */
export function querySort<Type extends keyof QueryFields | (string & {}), Name extends SortField<Type>>(
  _type: Type,
  field: Name,
): Name {
  checkFieldName(field);
  return field;
}
