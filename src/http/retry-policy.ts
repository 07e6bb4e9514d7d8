/** How often a request is retried, and after which pauses. Times in ms. */
export interface RetryPolicy {
  /** Maximum number of attempts, including the first one. 1 disables retries. Default 4. */
  readonly attempts: number;
  /** Longest wait before the second attempt; doubled for each further one. Default 500. */
  readonly minDelay: number;
  /** Longest wait before any attempt, unless the server sends `Retry-After`. Default 20,000. */
  readonly maxDelay: number;
  /** Cap for the `Retry-After` of the server. Default 60,000. */
  readonly maxRetryAfter: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 4,
  minDelay: 500,
  maxDelay: 20_000,
  maxRetryAfter: 60_000,
};

/** Exponential, with jitter over the upper half, so that many clients do not retry at the same moment. In ms. */
export function backoff(policy: RetryPolicy, attempt: number, random: number): number {
  const ceiling = Math.min(policy.maxDelay, policy.minDelay * 2 ** (attempt - 1));
  return ceiling * (0.5 + random / 2);
}

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

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const day = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const longDay = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = `(?<month>${months.join("|")})`;
const time = "(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)";

/** IMF-fixdate, the form of RFC 850, and that of asctime, which has no zone and means GMT. */
const forms = [
  `${day}, (?<date>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT`,
  `${longDay}, (?<date>\\d\\d)-${month}-(?<year>\\d\\d) ${time} GMT`,
  `${day} ${month} (?<date>[ \\d]\\d) ${time} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/** Longest text that may be a date, in characters. */
const longestDate = 40;

/**
 * An HTTP date (RFC 9110, section 5.6.7) in ms since 1970, whatever time zone this machine is in. `undefined` for any
 * other text: `Date.parse` accepts far more, and reads dates without a zone as local time.
 * @param now the time that a year of two digits is near to, in ms since 1970
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  if (text.length > longestDate) return undefined;
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const [date, hour, minute, second] = ["date", "hour", "minute", "second"].map((name) =>
      Number(parts[name]),
    );
    const at = (year: number) =>
      Date.UTC(year, months.indexOf(parts.month as string), date, hour, minute, second);
    const year = parts.year as string;
    const full = year.length === 4 ? Number(year) : fullYear(Number(year), at, now);
    return isReal(new Date(at(full)), Number(date), Number(hour), Number(minute), Number(second))
      ? at(full)
      : undefined;
  }
  return undefined;
}

/** A date that would be more than 50 years ahead is of the past century. */
function fullYear(digits: number, at: (year: number) => number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const limit = new Date(now);
  limit.setUTCFullYear(thisYear + 50);
  let year = thisYear - (thisYear % 100) + 100 + digits;
  while (at(year) > limit.getTime()) year -= 100;
  return year;
}

/** `Date.UTC` turns the 31st of June into the 1st of July. */
function isReal(parsed: Date, date: number, hour: number, minute: number, second: number): boolean {
  // A leap second, which becomes the first second of the next minute.
  if (second === 60) return hour < 24 && minute < 60 && date >= 1 && date <= 31;
  return (
    parsed.getUTCDate() === date &&
    parsed.getUTCHours() === hour &&
    parsed.getUTCMinutes() === minute &&
    parsed.getUTCSeconds() === second
  );
}
