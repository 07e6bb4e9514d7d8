import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** One thing that the server said about a request that failed. */
export interface ServerMessage {
  /** In the server's words. */
  readonly message?: string | undefined;
  /** The product's own error code, such as `1001`. It may differ from the HTTP status. */
  readonly code?: number | string | undefined;
  /** The product's kind of error, such as `retryableLogical`. */
  readonly type?: string | undefined;
  /** Parameter or property that the server objects to. */
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
  /** What to do next, put behind the server's words. */
  readonly hint?: string | undefined;
}

/**
 * The server refused or failed: a status other than 2xx, or a 2xx with errors in place of data. Subclasses name the statuses
 * that programs tell apart. Secrets of the client that the server repeats are `***` in all that it says.
 */
export class HttpError extends AsyncOpsError {
  readonly status: number;
  /** Response headers that are safe to print, by lower-case name. Credentials and cookies are never among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body: an object where the server sent JSON, else text, or `undefined` where it sent none. */
  readonly body: unknown;
  /** What the server said, whatever form it put it in. */
  readonly messages: readonly ServerMessage[];
  /** How long the server asked to wait before the next try, in ms, if it said so. */
  readonly retryAfter: number | undefined;
  /**
   * The body is in the product's own form: content type and shape. `false` for a page or text of a proxy, an empty body, and
   * errors that no response led to. Then the status need not be the product's either.
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

/** Of a message in the text of an error; all of it is in `messages`. In characters. */
const longestWords = 2000;

/** Of messages in the text of an error. */
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
