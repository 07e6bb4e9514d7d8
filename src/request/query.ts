import type { QueryStyle } from "../contract/descriptor.js";
import { ConfigurationError } from "../errors/index.js";

/**
 * The query string of the given parameters. Without a style, a value that contains objects is sent as JSON, and a list
 * as repeated parameters.
 * @throws {ConfigurationError} for a value that cannot be written into a URL, such as a function or half of a surrogate pair.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles?: Readonly<Record<string, QueryStyle>>,
  operationId?: string | undefined,
): string {
  const parts: string[] = [];
  checkPairs(query, styles, operationId);
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    try {
      write(parts, name, value, styles?.[name] ?? (hasObjects(value) ? "json" : "form"));
    } catch (cause) {
      const problem = cause instanceof UnsafeNumber ? cause.message : "cannot be written into a URL";
      throw new ConfigurationError(name, problem, { operationId, cause });
    }
  }
  return parts.join("&");
}

function write(parts: string[], name: string, value: unknown, style: QueryStyle): void {
  const key = encodeURIComponent(name);
  if (style === "pairs") pairs(parts, value);
  // `JSON.stringify` returns `undefined` for a function or a symbol.
  else if (style === "json") parts.push(`${key}=${encodeURIComponent(textOf(jsonText(value) ?? value))}`);
  else if (!Array.isArray(value)) parts.push(`${key}=${encodeURIComponent(textOf(value))}`);
  else if (style === "csv")
    parts.push(`${key}=${value.map((entry) => encodeURIComponent(textOf(entry))).join(",")}`);
  else for (const entry of value) parts.push(`${key}=${encodeURIComponent(textOf(entry))}`);
}

function textOf(value: unknown): string {
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError("not a value");
  return typeof value === "number" ? numberText(value) : String(value);
}

/** Checks the members of an object that become parameters: they must not replace parameters of the operation. */
function checkPairs(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
  operationId: string | undefined,
): void {
  for (const [name, style] of Object.entries(styles)) {
    if (style !== "pairs") continue;
    const value = query[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "object" || Array.isArray(value)) {
      throw new ConfigurationError(name, "must be an object of names and values", { operationId });
    }
    for (const [member, content] of Object.entries(value)) {
      const problem = Object.hasOwn(styles, member)
        ? "has the name of another parameter"
        : pairProblem(content);
      if (problem !== undefined) throw new ConfigurationError(`${name}.${member}`, problem, { operationId });
    }
  }
}

/** A missing value would select too many objects: at worst, everything in a delete. */
function pairProblem(content: unknown): string | undefined {
  if (content === undefined || content === null) return "has no value. Leave the name out too";
  return ["string", "number", "boolean", "bigint"].includes(typeof content) ? undefined : "must be a string";
}

/** Each member becomes a parameter with the name of the member. */
function pairs(parts: string[], value: unknown): void {
  for (const [name, member] of Object.entries(value as object)) write(parts, name, member, "form");
}

function hasObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasObjects) : typeof value === "object" && value !== null;
}

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
