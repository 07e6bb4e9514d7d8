/**
 * The characters of a document, and its comments, CDATA sections and processing instructions. Each function that is named after
 * an end takes the buffer and the index of the `<`, and returns the index behind the markup, or -1 when the markup is not complete.
 */

import { XmlFault } from "../faults.js";
import type { NameReader } from "./names.js";

/** Characters that XML 1.0 forbids: controls, surrogates without their other half, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Hardly any text has one of these, and this search is much faster. */
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The first character that XML 1.0, production 2, forbids, as `U+0000`. */
export function forbiddenCharacter(text: string): string | undefined {
  const found = suspicious.test(text) ? forbidden.exec(text)?.[0] : undefined;
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** White space of XML. JavaScript's `\s` has more. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9;
}

/** Escapes text of an element. A bare carriage return would be read back as a line feed. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Escapes the value of an attribute. Line ends and tabs would be read back as spaces. */
export function escapeValue(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/**
 * Replaces character references and the predefined entities.
 * @throws {XmlFault} for an `&` that starts neither.
 */
export function resolveReferences(text: string): string {
  let resolved = "";
  let done = 0;
  // `replace` with a function finds all places before it resolves the first one, so a bad one costs as much as all.
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", done)) {
    const end = text.indexOf(";", at);
    const character = end === -1 ? undefined : referencedCharacter(text.slice(at + 1, end));
    if (character === undefined) {
      const found = /^&[\w#]*;?/.exec(text.slice(at, at + 20))?.[0];
      throw new XmlFault(`unknown entity or character reference ${found}`);
    }
    resolved += text.slice(done, at) + character;
    done = end + 1;
  }
  return resolved + text.slice(done);
}

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** The character for what is between `&` and `;`. */
function referencedCharacter(reference: string): string | undefined {
  if (reference.charCodeAt(0) !== 0x23) {
    return Object.hasOwn(predefined, reference) ? predefined[reference] : undefined;
  }
  const hex = /^#x([0-9a-fA-F]+)$/.exec(reference)?.[1];
  const decimal = /^#([0-9]+)$/.exec(reference)?.[1];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

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

const lineEnds = /\r\n?/g;
const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

export const commentStart = "<!--";
export const cdataStart = "<![CDATA[";
const doctypeStart = "<!DOCTYPE";

export function commentEnd(buffer: string, at: number): number {
  const end = buffer.indexOf("--", at + commentStart.length);
  if (end === -1 || end + 2 >= buffer.length) return -1;
  if (buffer.charAt(end + 2) !== ">") throw new XmlFault("a comment contains --");
  checkCharacters(buffer.slice(at + commentStart.length, end));
  return end + 3;
}

/** `<!` that starts neither a comment nor a CDATA section. It is refused as soon as that is certain. */
export function undecidedEnd(buffer: string, at: number, last: boolean): number {
  const begun = buffer.slice(at, at + doctypeStart.length);
  const undecided =
    !last &&
    begun.length < doctypeStart.length &&
    [commentStart, cdataStart, doctypeStart].some((start) => start.startsWith(begun));
  if (undecided) return -1;
  throw new XmlFault(
    begun === doctypeStart ? "a DOCTYPE is not allowed" : "<! does not start a comment or CDATA section",
  );
}

/** An instruction or the XML declaration, which comes only first in a document. */
export function instructionEnd(buffer: string, at: number, names: NameReader, isFirst: boolean): number {
  const end = buffer.indexOf("?>", at + 2);
  if (end === -1) return -1;
  const raw = buffer.slice(at, end + 2);
  const target = names.read(buffer, at + 2);
  const after = raw.charAt(2 + (target?.length ?? 0));
  const valid =
    target !== undefined &&
    !target.includes(":") &&
    /[ \t\r\n?]/.test(after) &&
    (after !== "?" || raw.length === target.length + 4);
  if (!valid) throw new XmlFault("a processing instruction has no valid target");
  if (target.toLowerCase() === "xml") {
    if (!isFirst) throw new XmlFault("the XML declaration is not at the beginning");
    if (!declaration.test(raw)) throw new XmlFault("the XML declaration is not valid");
  }
  checkCharacters(raw);
  return end + 2;
}

/** @throws {XmlFault} for a character that XML forbids. */
export function checkCharacters(text: string): void {
  const found = forbiddenCharacter(text);
  if (found !== undefined) throw new XmlFault(`character ${found} is not allowed`);
}

/** Text of a CDATA section, or raw text before its references are resolved. */
export function normalizeLineEnds(text: string): string {
  return text.replace(lineEnds, "\n");
}

export function resolveText(text: string): string {
  checkCharacters(text);
  return text.includes("&") ? resolveReferences(text) : text;
}
