import { isJson } from "../spec/media-types.js";
import type { Violation } from "./violations.js";

/** A request that a mock received. */
export interface RecordedRequest {
  readonly method: string;
  /** With the base path, without the query. */
  readonly path: string;
  /** `undefined` for a request that no operation of the description matches. */
  readonly operationId: string | undefined;
  /** Decoded texts by name; an array where a name came more than once. JSON stays the text that was sent. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By lower-case name. Of `Authorization` only the scheme is kept, of other credentials nothing but `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, forms and XML that is described as values, anything else as text; `undefined` when there was none. */
  readonly body: unknown;
  /** Status of the answer; `undefined` until it is given. */
  readonly status: number | undefined;
  /** How the request breaks the description; empty for a valid one. */
  readonly violations: readonly Violation[];
}

/** A record that is still being filled in. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] };

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
    if (name === "authorization") record[name] = text.split(" ", 1)[0] as string;
    else record[name] = secret.has(name) ? "***" : text;
  }
  return record;
}

/** @throws {SyntaxError} for JSON that is none. */
export function parseBody(body: Uint8Array, mediaType: string | undefined): unknown {
  if (body.byteLength === 0) return undefined;
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (mediaType !== undefined && isJson(mediaType)) return JSON.parse(text);
  if (mediaType === "application/x-www-form-urlencoded") return recordQuery(new URLSearchParams(text));
  return text;
}
