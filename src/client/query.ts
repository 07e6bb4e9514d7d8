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
  checkPairs(query, styles, operationId);
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
  if (style === "pairs") pairs(parts, value);
  else if (style === "json") parts.push(`${key}=${encodeURIComponent(JSON.stringify(value))}`);
  else if (!Array.isArray(value)) parts.push(`${key}=${encodeURIComponent(String(value))}`);
  else if (style === "csv")
    parts.push(`${key}=${value.map((entry) => encodeURIComponent(String(entry))).join(",")}`);
  else for (const entry of value) parts.push(`${key}=${encodeURIComponent(String(entry))}`);
}

/** Members of an object that become parameters must not take the place of those that the operation has. */
function checkPairs(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
  operationId: string | undefined,
): void {
  for (const [name, style] of Object.entries(styles)) {
    if (style !== "pairs") continue;
    const value = query[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "object" || Array.isArray(value)) {
      throw new ConfigurationError(name, "must be an object of names and values", { operationId });
    }
    const clash = Object.keys(value).find((member) => Object.hasOwn(styles, member));
    if (clash !== undefined) {
      throw new ConfigurationError(`${name}.${clash}`, "has the name of another parameter", { operationId });
    }
  }
}

/** Each member is a parameter of its own name, whatever that is; those without a value are left out. */
function pairs(parts: string[], value: unknown): void {
  for (const [name, member] of Object.entries(value as object)) {
    if (member === undefined || member === null) continue;
    write(parts, name, member, "form");
  }
}

function hasObjects(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasObjects) : typeof value === "object" && value !== null;
}
