import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/transport/retry-after.js";

const now = Date.parse("2026-11-22T10:00:00Z");

test.each([
  ["5", 5000],
  [" 5 ", 5000],
  ["0", 0],
  ["Sun, 22 Nov 2026 10:00:30 GMT", 30_000],
  ["Sunday, 22-Nov-26 10:00:30 GMT", 30_000],
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
  expect(parseRetryAfter(value, now)).toBe(expected);
});
