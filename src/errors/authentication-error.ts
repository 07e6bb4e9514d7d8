import { HttpError, type HttpErrorDetails } from "./http-error.js";

export interface AuthenticationErrorDetails extends HttpErrorDetails {
  readonly renewed?: boolean | undefined;
}

/** The credentials were refused: 401, or a logon that failed. Not retried, except once with a renewed token. */
export class AuthenticationError extends HttpError {
  /**
   * The server refused a token or session that it had issued a moment before, so that user name and password are right: it forgets
   * what it issues, for example while it restarts. A wait goes on after such an error. `false`: the credentials themselves were
   * refused, or could not be renewed.
   */
  readonly renewed: boolean;

  constructor(details: AuthenticationErrorDetails) {
    super(details, "authentication");
    this.renewed = details.renewed ?? false;
  }
}
