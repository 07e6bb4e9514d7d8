import { describe, expect, it } from "vitest";
import { ThrottledError } from "../../src/errors/index.js";
import { longestDelay } from "../../src/http/clock.js";
import { Operation } from "../../src/lro/operation.js";
import { defaultInterval, nextDelay, type WaitOptions } from "../../src/lro/wait-options.js";
import {
  type Answers,
  countingClock,
  endsAt,
  FakeDriver,
  inTurn,
  running,
  succeeded,
} from "./fake-driver.js";

/** When the polls of a wait were started. */
async function pollTimes(
  answers: Answers,
  {
    wait,
    driver: settings,
    random,
  }: { wait?: WaitOptions; driver?: Partial<FakeDriver>; random?: () => number } = {},
): Promise<number[]> {
  const clock = countingClock(random);
  const driver = Object.assign(new FakeDriver(clock, answers), settings);
  await new Operation(driver, clock).wait(wait);
  return driver.polledAt;
}

const gaps = (times: readonly number[]) => times.map((time, index) => time - (times[index - 1] ?? 0));

describe("the wait before the next poll", () => {
  it("is 5 % of the time elapsed, at least 1 s and at most 60 s", () => {
    const after = (elapsed: number) => nextDelay(defaultInterval, { elapsed, random: 0 });
    expect([0, 20_000, 20_020, 60_000, 600_000, 1_200_000, 1e9].map(after)).toEqual([
      1000, 1000, 1001, 3000, 30_000, 60_000, 60_000,
    ]);
  });

  it("has a jitter of a tenth, downwards only", () => {
    const with_ = (random: number) => nextDelay(defaultInterval, { elapsed: 100_000, random });
    expect([0, 0.5, 0.999_999].map(with_).map(Math.round)).toEqual([5000, 4750, 4500]);
  });

  it("is what the server asked for, within min and max", () => {
    const asked = (retryAfter: number) =>
      nextDelay({ min: 500, max: 8000, factor: 0.05 }, { elapsed: 1e6, random: 0.9, retryAfter });
    expect([0, 499, 3000, 8000, 3_600_000, Number.POSITIVE_INFINITY].map(asked)).toEqual([
      500, 500, 3000, 8000, 8000, 8000,
    ]);
  });

  it("never passes what the product can stand, whatever min and the server say", () => {
    const interval = { min: 5000, max: 60_000, factor: 0.05 };
    expect(nextDelay(interval, { elapsed: 0, random: 0, longest: 1250 })).toBe(1250);
    expect(nextDelay(interval, { elapsed: 0, random: 0, longest: 1250, retryAfter: 30_000 })).toBe(1250);
    expect(nextDelay(interval, { elapsed: 0, random: 0, longest: 7000 })).toBe(5000);
  });

  it("is what a refusal asks for, up to a minute, although the product stands less: a sooner poll is refused too", () => {
    const asked = (retryAfter: number, max = 60_000) =>
      nextDelay(
        { min: 1000, max, factor: 0.05 },
        { elapsed: 0, random: 0.9, retryAfter, refused: true, longest: 1250 },
      );
    expect([300, 30_000, 3_600_000].map((retryAfter) => asked(retryAfter))).toEqual([1000, 30_000, 60_000]);
    expect(asked(3_600_000, 7_200_000)).toBe(60_000);
    expect(asked(30_000, 5000)).toBe(5000);
  });

  it("never passes what a timer can hold, 2^31-1 ms", () => {
    const endless = { min: 1, max: Number.POSITIVE_INFINITY, factor: 1 };
    expect(nextDelay(endless, { elapsed: 1e15, random: 0 })).toBe(2_147_483_647);
    expect(nextDelay(endless, { elapsed: 0, random: 0, retryAfter: 1e15 })).toBe(2_147_483_647);
    expect(nextDelay({ min: 1e12, max: 1e12, factor: 0 }, { elapsed: 0, random: 0 })).toBe(longestDelay);
  });

  it("is min where max is smaller", () => {
    expect(nextDelay({ min: 5000, max: 100, factor: 0 }, { elapsed: 0, random: 0 })).toBe(5000);
  });
});

