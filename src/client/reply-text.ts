import { DecodeError } from "../errors/index.js";
import type { CallContext, Reply } from "../transport/step.js";

const utf8 = new TextDecoder();

/**
 * The body of a 2xx answer, which is JSON whatever media type the server gives it.
 * @throws {DecodeError} for HTML, an empty body, or JSON that cannot be parsed. Bodies are not quoted: they may hold tokens.
 */
export function decodeBody(reply: Reply, context: CallContext): unknown {
  const details = { operationId: context.operationId, attempts: context.attempts };
  if (reply.body.byteLength === 0) {
    throw new DecodeError(
      `HTTP ${reply.status} with an empty body; the server accepted the request, but what it did is unknown. Read the object to find out`,
      details,
    );
  }
  const text = utf8.decode(reply.body);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = mediaTypeOf(reply.headers);
    if (type === "text/html" || isHtml(text)) {
      throw new DecodeError(
        `HTTP ${reply.status} with an HTML page${titleOf(text)} in place of data, as a web console or a sign-in page sends; do baseUrl and its port lead to the REST API?`,
        details,
      );
    }
    throw new DecodeError(
      `HTTP ${reply.status} with a body of ${reply.body.byteLength} bytes (${type || "no media type"}) that is not whole, valid JSON; a proxy may have cut it off`,
      { ...details, cause: withoutText(cause) },
    );
  }
}

/** The body of an error: an object if it is JSON, else its text, or `undefined` if there is none. */
export function decodeErrorBody(reply: Reply): unknown {
  if (reply.body.byteLength === 0) return undefined;
  const text = textOf(reply);
  if (!mediaTypeOf(reply.headers).includes("json") && !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function isHtml(body: string): boolean {
  return /^\s*<(!doctype html|html)/i.test(body);
}

export function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]{1,100})/i.exec(html)?.[1]?.trim();
  return title ? ` ("${title}")` : "";
}

export function mediaTypeOf(headers: Headers): string {
  return headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function textOf(reply: Reply): string {
  const charset = /charset="?([\w-]+)/i.exec(reply.headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset).decode(reply.body);
  } catch {
    return utf8.decode(reply.body);
  }
}

/** V8 quotes the text around the fault in its message. */
function withoutText(error: unknown): Error {
  const position = /position \d+/.exec(String(error))?.[0];
  return new SyntaxError(position === undefined ? "invalid JSON" : `invalid JSON at ${position}`);
}
