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

const longest = 40;

/**
 * An HTTP date (RFC 9110, section 5.6.7) in ms since 1970, whatever time zone this machine is in. `undefined` for anything
 * else: `Date.parse` takes a good deal more, and dates without a zone as local time.
 * @param now what a year of two digits is near to, in ms since 1970
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  if (text.length > longest) return undefined;
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

/** A date more than 50 years ahead is one of the past century. */
function fullYear(digits: number, at: (year: number) => number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const limit = new Date(now);
  limit.setUTCFullYear(thisYear + 50);
  let year = thisYear - (thisYear % 100) + 100 + digits;
  while (at(year) > limit.getTime()) year -= 100;
  return year;
}

/** `Date.UTC` takes the 31st of June for the 1st of July. */
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
