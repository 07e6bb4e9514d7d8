import { AsyncOpsError, HttpError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { Send, Step } from "./step.js";

/** The content of a log line. Query values, headers and bodies are never logged. */
export interface LogFields {
  readonly product: string;
  readonly operationId?: string;
  readonly method?: string;
  /** Path template, with `{names}` in place of values. */
  readonly path?: string;
  readonly status?: number;
  /** Attempts so far. */
  readonly attempts?: number;
  /** Duration in ms. */
  readonly duration?: number;
  readonly error?: string;
  /** Path of something that was left out of the body of a response: names of members and elements, no values. */
  readonly member?: string;
  /** The idempotency key of the request. A VSPC server uses it as the id of the async action. */
  readonly requestId?: string;
}

/** Receives the log lines of a client. `console` is a logger. Missing methods are skipped. */
export interface Logger {
  debug?(message: string, fields: LogFields): void;
  warn?(message: string, fields: LogFields): void;
}

/** Reports a problem that does not make a call fail. `code`: the code of the process warning. */
export type Warn = (message: string, code: string) => void;

/** Warnings go to the logger of the client, or without one to `process`. */
export function warner(product: string, logger: Logger | undefined): Warn {
  return (message, code) => {
    if (logger?.warn !== undefined) logger.warn(message, { product });
    else process.emitWarning(message, { code });
  };
}

/** One line for each call, when it has ended. */
export function log(product: string, logger: Logger, clock: Clock): Step {
  return (next: Send) => async (request) => {
    const started = clock.now();
    const { context } = request;
    const fields = (): LogFields => ({
      product,
      operationId: context.operationId,
      method: request.method,
      path: context.path,
      attempts: context.attempts,
      duration: Math.round(clock.now() - started),
      ...(context.idempotencyKey !== undefined && { requestId: context.idempotencyKey }),
    });
    try {
      const response = await next(request);
      logger.debug?.(`${context.operationId} ${response.status}`, { ...fields(), status: response.status });
      return response;
    } catch (error) {
      logger.warn?.(`${context.operationId} failed`, {
        ...fields(),
        ...(error instanceof HttpError && { status: error.status }),
        error: error instanceof AsyncOpsError ? error.code : "aborted",
      });
      throw error;
    }
  };
}
