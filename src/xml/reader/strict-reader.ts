import { clipped, XmlFault } from "../faults.js";
import { normalizeSpaces } from "./attributes.js";
import {
  cdataStart,
  checkCharacters,
  commentEnd,
  commentStart,
  instructionEnd,
  isSpace,
  normalizeLineEnds,
  resolveReferences,
  resolveText,
  SpecialText,
  undecidedEnd,
} from "./markup.js";
import { isTextAt, NameReader } from "./names.js";
import type { XmlHandler, XmlLimits, XmlPosition, XmlReader } from "./reader.js";

const textStart = /[^ \t\r\n]/g;
const noAttributes: string[] = [];

/**
 * Reads XML 1.0 (fifth edition) that is well-formed and has no document type. It is fast because it finds complete tokens of
 * a growing buffer with the string search of the engine.
 */
export class StrictReader implements XmlReader {
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #openNames: string[] = [];
  readonly #names = new NameReader();
  #buffer = "";
  readonly #special = new SpecialText();
  #at = 0;
  /** The first half of a surrogate pair, when a chunk ends inside it. */
  #halfPair = "";
  /**
   * A token is not complete. It is read again only when the buffer is this long, so that a long token that comes in small
   * chunks takes linear time.
   */
  #retryAt = 0;
  #started = false;
  #rootSeen = false;
  #line = 1;
  #lineStart = 0;
  #counted = 0;

  constructor(handler: XmlHandler, limits: XmlLimits) {
    this.#handler = handler;
    this.#limits = limits;
  }

