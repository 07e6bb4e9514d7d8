import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/http/clock.js";
import { monotonic } from "../../src/http/clock.js";
import { watchOperations } from "../../src/index.js";
import { Operation } from "../../src/lro/operation.js";
import { runs } from "../support/runs.js";
import { type CountingClock, countingClock, endsAt, FakeDriver, running, succeeded } from "./fake-driver.js";

/** A clock that shows another time than the one that passes. */
function shownBy(clock: CountingClock): Clock & { shift: number } {
  return {
    shift: 0,
    now() {
      return clock.now() + this.shift;
    },
    random: () => clock.random(),
    schedule: (delay, task) => clock.schedule(delay, task),
  };
}

const hour = 3_600_000;

describe("a clock that is set back", () => {
  it("makes nobody wait longer", async () => {
    for (const shift of [-hour, -1500, -500, -100]) {
      const clock = countingClock();
      const shown = shownBy(clock);
      const driver = new FakeDriver(clock, endsAt(10_000));
      clock.schedule(3500, () => {
        shown.shift = shift;
      });
      await new Operation(driver, shown).wait();
      expect(driver.polledAt).toEqual([1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]);
    }
  });

  it("while a request is under way neither", async () => {
    const clock = countingClock();
    const shown = shownBy(clock);
    const driver = new FakeDriver(clock, endsAt(5000));
    driver.latency = (poll) => {
      if (poll === 2) shown.shift = -hour;
      return 0;
    };
    await new Operation(driver, shown).wait();
    expect(driver.polledAt).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  it("moves no deadline away", async () => {
    const clock = countingClock();
    const shown = shownBy(clock);
    const driver = new FakeDriver(clock, () => running);
    clock.schedule(3500, () => {
      shown.shift = -hour;
    });
    await expect(new Operation(driver, shown).wait({ deadline: 10_000 })).rejects.toMatchObject({
      bound: "deadline",
    });
    expect(clock.now()).toBe(10_000);
  });

  it("makes nobody late who watches many", async () => {
    const clock = countingClock();
    const shown = shownBy(clock);
    const drivers = [5000, 8000].map((end) => new FakeDriver(clock, endsAt(end)));
    for (const at of [2500, 4500, 4600]) {
      clock.schedule(at, () => {
        shown.shift -= hour;
      });
    }
    const ends: number[] = [];
    for await (const { type } of watchOperations(drivers.map((driver) => new Operation(driver, shown)))) {
      if (type === "finished") ends.push(clock.now());
    }
    expect(ends).toEqual([5000, 8000]);
  });

  it("tells no time elapsed that is negative", async () => {
    const clock = countingClock();
    const shown = shownBy(clock);
    const driver = new FakeDriver(clock, endsAt(4000));
    const elapsed: number[] = [];
    clock.schedule(1500, () => {
      shown.shift = -hour;
    });
    await new Operation(driver, shown).wait({ onProgress: (progress) => elapsed.push(progress.elapsed) });
    expect(elapsed).toEqual([1000, 2000, 3000, 4000]);
  });

  it("goes on from where it stood, also without a timer", async () => {
    const clock = countingClock();
    const shown = shownBy(clock);
    const kept = monotonic(shown);
    const pass = (ms: number) => new Promise<void>((resolve) => clock.schedule(ms, resolve));
    await pass(1000);
    expect(kept.now()).toBe(1000);
    shown.shift = -hour;
    expect(kept.now()).toBe(1000);
    await pass(500);
    expect(kept.now()).toBe(1500);
    shown.shift = 0;
    // Set right again: how much of that is time that passed, nobody can tell.
    expect(kept.now()).toBeGreaterThanOrEqual(1500);
  });

  it("whenever, however often and however far: an end is seen within the interval", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat({ max: 200_000 }), by: fc.integer({ min: -2 * hour, max: 0 }) })),
        fc.integer({ min: 0, max: 200_000 }),
        async (jumps, end) => {
          const clock = countingClock();
          const shown = shownBy(clock);
          for (const { at, by } of jumps) {
            clock.schedule(at, () => {
              shown.shift += by;
            });
          }
          const driver = new FakeDriver(clock, endsAt(end, succeeded));
          await new Operation(driver, shown).wait();
          // Each jump may cost what a timer is allowed to be early.
          const late = (driver.polledAt.at(-1) as number) - end;
          expect(late).toBeLessThanOrEqual(Math.max(1000, end * 0.05) * 1.06 + 25 * jumps.length);
          const gaps = driver.polledAt.map((at, index) => at - (driver.polledAt[index - 1] ?? 0));
          expect(Math.min(...gaps)).toBeGreaterThanOrEqual(999);
        },
      ),
      { numRuns: runs(100, 2000) },
    );
  });
});

describe("a clock that goes as it should", () => {
  it("is not taken for one set back when a timer can be set for no longer", async () => {
    const clock = countingClock();
    const capped: Clock = {
      ...clock,
      schedule: (delay, task) => clock.schedule(Math.min(delay, 2 ** 31 - 1), task),
    };
    const kept = monotonic(capped);
    await new Promise<void>((resolve) => kept.schedule(Number.POSITIVE_INFINITY, resolve));
    expect(kept.now()).toBe(clock.now());
  });

  it("is the same one to all who share it, and once steady stays as it is", () => {
    const clock = countingClock();
    expect(monotonic(clock)).toBe(monotonic(clock));
    expect(monotonic(monotonic(clock))).toBe(monotonic(clock));
    expect(monotonic(countingClock())).not.toBe(monotonic(clock));
  });

  it("is not hurried by timers that fire a little early, as they do", async () => {
    const clock = countingClock();
    const early: Clock = {
      ...clock,
      schedule: (delay, task) => clock.schedule(Math.max(0, delay - 0.9), task),
    };
    const kept = monotonic(early);
    for (let times = 0; times < 100; times++) {
      await new Promise<void>((resolve) => kept.schedule(10, resolve));
    }
    expect(kept.now()).toBe(clock.now());
  });
});
