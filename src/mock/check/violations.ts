/** A violation of the spec, in the form of Prism. */
export interface Violation {
  /**
   * Location: `request` (or `response`, if a server is checked), then `path`, `query`, `header` or `body`, then the
   * path in the value.
   */
  readonly location: readonly string[];
  readonly severity: string;
  /** The violated rule: a keyword of JSON Schema, or 401 for missing credentials, 415 for a wrong media type. */
  readonly code: string | number;
  readonly message: string;
}

/** The header with the violations of a request. A response without it means that the request was valid. */
export const violationsHeader = "sl-violations";

/** Node refuses a response with more than 16 KiB of headers. This is the limit of Prism for one header. */
const longestHeader = 8 * 1024 - 100;

export function parseViolations(header: string | undefined): Violation[] {
  if (header === undefined) return [];
  try {
    return JSON.parse(header);
  } catch {
    // The sender truncated the header because it was too long.
    return [{ location: ["request"], severity: "Error", code: "violations", message: header }];
  }
}

export function formatViolations(violations: readonly Violation[]): string {
  // Messages quote names of the request, but headers only allow Latin-1.
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, unicodeEscape);
  return text.length > longestHeader ? `Too many violations! ${text.slice(0, longestHeader)}` : text;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The severities of @stoplight/types, by number. */
export const severities = ["Error", "Warning", "Information", "Hint"];

/** The side that violated the spec. */
export type Side = "request" | "response";

export function violation(
  code: Violation["code"],
  location: readonly string[],
  message: string,
  side: Side = "request",
): Violation {
  return { location: [side, ...location], severity: "Error", code, message };
}
