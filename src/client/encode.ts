import { ConfigurationError } from "../errors/index.js";

/** A request body as it goes on the wire. */
export function encodeBody(operationId: string, mediaType: string, body: unknown): Uint8Array | string {
  if (mediaType.includes("json")) return JSON.stringify(body);
  if (mediaType === "application/x-www-form-urlencoded") return formOf(body);
  if (body instanceof Uint8Array || typeof body === "string") return body;
  throw new ConfigurationError("body", `must be text or bytes for ${mediaType}`, { operationId });
}

function formOf(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}
