import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** The product does not support this. Nothing was sent. */
export class NotSupportedError extends AsyncOpsError {
  constructor(message: string, details?: AsyncOpsErrorDetails) {
    super("not-supported", message, details);
  }
}
