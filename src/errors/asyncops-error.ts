export interface AsyncOpsErrorDetails {
  /** The operation that was called, by its operationId. */
  readonly operationId?: string | undefined;
  /**
   * Number of requests sent for the operation; 0 when nothing was sent. The attempts of a logon are counted in the
   * error of the logon.
   */
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
  /** For a method with several steps: the steps that were completed before this error, in order. */
  declare readonly steps?: readonly string[];

  constructor(code: string, message: string, details: AsyncOpsErrorDetails = {}) {
    super(
      details.operationId === undefined ? message : `${details.operationId}: ${message}`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    // Not from the name of the constructor, because bundlers shorten it.
    this.name = `${code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`;
    this.code = code;
    this.operationId = details.operationId;
    this.attempts = details.attempts ?? 0;
  }
}
