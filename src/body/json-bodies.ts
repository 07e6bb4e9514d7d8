import { ConfigurationError, DecodeError } from "../errors/index.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import { jsonText, UnsafeNumber } from "../request/query.js";
import { looksLikeJson, placeOf } from "../xml/faults.js";
import { nestsTooDeep, parseNumbers } from "../xml/json/parse.js";
import { jsonEncoding } from "../xml/reader/charset.js";
import { defaultLimits } from "../xml/reader/reader.js";
import { NumberText, put } from "../xml/values.js";
import type { Bodies } from "./bodies.js";
import { charsetOf, empty, mediaTypeOf, textOf, unreadable } from "./reply-text.js";

/**
 * JSON bodies. Numbers that JavaScript cannot hold are left out of responses. Request bodies may also be forms or raw
 * bytes.
 */
export const jsonBodies: Bodies = {
  form: "json",
  headers: ({ body, accept }, withBody) => ({
    ...(withBody && { "content-type": body as string }),
    ...(accept !== undefined && { accept }),
  }),
  encode: (body, descriptor, operationId) => encodeBody(operationId, descriptor.body as string, body),
  decode: (reply, { exact }, context, onUnknown) => parseJson(reply, context, { exact, onUnknown }).value,
  decodeError: (reply) => {
    if (reply.body.byteLength === 0) return undefined;
    const text = textOf(reply);
    if (!mediaTypeOf(reply.headers).includes("json") && !looksLikeJson(text)) return text;
    if (nestsTooDeep(text)) return text;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  },
};

interface ParsedBody {
  readonly value: unknown;
  /** The text had numbers that JavaScript cannot hold. */
  readonly outOfRange: boolean;
}

/**
 * Parses the body of a 2xx response as JSON, whatever media type the server declares.
 * @throws {DecodeError} for HTML, an empty body, an unknown charset, a number that must be exact and is not, or JSON
 * that is invalid or nests too deep.
 */
export function parseJson(reply: HttpResponse, context: CallContext, rules: NumberRules = {}): ParsedBody {
  if (reply.body.byteLength === 0) throw empty(reply, context);
  const text = textOf(reply);
  try {
    jsonEncoding(reply.body, charsetOf(reply.headers));
  } catch (cause) {
    throw unreadable(reply, text, "readable JSON", context, cause as DecodeError);
  }
  if (nestsTooDeep(text)) {
    const cause = new DecodeError(`JSON: nests deeper than ${defaultLimits.depth}`);
    throw unreadable(reply, text, "readable JSON", context, cause);
  }
  let parsed: ParsedBody;
  try {
    parsed = parseNumbers(text);
  } catch (cause) {
    throw unreadable(reply, text, "complete, valid JSON", context, withoutText(cause));
  }
  if (!parsed.outOfRange) return parsed;
  try {
    return { value: withoutNumbers(parsed.value, rules), outOfRange: true };
  } catch (cause) {
    throw unreadable(reply, text, "what the spec promises", context, cause as DecodeError);
  }
}

/** Encodes a request body. */
export function encodeBody(operationId: string, mediaType: string, body: unknown): Uint8Array | string {
  if (mediaType.includes("json")) {
    try {
      return jsonText(body);
    } catch (cause) {
      const problem = cause instanceof UnsafeNumber ? cause.message : "cannot be written as JSON";
      throw new ConfigurationError("body", problem, { operationId, cause });
    }
  }
  if (mediaType === "application/x-www-form-urlencoded" && typeof body === "object" && body !== null) {
    return formOf(body);
  }
  if (body instanceof Uint8Array || typeof body === "string") return body;
  throw new ConfigurationError("body", `cannot be sent as ${mediaType}`, { operationId });
}

function formOf(body: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}

/** V8 quotes the text around the fault in its message. */
function withoutText(error: unknown): Error {
  const position = /position \d+/.exec(String(error))?.[0];
  return new SyntaxError(position === undefined ? "invalid JSON" : `invalid JSON at ${position}`);
}

type Step = string | number;

/** A number that cannot be held, in a complete body: a repeated read would return the same. */
export class UnheldNumber extends DecodeError {}

interface NumberRules {
  /** JSON Pointers to numbers that must be exact; `*` stands for every item of a list. */
  readonly exact?: readonly string[] | undefined;
  /** Called with the path of each number that is left out. */
  readonly onUnknown?: ((path: string) => void) | undefined;
}

/**
 * Removes the numbers that JavaScript cannot hold from a JSON value, as decoding by schema does. Changes the value in
 * place.
 * @throws {UnheldNumber} for a number that must be exact, a number that is the whole value, and a list with only such
 * numbers: an empty list would be wrong.
 */
export function withoutNumbers(value: unknown, { exact = [], onUnknown }: NumberRules): unknown {
  const path: Step[] = [];
  const leaveOut = () => {
    if (path.length === 0 || isExact(path, exact)) throw beyond(path);
    onUnknown?.(placeOf(path));
  };
  /** Returns `undefined` for a number that is left out. No other JSON value becomes `undefined`. */
  const clean = (at: unknown): unknown => {
    if (at instanceof NumberText) return leaveOut();
    if (typeof at !== "object" || at === null) return at;
    return Array.isArray(at) ? items(at) : members(at as Record<string, unknown>);
  };
  const items = (list: unknown[]): unknown[] => {
    const kept = list.map((entry, index) => inside(index, entry)).filter((entry) => entry !== undefined);
    if (kept.length === 0 && list.length > 0) throw beyond(path);
    return kept;
  };
  const members = (object: Record<string, unknown>): Record<string, unknown> => {
    for (const [key, entry] of Object.entries(object)) {
      const cleaned = inside(key, entry);
      if (cleaned === undefined) delete object[key];
      else if (cleaned !== entry) put(object, key, cleaned);
    }
    return object;
  };
  const inside = (step: Step, entry: unknown): unknown => {
    path.push(step);
    const cleaned = clean(entry);
    path.pop();
    return cleaned;
  };
  return clean(value);
}

function isExact(path: readonly Step[], exact: readonly string[]): boolean {
  const pointer = path.map((step) => `/${typeof step === "number" ? "*" : step}`).join("");
  return exact.includes(pointer);
}

function beyond(path: readonly Step[]): UnheldNumber {
  const place = placeOf(path);
  return new UnheldNumber(
    `JSON${place && `, in ${place}`}: holds a number that is larger than a number can hold exactly`,
  );
}
