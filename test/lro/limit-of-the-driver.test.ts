import { expect, it } from "vitest";
import { watchOperations } from "../../src/index.js";
import { Operation } from "../../src/lro/operation.js";
import { type CountingClock, countingClock, endsAt, FakeCollection, FakeDriver } from "./fake-driver.js";

/** As for a job that has to begin within that time: the limit is the time that is left, and there is none afterwards. */
const startBy = 100_000;

class LimitedDriver extends FakeDriver {
  readonly #now: () => number;

  constructor(clock: CountingClock) {
    super(clock, endsAt(startBy));
    this.#now = () => clock.now();
  }

  override longestWait(): number | undefined {
    const left = startBy - this.#now();
    return left > 0 ? Math.max(left, 1000) : undefined;
  }
}

function setUp() {
  const clock = countingClock();
  const driver = new LimitedDriver(clock);
  return { clock, driver, operation: new Operation(driver, clock) };
}

const interval = { min: 40_000, max: 40_000 };

it("a wait polls when the limit ends, although the limit is gone then", async () => {
  const { clock, operation } = setUp();
  await operation.wait({ interval });
  expect(clock.now()).toBe(startBy);
});

it.each(["individually", "in a list"])("so does a watch, %s", async (how) => {
  const { clock, driver, operation } = setUp();
  if (how === "in a list") new FakeCollection(clock, [driver]);
  for await (const _ of watchOperations([operation], { interval }));
  expect(clock.now()).toBe(startBy);
});
