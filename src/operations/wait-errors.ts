import { ClientClosedError, TimeoutError } from "../errors/index.js";
import type { Polling } from "./polling.js";

/** The error of a wait whose client was closed. */
export function waitClosed({ driver, polls, lastError }: Polling): ClientClosedError {
  const { id, operationId } = driver.json;
  return new ClientClosedError(
    `the client was closed; ${id} may still run on the server: resume it from its JSON with another client`,
    { operationId, attempts: polls, cause: lastError },
  );
}

/** The error of a wait that reached its deadline, in ms, before the operation ended. */
export function deadlinePassed({ driver, polls, lastError }: Polling, deadline: number): TimeoutError {
  const { id, operationId } = driver.json;
  return new TimeoutError("deadline", deadline, {
    operationId,
    attempts: polls,
    cause: lastError,
    hint: `${id} still runs on the server; wait again, or resume it later from its JSON`,
  });
}
