import type { Product, ServerError as Said } from "../contract/product.js";
import type { HttpErrorDetails } from "../errors/http-errors.js";
import {
  AuthenticationError,
  ConflictError,
  DecodeError,
  HttpError,
  LockedError,
  NotFoundError,
  PermissionError,
  ServerError,
  type ServerMessage,
  ThrottledError,
} from "../errors/index.js";
import { parseRetryAfter } from "../http/retry-policy.js";
import type { CallContext, HttpResponse } from "../http/step.js";
import type { Secrets } from "../secrets/secrets.js";
import { isHtml } from "../xml/faults.js";
import type { Bodies, OnUnknown } from "./bodies.js";
import { mediaTypeOf, textOf, titleOf } from "./reply-text.js";

const classes: Readonly<Record<number, typeof NotFoundError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: ThrottledError,
};

const tooLong =
  "the address or a header of the request is too long for the server, or for a proxy in front of it. Request less in one call: fewer ids in the filter, or fewer fields";

const hints: Readonly<Record<number, string>> = {
  401: "the credentials are wrong, expired or revoked",
  403: "the user or key is not allowed to do this. The documentation of the operation lists the roles that are",
  404: "check the id, whether the user may see the object, and the path in baseUrl",
  409: "read the object again before you retry",
  413: "the request body is too large for the server, or for a proxy in front of it. Send less in one call",
  414: tooLong,
  429: "send fewer requests at once, or wait longer between them",
  431: tooLong,
};

/** Titles and texts of the pages in which IIS refuses an address with 400 or 404. */
const tooLongOnPage = /(?:request (?:url|headers)|query string) is too long|request too long/i;

/** How much of a page is searched, in characters. */
const longestSearch = 16 * 1024;

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

/** Returns for a 2xx, and throws the error of any other status. */
export function checkStatus(
  reply: HttpResponse,
  context: CallContext,
  product: Product,
  bodies: Bodies,
  secrets: Secrets,
): HttpResponse {
  if (reply.ok) return reply;
  const { status, headers } = reply;
  // Masked first: half of a secret, in a truncated text, would not be found later.
  const body = secrets.maskValue(bodies.decodeError(reply));
  const said = product.readError(body, status, headers);
  const details = detailsOf(said, body, reply, context, secrets);
  throw errorOf({ ...details, hint: said.hint ?? hintFor(status, body) }, said);
}

/** Throws an error if the body of a 2xx has errors in place of data. */
function checkBody(
  decoded: unknown,
  reply: HttpResponse,
  context: CallContext,
  product: Product,
  secrets: Secrets,
): void {
  if (product.failureIn?.(decoded) === undefined) return;
  const body = secrets.maskValue(decoded);
  const said = product.failureIn(body) as Said;
  const details = detailsOf(said, body, reply, context, secrets);
  throw errorOf(
    { ...details, status: said.status ?? reply.status, hint: said.hint ?? hintInSuccess(said, reply) },
    said,
  );
}

function hintInSuccess({ status, messages }: Said, reply: HttpResponse): string | undefined {
  if (status !== undefined)
    return `the status is that of the body; the response has HTTP status ${reply.status}`;
  return messages.some(({ message }) => message)
    ? undefined
    : "the response contains errors in place of data";
}

function errorOf(details: HttpErrorDetails, { lock, notFound }: Said): HttpError {
  const { status } = details;
  if (status === 423 || (lock !== undefined && status < 300))
    return new LockedError({ ...details, reason: lock });
  const Class = notFound ? NotFoundError : (classes[status] ?? (status >= 500 ? ServerError : HttpError));
  return new Class(details);
}

function detailsOf(
  { messages, recognized }: Said,
  body: unknown,
  { status, headers }: HttpResponse,
  { operationId, attempts }: CallContext,
  secrets: Secrets,
) {
  const asked = messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
  return {
    operationId,
    attempts,
    status,
    headers: pick(headers, secrets),
    body,
    messages: messages.length === 0 ? plainWords(body) : messages,
    // No product sends HTML.
    recognized: recognized && mediaTypeOf(headers) !== "text/html",
    retryAfter: parseRetryAfter(headers) ?? (asked === undefined ? undefined : asked * 1000),
  };
}

function hintFor(status: number, body: unknown): string | undefined {
  if (typeof body !== "string" || !isHtml(body)) return hints[status];
  if (hints[status] === tooLong || tooLongOnPage.test(body.slice(0, longestSearch))) return tooLong;
  return `the response is an HTML page${titleOf(body)}. Check that baseUrl and its port lead to the REST API`;
}

/** The beginning of a plain text error of a proxy or gateway. */
function plainWords(body: unknown): readonly ServerMessage[] {
  if (typeof body !== "string" || isHtml(body) || body.trim() === "") return [];
  return [{ message: body.trim().slice(0, 200) }];
}

function pick(headers: Headers, secrets: Secrets): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of safeHeaders) {
    const value = headers.get(name);
    if (value !== null) kept[name] = secrets.mask(value);
  }
  return kept;
}

/** Decodes bodies. Throws an error for a body that has errors in place of data. No error quotes a secret. */
export function checkedBodies(
  bodies: Bodies,
  product: Product,
  secrets: Secrets,
  onUnknown?: OnUnknown | undefined,
): Bodies {
  const hasErrors = product.failureIn !== undefined;
  return {
    ...bodies,
    decode: (reply, descriptor, context) =>
      maskedReading(reply, secrets, (read) => {
        // Unknown parts of a body that is read again were reported before.
        const report =
          onUnknown !== undefined && read === reply
            ? (path: string) => onUnknown(path, context.operationId)
            : undefined;
        const check = (body: unknown) => checkBody(body, read, context, product, secrets);
        let body: unknown;
        try {
          body = bodies.decode(read, descriptor, context, report);
        } catch (error) {
          // The body may be an error with messages of the server.
          if (hasErrors && error instanceof DecodeError) check(bodies.decodeError(read));
          throw error;
        }
        // An unexpected body may be an error too.
        if (hasErrors) check(body ?? bodies.decodeError(read));
        return body;
      }),
  };
}

/**
 * Reads a body, and keeps secrets out of errors. Errors quote truncated parts of a body, in which half of a secret
 * would not be found. So after an error, a masked copy of the body is read, and its error is thrown.
 */
export function maskedReading<T>(reply: HttpResponse, secrets: Secrets, read: (reply: HttpResponse) => T): T {
  try {
    return read(reply);
  } catch (error) {
    const text = textOf(reply);
    const masked = secrets.mask(text);
    // The byte order mark shows that the text is UTF-8 now, whatever the header says.
    const body = new TextEncoder().encode(`\ufeff${masked}`);
    let failure = error;
    try {
      if (masked !== text) read({ ...reply, body });
    } catch (again) {
      failure = again;
    }
    throw secrets.masked(failure);
  }
}
