import { parseHttpDate } from "./http-date.js";

/**
 * The wait that a response asks for in `Retry-After`, in ms: seconds, or an HTTP date (RFC 9110, section 10.2.3). A date is
 * measured from the `Date` of the same response, since the clocks of server and client may differ, and without one from
 * `now`. `undefined` when there is no such header or it cannot be read.
 */
export function parseRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  const sent = parseHttpDate(headers.get("date")?.trim() ?? "", now) ?? now;
  const until = parseHttpDate(text, sent);
  return until === undefined ? undefined : Math.max(0, until - sent);
}
