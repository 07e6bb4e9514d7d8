/**
 * Whether a segment of a path leads to another path. Some servers ignore what follows a semicolon.
 * @param segment decoded
 */
export function isDotSegment(segment: string): boolean {
  return /^\.{1,2}(?:;|$)/.test(segment);
}
