/**
 * Comments, CDATA sections and processing instructions. Each function takes the buffer and the index of the `<`, and returns
 * the index behind the markup, or -1 when the markup is not complete.
 */

import { XmlFault } from "../faults.js";
import { forbiddenCharacter, resolveReferences } from "./characters.js";
import type { NameReader } from "./names.js";

const lineEnds = /\r\n?/g;
const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;

export const commentStart = "<!--";
export const cdataStart = "<![CDATA[";
export const doctypeStart = "<!DOCTYPE";

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
