import { AsyncOpsError, HttpError } from "../errors/index.js";
import type { Clock } from "./clock.js";
import type { Send, Step } from "./step.js";

/** What a log line says. Nothing else is ever passed: no query values, no headers, no bodies. */
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
  /** Path in the body of a response of something that was left out: names of members and elements, no values. */
  readonly member?: string;
  /** The idempotency key of the request, which a VSPC server uses as id of the async action. */
  readonly requestId?: string;
}

/** `console` is one. Methods that are missing are skipped. */
export interface Logger {
  debug?(message: string, fields: LogFields): void;
  warn?(message: string, fields: LogFields): void;
}

/** One line a call, when it ended. */
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
      const reply = await next(request);
      logger.debug?.(`${context.operationId} ${reply.status}`, { ...fields(), status: reply.status });
      return reply;
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
