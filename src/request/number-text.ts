/** What is wrong with a number that is to be sent. */
export class UnsafeNumber extends Error {}

/**
 * A number as it is written into an address. One beyond 2^53 may have been rounded before it came here, and would then name
 * another object.
 * @throws {UnsafeNumber} for such a number, `NaN`, and an infinite one.
 */
export function numberText(value: number): string {
  if (!isSafe(value)) throw unsafe(value);
  return String(value);
}

/**
 * A value as JSON. `JSON.stringify` silently writes `null` for `NaN` and infinite numbers.
 * @throws {UnsafeNumber} for `NaN`, an infinite number, or an integer beyond 2^53.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (text !== undefined && mayBeUnsafe.test(text)) JSON.stringify(value, checkNumber);
  return text;
}

/** All other texts need no second look: one that is cheap, because bodies are short and few. */
const mayBeUnsafe = /null|\d{16}|\de\+/;

/** A double beyond 2^53 has no fraction any more: it is an integer, in digits or, from 1e21 on, with an exponent. */
function isSafe(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function checkNumber(key: string, value: unknown): unknown {
  if (typeof value === "number" && !isSafe(value)) throw unsafe(value, key);
  return value;
}

function unsafe(value: number, key = ""): UnsafeNumber {
  const what = Number.isFinite(value)
    ? `is beyond 2^53, where a number cannot hold every integer (${value})`
    : `is ${value}, which cannot be sent as a number`;
  return new UnsafeNumber(key === "" ? what : `has a member ${JSON.stringify(key)} that ${what}`);
}
