import { ConfigurationError } from "../errors/index.js";
import type { QueryStyle } from "../spec/descriptor.js";

/**
 * Query string of the given parameters. Without a style a value with objects in it goes as JSON, any other repeated.
 * @throws {ConfigurationError} for a value that cannot be written, such as half of a surrogate pair.
 */
export function serializeQuery(
  query: Readonly<Record<string, unknown>>,
  styles?: Readonly<Record<string, QueryStyle>>,
  operationId?: string | undefined,
): string {
  const parts: string[] = [];
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    try {
      write(parts, name, value, styles?.[name] ?? (hasObjects(value) ? "json" : "form"));
    } catch (cause) {
      throw new ConfigurationError(name, "cannot be written into a URL", { operationId, cause });
    }
  }
  return parts.join("&");
}

function write(parts: string[], name: string, value: unknown, style: QueryStyle): void {
  const key = encodeURIComponent(name);
  if (style === "json") parts.push(`${key}=${encodeURIComponent(JSON.stringify(value))}`);
  else if (!Array.isArray(value)) parts.push(`${key}=${encodeURIComponent(String(value))}`);
  else if (style === "csv")
    parts.push(`${key}=${value.map((entry) => encodeURIComponent(String(entry))).join(",")}`);
  else for (const entry of value) parts.push(`${key}=${encodeURIComponent(String(entry))}`);
}

function hasObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasObjects) : typeof value === "object" && value !== null;
}
