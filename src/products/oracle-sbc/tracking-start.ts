import { AsyncOpsError, ConnectionError, DecodeError, HttpError, TimeoutError } from "../../errors/index.js";

const gatewayFailures = new Set([502, 503, 504]);

/** Whether the box may have started what a request asked for that ended with this error: its reply is lost, or unreadable. */
export function mayHaveStarted(error: unknown, operationId: string): boolean {
  // An abort, or a logon on the way that failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof TimeoutError) return error.bound === "timeout" && error.attempts > 0;
  if (error instanceof HttpError) return gatewayFailures.has(error.status);
  return error instanceof DecodeError;
}
