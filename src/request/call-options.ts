import type { CallOptions } from "../contract/call.js";
import { ConfigurationError } from "../errors/index.js";
import { unsafeHeader, unsafeHeaderName } from "../http/credentials.js";
import type { RetryPolicy } from "../http/retry-policy.js";
import { count, duration, isObject, type OptionChecks, pause, signal } from "../options/check-options.js";

const retryChecks: OptionChecks<keyof RetryPolicy> = {
  attempts: count,
  minDelay: pause,
  maxDelay: pause,
  maxRetryAfter: pause,
};

/** Options of a client that a call can override. */
export const sharedChecks: OptionChecks<"timeout" | "deadline" | "retry"> = {
  timeout: duration,
  deadline: duration,
  retry: (value) => (value === false ? undefined : retryChecks),
};

export const callChecks: OptionChecks<keyof CallOptions> = {
  signal,
  ...sharedChecks,
  headers: (value) =>
    // The entries of a `Headers` or `Map` object are not its members, so they would not be sent.
    isObject(value) && !(Symbol.iterator in value) ? undefined : "must be a plain object of names and values",
};

/** @throws {ConfigurationError} for a name or value that no header can carry, and for one of the `managed` headers. */
export function checkHeaders(
  headers: object | undefined,
  managed: readonly string[],
  operationId: string,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const problem =
      (managed.includes(name.toLowerCase()) ? "is set by the client" : undefined) ??
      unsafeHeaderName(name) ??
      (typeof value === "string" || value === undefined ? unsafeHeader(value ?? "") : "must be a string");
    if (problem !== undefined) throw new ConfigurationError(`headers.${name}`, problem, { operationId });
  }
}
