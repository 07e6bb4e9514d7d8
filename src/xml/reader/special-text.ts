/** Characters that are not allowed, and carriage returns, which stand for line feeds. Hardly any document has one. */
const control = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/g;

/** Where a buffer has text that does not stand for itself. Nearly all text does, and is passed on unread. */
export class SpecialText {
  readonly references = new ForwardSearch("&");
  readonly sectionEnds = new ForwardSearch("]]>");
  readonly controls = new ForwardSearch(control);
  readonly #tags = new ForwardSearch("<");
  readonly #lines = new ForwardSearch("\n");
  readonly #tabs = new ForwardSearch("\t");

  set text(text: string) {
    this.references.text = text;
    this.sectionEnds.text = text;
    this.controls.text = text;
    this.#tags.text = text;
    this.#lines.text = text;
    this.#tabs.text = text;
  }

  /** Whether the value of an attribute stands for itself. */
  isPlainValue(start: number, end: number): boolean {
    return (
      this.references.next(start) >= end &&
      this.#tags.next(start) >= end &&
      this.#lines.next(start) >= end &&
      this.#tabs.next(start) >= end &&
      this.controls.next(start) >= end
    );
  }
}

/** Finds the next occurrence. For calls with rising indexes, it searches each character once. */
class ForwardSearch {
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
