import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimeoutError } from "../../../src/errors/index.js";
import { type WatchEvent, watchOperations } from "../../../src/index.js";
import { Operation } from "../../../src/lro/operation.js";
import { runs } from "../../support/runs.js";
import {
  type CountingClock,
  canceled,
  countingClock,
  countListeners,
  FakeCollection,
  FakeDriver,
  failed,
  Hiccup,
  running,
  settle,
  succeeded,
} from "../fake-driver.js";

const ends = { succeeded, failed, canceled };
const refused = new Error("HTTP 403");

const watched = fc.record({
  end: fc.integer({ min: 0, max: 100_000 }),
  how: fc.constantFrom("succeeded", "failed", "canceled"),
  /** 0 and 1: a collection of that number. 2: none. */
  place: fc.nat({ max: 2 }),
  /** Goes on to another place, as a task does to a session. */
  moves: fc.option(fc.record({ at: fc.nat({ max: 100_000 }), to: fc.nat({ max: 2 }) }), {
    nil: undefined,
    freq: 2,
  }),
  latency: fc.nat({ max: 3000 }),
  /** Of its own polls and answers, by number. */
  faults: fc.array(fc.constantFrom("none", "none", "none", "hiccup", "missing"), {
    minLength: 1,
    maxLength: 9,
  }),
  refusedAt: fc.option(fc.nat({ max: 80_000 }), { nil: undefined, freq: 6 }),
  longest: fc.option(fc.integer({ min: 1500, max: 20_000 }), { nil: undefined, freq: 4 }),
  cancelAt: fc.option(fc.nat({ max: 100_000 }), { nil: undefined, freq: 3 }),
  /** Somebody else waits for it. */
  wait: fc.option(
    fc.record({ min: fc.integer({ min: 700, max: 5000 }), abortAt: fc.nat({ max: 130_000 }) }),
    {
      nil: undefined,
      freq: 2,
    },
  ),
});

