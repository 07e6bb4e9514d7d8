import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certainty, Observation } from "../../../src/lro/driver.js";
import { Operation } from "../../../src/lro/operation.js";
import { runs } from "../../support/runs.js";
import { countingClock, FakeDriver, running } from "../fake-driver.js";

const plan = fc.record({
  end: fc.integer({ min: 0, max: 2_000_000 }),
  how: fc.constantFrom<Partial<Observation>>(
    { state: "succeeded" },
    { state: "succeeded", outcome: "warning" },
    { state: "succeeded", outcome: "warning", certainty: "assumed" },
    { state: "succeeded", certainty: "assumed" },
    { state: "failed" },
    { state: "canceled" },
  ),
  failOn: fc.constantFrom("warning" as const, undefined),
  min: fc.integer({ min: 200, max: 20_000 }),
  max: fc.integer({ min: 1000, max: 120_000 }),
  share: fc.double({ min: 0, max: 0.5, noNaN: true }),
  latencies: fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 5 }),
  longest: fc.option(fc.integer({ min: 250, max: 30_000 }), { nil: undefined }),
  cancels: fc.array(fc.nat({ max: 2_000_000 }), { maxLength: 5 }),
  /** Somebody else polls then. */
  polls: fc.array(fc.nat({ max: 2_000_000 }), { maxLength: 5 }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("an end", () => {
  it("is noticed within the delay that was set, however often one cancels or asks besides, and is told as it was", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (plan) => {
        const { end, how, failOn, min, share, latencies, longest, cancels, polls, random } = plan;
        const max = Math.max(plan.max, min);
        const clock = countingClock(() => random);
        const ended = { state: "succeeded", status: "end", ...how } as Observation;
        let seenAt = 0;
        const driver = new FakeDriver(clock, (_, now) => {
          if (now < end) return running;
          seenAt = now;
          return ended;
        });
        driver.latency = (poll) => latencies[poll % latencies.length] as number;
        driver.longest = longest;
        driver.cancel = async () => {};
        const operation = new Operation(driver, clock);
        for (const at of cancels) clock.schedule(at, () => void operation.cancel());
        for (const at of polls) clock.schedule(at, () => void operation.poll());
        const waiting = operation.wait({ interval: { min, max, factor: share }, failOn });
        const outcome = how.outcome ?? (how.state === "succeeded" ? "success" : how.state);
        const good = outcome === "success" || (outcome === "warning" && failOn === undefined);
        await (good
          ? expect(waiting).resolves.toBe("result 1")
          : expect(waiting).rejects.toThrow(`ended ${how.state}`));
        const interval = Math.min(max, Math.max(min, end * share), longest ?? max + min);
        // A request that began before the end is answered before the next one is due.
        expect(seenAt - end).toBeLessThanOrEqual(interval + 2 * Math.max(...latencies) + 0.001);
        expect(operation.outcome).toBe(outcome);
        expect(operation.certainty).toBe<Certainty>(how.certainty ?? "observed");
        expect(driver.mostInFlight).toBe(1);
      }),
      { numRuns: runs(30, 1000) },
    );
  });

  it("that another poll sees wakes who waits, at that moment", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, (_, now) =>
      now >= 100_000 ? { state: "succeeded", status: 1 } : running,
    );
    const operation = new Operation(driver, clock);
    clock.schedule(100_500, () => void operation.poll());
    const ends = await Promise.all([
      operation.wait({ interval: 60_000 }).then(() => clock.now()),
      (async () => {
        for await (const _ of operation.watch({ interval: 59_000 }));
        return clock.now();
      })(),
    ]);
    expect(ends).toEqual([100_500, 100_500]);
    expect(clock.scheduled()).toBe(0);
  });
});

describe("after cancel()", () => {
  async function pollsAround(...cancels: readonly number[]): Promise<number[]> {
    const clock = countingClock();
    const driver = new FakeDriver(clock, (_, now) =>
      now >= 640_000 ? { state: "canceled", status: 1 } : running,
    );
    driver.cancel = async () => {};
    const operation = new Operation(driver, clock);
    for (const at of cancels) clock.schedule(at, () => void operation.cancel());
    await operation.wait().catch(() => {});
    return driver.polledAt.filter((at) => at > 600_000);
  }

  it("the next poll comes after the shortest wait, and the schedule begins anew", async () => {
    const polls = await pollsAround(620_000);
    expect(polls.slice(1, 4).map(Math.round)).toEqual([621_000, 622_000, 623_000]);
  });

  it("a poll that is due sooner stays so", async () => {
    const [regular] = (await pollsAround()) as [number];
    expect((await pollsAround(regular - 100)).slice(0, 3)).toEqual([regular, regular + 1000, regular + 2000]);
  });

  it("no poll comes later than it would have, however often one cancels", async () => {
    const many = Array.from({ length: 300 }, (_, at) => 607_500 + 100 * at);
    const polls = await pollsAround(...many);
    const gaps = polls.map((at, index) => at - (polls[index - 1] ?? at));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1300);
    expect(gaps.slice(1).every((gap) => gap >= 999)).toBe(true);
  });
});