describe("the polls of a wait", () => {
  it("start after 1 s and move apart with the time elapsed", async () => {
    const times = await pollTimes(endsAt(3_600_000));
    expect(times.slice(0, 3)).toEqual([1000, 2000, 3000]);
    for (const [index, gap] of gaps(times).entries()) {
      const elapsed = times[index - 1] ?? 0;
      expect(gap).toBeCloseTo(Math.min(Math.max(elapsed * 0.05, 1000), 60_000), 5);
    }
    expect(Math.max(...gaps(times))).toBe(60_000);
  });

  it("notice an end at most 5 % late", async () => {
    for (const end of [30_000, 123_456, 1_000_000]) {
      const last = (await pollTimes(endsAt(end))).at(-1) as number;
      expect(last).toBeGreaterThanOrEqual(end);
      expect(last).toBeLessThanOrEqual(end * 1.05 + 1);
    }
  });

  it("keep two watchers of the same moment apart", async () => {
    const one = await pollTimes(endsAt(100_000), { random: () => 0 });
    const other = await pollTimes(endsAt(100_000), { random: () => 0.9 });
    expect(one[0]).toBe(1000);
    expect(other[0]).toBe(910);
  });

  it("are as far apart as a number says", async () => {
    expect(await pollTimes(endsAt(200_000), { wait: { interval: 50_000 } })).toEqual([
      50_000, 100_000, 150_000, 200_000,
    ]);
  });

  it("take each part of the interval on its own", async () => {
    expect(gaps(await pollTimes(endsAt(8000), { wait: { interval: { max: 3000, factor: 1 } } }))).toEqual([
      1000, 1000, 2000, 3000, 3000,
    ]);
    expect((await pollTimes(endsAt(10), { wait: { interval: { min: 10, max: undefined } } }))[0]).toBe(10);
  });

  it("with one bound beyond the default of the other moves that", async () => {
    const bounded = async (interval: WaitOptions["interval"], end: number) =>
      gaps(await pollTimes(endsAt(end), { wait: { interval } }));
    expect(await bounded({ max: 500 }, 1500)).toEqual([500, 500, 500]);
    expect(await bounded({ min: undefined, max: 500 }, 1000)).toEqual([500, 500]);
    expect(await bounded({ min: 90_000 }, 180_000)).toEqual([90_000, 90_000]);
    expect(await bounded({ min: 500, max: 500 }, 1000)).toEqual([500, 500]);
  });

  it("come when the server asked for it in the status, that once", async () => {
    const later = { ...running, retryAfter: 7000 };
    expect(await pollTimes(inTurn(later, running, succeeded))).toEqual([1000, 8000, 9000]);
  });

  it("come when the server asked for it with an error", async () => {
    const throttled = new ThrottledError({ status: 429, retryAfter: 12_000 });
    const times = await pollTimes(inTurn(running, throttled, running, succeeded), {
      driver: { isTransient: () => true },
    });
    expect(times).toEqual([1000, 2000, 14_000, 15_000]);
  });

  it("come when a refusal asks for it, although the driver would be asked sooner", async () => {
    const throttled = new ThrottledError({ status: 429, retryAfter: 33_000 });
    const times = await pollTimes(inTurn(running, throttled, running, succeeded), {
      driver: { isTransient: () => true, longest: 1250 },
    });
    expect(times).toEqual([1000, 2000, 35_000, 36_250]);
  });

  it("do not repeat what the server asked for before an error", async () => {
    const later = { ...running, retryAfter: 30_000 };
    const times = await pollTimes(inTurn(later, new Error("hiccup"), succeeded), {
      driver: { isTransient: () => true },
    });
    expect(times[0]).toBe(1000);
    expect(times[1]).toBe(31_000);
    expect(times[2]).toBe(31_000 + 31_000 * 0.05);
  });

  it("cap what the server asked for at max", async () => {
    const never = { ...running, retryAfter: 86_400_000 };
    expect(await pollTimes(inTurn(never, succeeded))).toEqual([1000, 61_000]);
  });

  it("stay within what the driver says, also when it finds out later", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, (poll) => {
      driver.longest = 1250;
      return poll > 200 ? succeeded : running;
    });
    await new Operation(driver, clock).wait();
    expect(Math.max(...gaps(driver.polledAt))).toBeCloseTo(1250, 6);
    expect(driver.polledAt.at(-1)).toBeGreaterThan(200_000);
  });

  it("wait for longer than a timer can hold in several steps", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(2 ** 32));
    await new Operation(driver, clock).wait({ interval: 2 ** 40 });
    expect(driver.polledAt).toEqual([longestDelay, 2 * longestDelay, 3 * longestDelay]);
    expect(clock.longestDelay()).toBe(longestDelay);
  });

  it("are no busy loop in a state that nobody knows", async () => {
    const times = await pollTimes((_, now) =>
      now < 60_000 ? { state: "running", status: "Paused" } : succeeded,
    );
    expect(times.length).toBeLessThan(60);
    expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(1000);
  });
});
