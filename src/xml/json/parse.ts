/** From JSON text to values, with bounds that `JSON.parse` does not have. */

import { DecodeError } from "../../errors/index.js";
import { type CharsetOption, decodeNext, jsonEncoding } from "../reader/charset.js";
import { defaultLimits } from "../reader/reader.js";
import { NumberText, type OpenValue, put } from "../values.js";

const [quote, backslash, minus, zero, nine] = [0x22, 0x5c, 0x2d, 0x30, 0x39];
const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Matches every text with a number out of range, in linear time: a value of at least 16 digits, or with an exponent of at least
 * three. Nearly no other text matches. Text inside a string may match.
 */
const suspicious = /(?:^|[[:,])\s*-?(?:\d{16}|\d+(?:\.\d+)?[eE]\+?\d{3})/;

/** RFC 8259, section 6. Any other form is left for `JSON.parse` to refuse. */
const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Parses a document, with or without a byte order mark. A number out of range becomes a `NumberText`.
 * @throws {DecodeError} that never quotes the text, which may contain tokens.
 */
export function parseJson(
  json: string | Uint8Array,
  longest = defaultLimits.bytes,
  options: CharsetOption = {},
): unknown {
  const length = typeof json === "string" ? json.length : json.byteLength;
  if (length > longest) throw new DecodeError(`JSON: the document is longer than ${longest} bytes`);
  const decoded = typeof json === "string" ? json : decodeJson(json, options.charset);
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  // One level more than the limit of the JSON reader, whose message names the place. There, a scalar is a level too.
  if (nestsTooDeep(text, defaultLimits.depth + 1))
    throw new DecodeError(`JSON: nests deeper than ${defaultLimits.depth}`);
  try {
    return parseNumbers(text).value;
  } catch (cause) {
    throw new DecodeError(`JSON: ${problemOf(text)}`, { cause: withoutText(cause) });
  }
}

/**
 * Parses JSON text. A {@link NumberText} replaces each number that JavaScript cannot hold: an integer beyond 2^53 that is
 * written in digits, and a number too large for a double. A number with a fraction or an exponent is read as the nearest double.
 * @throws {SyntaxError} as `JSON.parse` does.
 */
export function parseNumbers(text: string): { readonly value: unknown; readonly outOfRange: boolean } {
  const value: unknown = JSON.parse(text);
  if (!suspicious.test(text)) return { value, outOfRange: false };
  // A sender cannot guess the mark and put it into a string.
  const mark = `${crypto.randomUUID()} `;
  const marked = withMarks(text, mark);
  if (marked === undefined) return { value, outOfRange: false };
  return { value: unmarked(JSON.parse(marked), mark), outOfRange: true };
}

/**
 * Whether arrays and objects nest deeper than elements of XML may. `JSON.parse` has no limit, and its result would overflow the
 * stack of every function that walks through it. Takes linear time, before the text is parsed.
 */
export function nestsTooDeep(json: string, deepest = defaultLimits.depth): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (code === openArray || code === openObject) {
      if (++depth > deepest) return true;
    } else if (code === closeArray || code === closeObject) depth--;
  }
  return false;
}

function decodeJson(bytes: Uint8Array, charset?: string): string {
  const encoding = jsonEncoding(bytes, charset);
  try {
    return decodeNext(new TextDecoder(encoding, { fatal: true }), bytes, true);
  } catch {
    throw new DecodeError(`JSON: the document is not in ${encoding.toUpperCase()}`);
  }
}

function problemOf(text: string): string {
  if (/^\s*$/.test(text)) return "the document is empty";
  if (/^\s*</.test(text)) return "the document is XML or HTML";
  return "the document is not complete, valid JSON";
}

/** V8 quotes the text around the fault in its message. */
export function withoutText(error: unknown): Error {
  const position = /position \d+/.exec(String(error))?.[0];
  return new SyntaxError(position === undefined ? "invalid JSON" : `invalid JSON at ${position}`);
}

/** The index of the closing quote, or the end of the text. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}

/** Whether a number has another value, or is infinite, once it is parsed. */
function isOutOfRange(literal: string): boolean {
  const value = Number(literal);
  return /[.eE]/.test(literal) ? !Number.isFinite(value) : !Number.isSafeInteger(value);
}

/** The text with a marked string in place of each number out of range. `undefined` for a text without such numbers. */
function withMarks(text: string, mark: string): string | undefined {
  let marked = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === minus || (code >= zero && code <= nine)) {
      numberAt.lastIndex = at;
      const literal = numberAt.exec(text)?.[0];
      if (literal === undefined) continue;
      if (isOutOfRange(literal)) {
        marked += `${text.slice(done, at)}"${mark}${literal}"`;
        done = at + literal.length;
      }
      at += literal.length - 1;
    }
  }
  return done === 0 ? undefined : marked + text.slice(done);
}

/** Changes the value in place. The recursion is bounded, because the depth of the text was checked. */
function unmarked(value: unknown, mark: string): unknown {
  if (typeof value === "string")
    return value.startsWith(mark) ? new NumberText(value.slice(mark.length)) : value;
  if (typeof value !== "object" || value === null) return value;
  for (const [key, entry] of Object.entries(value)) {
    const replaced = unmarked(entry, mark);
    if (replaced !== entry) put(value as OpenValue, key, replaced);
  }
  return value;
}
