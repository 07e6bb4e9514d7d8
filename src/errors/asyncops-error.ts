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

/**
 * A copy of an error with more text and another cause. The given error is not changed, because other calls may share
 * it.
 */
export function withCause<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  const copy = new Error(`${error.message.replace(/\.$/, "")}; ${addition}`, { cause });
  // No constructor is called, since each class has its own. Prototype and members make an error one of its class.
  return Object.assign(Object.setPrototypeOf(copy, Object.getPrototypeOf(error)), error);
}

/** The same, marked `ambiguous`: it is unknown whether the server carried out the request. `addition` says so. */
export function ambiguous<Kind extends AsyncOpsError>(error: Kind, addition: string, cause: unknown): Kind {
  return Object.assign(withCause(error, addition, cause), { ambiguous: true as const });
}

/** An option or parameter is invalid. Nothing was sent. */
export class ConfigurationError extends AsyncOpsError {
  /** Name of the option or parameter, such as `tls.ca` or `jobUid`. */
  readonly option: string;

  /** `problem`: the rest of a sentence that begins with the name of the option, or a whole message. */
  constructor(
    option: string,
    problem: string | { readonly message: string },
    details?: AsyncOpsErrorDetails,
  ) {
    super("configuration", typeof problem === "string" ? `${option} ${problem}` : problem.message, details);
    this.option = option;
  }
}

/** The product does not support this. Nothing was sent. */
export class NotSupportedError extends AsyncOpsError {
  constructor(message: string, details?: AsyncOpsErrorDetails) {
    super("not-supported", message, details);
  }
}

/**
 * The client was closed before or during the call or wait. Operations on the server continue; a handle can be resumed
 * from its JSON with another client.
 */
export class ClientClosedError extends AsyncOpsError {
  /** Whether the request may have reached the server. */
  readonly sent: boolean;

  constructor(
    message = "the client is closed",
    details: AsyncOpsErrorDetails & { readonly sent?: boolean } = {},
  ) {
    super("client-closed", message, details);
    this.sent = details.sent ?? false;
  }
}

/**
 * No complete response arrived: connection refused or reset, untrusted certificate, host name that does not resolve.
 */
export class ConnectionError extends AsyncOpsError {
  /** System or TLS code, such as `ECONNREFUSED` or `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly reason: string | undefined;
  /** Whether the request may have reached the server. `false` only if it certainly did not. */
  readonly sent: boolean;

  constructor(
    message: string,
    details: AsyncOpsErrorDetails & { readonly reason?: string | undefined; readonly sent?: boolean } = {},
  ) {
    super("connection", message, details);
    this.reason = details.reason;
    this.sent = details.sent ?? true;
  }
}

/** One attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class TimeoutError extends AsyncOpsError {
  /** The bound that was exceeded. */
  readonly bound: "timeout" | "deadline";
  /** Value of the bound, in ms. */
  readonly limit: number;

  constructor(
    bound: "timeout" | "deadline",
    limit: number,
    details?: AsyncOpsErrorDetails & { readonly hint?: string | undefined },
  ) {
    super(
      "timeout",
      [
        bound === "timeout"
          ? `no complete response within ${limit} ms (timeout)`
          : `not finished within ${limit} ms (deadline)`,
        details?.hint,
      ]
        .filter(Boolean)
        .join("; "),
      details,
    );
    this.bound = bound;
    this.limit = limit;
  }
}

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
