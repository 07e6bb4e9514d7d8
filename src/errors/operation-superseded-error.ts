import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/**
 * Another operation has replaced this one in the only status that the server has. The outcome of this one is unknown.
 */
export class OperationSupersededError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-superseded", message, details);
  }
}
