import type { LinkPagination } from "../contract/descriptor.js";
import { atPointer } from "../pointer.js";

/** What the pages of a collection say of their number and of how many there are. The last word counts. */
export class PageCount {
  readonly #count: LinkPagination["count"];
  /** Of the page that comes next, if pages follow one another. `undefined`: nothing tells. */
  #expected: number | undefined;
  #number: number | undefined;
  #pages: number | undefined;

  /** `parameters`: of the first page. Its number is the one asked for, 1 where none was. */
  constructor(count: LinkPagination["count"], parameters: Readonly<Record<string, unknown>>) {
    this.#count = count;
    if (count === undefined) return;
    const asked = Number(parameters[count.parameter] ?? 1);
    this.#expected = Number.isInteger(asked) ? asked : undefined;
  }

  /** Takes a page in. Asking for the same page again changes nothing but what it says. */
  look(page: unknown): void {
    this.#number = numberAt(page, this.#count?.page, 1) ?? this.#expected;
    this.#pages = numberAt(page, this.#count?.pages, 0) ?? this.#pages;
  }

  /** Goes on to the next page. */
  advance(): void {
    this.#expected = this.#number === undefined ? undefined : this.#number + 1;
  }

  /** By the count there are items in this page. Of one page in all there may be none: so an empty collection counts. */
  get promisesItems(): boolean {
    const at = this.#expected ?? this.#number;
    return at !== undefined && this.#pages !== undefined && at <= this.#pages && this.#pages > 1;
  }

  /** Why more must follow, where the count says so. */
  get more(): string | undefined {
    const [number, pages] = [this.#number, this.#pages];
    return number !== undefined && pages !== undefined && number < pages
      ? `number ${number} of ${pages}`
      : undefined;
  }

  /** What is wrong where the server gave another page than the one that was asked for or follows. */
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
