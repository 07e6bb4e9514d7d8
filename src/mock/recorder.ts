import { isJson } from "../contract/media-types.js";
import { isSecretName, textWithoutSecrets, withoutSecrets } from "./secret-values.js";
import type { Violation } from "./violations.js";

/** How many requests are kept unless the options say otherwise. */
export const defaultRecords = 1000;

/** Of a body in a record, in characters. */
const longestBody = 64 * 1024;

/** Of a record. */
const mostViolations = 100;

/** A request that a mock received. Passwords, tokens and the like are `***`. */
export interface RecordedRequest {
  readonly method: string;
  /** With the base path, without the query. */
  readonly path: string;
  /** `undefined` for a request that no operation of the description matches. */
  readonly operationId: string | undefined;
  /** Decoded texts by name; an array where a name came more than once. JSON stays the text that was sent. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By lower-case name. Of `Authorization` only the scheme is kept. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * JSON, forms and XML that is described as values, anything else as text; `undefined` when there was none. Of one that is
   * longer than 65,536 characters the beginning of its text, with `…` behind it.
   */
  readonly body: unknown;
  /** Status of the answer; `undefined` until it is given. */
  readonly status: number | undefined;
  /** How the request breaks the description, the first 100 ways; empty for a valid one. */
  readonly violations: readonly Violation[];
}

/** A record that is still being filled in. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

/** Adds a record, and drops the oldest when there are more than `most`. */
export function keep<T>(records: T[], record: T, most: number): void {
  records.push(record);
  if (records.length > most) records.shift();
}

/** A body as it is recorded. `size`: of the body as it travelled, in bytes. */
export function recordBody(value: unknown, size: number): unknown {
  if (typeof value === "string") return clipped(textWithoutSecrets(value));
  const plain = withoutSecrets(value);
  // JSON of a value may be longer than what travelled, but not by much.
  return size <= longestBody || plain === undefined ? plain : clipped(JSON.stringify(plain));
}

function clipped(text: string): string {
  return text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
}

export function recordViolations(violations: readonly Violation[]): readonly Violation[] {
  return violations.slice(0, mostViolations);
}

/** A query as it is recorded: the values of secret parameters are masked. */
export function recordedQuery(query: RecordedRequest["query"]): RecordedRequest["query"] {
  return withoutSecrets(query) as RecordedRequest["query"];
}

export function recordQuery(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? (values[0] as string) : values] as const;
  });
  // Not by assignment, to which `__proto__` is no plain name.
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

/** Of credentials without a scheme nothing is kept. */
function schemeOf(authorization: string): string {
  const [scheme = "", ...rest] = authorization.split(" ");
  return rest.length > 0 || /^(?:basic|bearer|)$/i.test(scheme) ? scheme : "***";
}

/** @throws {SyntaxError} for JSON that is none. */
export function parseBody(body: Uint8Array, mediaType: string | undefined): unknown {
  if (body.byteLength === 0) return undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (mediaType !== undefined && isJson(mediaType)) return JSON.parse(text);
  if (mediaType === "application/x-www-form-urlencoded") return recordQuery(new URLSearchParams(text));
  return text;
}
