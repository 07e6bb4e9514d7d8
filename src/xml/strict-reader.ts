import { asciiName, forbiddenCharacter, nameAnywhere, resolveReference } from "./characters.js";
import {
  clipped,
  XmlFault,
  type XmlHandler,
  type XmlLimits,
  type XmlPosition,
  type XmlReader,
} from "./reader.js";

const lineEnds = /\r\n?/g;
// Looked for before the slow ways of text and values; most have none of these.
const special = /[&\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const specialInValue = /[&<\t\n\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const textStart = /[^ \t\r\n]/g;
const space = /[ \t\r\n]+/y;
const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

/**
 * Reads XML 1.0 (fifth edition) that is well-formed and has no document type. Works on whole tokens of a growing buffer
 * with the engine's own string search, which is what makes it fast: nearly all time goes into finding the next `<`.
 */
export class StrictReader implements XmlReader {
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  readonly #names: string[] = [];
  #buffer = "";
  #at = 0;
  /** The first half of a character, when a chunk ends there. */
  #half = "";
  /** A token was cut off here; it is tried again when this much has come, so that long ones are not read over and over. */
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
    let chunk = this.#half + text;
    this.#half = "";
    // Names and text are looked at by whole characters.
    if (isHighSurrogate(chunk.charCodeAt(chunk.length - 1))) {
      this.#half = chunk.slice(-1);
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
    this.#buffer += this.#half;
    this.#half = "";
    this.#read(true);
    const [open] = this.#names.slice(-1);
    if (open !== undefined) throw new XmlFault(`the document ends inside <${clipped(open)}>`);
    if (!this.#rootSeen) throw new XmlFault("the document has no element");
  }

  #read(last: boolean): void {
    while (this.#at < this.#buffer.length) {
      const found = this.#buffer.indexOf("<", this.#at);
      const whole =
        (found === this.#at || this.#characters(found, last)) && (found === -1 || this.#markup(last));
      if (whole) continue;
      this.#retryAt = this.#at + (this.#buffer.length - this.#at) * 2;
      return;
    }
  }

  /** Text up to the next `<`. False: more must come first. */
  #characters(found: number, last: boolean): boolean {
    if (this.#names.length === 0) this.#blanks(found);
    // The end of what has come may cut a reference, a line end or "]]>" in two.
    if (found === -1 && !last) return false;
    const end = found === -1 ? this.#buffer.length : found;
    const raw = this.#buffer.slice(this.#at, end);
    if (this.#names.length > 0) {
      if (raw.includes("]]>")) throw new XmlFault("]]> in text");
      this.#handler.text(special.test(raw) ? this.#resolve(raw.replace(lineEnds, "\n")) : raw);
    }
    this.#started = true;
    this.#at = end;
    return true;
  }

  /** Outside the root element there is nothing else; what is no XML at all is refused before all of it has come. */
  #blanks(found: number): void {
    textStart.lastIndex = this.#at;
    const text = textStart.exec(this.#buffer);
    if (text === null || (found !== -1 && text.index >= found)) return;
    this.#at = text.index;
    throw new XmlFault(this.#rootSeen ? "text after the root element" : "text before the root element");
  }

  /** The markup at the cursor. False: more must come first. */
  #markup(last: boolean): boolean {
    const next = this.#buffer.charCodeAt(this.#at + 1);
    const end =
      next === 0x2f
        ? this.#endTag()
        : next === 0x21
          ? this.#bang(last)
          : next === 0x3f
            ? this.#instruction()
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
    const end = this.#buffer.indexOf(">", this.#at);
    if (end === -1) return -1;
    const open = this.#names.pop();
    const name = this.#buffer.slice(this.#at + 2, end);
    if (name !== open && (open === undefined || !isPadded(name, open))) {
      const closed = `</${clipped(name)}>`;
      throw new XmlFault(
        open === undefined ? `${closed} closes nothing` : `${closed} where </${clipped(open)}> is due`,
      );
    }
    this.#handler.close();
    return end + 1;
  }

  #startTag(): number {
    const buffer = this.#buffer;
    let at = this.#at + 1;
    if (at >= buffer.length) return -1;
    const name = this.#name(at);
    if (name === undefined) throw new XmlFault("< that starts no element");
    at += name.length;
    const attributes: string[] = [];
    for (;;) {
      space.lastIndex = at;
      const spaced = space.test(buffer);
      if (spaced) at = space.lastIndex;
      const code = buffer.charCodeAt(at);
      if (code === 0x3e) {
        this.#opened(name, attributes);
        return at + 1;
      }
      if (code === 0x2f) {
        if (at + 1 === buffer.length) return -1;
        if (buffer.charCodeAt(at + 1) !== 0x3e) throw new XmlFault(`/ in <${clipped(name)}>`);
        this.#opened(name, attributes);
        this.#names.pop();
        this.#handler.close();
        return at + 2;
      }
      if (at >= buffer.length) return -1;
      const key = this.#name(at);
      if (key === undefined || !spaced) {
        throw new XmlFault(`<${clipped(name)}> has something that is no attribute`);
      }
      at += key.length;
      space.lastIndex = at;
      if (space.test(buffer)) at = space.lastIndex;
      if (at >= buffer.length) return -1;
      if (buffer.charCodeAt(at) !== 0x3d) throw new XmlFault(`attribute ${clipped(key)} has no value`);
      at++;
      space.lastIndex = at;
      if (space.test(buffer)) at = space.lastIndex;
      const quote = buffer.charAt(at);
      if (quote === "") return -1;
      if (quote !== '"' && quote !== "'")
        throw new XmlFault(`the value of attribute ${clipped(key)} is not quoted`);
      const close = buffer.indexOf(quote, at + 1);
      if (close === -1) return -1;
      const raw = buffer.slice(at + 1, close);
      if (attributes.length >= this.#limits.attributes * 2)
        throw new XmlFault(`<${clipped(name)}> has more than ${this.#limits.attributes} attributes`);
      attributes.push(key, specialInValue.test(raw) ? this.#value(key, raw) : raw);
      at = close + 1;
    }
  }

  #opened(name: string, attributes: readonly string[]): void {
    if (this.#names.length === 0) {
      if (this.#rootSeen) throw new XmlFault("a second root element");
      this.#rootSeen = true;
    }
    if (this.#names.length >= this.#limits.depth)
      throw new XmlFault(`elements nest deeper than ${this.#limits.depth}`);
    this.#names.push(name);
    this.#handler.open(name, attributes);
  }

  #bang(last: boolean): number {
    const buffer = this.#buffer;
    const at = this.#at;
    if (buffer.startsWith("<!--", at)) {
      const end = buffer.indexOf("--", at + 4);
      if (end === -1 || end + 2 >= buffer.length) return -1;
      if (buffer.charAt(end + 2) !== ">") throw new XmlFault("-- in a comment");
      this.#checkCharacters(buffer.slice(at + 4, end));
      return end + 3;
    }
    if (buffer.startsWith("<![CDATA[", at)) {
      if (this.#names.length === 0) throw new XmlFault("CDATA outside the root element");
      const end = buffer.indexOf("]]>", at + 9);
      if (end === -1) return -1;
      const text = buffer.slice(at + 9, end);
      this.#checkCharacters(text);
      this.#handler.text(text.replace(lineEnds, "\n"));
      return end + 3;
    }
    const begun = buffer.slice(at, at + 9);
    const undecided = !last && ["<!--", "<![CDATA[", "<!DOCTYPE"].some((start) => start.startsWith(begun));
    if (undecided && begun.length < 9) return -1;
    throw new XmlFault(
      buffer.startsWith("<!DOCTYPE", at) ? "a DOCTYPE is refused" : "<! that starts nothing known",
    );
  }

  #instruction(): number {
    const end = this.#buffer.indexOf("?>", this.#at + 2);
    if (end === -1) return -1;
    const raw = this.#buffer.slice(this.#at, end + 2);
    const target = this.#name(this.#at + 2);
    if (target === undefined || target.includes(":")) throw new XmlFault("<? without a target");
    const after = raw.charAt(2 + target.length);
    if (!/[ \t\r\n?]/.test(after) || (after === "?" && raw.length !== target.length + 4))
      throw new XmlFault("<? without a target");
    if (target.toLowerCase() === "xml" && (this.#started || !declaration.test(raw))) {
      throw new XmlFault(
        this.#started ? "an XML declaration that is not at the beginning" : "an XML declaration that is none",
      );
    }
    this.#checkCharacters(raw);
    return end + 2;
  }

  #name(at: number): string | undefined {
    asciiName.lastIndex = at;
    const ascii = asciiName.exec(this.#buffer)?.[0];
    const next = this.#buffer.charCodeAt(at + (ascii?.length ?? 0));
    // What follows an ASCII name in nearly every document.
    if (ascii !== undefined && next < 0x80 && next !== 0x3a) return ascii;
    nameAnywhere.lastIndex = at;
    return nameAnywhere.exec(this.#buffer)?.[0];
  }

  #value(key: string, raw: string): string {
    if (raw.includes("<")) throw new XmlFault(`< in the value of attribute ${clipped(key)}`);
    // XML 1.0, section 3.3.3: white space becomes spaces, unless it was written as a reference.
    return this.#resolve(raw.replace(/\r\n|[\t\n\r]/g, " "));
  }

  #resolve(text: string): string {
    this.#checkCharacters(text);
    let result = "";
    let from = 0;
    // Not by a pattern and a function: those find every place before the first is looked at.
    for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", from)) {
      const end = text.indexOf(";", at);
      const character = end === -1 ? undefined : resolveReference(text.slice(at + 1, end));
      if (character === undefined) {
        const found = /^&[\w#]*;?/.exec(text.slice(at, at + 20))?.[0];
        throw new XmlFault(`${found} is no entity or character that is known`);
      }
      result += text.slice(from, at) + character;
      from = end + 1;
    }
    return from === 0 ? text : result + text.slice(from);
  }

  #checkCharacters(text: string): void {
    const bad = forbiddenCharacter(text);
    if (bad !== undefined)
      throw new XmlFault(
        `character U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")} is not allowed`,
      );
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
