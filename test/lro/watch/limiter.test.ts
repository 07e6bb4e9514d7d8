import { describe, expect, it } from "vitest";
import { ThrottledError } from "../../../src/errors/index.js";
import { watchOperations } from "../../../src/index.js";
import { Operation } from "../../../src/lro/operation.js";
import { Limiter } from "../../../src/lro/watch/timing.js";
import { type CountingClock, countingClock, endsAt, FakeDriver } from "../fake-driver.js";

const minute = 60_000;
const hour = 60 * minute;

const at = (clock: CountingClock, time: number) =>
  new Promise<void>((resolve) => clock.schedule(time - clock.now(), resolve));

describe("a server that asks all to wait", () => {
  it.each([
    ["for half a minute is given that", 30_000, 30_000],
    ["for an hour is given a minute: one answer must not silence a watch of many", hour, minute],
    ["for ever is given a minute", Number.POSITIVE_INFINITY, minute],
  ])("%s", async (_, asked, given) => {
    const clock = countingClock();
    const done: number[] = [];
    const limiter = new Limiter(1);
    limiter.pause(clock, asked);
    limiter.add(async () => void done.push(clock.now()));
    await at(clock, given - 1);
    expect([limiter.isPaused, done]).toEqual([true, []]);
    await at(clock, given);
    expect([limiter.isPaused, done]).toEqual([false, [given]]);
  });

  it("again and again is given a minute from the last time on, and no hold is cut short", async () => {
    const clock = countingClock();
    const done: number[] = [];
    const limiter = new Limiter(1);
    limiter.pause(clock, hour);
    limiter.add(async () => void done.push(clock.now()));
    await at(clock, 40_000);
    limiter.pause(clock, hour);
    limiter.pause(clock, 1000);
    await at(clock, 200_000);
    expect(done).toEqual([40_000 + minute]);
    expect(clock.scheduled()).toBe(0);
  });

  it("for an hour does not keep a watch from those that were not asked for yet", async () => {
    const clock = countingClock();
    const throttled = new ThrottledError({ status: 429, retryAfter: hour });
    const drivers = Array.from(
      { length: 3 },
      (_, number) => new FakeDriver(clock, number === 0 ? () => throttled : endsAt(0), { id: `${number}` }),
    );
    for (const driver of drivers) driver.isTransient = (error) => error === throttled;
    const ended: [string, number][] = [];
    const operations = drivers.map((driver) => new Operation(driver, clock));
    for await (const { type, operation } of watchOperations(operations, { concurrency: 1 })) {
      if (type === "finished") ended.push([operation.id, clock.now()]);
      if (ended.length === 2) break;
    }
    // The first of them was asked for after a second, and hit the hold.
    expect(ended.sort()).toEqual([
      ["1", 1000 + minute],
      ["2", 1000 + minute],
    ]);
  });
});
