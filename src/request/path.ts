import { ConfigurationError } from "../errors/index.js";
import { numberText } from "./number-text.js";

/**
 * Puts values into the `{names}` of a path. A slash in a value is encoded, so it stays one segment.
 * @throws {ConfigurationError} for a value that is missing or would change which resource the path means.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  operationId?: string | undefined,
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    try {
      return segment(values[name]);
    } catch (problem) {
      throw new ConfigurationError(name, (problem as Error).message, { operationId });
    }
  });
}

function segment(value: unknown): string {
  if (value === undefined || value === null) throw new Error("is missing");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") {
    throw new Error("must be a string or number");
  }
  const text = typeof value === "number" ? numberText(value) : String(value);
  // An empty segment, "." or ".." makes another resource of it: a delete of a collection, at worst.
  if (text === "" || text === "." || text === "..") {
    throw new Error(`is ${JSON.stringify(text)}, which is no id`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new Error("is no well-formed text");
  }
}