  get position(): XmlPosition {
    this.#countLines(this.#at);
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  write(text: string): void {
    let chunk = this.#halfPair + text;
    this.#halfPair = "";
    // Names and text are read by complete characters.
    if (isHighSurrogate(chunk.charCodeAt(chunk.length - 1))) {
      this.#halfPair = chunk.slice(-1);
      chunk = chunk.slice(0, -1);
    }
    if (this.#at > 0) {
      this.#countLines(this.#at);
      this.#buffer = this.#buffer.slice(this.#at) + chunk;
      this.#lineStart -= this.#at;
      this.#counted -= this.#at;
      this.#retryAt -= this.#at;
      this.#at = 0;
    } else this.#buffer += chunk;
    if (this.#buffer.length < this.#retryAt) return;
    this.#read(false);
  }

  flush(): void {
    this.#read(false);
  }

  end(): void {
    this.#buffer += this.#halfPair;
    this.#halfPair = "";
    this.#read(true);
    const [open] = this.#openNames.slice(-1);
    if (open !== undefined) throw new XmlFault(`the document ends inside <${clipped(open)}>`);
    if (!this.#rootSeen) throw new XmlFault("the document has no element");
  }

  #read(last: boolean): void {
    this.#special.text = this.#buffer;
    while (this.#at < this.#buffer.length) {
      const complete = this.#buffer.charCodeAt(this.#at) === 0x3c ? this.#markup(last) : this.#text(last);
      if (complete) continue;
      this.#retryAt = this.#at + (this.#buffer.length - this.#at) * 2;
      return;
    }
  }

  /** Reads text up to the next `<`. Returns false when more text is needed. */
  #text(last: boolean): boolean {
    const buffer = this.#buffer;
    const start = this.#at;
    const next = buffer.indexOf("<", start);
    const end = next === -1 ? buffer.length : next;
    const found = next !== -1;
    if (this.#openNames.length === 0) this.#checkBlanks(found ? end : -1);
    // The end of the buffer may be inside a reference, a line end or "]]>".
    if (!found && !last) return false;
    if (this.#openNames.length > 0) {
      const raw = buffer.slice(start, end);
      if (this.#special.sectionEnds.next(start) < end) throw new XmlFault("text contains ]]>");
      this.#handler.text(
        this.#special.controls.next(start) < end
          ? resolveText(normalizeLineEnds(raw))
          : this.#special.references.next(start) < end
            ? resolveReferences(raw)
            : raw,
      );
    }
    this.#started = true;
    this.#at = end;
    return true;
  }

  /** Only blanks are allowed outside the root element. The check does not wait for a `<`, so other formats fail early. */
  #checkBlanks(end: number): void {
    textStart.lastIndex = this.#at;
    const text = textStart.exec(this.#buffer);
    if (text === null || (end !== -1 && text.index >= end)) return;
    this.#at = text.index;
    throw new XmlFault(this.#rootSeen ? "text after the root element" : "text before the root element");
  }

  /** Reads the markup at the cursor. Returns false when more text is needed. */
  #markup(last: boolean): boolean {
    const next = this.#buffer.charCodeAt(this.#at + 1);
    const end =
      next === 0x2f
        ? this.#endTag()
        : next === 0x21
          ? this.#declaration(last)
          : next === 0x3f
            ? instructionEnd(this.#buffer, this.#at, this.#names, !this.#started)
            : this.#startTag();
    if (end === -1) {
      if (last) throw new XmlFault("the document ends inside markup");
      return false;
    }
    this.#started = true;
    this.#at = end;
    return true;
  }

  #endTag(): number {
    const buffer = this.#buffer;
    const start = this.#at + 2;
    const open = this.#openNames[this.#openNames.length - 1];
    if (
      open !== undefined &&
      buffer.charCodeAt(start + open.length) === 0x3e &&
      isTextAt(buffer, open, start)
    ) {
      this.#openNames.pop();
      this.#handler.close();
      return start + open.length + 1;
    }
    const end = buffer.indexOf(">", start);
    if (end === -1) return -1;
    const name = buffer.slice(start, end);
    if (open === undefined || !isPadded(name, open)) {
      const closed = `</${clipped(name)}>`;
      throw new XmlFault(
        open === undefined ? `${closed} has no start tag` : `found ${closed}; expected </${clipped(open)}>`,
      );
    }
    this.#openNames.pop();
    this.#handler.close();
    return end + 1;
  }

  #startTag(): number {
    const buffer = this.#buffer;
    let at = this.#at + 1;
    if (at >= buffer.length) return -1;
    const name = this.#names.read(buffer, at);
    if (name === undefined) throw new XmlFault("< does not start an element");
    at += name.length;
    let attributes = noAttributes;
    for (;;) {
      let code = buffer.charCodeAt(at);
      const spaced = isSpace(code);
      while (isSpace(code)) code = buffer.charCodeAt(++at);
      if (code === 0x3e) {
        this.#opened(name, attributes);
        return at + 1;
      }
      if (code === 0x2f) {
        if (at + 1 === buffer.length) return -1;
        if (buffer.charCodeAt(at + 1) !== 0x3e) throw new XmlFault(`unexpected / in <${clipped(name)}>`);
        this.#opened(name, attributes);
        this.#openNames.pop();
        this.#handler.close();
        return at + 2;
      }
      if (at >= buffer.length) return -1;
      const key = this.#names.read(buffer, at);
      if (key === undefined || !spaced) {
        throw new XmlFault(`<${clipped(name)}> contains an invalid attribute`);
      }
      at += key.length;
      code = buffer.charCodeAt(at);
      while (isSpace(code)) code = buffer.charCodeAt(++at);
      if (at >= buffer.length) return -1;
      if (code !== 0x3d) throw new XmlFault(`attribute ${clipped(key)} has no value`);
      code = buffer.charCodeAt(++at);
      while (isSpace(code)) code = buffer.charCodeAt(++at);
      if (at >= buffer.length) return -1;
      if (code !== 0x22 && code !== 0x27) {
        throw new XmlFault(`the value of attribute ${clipped(key)} is not quoted`);
      }
      const start = at + 1;
      at = buffer.indexOf(code === 0x22 ? '"' : "'", start);
      if (at === -1) return -1;
      if (attributes.length >= this.#limits.attributes * 2)
        throw new XmlFault(`<${clipped(name)}> has more than ${this.#limits.attributes} attributes`);
      const raw = buffer.slice(start, at);
      if (attributes === noAttributes) attributes = [];
      attributes.push(key, this.#special.isPlainValue(start, at) ? raw : this.#value(key, raw));
      at++;
    }
  }

  #opened(name: string, attributes: readonly string[]): void {
    if (this.#openNames.length === 0) {
      if (this.#rootSeen) throw new XmlFault("there is a second root element");
      this.#rootSeen = true;
    }
    if (this.#openNames.length >= this.#limits.depth)
      throw new XmlFault(`elements nest deeper than ${this.#limits.depth}`);
    this.#openNames.push(name);
    this.#handler.open(name, attributes);
  }

  /** A comment, a CDATA section, or something that is not allowed. */
  #declaration(last: boolean): number {
    const buffer = this.#buffer;
    const at = this.#at;
    if (buffer.startsWith(commentStart, at)) return commentEnd(buffer, at);
    if (!buffer.startsWith(cdataStart, at)) return undecidedEnd(buffer, at, last);
    if (this.#openNames.length === 0) throw new XmlFault("CDATA outside the root element");
    const end = buffer.indexOf("]]>", at + cdataStart.length);
    if (end === -1) return -1;
    const text = buffer.slice(at + cdataStart.length, end);
    checkCharacters(text);
    this.#handler.text(normalizeLineEnds(text));
    return end + 3;
  }

  #value(key: string, raw: string): string {
    if (raw.includes("<")) throw new XmlFault(`the value of attribute ${clipped(key)} contains <`);
    return resolveText(normalizeSpaces(raw));
  }

  #countLines(until: number): void {
    for (let found = this.#buffer.indexOf("\n", this.#counted); found !== -1 && found < until; ) {
      this.#line++;
      this.#lineStart = found + 1;
      found = this.#buffer.indexOf("\n", found + 1);
    }
    this.#counted = until;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** An end tag may have white space after its name. */
function isPadded(text: string, name: string): boolean {
  return text.startsWith(name) && /^[ \t\r\n]+$/.test(text.slice(name.length));
}
