import { DecodeError } from "../errors/index.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import { isHtml } from "../xml/faults.js";
import { decodeNext, encodingNamed, jsonEncoding } from "../xml/reader/charset.js";

const utf8 = new TextDecoder();

/** The charset in the header of a response, as written. It may be unknown. */
export function charsetOf(headers: Headers): string | undefined {
  const [, quoted, single, token] =
    /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;,"']+))/i.exec(headers.get("content-type") ?? "") ?? [];
  return (quoted ?? single ?? token)?.trim() || undefined;
}

/**
 * The charset for reading an error. An unknown charset is ignored: otherwise the messages of the server would be lost.
 */
export function knownCharsetOf({ body, headers }: HttpResponse): string | undefined {
  const charset = charsetOf(headers);
  try {
    if (charset !== undefined) encodingNamed(charset, body);
    return charset;
  } catch {
    return undefined;
  }
}

/**
 * Decodes a response to text, by its byte order mark, then by the charset in its header, else as UTF-8. Removes the
 * mark. Never throws, because the text is only searched for messages: an unknown charset is ignored.
 */
export function textOf(reply: HttpResponse): string {
  const encoding = encodingOf(reply);
  return encoding === "utf-8"
    ? utf8.decode(reply.body)
    : decodeNext(new TextDecoder(encoding), reply.body, true);
}

/** `utf-8` for an unknown charset in the header. */
export function encodingOf(reply: HttpResponse): string {
  return jsonEncoding(reply.body, knownCharsetOf(reply));
}

export function mediaTypeOf(headers: Headers): string {
  return headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** How much of a page is searched for its title, in characters. */
const longestHead = 64 * 1024;

export function titleOf(html: string): string {
  const head = html.slice(0, longestHead);
  // Searches tag and text one after the other. A regular expression for both takes quadratic time for many `<title`.
  const tag = /<title[\s>]/i.exec(head);
  const start = tag === null ? -1 : head.indexOf(">", tag.index);
  if (start === -1) return "";
  const [text = ""] = head.slice(start + 1, start + 101).split("<", 1);
  return text.trim() === "" ? "" : ` ("${text.trim()}")`;
}

/** The error for a response that does not fit the spec. Does not quote the body, which may contain tokens. */
export function unreadable(
  reply: HttpResponse,
  text: string,
  promised: string,
  context: CallContext,
  cause: Error,
): DecodeError {
  const details = {
    operationId: context.operationId,
    attempts: context.attempts,
    position: cause instanceof DecodeError ? cause.position : undefined,
    cause,
  };
  const type = mediaTypeOf(reply.headers);
  if (type === "text/html" || isHtml(text)) {
    return new DecodeError(
      `HTTP ${reply.status} with an HTML page${titleOf(text)} in place of data, such as a web console or a sign-in page. Check that baseUrl and its port lead to the REST API`,
      { ...details, position: undefined, cause: undefined },
    );
  }
  const fault = cause instanceof DecodeError ? `: ${cause.message}` : ". A proxy may have cut it off";
  return new DecodeError(
    `HTTP ${reply.status} with a body of ${reply.body.byteLength} bytes (${type || "no media type"}) that is not ${promised}${fault}`,
    details,
  );
}

/** The error for an empty body. It does not show whether the server did the work. */
export function empty(reply: HttpResponse, { operationId, attempts }: CallContext): DecodeError {
  return new DecodeError(
    `HTTP ${reply.status} with an empty body. The server accepted the request, but its outcome is unknown. Read the object to find out`,
    { operationId, attempts },
  );
}
