import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** One message of the server about a failed request. */
export interface ServerMessage {
  /** The text of the server. */
  readonly message?: string | undefined;
  /** The product's own error code, such as `1001`. It may differ from the HTTP status. */
  readonly code?: number | string | undefined;
  /** The product's type of error, such as `retryableLogical`. */
  readonly type?: string | undefined;
  /** The parameter or property that the message is about. */
  readonly target?: string | undefined;
  /** How long the server asks to wait, in seconds. */
  readonly retryAfter?: number | undefined;
}

export interface HttpErrorDetails extends AsyncOpsErrorDetails {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly messages?: readonly ServerMessage[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly recognized?: boolean | undefined;
  /** What to do next. Follows the server's messages. */
  readonly hint?: string | undefined;
}

/**
 * The server refused the request or failed: a status other than 2xx, or a 2xx with errors in place of data. The
 * important statuses have subclasses. If the server repeats secrets of the client, they are masked as `***`.
 */
export class HttpError extends AsyncOpsError {
  readonly status: number;
  /** Response headers that are safe to print, by lower-case name. Credentials and cookies are never among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body: an object if the server sent JSON, else text; `undefined` without a body. */
  readonly body: unknown;
  /** The messages of the server, whatever form its body has. */
  readonly messages: readonly ServerMessage[];
  /** How long the server asked to wait before the next attempt, in ms, if it did. */
  readonly retryAfter: number | undefined;
  /**
   * The body has the product's own form: content type and shape. `false` for a page or text of a proxy, an empty body,
   * and errors without a response. Then the status may not be that of the product either.
   */
  readonly recognized: boolean;

  constructor(details: HttpErrorDetails, code = "http") {
    super(code, describe(details), details);
    this.status = details.status;
    this.headers = details.headers ?? {};
    this.body = details.body;
    this.messages = details.messages ?? [];
    this.retryAfter = details.retryAfter;
    this.recognized = details.recognized ?? false;
  }
}

/** Longest server message in the text of an error, in characters. `messages` has the complete text. */
const longestWords = 2000;

/** Most server messages in the text of an error. */
const mostWords = 20;

function describe({ status, messages = [], hint }: HttpErrorDetails): string {
  const words = messages
    .slice(0, mostWords)
    .map(({ message = "", code, target }) => {
      const text = oneLine(clipped(message.trim()));
      const notes = [
        code === undefined || code === status ? "" : `code ${clipped(String(code))}`,
        target === undefined ? "" : `at ${clipped(target)}`,
      ].filter(Boolean);
      return notes.length === 0 ? text : `${text} (${notes.join(", ")})`.trim();
    })
    .filter(Boolean);
  if (messages.length > mostWords) words.push(`and ${messages.length - mostWords} more messages`);
  if (words.length === 0) return [`HTTP ${status}`, hint].filter(Boolean).join(": ");
  const said = words.join("; ");
  return `HTTP ${status}: ${hint === undefined ? said : `${said.replace(/\.$/, "")}; ${hint}`}`;
}

function clipped(text: string): string {
  return text.length > longestWords ? `${text.slice(0, longestWords)}…` : text;
}

/** Line by line: a regular expression for line breaks and the blanks around them takes quadratic time for many blanks. */
function oneLine(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");
}

interface AuthenticationErrorDetails extends HttpErrorDetails {
  readonly renewed?: boolean | undefined;
}

/** The credentials were refused: 401, or a logon that failed. Not retried, except once with a renewed token. */
export class AuthenticationError extends HttpError {
  /**
   * The server refused a token or session that it had just issued. So user name and password are right, and a wait
   * continues after such an error. `false`: the credentials themselves were refused, or could not be renewed.
   */
  readonly renewed: boolean;

  constructor(details: AuthenticationErrorDetails) {
    super(details, "authentication");
    this.renewed = details.renewed ?? false;
  }
}

/** 403: the user or key may not do this. */
export class PermissionError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "permission");
  }
}

/** 404: the object does not exist, or the user may not see it. */
export class NotFoundError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "not-found");
  }
}

/** Whether the product itself sent the 404. A 404 page of a proxy says nothing about the objects of the server. */
export function isGone(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError && error.recognized;
}

/** 409: the request contradicts the state of an existing object. */
export class ConflictError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "conflict");
  }
}

/**
 * `held-by-another`: another user has the lock. `already-held`: the same session has already taken it. `not-held`: the
 * operation needs the lock, and nobody has taken it. `lost`: this client had the lock, but its token is no longer
 * valid; the server may keep the lock until the token expires.
 */
export type LockReason = "held-by-another" | "already-held" | "not-held" | "lost";

/** The operation failed because of the lock: 423, or a lost lock. */
export class LockedError extends HttpError {
  /** `undefined`: the server gave no reason. */
  readonly reason: LockReason | undefined;
  /** For a lost lock: the latest time until which the server keeps it for the old token. */
  readonly heldUntil: Date | undefined;

  constructor(
    details: HttpErrorDetails & {
      readonly reason?: LockReason | undefined;
      readonly heldUntil?: Date | undefined;
    },
  ) {
    super(details, "locked");
    this.reason = details.reason;
    this.heldUntil = details.heldUntil;
  }
}

/** 429: too many requests. Thrown when the retries are used up or the wait would pass the deadline. */
export class ThrottledError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "throttled");
  }
}

/** 5xx, including 520: the server failed. */
export class ServerError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "server");
  }
}

/**
 * An error of the same response with another hint. Has another class if the status means something more specific.
 * `error` becomes its cause.
 */
export function withHint<Kind extends HttpError>(
  Class: new (details: HttpErrorDetails) => Kind,
  error: HttpError,
  hint: string,
): Kind {
  const { operationId, attempts, status, headers, body, messages, recognized } = error;
  return new Class({
    operationId,
    attempts,
    status,
    headers,
    body,
    messages,
    recognized,
    hint,
    cause: error,
  });
}
