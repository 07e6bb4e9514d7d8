import {
  AuthenticationError,
  ConflictError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
  ThrottledError,
} from "../errors/index.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { CallContext, Reply } from "../transport/step.js";
import { decodeErrorBody, titleOf } from "./decode.js";
import type { Product } from "./product.js";

const classes: Readonly<Record<number, typeof NotFoundError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  423: LockedError,
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
export function checkStatus(reply: Reply, context: CallContext, product: Product): Reply {
  if (reply.ok) return reply;
  const { status, headers } = reply;
  const body = decodeErrorBody(reply);
  const { messages, hint } = product.readError(body);
  const details = {
    operationId: context.operationId,
    attempts: context.attempts,
    status,
    headers: pick(headers),
    body,
    messages,
    hint: hint ?? hintFor(status, body),
  };
  if (status === 429) {
    const asked = messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
    const retryAfter =
      parseRetryAfter(headers.get("retry-after"), Date.now()) ??
      (asked === undefined ? undefined : asked * 1000);
    throw new ThrottledError({ ...details, retryAfter });
  }
  const Class = classes[status] ?? (status >= 500 ? ServerError : HttpError);
  throw new Class(details);
}

function hintFor(status: number, body: unknown): string | undefined {
  if (typeof body === "string" && /^\s*<(!doctype html|html)/i.test(body)) {
    return `the answer is an HTML page${titleOf(body)}; do baseUrl and its port lead to the REST API?`;
  }
  if (status === 401) return "the credentials are wrong, expired or revoked";
  if (status === 403) return "the user or key may not do this; x-roles of the operation lists who may";
  return undefined;
}

function pick(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of safeHeaders) {
    const value = headers.get(name);
    if (value !== null) kept[name] = value;
  }
  return kept;
}
