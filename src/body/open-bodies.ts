import type { OperationDescriptor } from "../contract/descriptor.js";
import { isJson, isXml } from "../contract/media-types.js";
import { ConfigurationError, DecodeError } from "../errors/index.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import { isHtml, looksLikeJson } from "../xml/faults.js";
import { readTree } from "../xml/tree.js";
import { isRecord } from "../xml/values.js";
import type { Bodies } from "./bodies.js";
import { parseJson } from "./json-bodies.js";
import { charsetOf, empty, mediaTypeOf, textOf, unreadable } from "./reply-text.js";

/** Bodies of routes that the spec does not have are decoded by what they are. All others are left to `bodies`. */
export function openBodies(bodies: Bodies, maxBytes: number): Bodies {
  return {
    ...bodies,
    decode(reply, descriptor, context, onUnknown) {
      if (!descriptor.open) return bodies.decode(reply, descriptor, context, onUnknown);
      return decodeOpen(reply, descriptor, context, { maxBytes, onUnknown });
    },
  };
}

/**
 * The descriptor for a request with this body: objects are sent as JSON, text that begins with `<` as XML, bytes as they are.
 * @throws {ConfigurationError} for a body of any other type.
 */
export function withBodyType(
  descriptor: OperationDescriptor,
  body: unknown,
  operationId: string,
): OperationDescriptor {
  if (body === undefined) return descriptor;
  if (body instanceof Uint8Array) return { ...descriptor, body: "application/octet-stream" };
  if (typeof body === "string" && /^\s*</.test(body)) {
    return { ...descriptor, body: "application/xml", accept: "application/xml" };
  }
  if (isRecord(body) || Array.isArray(body)) {
    return { ...descriptor, body: "application/json", accept: "application/json" };
  }
  throw new ConfigurationError("body", "must be an object or an array (JSON), XML text, or bytes", {
    operationId,
  });
}

interface OpenReading {
  readonly maxBytes: number;
  readonly onUnknown: ((path: string) => void) | undefined;
}

function decodeOpen(
  reply: HttpResponse,
  { method }: OperationDescriptor,
  context: CallContext,
  { maxBytes, onUnknown }: OpenReading,
): unknown {
  if (reply.body.byteLength === 0) {
    if (method !== "GET" || reply.status === 204) return undefined;
    throw empty(reply, context);
  }
  const text = textOf(reply);
  const type = mediaTypeOf(reply.headers);
  if (type === "text/html" || isHtml(text)) {
    throw unreadable(reply, text, "data", context, new SyntaxError("HTML"));
  }
  if (isJson(type) || looksLikeJson(text) || type === "")
    return parseJson(reply, context, { onUnknown }).value;
  if (!isXml(type)) return type.startsWith("text/") ? text : reply.body;
  try {
    return readTree(reply.body, { charset: charsetOf(reply.headers), maxBytes });
  } catch (cause) {
    if (!(cause instanceof DecodeError)) throw cause;
    throw unreadable(reply, text, "readable XML", context, cause);
  }
}
