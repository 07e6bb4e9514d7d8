/** One way in which a request breaks the description, in the form of Prism. */
export interface Violation {
  /** Where: `request` (or `response`, where a server is checked), then `path`, `query`, `header` or `body`, then the way down into the value. */
  readonly location: readonly string[];
  readonly severity: string;
  /** The rule that was broken: a keyword of JSON Schema, or 401 for missing credentials, 415 for a media type. */
  readonly code: string | number;
  readonly message: string;
}

/** The header that tells the violations of a request. An answer without it means that the request was valid. */
export const violationsHeader = "sl-violations";

/** Node refuses an answer with more than 16 KiB of headers; this is the limit of Prism for one. */
const longestHeader = 8 * 1024 - 100;

export function parseViolations(header: string | undefined): Violation[] {
  if (header === undefined) return [];
  try {
    return JSON.parse(header);
  } catch {
    // Cut off by its author because it was too long.
    return [{ location: ["request"], severity: "Error", code: "violations", message: header }];
  }
}

export function formatViolations(violations: readonly Violation[]): string {
  // Messages quote names from the request, and a header carries Latin-1 at most.
  const text = JSON.stringify(violations).replace(/[^\x20-\x7e]/g, unicodeEscape);
  return text.length > longestHeader ? `Too many violations! ${text.slice(0, longestHeader)}` : text;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Who broke the description. */
export type Side = "request" | "response";

export function violation(
  code: Violation["code"],
  location: readonly string[],
  message: string,
  side: Side = "request",
): Violation {
  return { location: [side, ...location], severity: "Error", code, message };
}
