import { expect } from "vitest";
import type { Violation } from "../../src/mock/index.js";

/** Prism starts its messages with the place. */
const place = /^Request \w+ (?:(?:parameter|property) \S+ )?/;

/** Expects that the message of a refusal names its violations. Prism has parameters in lower case. */
export function expectReason(message: string | undefined, violations: readonly Violation[]): void {
  expect(violations.length).toBeGreaterThan(0);
  for (const violation of violations.slice(0, 3)) {
    expect(message?.toLowerCase()).toContain(violation.message.replace(place, "").toLowerCase());
  }
}
