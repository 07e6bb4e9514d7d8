import type { HttpError, HttpErrorDetails } from "./http-error.js";

/** The same answer with another advice, and as another class where a status means more than it says. `error` is its cause. */
export function withHint<Kind extends HttpError>(
  Class: new (details: HttpErrorDetails) => Kind,
  error: HttpError,
  hint: string,
): Kind {
  const { operationId, attempts, status, headers, body, messages, recognized } = error;
  return new Class({
    operationId,
    attempts,
    status,
    headers,
    body,
    messages,
    recognized,
    hint,
    cause: error,
  });
}
