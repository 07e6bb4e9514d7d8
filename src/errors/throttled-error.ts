import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 429: too many requests. Thrown when the retries are used up or the wait would pass the deadline. */
export class ThrottledError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "throttled");
  }
}
