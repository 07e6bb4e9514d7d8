import { expect, it } from "vitest";
import { formatViolations, parseViolations, violation } from "../../../src/mock/check/violations.js";

it("come through a header as they are, whatever they quote", () => {
  const violations = [violation("required", ["body", "größe"], "Request body must not hold '名\r\n'")];
  const header = formatViolations(violations);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(parseViolations(header)).toEqual(violations);
  expect(parseViolations(undefined)).toEqual([]);
});

it("stay within what a header can hold", () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    violation("type", ["body", String(index)], "x".repeat(50)),
  );
  const header = formatViolations(many);
  expect(header.length).toBeLessThan(8 * 1024);
  expect(parseViolations(header)).toMatchObject([
    { code: "violations", message: expect.stringMatching(/^Too many/) },
  ]);
});
