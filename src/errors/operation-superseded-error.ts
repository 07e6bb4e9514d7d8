import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/** Another operation took the place of this one in the only status that the server keeps. Its end is unknown. */
export class OperationSupersededError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-superseded", message, details);
  }
}
