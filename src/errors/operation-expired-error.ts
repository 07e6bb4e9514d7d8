import { OperationError, type OperationErrorDetails } from "./operation-error.js";

/** The server no longer keeps the operation or its result. */
export class OperationExpiredError extends OperationError {
  /** `succeeded` when the success is known and only the result is gone; `undefined` when the outcome is unknown. */
  readonly state: "succeeded" | undefined;

  constructor(
    message: string,
    details: OperationErrorDetails & { readonly state?: "succeeded" | undefined },
  ) {
    super("operation-expired", message, details);
    this.state = details.state;
  }
}
