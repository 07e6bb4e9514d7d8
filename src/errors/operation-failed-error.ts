import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/** The operation failed. `messages` has the messages of the server, `status` its last body. */
export class OperationFailedError extends OperationError {
  /**
   * The reason, if it has a name: `not-started`, `already-running`, `took-too-long`, `credentials-needed`,
   * `confirmation-needed`.
   */
  readonly reason: string | undefined;

  constructor(message: string, details: OperationErrorDetails & { readonly reason?: string | undefined }) {
    super("operation-failed", message, details);
    this.reason = details.reason;
  }
}
