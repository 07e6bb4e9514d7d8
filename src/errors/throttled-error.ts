import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 429: too many requests. Thrown when the retries are used up or the wait would pass the deadline. */
export class ThrottledError extends HttpError {
  /** How long the server asked to wait, in ms, if it said so. */
  readonly retryAfter: number | undefined;

  constructor(details: HttpErrorDetails & { readonly retryAfter?: number | undefined }) {
    super(details, "throttled");
    this.retryAfter = details.retryAfter;
  }
}
