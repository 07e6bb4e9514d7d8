import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 403: the user or key may not do this. */
export class PermissionError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "permission");
  }
}
