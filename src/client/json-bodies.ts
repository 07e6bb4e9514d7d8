import { ConfigurationError, DecodeError } from "../errors/index.js";
import type { CallContext, Reply } from "../transport/step.js";
import { nestsTooDeep } from "../xml/json-depth.js";
import { defaultLimits } from "../xml/reader.js";
import type { Bodies } from "./bodies.js";
import { empty, looksLikeJson, mediaTypeOf, textOf, unreadable } from "./reply-text.js";

const utf8 = new TextDecoder();

/** Bodies in JSON, read as they come; request bodies also as a form or as they are. */
export const jsonBodies: Bodies = {
  form: "json",
  headers: ({ body, accept }, withBody) => ({
    ...(withBody && { "content-type": body as string }),
    ...(accept !== undefined && { accept }),
  }),
  encode: (body, descriptor, operationId) => encodeBody(operationId, descriptor.body as string, body),
  decode: async (reply, _, context) => parseJson(reply, context),
  decodeError: async (reply) => {
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

/**
 * The body of a 2xx answer, which is JSON whatever media type the server gives it.
 * @throws {DecodeError} for HTML, an empty body, or JSON that cannot be parsed or nests too deep.
 */
export function parseJson(reply: Reply, context: CallContext): unknown {
  if (reply.body.byteLength === 0) throw empty(reply, context);
  const text = utf8.decode(reply.body);
  if (nestsTooDeep(text)) {
    const cause = new DecodeError(`JSON: nests deeper than ${defaultLimits.depth}`);
    throw unreadable(reply, text, "JSON that can be read", context, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(reply, text, "whole, valid JSON", context, withoutText(cause));
  }
}

/** A request body as it goes on the wire. */
export function encodeBody(operationId: string, mediaType: string, body: unknown): Uint8Array | string {
  if (mediaType.includes("json")) {
    try {
      return JSON.stringify(body);
    } catch (cause) {
      throw new ConfigurationError("body", "cannot be written as JSON", { operationId, cause });
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
