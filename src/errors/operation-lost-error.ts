import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/**
 * The operation can no longer be followed: the session it belongs to is gone, or the server does not tell of it. Its end is
 * unknown.
 */
export class OperationLostError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-lost", message, details);
  }
}
