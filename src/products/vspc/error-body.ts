import type { ServerError } from "../../client/product.js";
import type { ServerMessage } from "../../errors/index.js";

/**
 * Reads the three error shapes of the server: `{errors: […]}`, `{error: {code, message}}` for an unknown route or API
 * version, and the one of OAuth 2.0 (RFC 6749, section 5.2) that `/token` has.
 */
export function readErrorBody(body: unknown): ServerError {
  if (!isObject(body)) return { messages: [] };
  if (Array.isArray(body.errors)) return { messages: body.errors.filter(isObject).map(readEntry) };
  if (isObject(body.error)) return readRouteError(body.error);
  if (typeof body.error === "string") {
    return { messages: [{ code: body.error, message: stringOf(body.error_description) }] };
  }
  return { messages: [] };
}

function readEntry(entry: Record<string, unknown>): ServerMessage {
  return {
    message: stringOf(entry.message),
    code: typeof entry.code === "number" ? entry.code : undefined,
    type: stringOf(entry.type),
    target: stringOf(entry.parameterName) ?? stringOf(entry.propertyName),
    retryAfter: typeof entry.retryAfter === "number" ? entry.retryAfter : undefined,
  };
}

function readRouteError({ code, message }: Record<string, unknown>): ServerError {
  return {
    messages: [{ code: stringOf(code), message: stringOf(message) }],
    hint:
      code === "UnsupportedApiVersion"
        ? "the server does not have this resource in the API version asked for; set apiVersion to one that it supports (VSPC 8.1: 3.5.1, 9.0: 3.6, 9.1: 3.6.1)"
        : undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
