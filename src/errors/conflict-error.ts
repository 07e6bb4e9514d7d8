import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 409: the request contradicts the state of an existing object. */
export class ConflictError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "conflict");
  }
}
