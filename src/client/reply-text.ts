import { DecodeError } from "../errors/index.js";
import type { CallContext, Reply } from "../transport/step.js";

const utf8 = new TextDecoder();

/** The bytes of an answer as text, in the charset that its header names. Without a byte order mark. */
export function textOf(reply: Reply): string {
  const charset = /charset="?([\w-]+)/i.exec(reply.headers.get("content-type") ?? "")?.[1];
  try {
    return new TextDecoder(charset).decode(reply.body);
  } catch {
    return utf8.decode(reply.body);
  }
}

export function mediaTypeOf(headers: Headers): string {
  return headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** How much of a body is looked at to tell what it is, in characters. */
const longestStart = 4 * 1024;

/** Whether a body is a page: a document type or element of HTML, after comments and an XML declaration perhaps. */
export function isHtml(body: string): boolean {
  let start = body.slice(0, longestStart).trimStart();
  for (const [open, close] of [
    ["<?", "?>"],
    ["<!--", "-->"],
    ["<!--", "-->"],
  ] as const) {
    const end = start.startsWith(open) ? start.indexOf(close) : -1;
    if (end !== -1) start = start.slice(end + close.length).trimStart();
  }
  return /^<(!doctype html|html|head|body)\b/i.test(start);
}

/** How much of a page is searched for its title, in characters. */
const longestHead = 64 * 1024;

export function titleOf(html: string): string {
  const head = html.slice(0, longestHead);
  // Tag and text one after the other: one expression for both is quadratic for a page of many `<title`.
  const tag = /<title[\s>]/i.exec(head);
  const start = tag === null ? -1 : head.indexOf(">", tag.index);
  if (start === -1) return "";
  const [text = ""] = head.slice(start + 1, start + 101).split("<", 1);
  return text.trim() === "" ? "" : ` ("${text.trim()}")`;
}

export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** What an answer is that is not what was promised. Bodies are not quoted: they may hold tokens. */
export function unreadable(
  reply: Reply,
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
      `HTTP ${reply.status} with an HTML page${titleOf(text)} in place of data, as a web console or a sign-in page sends; do baseUrl and its port lead to the REST API?`,
      { ...details, position: undefined, cause: undefined },
    );
  }
  const fault = cause instanceof DecodeError ? `: ${cause.message}` : "; a proxy may have cut it off";
  return new DecodeError(
    `HTTP ${reply.status} with a body of ${reply.body.byteLength} bytes (${type || "no media type"}) that is not ${promised}${fault}`,
    details,
  );
}

/** The server did what it was asked, or not: it does not say. */
export function empty(reply: Reply, { operationId, attempts }: CallContext): DecodeError {
  return new DecodeError(
    `HTTP ${reply.status} with an empty body; the server accepted the request, but what it did is unknown. Read the object to find out`,
    { operationId, attempts },
  );
}
