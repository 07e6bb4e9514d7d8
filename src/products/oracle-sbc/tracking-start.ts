import {
  AsyncOpsError,
  ConnectionError,
  DecodeError,
  HttpError,
  OperationFailedError,
  TimeoutError,
} from "../../errors/index.js";
import type { OperationJson } from "../../operations/driver.js";

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

/** Nothing was started. */
export function busy(
  { operationId, id }: OperationJson,
  why: string,
  status?: unknown,
): OperationFailedError {
  const reason = "already-running";
  return new OperationFailedError(`${id} was not started: ${why}`, { operationId, id, status, reason });
}

/** What a client starts, one at a time: what one has read of the box before it starts would not hold for the other. */
export class Starts {
  #busy = false;

  /**
   * Until it is started, and no longer: how it goes on is for who follows it.
   * @throws {OperationFailedError} with the reason `already-running` while another one is about to be started.
   */
  async only<T>(json: OperationJson, start: () => Promise<T>): Promise<T> {
    if (this.#busy) throw busy(json, "this client is about to start another action");
    this.#busy = true;
    try {
      return await start();
    } finally {
      this.#busy = false;
    }
  }
}
