/** Where something comes next. Asked for places in order, it looks at every character once. */
export class ForwardSearch {
  readonly #wanted: string | RegExp;
  #text = "";
  #next = -1;

  constructor(wanted: string | RegExp) {
    this.#wanted = wanted;
  }

  set text(text: string) {
    this.#text = text;
    this.#next = -1;
  }

  next(from: number): number {
    return this.#next >= from ? this.#next : this.#search(from);
  }

  #search(from: number): number {
    let found: number;
    if (typeof this.#wanted === "string") found = this.#text.indexOf(this.#wanted, from);
    else {
      this.#wanted.lastIndex = from;
      found = this.#wanted.exec(this.#text)?.index ?? -1;
    }
    this.#next = found === -1 ? Number.MAX_SAFE_INTEGER : found;
    return this.#next;
  }
}
