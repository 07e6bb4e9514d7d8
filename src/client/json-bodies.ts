import { ConfigurationError } from "../errors/index.js";

/**
 * A request body as it goes on the wire.
 * @throws {ConfigurationError} for a body that its media type cannot carry, such as JSON with a circle in it.
 */
export function encodeBody(operationId: string, mediaType: string, body: unknown): Uint8Array | string {
  if (mediaType.includes("json")) {
    try {
      return JSON.stringify(body);
    } catch (cause) {
      throw new ConfigurationError("body", "cannot be written as JSON", { operationId, cause });
    }
  }
  if (mediaType === "application/x-www-form-urlencoded" && typeof body === "object" && body !== null) {
    return formOf(body);
  }
  if (body instanceof Uint8Array || typeof body === "string") return body;
  throw new ConfigurationError("body", `cannot be sent as ${mediaType}`, { operationId });
}

function formOf(body: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}
