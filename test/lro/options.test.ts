import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { Operation } from "../../src/lro/operation.js";
import type { WaitOptions } from "../../src/lro/wait-options.js";
import { countingClock, FakeDriver, inTurn, succeeded } from "./fake-driver.js";

function setUp() {
  const clock = countingClock();
  const driver = new FakeDriver(clock, inTurn(succeeded));
  return { clock, driver, operation: new Operation(driver, clock) };
}

const bad: readonly (readonly [option: string, options: unknown])[] = [
  ["deadline", { deadline: 0 }],
  ["deadline", { deadline: -1 }],
  ["deadline", { deadline: Number.NaN }],
  ["deadline", { deadline: "5000" }],
  ["deadline", { deadline: null }],
  ["deadline", { deadline: Number.NEGATIVE_INFINITY }],
  ["interval", { interval: 0 }],
  ["interval", { interval: 0.5 }],
  ["interval", { interval: -1000 }],
  ["interval", { interval: Number.NaN }],
  ["interval", { interval: "1000" }],
  ["interval", { interval: Number.POSITIVE_INFINITY }],
  ["interval", { interval: null }],
  ["interval.min", { interval: { min: 0 } }],
  ["interval.min", { interval: { min: "1000" } }],
  ["interval.max", { interval: { max: Number.NaN } }],
  ["interval.max", { interval: { max: null } }],
  ["interval.min", { interval: { min: Number.POSITIVE_INFINITY } }],
  ["interval.max", { interval: { min: 5000, max: 10 } }],
  ["interval.max", { interval: { max: 999, min: 1000 } }],
  // No time elapsed times this is no number, and whoever waited by it froze the process.
  ["interval.factor", { interval: { factor: Number.POSITIVE_INFINITY } }],
  ["interval.factor", { interval: { factor: -0.1 } }],
  ["interval.factor", { interval: { factor: Number.NaN } }],
  ["interval.minimum", { interval: { minimum: 5000 } }],
  ["interval.constructor", { interval: { constructor: 5000 } }],
  ["signal", { signal: new AbortController() }],
  ["failOn", { failOn: "failed" }],
  ["failOn", { failOn: true }],
  ["onProgress", { onProgress: "log" }],
  ["timeout", { timeout: 5000 }],
  ["options", null],
  ["options", 5000],
  ["onprogress", { onprogress: () => {} }],
];

describe("an option that cannot be used", () => {
  it.each(bad)("%s is named, and nothing is sent: %j", async (option, options) => {
    const { clock, driver, operation } = setUp();
    const errors = [
      await operation.wait(options as WaitOptions).catch((error) => error),
      await operation
        .watch(options as WaitOptions)
        .next()
        .catch((error) => error),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ code: "configuration", option, attempts: 0 });
      expect(error.message).toContain(option);
    }
    expect(driver.polledAt).toEqual([]);
    expect(clock.scheduled()).toBe(0);
  });
});

describe("an option that is undefined", () => {
  it("is as good as none", async () => {
    const { driver, operation } = setUp();
    await operation.wait({
      deadline: undefined,
      signal: undefined,
      onProgress: undefined,
      interval: { min: undefined, max: undefined, factor: undefined },
    });
    expect(driver.polledAt).toEqual([1000]);
    await setUp().operation.wait({ interval: undefined });
    await setUp().operation.wait({ deadline: Number.POSITIVE_INFINITY });
  });
});
