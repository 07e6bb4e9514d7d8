import { clipped, XmlFault } from "../reader/reader.js";
import type { ScalarBinding } from "./binding.js";

/**
 * In place of a number that no number of JavaScript holds as its schema says: an integer beyond 2^53, or one that is
 * infinite. Servers write such a one for "no limit" (Int64.MaxValue), so it costs its own member and nothing else.
 */
export const outOfRange = Symbol("a number out of range");

export type Scalar = string | number | boolean | undefined | typeof outOfRange;

/**
 * Text of an element or attribute as the schema's type. Strings stay as they are, white space and leading zeros included.
 * @throws {XmlFault} for what is not of the type, and for a number out of range where the schema wants it exactly.
 */
export function decodeScalar(binding: ScalarBinding, text: string): Scalar {
  const { type } = binding;
  if (type === "string") return text;
  const trimmed = trim(text);
  // Servers write an element without content for a number that is not there.
  if (trimmed === "") return undefined;
  if (type === "boolean") return decodeBoolean(trimmed);
  const value = decodeNumber(type, trimmed);
  if (value === outOfRange && binding.exact) throw beyond(text);
  return value;
}

/** The fault of a number out of range, where it cannot be left out. */
export function beyond(text: string): XmlFault {
  return new XmlFault(`${quote(trim(text))} is larger than a number can hold exactly`);
}

function decodeBoolean(text: string): boolean {
  // XML Schema, part 2, section 3.2.2; servers written in .NET also say True.
  if (/^(?:true|1)$/i.test(text)) return true;
  if (/^(?:false|0)$/i.test(text)) return false;
  throw new XmlFault(`${quote(text)} is no boolean`);
}

/**
 * A number counts by its value, not by how it is written, as in JSON: servers written in .NET write a large integer that
 * they hold as a double as `9.2233720368547758E+18`, and `1E+15` is one that can be held.
 */
function decodeNumber(type: "integer" | "number", text: string): number | typeof outOfRange {
  // XML Schema, part 2, section 3.2.5, and as .NET writes them.
  if (/^(?:[+-]?(?:INF|Infinity)|NaN)$/.test(text)) return outOfRange;
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const isFraction = Number.isFinite(value) && !Number.isInteger(value);
  if (Number.isNaN(value) || (type === "integer" && isFraction))
    throw new XmlFault(`${quote(text)} is no ${type}`);
  return isHeld(type, value) ? value : outOfRange;
}

/** Whether a number holds what was written, as far as the type promises. */
export function isHeld(type: "integer" | "number", value: number): boolean {
  return type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
}

/** White space of XML, no other. A pattern for the end of it would try every run of blanks from each of its places. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0x9 || code === 0xd;
}

function quote(text: string): string {
  return JSON.stringify(clipped(text));
}
