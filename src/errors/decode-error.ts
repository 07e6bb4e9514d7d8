import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** The server answered, but not with what the description promises: HTML, nothing, cut off, or a value that does not fit. */
export class DecodeError extends AsyncOpsError {
  constructor(message: string, details?: AsyncOpsErrorDetails) {
    super("decode", message, details);
  }
}
