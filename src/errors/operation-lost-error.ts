import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/**
 * The operation can no longer be followed: its session is gone, or the server does not report the operation. Its
 * outcome is unknown.
 */
export class OperationLostError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-lost", message, details);
  }
}
