import { quoted, XmlFault } from "../faults.js";
import { isSpace } from "../reader/markup.js";
import { kindOf, NumberText } from "../values.js";
import type { ScalarBinding } from "./binding.js";

/**
 * Replaces a number that a JavaScript number cannot hold: an integer beyond 2^53, or an infinite one. Servers send such
 * numbers for "no limit" (Int64.MaxValue), so only the member is left out, and the rest of the document is read.
 */
export const outOfRange = Symbol("a number out of range");

type Scalar = string | number | boolean | undefined | typeof outOfRange;

/**
 * Reads the text of an element or attribute as the type of the schema. Strings stay as they are, with white space and leading
 * zeros.
 * @throws {XmlFault} for text of another type, and for a number out of range where the schema says `x-exact`.
 */
export function decodeScalar(binding: ScalarBinding, text: string): Scalar {
  const { type } = binding;
  if (type === "string") return text;
  const trimmed = trim(text);
  // Servers write an empty element for a number that is absent.
  if (trimmed === "") return undefined;
  if (type === "boolean") return decodeBoolean(trimmed);
  const value = decodeNumber(type, trimmed);
  return value === outOfRange ? leaveOut(binding, text) : value;
}

/**
 * Reads a JSON value as the type of the schema, like the same value in XML: a number for a string becomes text, and text for
 * a number becomes a number. `undefined` for blank text in place of a number or boolean.
 * @throws {XmlFault} as `decodeScalar` does.
 */
export function decodeJsonScalar(binding: ScalarBinding, value: unknown): Scalar {
  const { type } = binding;
  if (typeof value === "string") return decodeScalar(binding, value);
  if (value instanceof NumberText)
    return type === "integer" ? leaveOut(binding, value.literal) : decodeScalar(binding, value.literal);
  if (typeof value === "boolean") {
    if (type === "boolean") return value;
    if (type === "string") return String(value);
    throw new XmlFault(`must be of type ${type}, not a boolean`);
  }
  if (typeof value !== "number") throw new XmlFault(`must be of type ${type}, not ${kindOf(value)}`);
  if (type === "number" || (type === "integer" && Number.isInteger(value)))
    return isInRange(type, value) ? value : leaveOut(binding, String(value));
  // The caller parsed the JSON and lost the digits.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw outOfRangeFault(String(value));
  return decodeScalar(binding, String(value));
}

function leaveOut({ exact }: ScalarBinding, text: string): typeof outOfRange {
  if (exact) throw outOfRangeFault(text);
  return outOfRange;
}

/** For a number out of range that cannot be left out. */
export function outOfRangeFault(text: string): XmlFault {
  return new XmlFault(`${quoted(trim(text))} is larger than a number can hold exactly`);
}

/** Whether a value can be written as one of these types. */
export function isScalar(types: readonly ScalarBinding["type"][], value: unknown): boolean {
  return types.some((type) =>
    type === "integer" || type === "number" ? isInRange(type, value) : typeof value === type,
  );
}

function decodeBoolean(text: string): boolean {
  // XML Schema, part 2, section 3.2.2. Servers in .NET also write True.
  if (/^(?:true|1)$/i.test(text)) return true;
  if (/^(?:false|0)$/i.test(text)) return false;
  throw new XmlFault(`${quoted(text)} is not a boolean`);
}

/**
 * As in JSON, the value decides whether a number is an integer, and not its form. Servers in .NET write a large integer that
 * they hold as a double as `9.2233720368547758E+18`; `1E+15` is an integer in range.
 */
function decodeNumber(type: "integer" | "number", text: string): number | typeof outOfRange {
  // XML Schema, part 2, section 3.2.5, and the forms of .NET.
  if (/^(?:[+-]?(?:INF|Infinity)|NaN)$/.test(text)) return outOfRange;
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const isFraction = Number.isFinite(value) && !Number.isInteger(value);
  if (Number.isNaN(value) || (type === "integer" && isFraction))
    throw new XmlFault(`${quoted(text)} is not ${type === "integer" ? "an integer" : "a number"}`);
  return isInRange(type, value) ? value : outOfRange;
}

function isInRange(type: "integer" | "number", value: unknown): boolean {
  return type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
}

/** Only white space of XML. A pattern for the end of the text would take quadratic time for runs of blanks inside it. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
