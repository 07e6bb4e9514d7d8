import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimeoutError } from "../../src/errors/index.js";
import { Operation } from "../../src/lro/operation.js";
import { runs } from "../support/runs.js";
import {
  type CountingClock,
  countingClock,
  countListeners,
  FakeDriver,
  failed,
  Hiccup,
  running,
  settle,
  succeeded,
} from "./fake-driver.js";

const fatal = new Error("fatal");

/** A server by chance: how long each poll takes, and whether it fails. */
const server = fc.record({
  end: fc.integer({ min: 0, max: 400_000 }),
  failing: fc.boolean(),
  latencies: fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 8 }),
  faults: fc.array(fc.constantFrom("none", "none", "none", "hiccup"), { minLength: 1, maxLength: 12 }),
  retryAfters: fc.array(fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 5,
  }),
  fatalAt: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined, freq: 8 }),
  resultHiccups: fc.nat({ max: 3 }),
  longest: fc.option(fc.integer({ min: 250, max: 20_000 }), { nil: undefined }),
});

const waits = fc.array(
  fc.record({
    deadline: fc.option(fc.integer({ min: 1, max: 500_000 }), { nil: undefined }),
    abortAt: fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: undefined, freq: 4 }),
    startAt: fc.integer({ min: 0, max: 100_000 }),
    min: fc.integer({ min: 200, max: 5000 }),
    watch: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

type Server = typeof server extends fc.Arbitrary<infer T> ? T : never;
type WaitPlan = (typeof waits extends fc.Arbitrary<infer T> ? T : never)[number];

const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

function driverOf(clock: CountingClock, plan: Server): FakeDriver {
  const driver = new FakeDriver(clock, (poll, now) => {
    if (poll === plan.fatalAt) return fatal;
    if (pick(plan.faults, poll) === "hiccup" && poll < 40) return new Hiccup("by chance");
    if (now >= plan.end) return plan.failing ? failed : succeeded;
    return { ...running, retryAfter: pick(plan.retryAfters, poll) };
  });
  driver.latency = (poll) => pick(plan.latencies, poll);
  driver.resultErrors = Array.from({ length: plan.resultHiccups }, () => new Hiccup("result"));
  driver.longest = plan.longest;
  return driver;
}

interface Ended {
  readonly plan: WaitPlan;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly error: unknown;
  readonly result: unknown;
}

async function follow(
  clock: CountingClock,
  operation: Operation<string>,
  plan: WaitPlan,
  signal: AbortSignal,
): Promise<Ended> {
  await new Promise<void>((resolve) => clock.schedule(plan.startAt, resolve));
  const startedAt = clock.now();
  const options = { deadline: plan.deadline, signal, interval: { min: plan.min } };
  let error: unknown;
  let result: unknown;
  try {
    if (!plan.watch) result = await operation.wait(options);
    else for await (const { state } of operation.watch(options)) result = state;
  } catch (thrown) {
    error = thrown;
  }
  return { plan, startedAt, endedAt: clock.now(), error, result };
}

describe("whatever the server does and whoever waits", () => {
  it("polls never overlap, none starts late or too soon, every wait ends as it should, and nothing is left", async () => {
    await fc.assert(
      fc.asyncProperty(
        server,
        waits,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (plan, plans, random) => {
          const clock = countingClock(() => random);
          const driver = driverOf(clock, plan);
          const operation = new Operation(driver, clock);
          const listeners = countListeners(operation);
          const reason = new Error("aborted");
          const controllers = plans.map(({ abortAt }) => {
            const controller = new AbortController();
            if (abortAt !== undefined) clock.schedule(abortAt, () => controller.abort(reason));
            return controller;
          });
          const ended = await Promise.all(
            plans.map((wait, index) =>
              follow(clock, operation, wait, (controllers[index] as AbortController).signal),
            ),
          );

          expect(driver.mostInFlight).toBeLessThanOrEqual(1);
          for (const { plan: wait, startedAt, endedAt, error, result } of ended) {
            if (error === reason) {
              expect(endedAt).toBe(Math.max(wait.abortAt as number, startedAt));
            } else if (error instanceof TimeoutError) {
              const deadlineAt = startedAt + (wait.deadline as number);
              expect(endedAt).toBeGreaterThanOrEqual(deadlineAt);
              // A look was taken when the deadline was reached, or one was under way.
              const looks = driver.polledAt.filter((at) => at <= deadlineAt);
              const last = looks.at(-1) as number;
              expect(last + pick(plan.latencies, looks.length)).toBeGreaterThanOrEqual(deadlineAt);
            } else if (error === fatal) {
              expect(plan.fatalAt).toBeLessThanOrEqual(driver.polledAt.length);
            } else if (error instanceof Hiccup && operation.state === "running") {
              // Nothing but failures for a quarter of an hour.
              const isGood = (poll: number) => pick(plan.faults, poll) !== "hiccup" || poll >= 40;
              const ends = driver.polledAt.map((at, index) => ({
                poll: index + 1,
                endedAt: at + pick(plan.latencies, index + 1),
              }));
              const good = ends.filter(({ poll, endedAt: at }) => at < endedAt && isGood(poll));
              const since = Math.max(startedAt, good.at(-1)?.endedAt ?? 0);
              expect(endedAt - since).toBeGreaterThanOrEqual(900_000);
            } else if (error instanceof Hiccup) {
              // Only for the result, and only at the deadline.
              expect(endedAt).toBeGreaterThanOrEqual(startedAt + (wait.deadline as number));
              expect(operation.state).toBe("succeeded");
            } else if (wait.watch) {
              expect(error).toBeUndefined();
              expect(result).toBe(plan.failing ? "failed" : "succeeded");
            } else if (plan.failing) {
              expect(error).toEqual(new Error("ended failed"));
            } else {
              expect(result).toMatch(/^result \d$/);
            }
          }

          // The last of all deadlines: nothing is started after it.
          const lastStart = driver.polledAt.at(-1) ?? 0;
          const ends = ended.map(
            ({ plan: wait, startedAt }) => startedAt + (wait.deadline ?? Number.POSITIVE_INFINITY),
          );
          expect(lastStart).toBeLessThanOrEqual(Math.max(...ends));

          // Each of several waits asks in its own time; alone there is always a pause.
          if (plans.length === 1 && plans[0]?.deadline === undefined && plans[0]?.abortAt === undefined) {
            const [{ min }] = plans as [WaitPlan];
            const least = Math.min(min, plan.longest ?? min) * 0.9;
            for (const [index, at] of driver.polledAt.entries()) {
              if (index > 0) {
                const before = (driver.polledAt[index - 1] as number) + pick(plan.latencies, index);
                expect(at - before).toBeGreaterThanOrEqual(least - 0.001);
                expect(at - before).toBeLessThanOrEqual(Math.min(60_000, plan.longest ?? 60_000) + 0.001);
              }
            }
          }

          await settle();
          for (const { signal } of controllers) expect(getEventListeners(signal, "abort")).toEqual([]);
          expect(listeners()).toBe(0);
          // What is left are the aborts that were planned for later.
          const planned = plans.filter(
            ({ abortAt }) => abortAt !== undefined && abortAt > clock.now(),
          ).length;
          expect(clock.scheduled()).toBeLessThanOrEqual(planned);
        },
      ),
      { numRuns: runs(100, 3000) },
    );
  });
});
