import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** The credentials were refused: 401, or a logon that failed. Not retried, except once with a renewed token. */
export class AuthenticationError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "authentication");
  }
}
