/**
 * The wait that a `Retry-After` header asks for, in ms: seconds or an HTTP date (RFC 9110, section 10.2.3).
 * `undefined` when there is none or it cannot be read.
 */
export function parseRetryAfter(value: string | null, wallClock: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse also takes "5.5" or "tomorrow 5"; an HTTP date always names its day and ends in GMT.
  if (!/^[A-Z][a-z]{2,8},? .*\d$|GMT$/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - wallClock);
}
