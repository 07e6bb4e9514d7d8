import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 404: no such object, or the user may not see it. */
export class NotFoundError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "not-found");
  }
}
