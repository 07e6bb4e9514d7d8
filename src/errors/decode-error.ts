import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";

/** Where in a document something is wrong. Line and column count from 1. */
export interface DocumentPosition {
  readonly line: number;
  readonly column: number;
  /** Names of the elements around it, from the root, with slashes between. */
  readonly path: string;
}

/** The server answered, but not with what the spec promises: HTML, nothing, cut off, or a value that does not fit. */
export class DecodeError extends AsyncOpsError {
  /** Where, for XML that was read by schema. */
  readonly position: DocumentPosition | undefined;

  constructor(
    message: string,
    details: AsyncOpsErrorDetails & { readonly position?: DocumentPosition | undefined } = {},
  ) {
    super("decode", message, details);
    this.position = details.position;
  }
}
