import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** Position of an error in a document. Line and column count from 1. */
export interface DocumentPosition {
  readonly line: number;
  readonly column: number;
  /** Path of element names from the root, separated by slashes. */
  readonly path: string;
}

/**
 * The server sent a response that does not fit the spec: an HTML page, an empty or truncated body, or a wrong value.
 */
export class DecodeError extends AsyncOpsError {
  /** Position of the error, for XML that was decoded by schema. */
  readonly position: DocumentPosition | undefined;

  constructor(
    message: string,
    details: AsyncOpsErrorDetails & { readonly position?: DocumentPosition | undefined } = {},
  ) {
    super("decode", message, details);
    this.position = details.position;
  }
}
