/** A condition of a query filter. */
export type QueryFilter =
  | { readonly field: string; readonly operator: string; readonly value: string }
  | { readonly combine: "and" | "or"; readonly filters: readonly QueryFilter[] };

/** A filter that cannot be read. */
export class QueryFilterError extends Error {}

/**
 * Reads a filter such as `(Name=="a b",Result>=Warning);State!=Stopped`. `;` stands for and, `,` for or; `;` binds tighter.
 * @throws {QueryFilterError}
 */
export function parseFilter(text: string): QueryFilter {
  return new FilterReader(text).whole();
}

class FilterReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): QueryFilter {
    const filter = this.#any();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return filter;
  }

  #any(): QueryFilter {
    return this.#list("or", ",", () => this.#all());
  }

  #all(): QueryFilter {
    return this.#list("and", ";", () => this.#one());
  }

  #list(combine: "and" | "or", separator: string, next: () => QueryFilter): QueryFilter {
    const filters = [next()];
    while (this.#take(separator)) filters.push(next());
    const [only] = filters;
    return filters.length === 1 && only !== undefined ? only : { combine, filters };
  }

  #one(): QueryFilter {
    if (this.#take("(")) {
      const inner = this.#any();
      if (!this.#take(")")) throw this.#unexpected();
      return inner;
    }
    const field = this.#match(/\s*([A-Za-z]\w*)\s*/y);
    const operator = this.#match(/(==|!=|>=|<=|>|<)\s*/y);
    const quoted = this.#tryMatch(/"((?:[^"]|"")*)"\s*/y);
    if (quoted !== undefined) return { field, operator, value: quoted.replaceAll('""', '"') };
    // Blanks of a value that is not quoted are dropped.
    return { field, operator, value: this.#match(/([^;,()"]*)/y).replaceAll(/\s/g, "") };
  }

  #take(token: string): boolean {
    if (this.#text[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string {
    const found = this.#tryMatch(pattern);
    if (found === undefined) throw this.#unexpected();
    return found;
  }

  #tryMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match[1];
  }

  #unexpected(): QueryFilterError {
    return new QueryFilterError(`The filter cannot be read at character ${this.#at + 1}: ${this.#text}`);
  }
}
