import { isJson } from "../../contract/media-types.js";
import type { Violation } from "../check/violations.js";
import { isSecretName, textWithoutSecrets, withoutSecrets } from "./secret-values.js";

/** Default of `maxRecords`. */
export const defaultRecords = 1000;

/** Longest body in a record, in characters. */
const longestBody = 64 * 1024;

/** Most violations in a record. */
const mostViolations = 100;

/** A request that a mock received. Passwords, tokens and other secrets are masked as `***`. */
export interface RecordedRequest {
  readonly method: string;
  /** Path with the base path, without the query. */
  readonly path: string;
  /** `undefined` for a request that matches no operation of the spec. */
  readonly operationId: string | undefined;
  /** Decoded values by name. An array for a repeated name. JSON stays text. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By name in lower case. Of `Authorization`, only the scheme is kept. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON, forms, and XML of the spec as values, anything else as text. `undefined` without a body. A body of more than
   * 65,536 characters is truncated text that ends with `…`.
   */
  readonly body: unknown;
  /** Status of the response. `undefined` until the response is sent. */
  readonly status: number | undefined;
  /** The first 100 violations of the spec. Empty for a valid request. */
  readonly violations: readonly Violation[];
}

/** A record that is not complete yet. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

/** Adds a record, and drops the oldest when there are more than `most`. */
export function keep<T>(records: T[], record: T, most: number): void {
  records.push(record);
  if (records.length > most) records.shift();
}

/** A body for a record. `size`: size of the transferred body, in bytes. */
export function recordBody(value: unknown, size: number): unknown {
  if (typeof value === "string") return clipped(textWithoutSecrets(value));
  const plain = withoutSecrets(value);
  // The JSON of a value may be longer than the transferred body, but not by much.
  return size <= longestBody || plain === undefined ? plain : clipped(JSON.stringify(plain));
}

function clipped(text: string): string {
  return text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
}

export function recordViolations(violations: readonly Violation[]): readonly Violation[] {
  return violations.slice(0, mostViolations);
}

/** A query for a record. Values of secret parameters are masked. */
export function recordedQuery(query: RecordedRequest["query"]): RecordedRequest["query"] {
  return withoutSecrets(query) as RecordedRequest["query"];
}

export function recordQuery(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? (values[0] as string) : values] as const;
  });
  // Not by assignment, because assigning to `__proto__` does not set a member.
  return Object.fromEntries(entries);
}

export function recordHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  secret: ReadonlySet<string>,
): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (name === "authorization" || name === "proxy-authorization") record[name] = schemeOf(text);
    else record[name] = secret.has(name) || isSecretName(name) ? "***" : text;
  }
  return record;
}

/** The scheme of `Authorization`. Credentials without a scheme are masked completely. */
function schemeOf(authorization: string): string {
  const [scheme = "", ...rest] = authorization.split(" ");
  return rest.length > 0 || /^(?:basic|bearer|)$/i.test(scheme) ? scheme : "***";
}

/** @throws {SyntaxError} for invalid JSON. */
export function parseBody(body: Uint8Array, mediaType: string | undefined): unknown {
  if (body.byteLength === 0) return undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (mediaType !== undefined && isJson(mediaType)) return JSON.parse(text);
  if (mediaType === "application/x-www-form-urlencoded") return recordQuery(new URLSearchParams(text));
  return text;
}
