import { HttpError, type HttpErrorDetails } from "./http-error.js";

export interface AuthenticationErrorDetails extends HttpErrorDetails {
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
