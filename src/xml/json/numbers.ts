import { type OpenValue, put } from "../element-frame.js";
import { endOfString } from "./depth.js";

/** A number of a JSON text, as it was written: `JSON.parse` would round it, or make it infinite. */
export class NumberText {
  readonly literal: string;

  constructor(literal: string) {
    this.literal = literal;
  }

  /** So that it is not taken for an object of members. */
  get [Symbol.toStringTag](): string {
    return "Number";
  }
}

/**
 * What every text with such a number matches, in linear time: a value of at least 16 digits, or with an exponent of at
 * least three. Nearly all other texts are told from it without a look at their values. A text inside a string may match.
 */
const suspicious = /(?:^|[[:,])\s*-?(?:\d{16}|\d+(?:\.\d+)?[eE]\+?\d{3})/;

/** RFC 8259, section 6. Nothing else is taken for a number, so that a text that is no JSON stays none. */
const literalAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

const [quote, minus, zero, nine] = [0x22, 0x2d, 0x30, 0x39];

/**
 * The value of a JSON text, with a {@link NumberText} in place of each number that JavaScript cannot hold: an integer
 * beyond 2^53, written in digits, and a number too large for a double. A number with a fraction or an exponent is a
 * double, and read to the nearest.
 * @throws {SyntaxError} as `JSON.parse` does.
 */
export function parseNumbers(text: string): { readonly value: unknown; readonly outOfRange: boolean } {
  const value: unknown = JSON.parse(text);
  if (!suspicious.test(text)) return { value, outOfRange: false };
  // Nobody can have put it into a string.
  const mark = `${crypto.randomUUID()} `;
  const marked = withMarks(text, mark);
  if (marked === undefined) return { value, outOfRange: false };
  return { value: unmarked(JSON.parse(marked), mark), outOfRange: true };
}

/** Whether a number that was written so is another one, or infinite, once it is read. */
function isBeyond(literal: string): boolean {
  const value = Number(literal);
  return /[.eE]/.test(literal) ? !Number.isFinite(value) : !Number.isSafeInteger(value);
}

/** The text with a marked string in place of each number out of range; `undefined` for a text without such numbers. */
function withMarks(text: string, mark: string): string | undefined {
  let marked = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === minus || (code >= zero && code <= nine)) {
      literalAt.lastIndex = at;
      const literal = literalAt.exec(text)?.[0];
      if (literal === undefined) continue;
      if (isBeyond(literal)) {
        marked += `${text.slice(done, at)}"${mark}${literal}"`;
        done = at + literal.length;
      }
      at += literal.length - 1;
    }
  }
  return done === 0 ? undefined : marked + text.slice(done);
}

/** Changes the value in place. It nests no deeper than the text was found to. */
function unmarked(value: unknown, mark: string): unknown {
  if (typeof value === "string")
    return value.startsWith(mark) ? new NumberText(value.slice(mark.length)) : value;
  if (typeof value !== "object" || value === null) return value;
  for (const [key, entry] of Object.entries(value)) {
    const known = unmarked(entry, mark);
    if (known !== entry) put(value as OpenValue, key, known);
  }
  return value;
}
