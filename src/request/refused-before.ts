import { withHint } from "../errors/annotate.js";
import { AuthenticationError, type HttpError } from "../errors/index.js";

/** Asking again could lock the account, and would be refused again. */
export function refusedBefore(error: HttpError): AuthenticationError {
  return withHint(
    AuthenticationError,
    error,
    "the server refused these credentials before, and this client does not send them again; make a new client with the right ones",
  );
}
