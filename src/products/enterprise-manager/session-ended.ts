import { AuthenticationError } from "../../errors/index.js";

/** The server itself refuses a session with 401: in its own form, or without a body. A page says so of the proxy that wrote it. */
export function saysSessionEnded(error: unknown): error is AuthenticationError {
  return error instanceof AuthenticationError && (error.recognized || error.body === undefined);
}
