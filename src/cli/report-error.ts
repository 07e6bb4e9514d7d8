import {
  AsyncOpsError,
  AuthenticationError,
  ClientClosedError,
  ConfigurationError,
  HttpError,
  LockedError,
  NotFoundError,
  NotSupportedError,
  OperationCanceledError,
  OperationError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  PermissionError,
  TimeoutError,
} from "../errors/index.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { InterruptedError, RefusedError, UnknownNameError, UsageError } from "./usage-error.js";

/** The exit code of an error. */
export function exitCodeOf(error: unknown): number {
  if (
    error instanceof UsageError ||
    error instanceof ConfigurationError ||
    error instanceof NotSupportedError
  ) {
    return exitCodes.usage;
  }
  if (error instanceof RefusedError || error instanceof LockedError) return exitCodes.refused;
  if (error instanceof InterruptedError) return exitCodes.interrupted;
  if (error instanceof OperationFailedError) {
    return error.reason === "already-running" ? exitCodes.refused : exitCodes.failed;
  }
  if (error instanceof OperationCanceledError) return exitCodes.canceled;
  const isUnknown =
    error instanceof OperationExpiredError ||
    error instanceof OperationLostError ||
    error instanceof OperationSupersededError ||
    error instanceof UnknownNameError ||
    error instanceof NotFoundError;
  if (isUnknown) return exitCodes.unknown;
  if (error instanceof AuthenticationError || error instanceof PermissionError)
    return exitCodes.notAuthenticated;
  // A deadline of a wait: the work still runs. Of a call: its server did not respond.
  if (error instanceof TimeoutError)
    return error.bound === "deadline" ? exitCodes.stillRunning : exitCodes.unavailable;
  if (error instanceof HttpError && error.status >= 400 && error.status < 500) return exitCodes.failed;
  if (error instanceof ClientClosedError) return exitCodes.interrupted;
  if (error instanceof AsyncOpsError) return exitCodes.unavailable;
  return exitCodes.failed;
}

/** Writes an error for people: what happened, in the server's words, then what to do. */
export function reportError(error: unknown, io: Io): void {
  const message = error instanceof Error ? error.message : String(error);
  const lines = [`asyncops: ${message}`];
  if (error instanceof OperationError || error instanceof HttpError) {
    const told = error.messages
      .filter(({ message: words }) => words !== undefined && !message.includes(words))
      .map(({ message: words, target }) => `  ${target === undefined ? "" : `${target}: `}${words}`);
    lines.push(...told);
  }
  if (error instanceof UsageError) lines.push(`Try: ${["asyncops", ...error.path, "--help"].join(" ")}`);
  io.stderr.write(`${lines.join("\n")}\n`);
}
