import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 404: the object does not exist, or the user may not see it. */
export class NotFoundError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "not-found");
  }
}

/** Whether the product itself sent the 404. A 404 page of a proxy says nothing about the objects of the server. */
export function isGone(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError && error.recognized;
}
