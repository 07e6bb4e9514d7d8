import type { FieldFor } from "../../contract/query-field.js";
import { ConfigurationError } from "../../errors/index.js";
import { numberText } from "../../request/number-text.js";

const operators = ["==", "!=", ">", ">=", "<", "<="] as const;

export type FilterOperator = (typeof operators)[number];

/** What a field can be compared with. */
export type FilterValue = string | number | boolean | Date;

/** Names of the fields that can be filtered by. */
export type FilterField<Fields> = FieldFor<Fields, "filter">;

/** What a field can be compared with: nothing, if it serves for sorting only. Of a field that is not documented nothing is known. */
export type FilterValueOf<Fields, Name extends string> =
  Name extends FilterField<Fields>
    ? Fields[Name] extends { readonly value: infer Value }
      ? Value
      : never
    : Name extends keyof Fields
      ? never
      : FilterValue;

/** One comparison, or several as one. Comes from a `FilterBuilder` only. */
class FilterTerm {
  readonly #text: string;
  readonly #separator: string | undefined;

  constructor(text: string, separator?: string) {
    this.#text = text;
    this.#separator = separator;
  }

  /** As one of several. How `;` and `,` bind is not documented, so a mixture of them is always grouped. */
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
   * @throws {ConfigurationError} by the name of the field: for an invalid `Date`, `NaN`, a number that is infinite or beyond 2^53,
   * text with control characters, an unknown operator.
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

/** Fields of a query by its type; of a type that is not in the map nothing is known. */
type FieldsOf<Fields, Type> = Type extends keyof Fields ? Fields[Type] : unknown;

/**
 * The value of `filter` for `query` and `queryReferences`, as text that the client encodes.
 *
 * - Words that the vendor lists compare by their place in that list: a session with `Result>=Warning` ended with a
 *   warning or failed. Where `None`, the result of a session that runs, has its place is not documented.
 * - Dates are UTC.
 * - The fields are those of the vendor's tables (`QueryFields`), which the items do not always have under the same name. Others
 *   can be used as well; their values are not typed.
 * - That quotes protect is documented for blanks and quotes only. Text with `;`, `,` or parentheses is quoted too, but
 *   whether the server then takes them for text is not known: test it before you rely on such a name.
 *
 * @example
 * const filter = queryFilter("BackupJobSession", ({ field, all, any }) =>
 *   all(
 *     field("Result", ">=", "Warning"),
 *     field("CreationTime", ">", new Date("2026-11-01T00:00:00Z")),
 *     any(field("JobName", "==", "Nightly"), field("JobName", "==", 'The "big" one')),
 *   ),
 * );
 * @throws {ConfigurationError} for what cannot be written; see `FilterBuilder`.
 */
export type QueryFilter<Fields> = <Type extends (keyof Fields & string) | (string & {})>(
  type: Type,
  build: (builder: FilterBuilder<FieldsOf<Fields, Type>>) => FilterTerm,
) => string;

/** A `QueryFilter` for whatever fields: `const queryFilter: QueryFilter<QueryFields> = writeFilter`. */
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
export function checkFieldName(name: unknown): void {
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
  throw new ConfigurationError("filter", "must consist of what field(), all() and any() return");
}

function valueText(name: string, value: unknown): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return digits(name, value);
  if (value instanceof Date) return `"${dateText(name, value)}"`;
  if (typeof value !== "string") {
    throw new ConfigurationError(name, "must be compared with text, a number, a boolean or a Date");
  }
  // Half of a surrogate pair cannot be written into a URL.
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
  // Whether the server reads an exponent is not known.
  if (/^-?[\d.]+$/.test(text)) return text;
  throw new ConfigurationError(name, `is compared with ${text}, which is not written in digits`);
}

function dateText(name: string, value: Date): string {
  const time = value.getTime();
  // The server's calendar, that of .NET, has the years 1 to 9999.
  const text = Number.isNaN(time) ? "" : value.toISOString();
  if (/^(?!0000)\d{4}-/.test(text)) return text.replace(".000Z", "Z");
  throw new ConfigurationError(
    name,
    "is compared with a Date that is invalid or outside the years 1 to 9999",
  );
}
