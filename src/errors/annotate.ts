import type { AsyncOpsError } from "./asyncops-error.js";
import type { HttpError, HttpErrorDetails } from "./http-error.js";

/**
 * A copy of an error with more text and another cause. The given error is not changed, because other calls may share
 * it.
 */
export function withCause<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  const copy = new Error(`${error.message.replace(/\.$/, "")}; ${addition}`, { cause });
  // No constructor is called, since each class has its own. Prototype and members make an error one of its class.
  return Object.assign(Object.setPrototypeOf(copy, Object.getPrototypeOf(error)), error);
}

/** The same, marked `ambiguous`: it is unknown whether the server carried out the request. `addition` says so. */
export function ambiguous<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  return Object.assign(withCause(error, addition, cause), { ambiguous: true as const });
}

/**
 * An error of the same response with another hint. Has another class if the status means something more specific.
 * `error` becomes its cause.
 */
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
