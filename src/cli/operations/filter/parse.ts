import { UsageError } from "../../usage-error.js";

/** A condition in short form: `status==Failed && (name~SQL || name~Oracle)`. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | Comparison;

export interface Comparison {
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
  /** It was in quotes, so it is text, whatever it looks like. */
  readonly quoted: boolean;
}

export const operators = ["==", "!=", "<=", ">=", "<", ">", "~"] as const;
export type Operator = (typeof operators)[number];

/** What ends a value without quotes. */
const end = /\s*(?:&&|\|\||[;,()]|$)/y;

/**
 * Reads conditions: `&&` or `;` between conditions that must all hold, `||` or `,` between alternatives, parentheses around a group.
 * `&&` binds tighter. A value with one of these signs is put in quotes; a quote in it is doubled.
 * @throws {UsageError} with the place of the mistake.
 */
export function parseFilter(text: string): Condition {
  const reader = new Reader(text);
  const condition = reader.any();
  reader.finish();
  return condition;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  any(): Condition {
    const parts = [this.#all()];
    while (this.#take(/\s*(?:\|\||,)\s*/y)) parts.push(this.#all());
    return parts.length === 1 ? (parts[0] as Condition) : { any: parts };
  }

  finish(): void {
    this.#take(/\s*/y);
    if (this.#at < this.#text.length) throw this.#fault("the end, or && or || and another condition");
  }

  #all(): Condition {
    const parts = [this.#one()];
    while (this.#take(/\s*(?:&&|;)\s*/y)) parts.push(this.#one());
    return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
  }

  #one(): Condition {
    if (this.#take(/\s*\(/y)) {
      const condition = this.any();
      if (!this.#take(/\s*\)/y)) throw this.#fault(")");
      return condition;
    }
    const field = this.#take(/\s*([\w.]+)\s*/y)?.[1];
    if (field === undefined) throw this.#fault("the name of a field");
    const operator = this.#take(/(==|!=|<=|>=|<|>|~)\s*/y)?.[1];
    if (operator === undefined) {
      throw this.#fault(`one of the operators ${operators.join(" ")}`);
    }
    return { field, operator: operator as Operator, ...this.#value() };
  }

  #value(): { value: string; quoted: boolean } {
    const quote = this.#text[this.#at];
    if (quote === '"' || quote === "'") {
      const found = this.#take(quote === '"' ? /"((?:[^"]|"")*)"/y : /'((?:[^']|'')*)'/y)?.[1];
      if (found === undefined) throw this.#fault(`the quote ${quote} that ends the value`);
      return { value: found.replaceAll(quote + quote, quote), quoted: true };
    }
    const start = this.#at;
    for (; ; this.#at++) {
      end.lastIndex = this.#at;
      if (end.test(this.#text)) break;
    }
    if (this.#at === start) throw this.#fault('a value; "" stands for the empty text');
    return { value: this.#text.slice(start, this.#at), quoted: false };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  #fault(expected: string): UsageError {
    const rest = this.#text.slice(this.#at, this.#at + 20);
    const place = rest === "" ? "at the end" : `at '${rest}'`;
    return new UsageError(`--filter: expected ${expected} ${place} of '${this.#text}'`);
  }
}