const plan = fc.record({
  all: fc.array(watched, { maxLength: 12 }),
  latencies: fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 3000 })),
  outages: fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
  deadline: fc.option(fc.integer({ min: 1, max: 130_000 }), { nil: undefined, freq: 2 }),
  abortAt: fc.option(fc.nat({ max: 130_000 }), { nil: undefined, freq: 4 }),
  leaveAfter: fc.option(fc.nat({ max: 10 }), { nil: undefined, freq: 5 }),
  concurrency: fc.integer({ min: 1, max: 10 }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;
type Watched = Plan["all"][number];

const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

/** `calm`: no faults, so that how late an end is noticed can be told exactly. */
function setUp(clock: CountingClock, { all, latencies, outages }: Plan, calm: boolean) {
  const drivers = all.map((each, at) => {
    const driver = new FakeDriver(
      clock,
      (poll, now) => {
        if (!calm && each.refusedAt !== undefined && now >= each.refusedAt) return refused;
        if (!calm && pick(each.faults, poll) === "hiccup" && now < 130_000) return new Hiccup("by chance");
        return now >= each.end ? ends[each.how] : running;
      },
      { id: String(at) },
    );
    driver.latency = each.latency;
    driver.longest = each.longest;
    driver.cancel = async () => {};
    return driver;
  });
  const collections = latencies.map((latency, place) => {
    const collection = new FakeCollection(
      clock,
      drivers.filter((_, at) => all[at]?.place === place),
    );
    collection.latency = latency;
    collection.misses = (driver, request) =>
      pick((all[Number(driver.json.id)] as Watched).faults, request) === "missing";
    if (!calm) {
      collection.fails = (request) =>
        pick(outages, request) && clock.now() < 130_000 ? new Hiccup("outage") : undefined;
    }
    return collection;
  });
  for (const [at, { moves }] of all.entries()) {
    if (moves === undefined) continue;
    clock.schedule(moves.at, () => {
      (drivers[at] as FakeDriver).shared = collections[moves.to];
    });
  }
  return { drivers, collections, operations: drivers.map((driver) => new Operation(driver, clock)) };
}

async function waitFor(
  clock: CountingClock,
  operation: Operation<string>,
  { min, abortAt }: NonNullable<Watched["wait"]>,
) {
  const controller = new AbortController();
  clock.schedule(abortAt, () => controller.abort(new Error("enough")));
  await operation.wait({ interval: { min }, signal: controller.signal }).catch(() => {});
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
}

async function run(plan: Plan, calm: boolean) {
  const clock = countingClock(() => plan.random);
  const { drivers, collections, operations } = setUp(clock, plan, calm);
  const listeners = operations.map(countListeners);
  const reason = new Error("aborted");
  const controller = new AbortController();
  const { deadline, concurrency } = plan;
  if (plan.abortAt !== undefined) clock.schedule(plan.abortAt, () => controller.abort(reason));
  const others = plan.all.flatMap(({ wait, cancelAt }, at) => {
    const operation = operations[at] as Operation<string>;
    if (cancelAt !== undefined) clock.schedule(cancelAt, () => void operation.cancel());
    return wait === undefined ? [] : [waitFor(clock, operation, wait)];
  });
  const events: (WatchEvent & { readonly at: number })[] = [];
  let thrown: unknown;
  let left = false;
  try {
    for await (const event of watchOperations(operations, {
      signal: controller.signal,
      deadline,
      concurrency,
    })) {
      events.push({ ...event, at: clock.now() });
      if (events.length === plan.leaveAfter) {
        left = true;
        break;
      }
    }
  } catch (error) {
    thrown = error;
  }
  const endedAt = clock.now();
  await settle();
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  await Promise.all(others);
  await settle();
  return { clock, drivers, collections, operations, listeners, events, thrown, left, reason, endedAt };
}

describe("whatever the servers do and whoever else waits", () => {
  it("a watch asks once at a time, ends as it should, gives one last event each and leaves nothing", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (plan) => {
        const { clock, drivers, collections, operations, listeners, ...seen } = await run(plan, false);
        const { events, thrown, left, reason, endedAt } = seen;
        for (const { mostInFlight } of drivers) expect(mostInFlight).toBeLessThanOrEqual(1);
        for (const operation of operations) {
          const own = events.filter((event) => event.operation === operation);
          const lasts = own.filter(({ type }) => type !== "changed");
          if (thrown === undefined && !left) expect(lasts).toHaveLength(1);
          if (lasts.length > 0) expect(own.at(-1)).toBe(lasts[0]);
          for (const event of lasts) {
            if (event.type === "finished") expect(event.operation.state).not.toBe("running");
            else if (event.type === "error" && event.error instanceof TimeoutError) {
              expect(event.at).toBeGreaterThanOrEqual(plan.deadline as number);
            } else expect(event).toMatchObject({ type: "error", error: refused });
          }
        }
        if (thrown !== undefined) {
          expect(thrown).toBe(reason);
          expect(endedAt).toBe(plan.abortAt);
        }
        // What others ask for later is theirs.
        if (plan.deadline !== undefined && plan.all.every(({ wait }) => wait === undefined)) {
          const lists = collections.flatMap(({ requests }) => requests.map(({ at }) => at));
          expect(Math.max(0, ...lists)).toBeLessThanOrEqual(plan.deadline);
          // Where the last list does not tell, the last look goes on to each, in turns of their lane.
          const isShared = plan.all.some(({ place, moves }) => place < 2 || (moves?.to ?? 2) < 2);
          const turns = plan.all.reduce((sum, { latency }) => sum + latency, Math.max(...plan.latencies));
          const starts = drivers.flatMap(({ polledAt }) => polledAt);
          expect(Math.max(0, ...starts)).toBeLessThanOrEqual(plan.deadline + (isShared ? turns : 0));
        }
        const planned = plan.all
          .flatMap(({ wait, cancelAt, moves }) => [wait?.abortAt, cancelAt, moves?.at])
          .concat(plan.abortAt);
        // One that is due at this very moment may not have run yet.
        const toCome = planned.filter((at) => at !== undefined && at >= clock.now()).length;
        expect(clock.scheduled()).toBeLessThanOrEqual(toCome);
        for (const open of listeners) expect(open()).toBe(0);
      }),
      { numRuns: runs(60, 3000) },
    );
  });

  it("an end is told within the interval and the time of the requests", async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (given) => {
        const plan = {
          ...given,
          deadline: undefined,
          abortAt: undefined,
          leaveAfter: undefined,
          concurrency: 12,
        };
        const { events } = await run(plan, true);
        const slowest = Math.max(0, ...plan.latencies, ...plan.all.map(({ latency }) => latency));
        for (const { type, operation, at } of events) {
          const each = plan.all[Number(operation.id)] as Watched;
          if (type !== "finished") continue;
          const interval = Math.max(1000, Math.min(each.end * 0.05, 60_000, each.longest ?? 60_000));
          // A request that began before the end, one that does not tell, and one that does.
          expect(at - each.end).toBeLessThanOrEqual(interval + 3 * slowest + 0.001);
        }
      }),
      { numRuns: runs(60, 3000) },
    );
  });
});
