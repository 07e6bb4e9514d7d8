import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 404: no such object, or the user may not see it. */
export class NotFoundError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "not-found");
  }
}

/** The product itself says so. A 404 page of a proxy says nothing about what the server has. */
export function isGone(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError && error.recognized;
}
