import type { LinkPagination } from "../contract/descriptor.js";
import { atPointer } from "../pointer.js";

/** The page number and the number of pages, according to the pages of a collection. The latest page counts. */
export class PageCount {
  readonly #count: LinkPagination["count"];
  /** The expected number of the next page. `undefined`: unknown. */
  #expected: number | undefined;
  #number: number | undefined;
  #pages: number | undefined;

  /** `parameters`: those of the first page. They may have its number; the default is 1. */
  constructor(count: LinkPagination["count"], parameters: Readonly<Record<string, unknown>>) {
    this.#count = count;
    if (count === undefined) return;
    const requested = Number(parameters[count.parameter] ?? 1);
    this.#expected = Number.isInteger(requested) ? requested : undefined;
  }

  /** Reads the numbers of a page. Can be called again for a second response of the same page. */
  read(page: unknown): void {
    this.#number = numberAt(page, this.#count?.page, 1) ?? this.#expected;
    this.#pages = numberAt(page, this.#count?.pages, 0) ?? this.#pages;
  }

  /** Advances to the next page. */
  advance(): void {
    this.#expected = this.#number === undefined ? undefined : this.#number + 1;
  }

  /**
   * Whether this page must have items, according to the page count. A single page may be empty: servers count one page
   * for an empty collection.
   */
  get promisesItems(): boolean {
    const at = this.#expected ?? this.#number;
    return at !== undefined && this.#pages !== undefined && at <= this.#pages && this.#pages > 1;
  }

  /** Text for messages if more pages must follow, according to the page count. */
  get more(): string | undefined {
    const [number, pages] = [this.#number, this.#pages];
    return number !== undefined && pages !== undefined && number < pages
      ? `number ${number} of ${pages}`
      : undefined;
  }

  /** The problem if the server returned another page than the expected one. */
  get jump(): string | undefined {
    const [number, expected] = [this.#number, this.#expected];
    return number !== undefined && expected !== undefined && number !== expected
      ? `number ${expected} was expected, but the server returned ${number}`
      : undefined;
  }
}

function numberAt(page: unknown, pointer: string | undefined, least: number): number | undefined {
  const value = pointer === undefined ? undefined : atPointer(page, pointer);
  return typeof value === "number" && value >= least ? value : undefined;
}
