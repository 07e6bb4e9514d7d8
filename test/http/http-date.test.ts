import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { parseHttpDate } from "../../src/http/retry-policy.js";

const now = Date.parse("2026-11-22T10:00:00Z");
const parsed = (text: string, at = now) => {
  const date = parseHttpDate(text, at);
  return date === undefined ? undefined : new Date(date).toISOString().replace(".000", "");
};

test.each([
  ["Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"],
  ["Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z"],
  ["Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z"],
  ["Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"],
])("%s", (text, expected) => {
  expect(parsed(text)).toBe(expected);
});

test("two digits of a year are at most 50 years ahead", () => {
  expect(parsed("Sunday, 22-Nov-76 10:00:00 GMT")).toBe("2076-11-22T10:00:00Z");
  expect(parsed("Sunday, 22-Nov-76 10:00:01 GMT")).toBe("1976-11-22T10:00:01Z");
  expect(parsed("Friday, 01-Jan-00 00:00:00 GMT", Date.parse("2099-12-31T00:00:00Z"))).toBe(
    "2100-01-01T00:00:00Z",
  );
});

test.each([
  "",
  "Sun, 6 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 08:49:37",
  "Sun, 06 Nov 1994 08:49:37 UTC",
  "Sun, 06 Nov 1994 08:49:37 +0000",
  "Sun, 06 Nov 94 08:49:37 GMT",
  "Sunday, 06-Nov-1994 08:49:37 GMT",
  "sun, 06 nov 1994 08:49:37 gmt",
  "Sun, 31 Jun 1994 08:49:37 GMT",
  "Sun, 00 Nov 1994 08:49:37 GMT",
  "Thu, 29 Feb 2023 00:00:00 GMT",
  "Sun, 06 Nov 1994 24:00:00 GMT",
  "Sun, 06 Nov 1994 08:60:37 GMT",
  "Sun, 06 Nov 1994 08:49:61 GMT",
  "Sun Nov 6 08:49:37 1994",
  "Sun Nov  6 08:49:37 1994 GMT",
  "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
  " ".repeat(100_000),
])("refuses %j", (text) => {
  expect(parsed(text)).toBeUndefined();
});

test.each(["UTC", "Asia/Tokyo", "America/New_York"])("asctime means GMT in %s", (TZ) => {
  const script = `import { parseHttpDate } from "./src/http/retry-policy.ts";
    console.log(new Date().getTimezoneOffset(), parseHttpDate("Sun Nov  6 08:49:37 1994", 0));`;
  const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    env: { ...process.env, TZ, LANG: "de_DE.UTF-8" },
    encoding: "utf8",
  });
  expect(output.trim().split(" ")[1]).toBe(String(Date.UTC(1994, 10, 6, 8, 49, 37)));
});
