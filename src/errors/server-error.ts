import { HttpError, type HttpErrorDetails } from "./http-error.js";

/** 5xx, including 520: the server failed. */
export class ServerError extends HttpError {
  constructor(details: HttpErrorDetails) {
    super(details, "server");
  }
}
