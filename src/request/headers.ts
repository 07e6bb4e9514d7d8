import { ConfigurationError } from "../errors/index.js";
import { unsafeHeader, unsafeHeaderName } from "../http/credentials.js";

/** @throws {ConfigurationError} for a name or value that no header can carry. */
export function checkHeaders(headers: object | undefined, operationId: string): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    const problem =
      unsafeHeaderName(name) ??
      (typeof value === "string" || value === undefined ? unsafeHeader(value ?? "") : "must be a string");
    if (problem !== undefined) throw new ConfigurationError(`headers.${name}`, problem, { operationId });
  }
}
