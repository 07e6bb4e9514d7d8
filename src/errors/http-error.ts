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

/** The server refused or failed: a status other than 2xx. Subclasses name the statuses that programs tell apart. */
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
  /** The body is in the product's own form, by content type and shape: it is no page of a proxy or a web server. */
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

function describe({ status, messages = [], hint }: HttpErrorDetails): string {
  const words = messages
    .map(({ message, code, target }) => {
      const text = message?.trim().replace(/\s*\r?\n\s*/g, " ") ?? "";
      const notes = [
        code === undefined || code === status ? "" : `code ${code}`,
        target === undefined ? "" : `at ${target}`,
      ].filter(Boolean);
      return notes.length === 0 ? text : `${text} (${notes.join(", ")})`.trim();
    })
    .filter(Boolean)
    .join("; ");
  if (words === "") return [`HTTP ${status}`, hint].filter(Boolean).join(": ");
  return `HTTP ${status}: ${hint === undefined ? words : `${words.replace(/\.$/, "")}; ${hint}`}`;
}
