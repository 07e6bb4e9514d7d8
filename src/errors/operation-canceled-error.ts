import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/** The operation was canceled on the server, by this program or by somebody else. */
export class OperationCanceledError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-canceled", message, details);
  }
}
