import { ClientClosedError, TimeoutError } from "../errors/index.js";
import type { Poller } from "./poller.js";

/** The error of a wait whose client was closed. */
export function waitClosed({ driver, polls, lastError }: Poller): ClientClosedError {
  const { id, operationId } = driver.json;
  return new ClientClosedError(
    `the client was closed; ${id} may still run on the server: resume it from its JSON with another client`,
    { operationId, attempts: polls, cause: lastError },
  );
}

/** How much of the last failure is repeated, in characters. */
const longestWords = 300;

/** What is known of an operation at a deadline. `lastError`: how the last poll failed, if it did. */
export function notSeenToEnd(what: string, lastError: unknown): string {
  if (lastError === undefined) return `the end of ${what} was not seen`;
  const words = lastError instanceof Error ? lastError.message : String(lastError);
  return `${what} may still run on the server; the last poll failed: ${words.slice(0, longestWords)}`;
}

/** The error of a wait that reached its deadline, in ms, before the operation ended. */
export function deadlinePassed({ driver, polls, lastError }: Poller, deadline: number): TimeoutError {
  const { id, operationId } = driver.json;
  return new TimeoutError("deadline", deadline, {
    operationId,
    attempts: polls,
    cause: lastError,
    hint: `${notSeenToEnd(id, lastError)}; wait again, or resume it later from its JSON`,
  });
}
