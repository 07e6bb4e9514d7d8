import type { ScalarBinding } from "./binding.js";
import { clipped, XmlFault } from "./reader.js";

/** Text of an element or attribute as the schema's type. Strings stay as they are, white space and leading zeros included. */
export function decodeScalar({ type }: ScalarBinding, text: string): string | number | boolean | undefined {
  if (type === "string") return text;
  const trimmed = trim(text);
  // Servers write an element without content for a number that is not there.
  if (trimmed === "") return undefined;
  if (type === "boolean") return decodeBoolean(trimmed);
  return decodeNumber(type, trimmed);
}

function decodeBoolean(text: string): boolean {
  // XML Schema, part 2, section 3.2.2; servers written in .NET also say True.
  if (/^(?:true|1)$/i.test(text)) return true;
  if (/^(?:false|0)$/i.test(text)) return false;
  throw new XmlFault(`${quote(text)} is no boolean`);
}

function decodeNumber(type: "integer" | "number", text: string): number {
  const pattern = type === "integer" ? /^[+-]?\d+$/ : /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
  if (!pattern.test(text)) throw new XmlFault(`${quote(text)} is no ${type}`);
  const value = Number(text);
  if (!Number.isFinite(value) || (type === "integer" && !Number.isSafeInteger(value))) {
    throw new XmlFault(`${quote(text)} is larger than a number can hold exactly`);
  }
  return value;
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
