import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 423: somebody else holds the lock, or nobody does and the operation needs it. */
export class LockedError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "locked");
  }
}
