import type { SessionRequest } from "../../client/client.js";
import type { Start } from "../../client/tracked.js";
import { amended } from "../../errors/amended.js";
import {
  AsyncOpsError,
  ConnectionError,
  DecodeError,
  HttpError,
  OperationFailedError,
  TimeoutError,
} from "../../errors/index.js";
import type { OperationJson } from "../../operations/driver.js";

const gatewayFailures = new Set([408, 502, 503, 504]);

/** Whether the box may have started what a request asked for that ended with this error: its response is lost, or unreadable. */
function mayHaveStarted(error: unknown, operationId: string): error is AsyncOpsError {
  // An abort, or a logon on the way that failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return false;
  if (error instanceof ConnectionError) return error.sent;
  if (error instanceof TimeoutError) return error.bound === "timeout" && error.attempts > 0;
  // The page of a proxy says nothing about what happened behind it.
  if (error instanceof HttpError) {
    return gatewayFailures.has(error.status) || (error.status >= 500 && !error.recognized);
  }
  return error instanceof DecodeError;
}

/**
 * Sends what starts work, once: to repeat it could do it twice. Gives the error of a start whose response is lost, which the box may
 * have carried out. Throws others.
 */
export async function sendStart(
  request: SessionRequest,
  { operationId, parameters, options }: Start,
): Promise<AsyncOpsError | undefined> {
  try {
    const { response, body } = await request(operationId, parameters, { ...options, retry: false });
    // Accepted. There is nothing in the body that would be needed, so it need not be whole.
    if (response.status !== 202) await body();
    return undefined;
  } catch (error) {
    if (mayHaveStarted(error, operationId)) return error;
    throw error;
  }
}

/** The error of a start that was not found on the box: whoever calls again should look first. */
export function unconfirmed(error: AsyncOpsError): AsyncOpsError {
  if (error.ambiguous) return error;
  const addition =
    "the request may have been carried out although no response of the box came; check that before you call again";
  return Object.assign(amended(error, addition, error.cause), { ambiguous: true as const });
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
