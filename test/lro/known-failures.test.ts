import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ServerError, TimeoutError } from "../../src/errors/index.js";
import { systemClock } from "../../src/http/clock.js";
import { watchOperations } from "../../src/index.js";
import type { Observation } from "../../src/lro/driver.js";
import { Operation } from "../../src/lro/operation.js";
import { countingClock, endsAt, FakeDriver, inTurn, running, succeeded } from "./fake-driver.js";

/** What well-known pollers do wrong. Each of these is a bug that somebody had to find out about in production. */
describe("known failures of pollers", () => {
  it("giving up early, because the next wait would pass the deadline", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1000, max: 60_000 }),
        async (deadline, min) => {
          const clock = countingClock();
          // Ends at the very last moment.
          const driver = new FakeDriver(clock, endsAt(deadline));
          const operation = new Operation(driver, clock);
          await expect(operation.wait({ deadline, interval: { min } })).resolves.toBe("result 1");
          expect(driver.polledAt.at(-1)).toBe(deadline);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("giving up early on one of many", async () => {
    const clock = countingClock();
    const drivers = Array.from({ length: 8 }, () => new FakeDriver(clock, endsAt(9999)));
    const types: string[] = [];
    for await (const { type } of watchOperations(
      drivers.map((driver) => new Operation(driver, clock)),
      { deadline: 9999, interval: 7000 },
    )) {
      if (type !== "changed") types.push(type);
    }
    expect(types).toEqual(Array(8).fill("finished"));
  });

  it("failing for good because of one 503", async () => {
    const clock = countingClock();
    const busy = new ServerError({ status: 503 });
    const driver = new FakeDriver(clock, inTurn(running, busy, running, succeeded));
    driver.isTransient = (error) => error === busy;
    await expect(new Operation(driver, clock).wait()).resolves.toBe("result 1");
  });

  it("a handle that is thenable, so that an async function that returns it waits for the end", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, inTurn(succeeded));
    const begin = async () => new Operation(driver, clock);
    const operation = await begin();
    expect(operation).toBeInstanceOf(Operation);
    expect(driver.polledAt).toEqual([]);
    for (const name of ["then", "catch", "finally"]) expect(name in operation).toBe(false);
  });

  it("spinning in a state that nobody knows", async () => {
    const clock = countingClock();
    const strange: Observation = {
      state: "running",
      status: { data: { status: "Hibernating" } },
      retryAfter: 0,
    };
    const driver = new FakeDriver(clock, (_, now) => (now >= 3_600_000 ? succeeded : strange));
    await new Operation(driver, clock).wait();
    // No pause was shorter than a second, though the server asked for none at all.
    expect(driver.polledAt).toHaveLength(3600);
    const watched = new FakeDriver(clock, (_, now) => (now >= 2 * 3_600_000 ? succeeded : strange));
    for await (const _ of watchOperations([new Operation(watched, clock)]));
    expect(watched.polledAt.length).toBeLessThanOrEqual(3600);
  });

  it("asking without pause, because a timer was given more than it can hold, 2^31-1 ms", async () => {
    // The timers of the platform themselves: one that overflows fires after 1 ms.
    const long = 2 ** 31;
    const driver = new FakeDriver(systemClock, () => running);
    const leaving = new AbortController();
    const operations = [new Operation(driver, systemClock)];
    const bounds = { interval: long, deadline: long, signal: leaving.signal };
    const waiting = operations[0]?.wait(bounds).catch((error) => error);
    const watching = watchOperations(operations, bounds)
      .next()
      .catch((error) => error);
    const warnings: string[] = [];
    const warn = ({ name }: Error) => void warnings.push(name);
    process.on("warning", warn);
    await new Promise((resolve) => setTimeout(resolve, 30));
    process.off("warning", warn);
    leaving.abort();
    expect(await waiting).toBe(leaving.signal.reason);
    expect(await watching).toBe(leaving.signal.reason);
    expect(driver.polledAt).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("a deadline that ends the operation: the handle is as good as before", async () => {
    const clock = countingClock();
    const operation = new Operation(new FakeDriver(clock, endsAt(5000)), clock);
    await expect(operation.wait({ deadline: 2000 })).rejects.toBeInstanceOf(TimeoutError);
    for await (const event of watchOperations([operation], { deadline: 1000 })) {
      if (event.type === "error") expect(event.error).toBeInstanceOf(TimeoutError);
    }
    await expect(operation.wait()).resolves.toBe("result 1");
  });
});
