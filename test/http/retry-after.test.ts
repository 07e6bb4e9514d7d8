import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/http/retry-policy.js";

const now = Date.parse("2026-11-22T10:00:00Z");
const asked = (value: string | null, date?: string) =>
  parseRetryAfter(
    new Headers({ ...(value !== null && { "retry-after": value }), ...(date !== undefined && { date }) }),
    now,
  );

test.each([
  ["5", 5000],
  [" 5 ", 5000],
  ["0", 0],
  ["9".repeat(400), Number.MAX_SAFE_INTEGER],
  ["Sun, 22 Nov 2026 10:00:30 GMT", 30_000],
  ["Sunday, 22-Nov-26 10:00:30 GMT", 30_000],
  ["Sun Nov 22 10:00:30 2026", 30_000],
  ["Sun, 22 Nov 2026 09:59:00 GMT", 0],
  [null, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-5", undefined],
  ["5.5", undefined],
  ["5, 7", undefined],
  ["2026-11-22T10:00:30Z", undefined],
  ["Someday, GMT", undefined],
])("%j asks for %j ms", (value, expected) => {
  expect(asked(value)).toBe(expected);
});

test.each(["Sun, 22 Nov 2026 09:00:00 GMT", "Sunday, 22-Nov-26 09:00:00 GMT", "Sun Nov 22 09:00:00 2026"])(
  "a date is measured from that of the response: %s",
  (date) => {
    expect(asked("Sun, 22 Nov 2026 09:00:04 GMT", date)).toBe(4000);
    expect(asked("Sunday, 22-Nov-26 09:00:04 GMT", date)).toBe(4000);
    expect(asked("Sun Nov 22 09:00:04 2026", date)).toBe(4000);
  },
);

test("a Date that cannot be read counts for nothing, and seconds need none", () => {
  expect(asked("Sun, 22 Nov 2026 10:00:30 GMT", "today")).toBe(30_000);
  expect(asked("5", "Sun, 22 Nov 2026 09:00:00 GMT")).toBe(5000);
});
