/** The problem of a number that cannot be sent. */
export class UnsafeNumber extends Error {}

/**
 * A number as text for a URL. A number beyond 2^53 may have been rounded before, and would then identify another
 * object.
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

/** Texts without a match are safe. For the others, a slower check follows. */
const mayBeUnsafe = /null|\d{16}|\de\+/;

/** A double beyond 2^53 is always an integer. Its text has only digits, or from 1e21 on an exponent. */
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
