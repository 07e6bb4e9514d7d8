import {
  AuthenticationError,
  ConflictError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
  type ServerMessage,
  ThrottledError,
} from "../errors/index.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { CallContext, Reply } from "../transport/step.js";
import type { Bodies } from "./bodies.js";
import type { Product } from "./product.js";
import { isHtml, titleOf } from "./reply-text.js";

const classes: Readonly<Record<number, typeof NotFoundError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: ThrottledError,
};

const hints: Readonly<Record<number, string>> = {
  401: "the credentials are wrong, expired or revoked",
  403: "the user or key may not do this; the description of the operation lists the roles that may",
  404: "check the id, that the user may see the object, and the path in baseUrl",
  409: "read the object again before the next try",
  429: "make fewer requests at once, or wait longer between them",
};

/** Headers that are safe to keep in an error. An allow-list: products invent session headers. */
const safeHeaders = [
  "allow",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
  "via",
  "www-authenticate",
  "x-request-id",
];

/** Passes 2xx on and throws what any other status means. */
export async function checkStatus(
  reply: Reply,
  context: CallContext,
  product: Product,
  bodies: Bodies,
): Promise<Reply> {
  if (reply.ok) return reply;
  const { status, headers } = reply;
  const body = await bodies.decodeError(reply);
  const { messages, hint, notFound, lock } = product.readError(body, status);
  const asked = messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
  const details = {
    operationId: context.operationId,
    attempts: context.attempts,
    status,
    headers: pick(headers),
    body,
    messages: messages.length === 0 ? plainWords(body) : messages,
    retryAfter: parseRetryAfter(headers) ?? (asked === undefined ? undefined : asked * 1000),
    hint: hint ?? hintFor(status, body),
  };
  if (status === 423) throw new LockedError({ ...details, reason: lock });
  const Class = notFound ? NotFoundError : (classes[status] ?? (status >= 500 ? ServerError : HttpError));
  throw new Class(details);
}

function hintFor(status: number, body: unknown): string | undefined {
  if (typeof body === "string" && isHtml(body)) {
    return `the answer is an HTML page${titleOf(body)}; do baseUrl and its port lead to the REST API?`;
  }
  return hints[status];
}

/** What a proxy or a gateway says without any form: the beginning of it. */
function plainWords(body: unknown): readonly ServerMessage[] {
  if (typeof body !== "string" || isHtml(body) || body.trim() === "") return [];
  return [{ message: body.trim().slice(0, 200) }];
}

function pick(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of safeHeaders) {
    const value = headers.get(name);
    if (value !== null) kept[name] = value;
  }
  return kept;
}
