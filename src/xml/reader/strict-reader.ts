import { forbiddenCharacter, nameAnywhere } from "./characters.js";
import { resolveReferences } from "./entities.js";
import { ForwardSearch } from "./forward-search.js";
import {
  clipped,
  XmlFault,
  type XmlHandler,
  type XmlLimits,
  type XmlPosition,
  type XmlReader,
} from "./reader.js";

const lineEnds = /\r\n?/g;
/** Characters that are not allowed or stand for others. Hardly any document has one. */
const rare = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/g;
const none: string[] = [];
/** 1: may start a name. 2: may only go on with it. The colon is looked at with the namespaces. */
const nameKind = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z_:]/.test(String.fromCharCode(code)) ? 1 : /[0-9.-]/.test(String.fromCharCode(code)) ? 2 : 0,
);

const textStart = /[^ \t\r\n]/g;
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
  readonly #seen: (string | undefined)[] = new Array(1024);
  #buffer = "";
  readonly #references = new ForwardSearch("&");
  readonly #tags = new ForwardSearch("<");
  readonly #closings = new ForwardSearch("]]>");
  readonly #lines = new ForwardSearch("\n");
  readonly #tabs = new ForwardSearch("\t");
  readonly #rares = new ForwardSearch(rare);
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
    for (const finder of [
      this.#references,
      this.#tags,
      this.#closings,
      this.#lines,
      this.#tabs,
      this.#rares,
    ]) {
      finder.text = this.#buffer;
    }
    while (this.#at < this.#buffer.length) {
      const whole = this.#buffer.charCodeAt(this.#at) === 0x3c ? this.#markup(last) : this.#characters(last);
      if (whole) continue;
      this.#retryAt = this.#at + (this.#buffer.length - this.#at) * 2;
      return;
    }
  }

  /** Text up to the next `<`. False: more must come first. */
  #characters(last: boolean): boolean {
    const buffer = this.#buffer;
    const start = this.#at;
    const next = buffer.indexOf("<", start);
    const end = next === -1 ? buffer.length : next;
    const found = next !== -1;
    if (this.#names.length === 0) this.#blanks(found ? end : -1);
    // The end of what has come may cut a reference, a line end or "]]>" in two.
    if (!found && !last) return false;
    if (this.#names.length > 0) {
      const raw = buffer.slice(start, end);
      if (this.#closings.next(start) < end) throw new XmlFault("]]> in text");
      this.#handler.text(
        this.#rares.next(start) < end
          ? this.#resolve(raw.replace(lineEnds, "\n"))
          : this.#references.next(start) < end
            ? resolveReferences(raw)
            : raw,
      );
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
    const buffer = this.#buffer;
    const start = this.#at + 2;
    const open = this.#names[this.#names.length - 1];
    if (
      open !== undefined &&
      buffer.charCodeAt(start + open.length) === 0x3e &&
      standsAt(buffer, open, start)
    ) {
      this.#names.pop();
      this.#handler.close();
      return start + open.length + 1;
    }
    const end = buffer.indexOf(">", start);
    if (end === -1) return -1;
    const name = buffer.slice(start, end);
    if (open === undefined || !isPadded(name, open)) {
      const closed = `</${clipped(name)}>`;
      throw new XmlFault(
        open === undefined ? `${closed} closes nothing` : `${closed} where </${clipped(open)}> is due`,
      );
    }
    this.#names.pop();
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
    let attributes = none;
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
      if (attributes === none) attributes = [];
      attributes.push(key, this.#isPlainValue(start, at) ? raw : this.#value(key, raw));
      at++;
    }
  }

  #isPlainValue(start: number, end: number): boolean {
    return (
      this.#references.next(start) >= end &&
      this.#tags.next(start) >= end &&
      this.#lines.next(start) >= end &&
      this.#tabs.next(start) >= end &&
      this.#rares.next(start) >= end
    );
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

  /** Names repeat: one that was seen before is given as the same string, which is found faster in every map. */
  #name(at: number): string | undefined {
    const buffer = this.#buffer;
    let end = at;
    let hash = 0;
    let code = buffer.charCodeAt(end);
    if (code < 0x80 && nameKind[code] === 1) {
      do {
        hash = (hash * 31 + code) | 0;
        code = buffer.charCodeAt(++end);
      } while (code < 0x80 && nameKind[code] !== 0);
    }
    if (end > at && (code < 0x80 || end >= buffer.length)) {
      const slot = (hash ^ (hash >>> 15)) & 1023;
      const seen = this.#seen[slot];
      if (seen !== undefined && seen.length === end - at && standsAt(buffer, seen, at)) return seen;
      const name = buffer.slice(at, end);
      this.#seen[slot] = name;
      return name;
    }
    nameAnywhere.lastIndex = at;
    return nameAnywhere.exec(buffer)?.[0];
  }

  #value(key: string, raw: string): string {
    if (raw.includes("<")) throw new XmlFault(`< in the value of attribute ${clipped(key)}`);
    // XML 1.0, section 3.3.3: white space becomes spaces, unless it was written as a reference.
    return this.#resolve(raw.replace(/\r\n|[\t\n\r]/g, " "));
  }

  #resolve(text: string): string {
    this.#checkCharacters(text);
    return text.includes("&") ? resolveReferences(text) : text;
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

/** `startsWith` for short texts, without the cost of a call into the engine. */
function standsAt(buffer: string, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (buffer.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** An end tag may have white space after its name. */
function isPadded(text: string, name: string): boolean {
  return text.startsWith(name) && /^[ \t\r\n]+$/.test(text.slice(name.length));
}
