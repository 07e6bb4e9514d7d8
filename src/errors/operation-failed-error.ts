import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/** The operation ended with an error. `messages` holds the server's words, `status` its body. */
export class OperationFailedError extends OperationError {
  /** Why, where there is a name for it: `not-started`, `already-running`, `took-too-long`, `credentials-needed`, `confirmation-needed`. */
  readonly reason: string | undefined;

  constructor(message: string, details: OperationErrorDetails & { readonly reason?: string | undefined }) {
    super("operation-failed", message, details);
    this.reason = details.reason;
  }
}
