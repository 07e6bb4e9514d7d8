export interface AsyncOpsErrorDetails {
  /** The operation that was called, by its operationId. */
  readonly operationId?: string | undefined;
  /** How many times its request was sent; 0 when nothing was sent. A failed logon counts for itself, under its own name. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** Base of every error that this package throws. An aborted call throws the reason of its signal instead. */
export class AsyncOpsError extends Error {
  /** Stable, for programs: `not-found`, `timeout`, … The message is for people and may change. */
  readonly code: string;
  readonly operationId: string | undefined;
  readonly attempts: number;
  /**
   * The response to a write was lost, so that the server may have carried it out although the call failed. Check before you call
   * again.
   */
  declare readonly ambiguous?: true;
  /** Of something done in several steps: those that had been done before this error, in order. */
  declare readonly steps?: readonly string[];

  constructor(code: string, message: string, details: AsyncOpsErrorDetails = {}) {
    super(
      details.operationId === undefined ? message : `${details.operationId}: ${message}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    // Not from the constructor's name: bundlers shorten that.
    this.name = `${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`;
    this.code = code;
    this.operationId = details.operationId;
    this.attempts = details.attempts ?? 0;
  }
}
