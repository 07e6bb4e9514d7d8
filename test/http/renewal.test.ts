import { expect, test } from "vitest";
import { renewalTimeout } from "../../src/http/token-cycle.js";

test.each([
  ["half of what is left", 60_000, 60_000, 30_000],
  ["the caller's, where that is less", 20_000, 60_000, 20_000],
  ["half of what is left, as long as that is of use", 60_000, 10_000, 5000],
  ["the caller's, where next to nothing is left", 60_000, 9999, 60_000],
  ["the caller's, where nothing is left", 60_000, -1, 60_000],
])("%s", (_, timeout, left, bound) => {
  expect(renewalTimeout(timeout, left)).toBe(bound);
});
