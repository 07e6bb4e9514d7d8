import { getEventListeners } from "node:events";
import { describe, expect, expectTypeOf, it } from "vitest";
import { ConfigurationError, ThrottledError, TimeoutError } from "../../../src/errors/index.js";
import { type WatchEvent, type WatchOperationsOptions, watchOperations } from "../../../src/index.js";
import { Operation } from "../../../src/lro/operation.js";
import {
  type Answers,
  canceled,
  countingClock,
  endsAt,
  FakeCollection,
  FakeDriver,
  failed,
  Hiccup,
  inTurn,
  running,
  settle,
  succeeded,
} from "../fake-driver.js";

type Event = WatchEvent<Operation<string>>;

function setUp(...answers: Answers[]) {
  const clock = countingClock();
  const drivers = answers.map((answer, at) => new FakeDriver(clock, answer, { id: `action-${at}` }));
  const operations = drivers.map((driver) => new Operation(driver, clock));
  return { clock, drivers, operations };
}

/** All on one collection. */
function setUpShared(...answers: Answers[]) {
  const all = setUp(...answers);
  return { ...all, collection: new FakeCollection(all.clock, all.drivers) };
}

interface Noted {
  readonly at: number;
  readonly id: string;
  readonly type: Event["type"];
}

async function follow(
  { clock, operations }: Pick<ReturnType<typeof setUp>, "clock" | "operations">,
  options?: WatchOperationsOptions,
): Promise<Noted[]> {
  const seen: Noted[] = [];
  for await (const { type, operation } of watchOperations(operations, options)) {
    seen.push({ at: clock.now(), id: operation.id, type });
  }
  return seen;
}

const last = (seen: readonly Noted[]) =>
  Object.fromEntries(
    seen.filter(({ type }) => type !== "changed").map(({ id, at, type }) => [id, [type, at]]),
  );

describe("watchOperations()", () => {
  it("gives changes as they happen and one last event each, and ends with the last of them", async () => {
    const half = { ...running, status: { data: { status: "running", percent: 50 } } };
    const all = setUp(inTurn(running, half, half, succeeded), endsAt(3000, failed), endsAt(10, canceled));
    const events: Event[] = [];
    for await (const event of watchOperations(all.operations)) events.push(event);
    // Within one moment in any order.
    const told = events.map(({ type, operation, progress }) => `${progress.elapsed} ${operation.id} ${type}`);
    expect(told.sort()).toEqual([
      "1000 action-0 changed",
      "1000 action-1 changed",
      "1000 action-2 finished",
      "2000 action-0 changed",
      "3000 action-1 finished",
      "4000 action-0 finished",
    ]);
    const second = events.find(({ progress }) => progress.elapsed === 2000);
    expect(events.flatMap((event) => (event.type === "finished" ? [event.outcome] : []))).toEqual([
      "canceled",
      "failed",
      "success",
    ]);
    expect(second?.progress).toEqual({
      state: "running",
      elapsed: 2000,
      polls: 2,
      status: half.status,
      lastError: undefined,
    });
    expect(all.clock.scheduled()).toBe(0);
  });

  it("gives a change of percent, also where the status is the same", async () => {
    const at = (percent: number) => ({ ...running, percent });
    const { operations } = setUp(inTurn(at(10), at(10), at(60), succeeded));
    const seen: unknown[] = [];
    for await (const { type, progress } of watchOperations(operations)) {
      seen.push([type, progress.polls, progress.percent]);
    }
    expect(seen).toEqual([
      ["changed", 1, 10],
      ["changed", 3, 60],
      ["finished", 4, undefined],
    ]);
  });

  it("leaves the result to wait(), which asks for nothing else", async () => {
    const { operations, drivers } = setUp(inTurn(running, succeeded), inTurn(failed));
    for await (const { type, operation } of watchOperations(operations)) {
      if (type !== "finished") continue;
      if (operation.outcome === "success") expect(await operation.wait()).toBe("result 1");
      else await expect(operation.wait()).rejects.toThrow("ended failed");
    }
    expect(drivers.map(({ polledAt }) => polledAt.length)).toEqual([2, 1]);
  });

  it("of nothing ends at once; of what has ended already tells so and asks nothing", async () => {
    const none = setUp();
    expect(await follow(none)).toEqual([]);
    const all = setUp(inTurn(failed));
    await all.operations[0]?.poll();
    expect(await follow(all)).toEqual([{ at: 0, id: "action-0", type: "finished" }]);
    expect(all.drivers[0]?.polledAt).toEqual([0]);
  });

  it("counts a handle that is given twice once", async () => {
    const all = setUp(endsAt(1500));
    const [one] = all.operations as [Operation<string>];
    const seen = await follow({ ...all, operations: [one, one, one] });
    expect(seen.map(({ type }) => type)).toEqual(["changed", "finished"]);
  });

  it("keeps the types of what it is given", () => {
    const { operations } = setUp();
    const watching = watchOperations([...operations, ...([] as Operation<number>[])]);
    expectTypeOf<Awaited<ReturnType<typeof watching.next>>>().toEqualTypeOf<
      IteratorResult<WatchEvent<Operation<string> | Operation<number>>, void>
    >();
  });

  it("tells the outcome `warning`", async () => {
    const { operations } = setUp(inTurn({ ...succeeded, outcome: "warning" }));
    const { value } = await watchOperations(operations).next();
    expect(value).toMatchObject({ type: "finished", outcome: "warning" });
  });

  it("follows each singly where nothing is shared, by its own schedule", async () => {
    const all = setUp(endsAt(100_000), endsAt(100_000));
    const [old, young] = all.operations as [Operation<string>, Operation<string>];
    const alone = setUp(endsAt(100_000));
    await alone.operations[0]?.wait();
    await follow({ ...all, operations: [old, young] });
    for (const { polledAt } of all.drivers) expect(polledAt).toEqual(alone.drivers[0]?.polledAt);
  });

  it("takes an interval, and adds up what the server asked for", async () => {
    const fixed = setUp(endsAt(100_000));
    await follow(fixed, { interval: 30_000 });
    expect(fixed.drivers[0]?.polledAt).toEqual([30_000, 60_000, 90_000, 120_000]);
    const asked = setUp(inTurn({ ...running, retryAfter: 7000 }, succeeded));
    await follow(asked);
    expect(asked.drivers[0]?.polledAt).toEqual([1000, 8000]);
  });
});

describe("errors in watchOperations()", () => {
  it("that last end the one they hit, as its last event, and no other", async () => {
    const refused = new Error("HTTP 403");
    const all = setUp(inTurn(running, refused), endsAt(5000));
    const events: Event[] = [];
    for await (const event of watchOperations(all.operations)) events.push(event);
    expect(events.filter(({ type }) => type === "error")).toMatchObject([
      { operation: all.operations[0], error: refused, progress: { state: "running", polls: 2 } },
    ]);
    expect(events.at(-1)).toMatchObject({ type: "finished", operation: all.operations[1] });
    expect(all.drivers[0]?.polledAt).toHaveLength(2);
  });

  it("that pass are waited out and show in the progress", async () => {
    const hiccup = new Hiccup("HTTP 503");
    const all = setUp(inTurn(running, hiccup, hiccup, { ...running, status: 1 }, hiccup, succeeded));
    const seen = await follow(all);
    expect(seen.map(({ type, at }) => [type, at])).toEqual([
      ["changed", 1000],
      ["changed", 4000],
      ["finished", 6000],
    ]);
  });

  it("of a request for many go to each: those that pass to none", async () => {
    const all = setUpShared(endsAt(5000), endsAt(5000));
    all.collection.fails = (request) => (request < 3 ? new Hiccup("HTTP 503") : undefined);
    expect(last(await follow(all))).toEqual({
      "action-0": ["finished", 5000],
      "action-1": ["finished", 5000],
    });
    const refused = new Error("HTTP 403");
    const denied = setUpShared(endsAt(5000), endsAt(5000));
    denied.collection.fails = (request) => (request === 2 ? refused : undefined);
    expect(last(await follow(denied))).toEqual({ "action-0": ["error", 2000], "action-1": ["error", 2000] });
    expect(denied.clock.scheduled()).toBe(0);
  });

  it("of one in the answer for many end that one", async () => {
    const gone = new Error("gone");
    const all = setUpShared(inTurn(running, gone), endsAt(4000), inTurn(new Hiccup("later"), succeeded));
    expect(last(await follow(all))).toEqual({
      "action-0": ["error", 2000],
      "action-1": ["finished", 4000],
      "action-2": ["finished", 2000],
    });
  });

  it("of a driver that is wrong are told, not lost", async () => {
    const all = setUpShared(endsAt(4000), endsAt(4000));
    const bug = new TypeError("not a function");
    for (const driver of all.drivers) {
      driver.isTransient = () => {
        throw bug;
      };
    }
    all.collection.fails = () => new Hiccup("HTTP 503");
    expect(last(await follow(all))).toEqual({ "action-0": ["error", 1000], "action-1": ["error", 1000] });
  });
});

describe("polls that are shared", () => {
  it("are one request a tick, however many are watched", async () => {
    const all = setUpShared(...Array.from({ length: 500 }, (_, at) => endsAt(10_000 + 100 * at)));
    const seen = await follow(all);
    expect(seen.filter(({ type }) => type === "finished")).toHaveLength(500);
    expect(all.drivers.flatMap(({ polledAt }) => polledAt)).toEqual([]);
    expect(all.collection.requests.length).toBeLessThan(45);
    expect(all.collection.requests[0]).toEqual({ at: 1000, of: 500 });
    for (const { id, type, at } of seen) {
      if (type !== "finished") continue;
      const end = 10_000 + 100 * Number(id.slice("action-".length));
      expect(at - end).toBeLessThanOrEqual(Math.max(1000, at * 0.05));
    }
  });

  it("come when the youngest is due, so that it is told in time", async () => {
    const { clock, drivers, operations, collection } = setUpShared(endsAt(10_000_000), endsAt(3_602_500));
    const [old] = operations as [Operation<string>];
    const seen: Noted[] = [];
    // The second one is begun after an hour.
    async function* source() {
      yield old;
      await new Promise<void>((resolve) => clock.schedule(3_600_000, resolve));
      yield new Operation(drivers[1] as FakeDriver, clock);
    }
    for await (const { type, operation } of watchOperations(source())) {
      seen.push({ at: clock.now(), id: operation.id, type });
      if (operation.id === "action-1" && type === "finished") break;
    }
    expect(seen.at(-1)).toEqual({ at: 3_603_000, id: "action-1", type: "finished" });
    expect(collection.requests.slice(-3)).toEqual([
      { at: 3_601_000, of: 2 },
      { at: 3_602_000, of: 2 },
      { at: 3_603_000, of: 2 },
    ]);
  });

  it("are kept apart by key, and each goes by its own time", async () => {
    const clock = countingClock();
    const operations: Operation<string>[] = [];
    const collections = ["https://one", "https://other"].map((server) => {
      const drivers = [20_000, 40_000].map((end) => new FakeDriver(clock, endsAt(end), { server }));
      operations.push(...drivers.map((driver) => new Operation(driver, clock)));
      return new FakeCollection(clock, drivers);
    });
    const [slow] = collections as [FakeCollection, FakeCollection];
    slow.latency = 5000;
    await follow({ clock, operations });
    expect(slow.requests.length).toBeLessThan(10);
    expect(collections[1]?.requests.length).toBeGreaterThan(30);
  });

  it("stay within the longest useful wait of every driver", async () => {
    const all = setUpShared(endsAt(2_000_000), endsAt(2_000_000));
    (all.drivers[1] as FakeDriver).longest = 12_000;
    await follow(all);
    const gaps = all.collection.requests.map(({ at }, index, list) => at - (list[index - 1]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(12_000.001);
  });

  it("ask those singly that the answer does not tell of, at once when they were there before", async () => {
    const all = setUpShared(endsAt(60_000), endsAt(30_500));
    const [, leaving] = all.drivers as [FakeDriver, FakeDriver];
    all.collection.misses = (driver) => driver === leaving && all.clock.now() >= 30_500;
    const seen = await follow(all);
    const [, at] = last(seen)["action-1"] as [string, number];
    expect(leaving.polledAt).toEqual([at]);
    expect(all.collection.requests.map((request) => request.at)).toContain(at);
    expect(at - 30_500).toBeLessThan(31_000 * 0.05);
  });

  it("ask those by their own schedule that are never told of", async () => {
    const { clock, drivers, operations, collection } = setUpShared(
      endsAt(1e7),
      endsAt(3_700_000),
      endsAt(1e7),
    );
    const [absent, told] = drivers as [FakeDriver, FakeDriver];
    collection.misses = (driver) => driver === absent;
    async function* source() {
      yield operations[0] as Operation<string>;
      yield operations[2] as Operation<string>;
      await new Promise<void>((resolve) => clock.schedule(3_600_000, resolve));
      yield new Operation(told, clock);
    }
    for await (const { type } of watchOperations(source())) if (type === "finished") break;
    // In 100 s the young one was asked for dozens of times.
    expect(collection.requests.length).toBeGreaterThan(40);
    expect(absent.polledAt.filter((at) => at > 3_600_000).length).toBeLessThanOrEqual(3);
    expect(absent.mostInFlight).toBe(1);
  });

  it("are given up where the server has none, and tried ever less often", async () => {
    const all = setUpShared(endsAt(100_000), endsAt(100_000));
    all.collection.misses = () => true;
    const seen = await follow(all);
    expect(all.collection.requests.slice(0, 3).map(({ of }) => of)).toEqual([2, 2, 2]);
    const later = all.collection.requests.slice(3);
    expect(later.length).toBeLessThanOrEqual(6);
    for (const { of } of later) expect(of).toBe(1);
    expect(last(seen)).toMatchObject({ "action-0": ["finished", expect.any(Number)] });
    for (const { polledAt } of all.drivers) expect(polledAt.length).toBeGreaterThan(40);
  });

  it("that fail alone do not hold up the ends that asking singly tells, and are tried again later", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, (_, at) => endsAt(at === 0 ? 1_500_000 : 5000)));
    all.collection.fails = () => (all.clock.now() < 900_000 ? new Hiccup("busy") : undefined);
    const seen = await follow(all);
    for (const [id, [, at]] of Object.entries(last(seen))) {
      if (id !== "action-0") expect(at).toBeLessThan(10_000);
    }
    expect(all.collection.requests.filter(({ at }) => at < 600_000).length).toBeLessThan(20);
    // As often as its schedule says, once the collection is well again.
    const late = all.collection.requests.filter(({ at }) => at > 1_000_000);
    expect(late.length).toBeGreaterThan(7);
    const singles = all.drivers[0]?.polledAt.filter((at) => at > 1_000_000) ?? [];
    expect(singles).toEqual([]);
  });

  it("that failed twice are sent once more as soon as an individual poll shows that the server is up", async () => {
    const all = setUpShared(...Array.from({ length: 5 }, () => endsAt(200_000)));
    all.collection.fails = (request) => (request <= 2 ? new Hiccup("busy") : undefined);
    await follow(all, { interval: 30_000 });
    expect(all.collection.requests.slice(0, 4)).toEqual([
      { at: 30_000, of: 5 },
      { at: 60_000, of: 5 },
      { at: 60_000, of: 5 },
      { at: 90_000, of: 5 },
    ]);
    const singles = all.drivers.flatMap(({ polledAt }) => polledAt).filter((at) => at < 200_000);
    expect(singles).toEqual([60_000]);
  });

  it("are not given up sooner because operations that ended together were missing just before", async () => {
    const all = setUpShared(...Array.from({ length: 5 }, () => endsAt(200_000)));
    all.collection.misses = (_, request) => request === 2;
    all.collection.fails = (request) => (request === 3 || request === 4 ? new Hiccup("busy") : undefined);
    await follow(all, { interval: 20_000 });
    expect(all.collection.requests.filter(({ at }) => at < 200_000).map(({ of }) => of)).toEqual(
      Array.from({ length: 10 }, () => 5),
    );
    const singles = all.drivers
      .flatMap(({ polledAt }) => polledAt)
      .filter((at) => at > 40_000 && at < 200_000);
    expect(singles).toEqual([80_000]);
  });

  it("that take long and fail do not either", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, () => endsAt(5000)));
    all.collection.latency = 60_000;
    all.collection.fails = () => new Hiccup("timeout");
    for (const [, at] of Object.values(last(await follow(all)))) expect(at).toBeLessThan(200_000);
  });

  it("of a server that is down stay one a tick, and one more to see whether it is", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, () => endsAt(1_000_000)));
    all.collection.fails = () => (all.clock.now() < 900_000 ? new Hiccup("down") : undefined);
    for (const driver of all.drivers) {
      const { answer } = driver;
      driver.answer = (poll) => (all.clock.now() < 900_000 ? new Hiccup("down") : answer.call(driver, poll));
    }
    await follow(all);
    const ticks = all.collection.requests.length;
    const singles = all.drivers.flatMap(({ polledAt }) => polledAt).filter((at) => at < 900_000);
    expect(singles.length).toBeLessThanOrEqual(ticks);
  });

  it("do not hold up those who wait for their turn to be asked singly", async () => {
    const all = setUpShared(...Array.from({ length: 200 }, (_, at) => endsAt(at < 100 ? 10_000 : 600_000)));
    all.collection.latency = 10_000;
    all.collection.misses = (driver) => Number(driver.json.id.slice(7)) < 100 && all.clock.now() >= 10_000;
    for (const driver of all.drivers) driver.latency = 100;
    const seen = last(await follow(all));
    const ends = Array.from({ length: 100 }, (_, at) => seen[`action-${at}`]?.[1] as number);
    // Two requests for many, and 100 of 0.1 s, eight at a time.
    expect(Math.max(...ends)).toBeLessThan(10_000 + 2 * 11_000 + 2000);
  });

  it("are sent again once the collection, late at first, reports one of them", async () => {
    const all = setUpShared(endsAt(100_000), endsAt(100_000));
    all.collection.misses = (_, request) => request <= 2;
    await follow(all);
    expect(all.collection.requests.length).toBeGreaterThan(40);
    for (const { polledAt } of all.drivers) expect(polledAt.length).toBeLessThanOrEqual(2);
  });

  it("follow who goes on to another collection, and to none", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, () => endsAt(300_000)));
    const next = new FakeCollection(all.clock);
    all.clock.schedule(100_000, () => {
      for (const driver of all.drivers.slice(0, 19)) driver.shared = next;
    });
    all.clock.schedule(200_000, () => {
      (all.drivers[0] as FakeDriver).shared = undefined;
    });
    await follow(all);
    const [moved, , other] = all.drivers as [FakeDriver, FakeDriver, FakeDriver];
    expect(next.requests[0]).toEqual({ at: expect.any(Number), of: 19 });
    // Once, when the first collection no longer told of it.
    expect(other.polledAt).toHaveLength(1);
    expect(other.polledAt[0]).toBeLessThan(106_000);
    expect(moved.polledAt.length).toBeGreaterThan(5);
    expect(all.collection.requests.at(-1)).toMatchObject({ of: 1 });
  });

  it("are not tried again with a collection that told of nobody, but with the next one", async () => {
    const all = setUpShared(endsAt(300_000), endsAt(300_000));
    all.collection.misses = () => true;
    const next = new FakeCollection(all.clock);
    all.clock.schedule(100_000, () => {
      for (const driver of all.drivers) driver.shared = next;
    });
    await follow(all);
    expect(all.collection.requests.length).toBeLessThan(12);
    expect(next.requests.length).toBeGreaterThan(10);
  });

  it("do as `Retry-After` of a refusal says", async () => {
    const all = setUpShared(endsAt(5000), endsAt(5000));
    const throttled = new ThrottledError({ status: 429, retryAfter: 20_000 });
    for (const driver of all.drivers) driver.isTransient = (error) => error === throttled;
    all.collection.fails = (request) => (request === 1 ? throttled : undefined);
    await follow(all);
    expect(all.collection.requests.map(({ at }) => at)).toEqual([1000, 21_000]);
  });

  it.each([
    ["goes on where the list shows that the server is there", 0, "finished", 2_400_000],
    ["is given up after 15 minutes where nobody knows that", undefined, "error", 900_000],
  ])("of one that the list does not tell and that fails singly %s", async (_, answered, type, least) => {
    const all = setUpShared(endsAt(3_000_000), (_, now) =>
      now < 2_400_000 ? new Hiccup("page") : succeeded,
    );
    all.collection.goodResponses = answered;
    all.collection.misses = (driver) => driver === all.drivers[1];
    const seen = last(await follow(all));
    expect(seen["action-0"]?.[0]).toBe("finished");
    expect(seen["action-1"]?.[0]).toBe(type);
    expect(seen["action-1"]?.[1]).toBeGreaterThanOrEqual(least);
    expect(seen["action-1"]?.[1]).toBeLessThan(least + 180_000);
  });

  it.each([
    ["the schedule of one that is due sooner", undefined, [1000, 21_000]],
    ["a last look", 10_000, [1000]],
  ])("are kept back as a refusal says from %s", async (_, deadline, at) => {
    const all = setUpShared(endsAt(5000), endsAt(5000));
    const throttled = new ThrottledError({ status: 429, retryAfter: 20_000 });
    for (const driver of all.drivers) driver.isTransient = (error) => error === throttled;
    all.collection.fails = (request) => (request === 1 ? throttled : undefined);
    // Asked singly, it has a good answer and is due again, soon.
    const [operation] = all.operations as [Operation<string>];
    (all.drivers[0] as FakeDriver).cancel = async () => {};
    all.clock.schedule(3000, () => void operation.poll().then(() => operation.cancel()));
    const seen = await follow(all, { deadline });
    expect(all.collection.requests.map((request) => request.at)).toEqual(at);
    const type = deadline === undefined ? "finished" : "error";
    expect(last(seen)["action-1"]).toEqual([type, deadline ?? 21_000]);
  });
});

describe("polls that cannot be shared", () => {
  it("are eight at a time for one server, or as many as is said", async () => {
    for (const concurrency of [undefined, 3]) {
      const all = setUp(...Array.from({ length: 40 }, () => endsAt(5000)));
      let most = 0;
      for (const driver of all.drivers) {
        driver.latency = () => {
          most = Math.max(most, all.drivers.filter(({ inFlight }) => inFlight > 0).length + 1);
          return 100;
        };
      }
      const seen = await follow(all, { concurrency });
      expect(seen.filter(({ type }) => type === "finished")).toHaveLength(40);
      expect(most).toBe(concurrency ?? 8);
    }
  });

  it("stop for all of a server while it asks to wait", async () => {
    const all = setUp(...Array.from({ length: 40 }, () => endsAt(0)));
    const throttled = new ThrottledError({ status: 429, retryAfter: 30_000 });
    for (const driver of all.drivers) {
      driver.latency = 100;
      driver.isTransient = (error) => error === throttled;
      const { answer } = driver;
      driver.answer = (poll) => (all.clock.now() < 20_000 ? throttled : answer.call(driver, poll));
    }
    await follow(all);
    expect(all.drivers.flatMap(({ polledAt }) => polledAt).filter((at) => at < 20_000)).toHaveLength(8);
    expect(all.clock.scheduled()).toBe(0);
  });

  it("take no last look that the server has asked to wait for", async () => {
    const all = setUp(endsAt(5000));
    const throttled = new ThrottledError({ status: 429, retryAfter: 30_000 });
    const [driver] = all.drivers as [FakeDriver];
    driver.isTransient = (error) => error === throttled;
    driver.answer = () => throttled;
    expect(last(await follow(all, { deadline: 10_000 }))).toEqual({ "action-0": ["error", 10_000] });
    expect(driver.polledAt).toEqual([1000]);
  });

  it("are not sent for who was asked elsewhere while it waited for its turn", async () => {
    const all = setUp(endsAt(20_000), endsAt(20_000));
    (all.drivers[0] as FakeDriver).latency = 5000;
    all.clock.schedule(12_000, () => void all.operations[1]?.poll());
    await follow(all, { interval: 10_000, concurrency: 1 });
    expect(all.drivers[1]?.polledAt.slice(0, 2)).toEqual([12_000, 22_000]);
  });

  it("of a server that hangs hold up no other server", async () => {
    const clock = countingClock();
    const drivers = ["https://slow", "https://quick"].flatMap((server) =>
      Array.from({ length: 20 }, () => new FakeDriver(clock, endsAt(5000), { server, id: server })),
    );
    for (const driver of drivers.slice(0, 20)) driver.latency = 60_000;
    const seen = await follow({ clock, operations: drivers.map((driver) => new Operation(driver, clock)) });
    const quick = seen.filter(({ id, type }) => id === "https://quick" && type === "finished");
    expect(quick.map(({ at }) => at)).toEqual(Array(20).fill(5000));
  });
});

describe("a handle that is watched and used elsewhere", () => {
  it("is asked once at a time, whoever asks, and all hear of the end at that moment", async () => {
    const all = setUpShared(endsAt(30_000), endsAt(45_000));
    all.collection.latency = 700;
    for (const driver of all.drivers) driver.latency = 900;
    const [one, other] = all.operations as [Operation<string>, Operation<string>];
    const ends: number[] = [];
    const [seen] = await Promise.all([
      follow(all),
      one.wait({ interval: 900 }).then(() => ends.push(all.clock.now())),
      other.wait({ interval: { min: 1300 } }).then(() => ends.push(all.clock.now())),
    ]);
    for (const { mostInFlight, resultAt } of all.drivers) {
      expect(mostInFlight).toBe(1);
      expect(resultAt).toHaveLength(1);
    }
    expect(Object.values(last(seen)).map(([, at]) => at)).toEqual(ends);
  });

  it("gives a wait that joins a request for many its answer, and its error", async () => {
    const all = setUpShared(inTurn(running, succeeded));
    all.collection.latency = 500;
    const [one] = all.operations as [Operation<string>];
    const watching = follow(all);
    await new Promise<void>((resolve) => all.clock.schedule(1200, resolve));
    await expect(one.poll()).resolves.toBe("running");
    expect(all.clock.now()).toBe(1500);
    await watching;
    expect(all.drivers[0]?.polledAt).toEqual([]);
    const refused = setUpShared(inTurn(new Error("HTTP 403")));
    refused.collection.latency = 500;
    const failing = follow(refused);
    await new Promise<void>((resolve) => refused.clock.schedule(1200, resolve));
    await expect(refused.operations[0]?.poll()).rejects.toThrow("HTTP 403");
    await failing;
  });

  it("asks itself when the answer for many that it joined does not tell", async () => {
    const all = setUpShared(endsAt(1100));
    all.collection.latency = 500;
    all.collection.misses = () => true;
    const watching = follow(all);
    await new Promise<void>((resolve) => all.clock.schedule(1200, resolve));
    await expect(all.operations[0]?.poll()).resolves.toBe("succeeded");
    expect(all.drivers[0]?.polledAt).toEqual([1500]);
    expect(await watching).toHaveLength(1);
  });

  it("keeps a request for many alive for whoever joined it, when the watch is left", async () => {
    const all = setUpShared(endsAt(0), endsAt(0));
    all.collection.latency = 500;
    const leaving = new AbortController();
    const watching = follow(all, { signal: leaving.signal });
    await new Promise<void>((resolve) => all.clock.schedule(1200, resolve));
    const joined = all.operations[1]?.poll();
    await settle();
    leaving.abort(new Error("enough"));
    await expect(watching).rejects.toThrow("enough");
    await expect(joined).resolves.toBe("succeeded");
    expect(all.collection.aborted).toEqual([]);
    expect(all.collection.requests).toHaveLength(1);
  });

  it("lets a wait go on that comes after a request for many was given up", async () => {
    const all = setUpShared(endsAt(2000));
    all.collection.latency = 5000;
    const leaving = new AbortController();
    const watching = follow(all, { signal: leaving.signal });
    await new Promise<void>((resolve) => all.clock.schedule(1200, resolve));
    leaving.abort(new Error("enough"));
    await expect(watching).rejects.toThrow("enough");
    await expect(all.operations[0]?.wait()).resolves.toBe("result 1");
    expect(all.drivers[0]?.mostInFlight).toBe(1);
  });

  it("is asked sooner after cancel()", async () => {
    for (const make of [setUp, setUpShared]) {
      const all = make(endsAt(603_000, canceled));
      const [driver] = all.drivers as [FakeDriver];
      driver.cancel = async () => {};
      all.clock.schedule(602_500, () => void all.operations[0]?.cancel());
      expect(last(await follow(all))["action-0"]).toEqual(["finished", 603_500]);
    }
  });

  it("can be watched twice", async () => {
    const all = setUpShared(endsAt(30_000), endsAt(40_000));
    const [one, other] = await Promise.all([follow(all), follow(all, { interval: 3000 })]);
    expect(last(one)).toEqual(last(other));
    for (const { mostInFlight } of all.drivers) expect(mostInFlight).toBe(1);
  });
});

describe("leaving watchOperations()", () => {
  const reason = { the: "caller's own reason, of any kind" };

  it("by break leaves no timer, no request and no listener behind", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, () => endsAt(60_000)));
    for (const driver of all.drivers.slice(10)) driver.shared = undefined;
    for (const driver of all.drivers) driver.latency = 300;
    const { signal } = new AbortController();
    for await (const _ of watchOperations(all.operations, { signal, deadline: 100_000 })) break;
    await settle();
    expect(all.clock.scheduled()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const asked = all.collection.requests.length;
    await new Promise<void>((resolve) => all.clock.schedule(60_000, resolve));
    expect(all.collection.requests).toHaveLength(asked);
  });

  it("by an abort ends it at that moment, also requests under way", async () => {
    const all = setUpShared(endsAt(60_000), endsAt(60_000));
    (all.drivers[1] as FakeDriver).shared = undefined;
    (all.drivers[1] as FakeDriver).latency = 5000;
    all.collection.latency = 5000;
    const controller = new AbortController();
    all.clock.schedule(2500, () => controller.abort(reason));
    await expect(follow(all, { signal: controller.signal })).rejects.toBe(reason);
    expect(all.clock.now()).toBe(2500);
    await settle();
    expect(all.collection.aborted).toHaveLength(1);
    expect(all.drivers[1]?.aborted).toHaveLength(1);
    expect(all.clock.scheduled()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("by an abort while the loop is busy stops the asking at that moment", async () => {
    const all = setUpShared(endsAt(600_000));
    const controller = new AbortController();
    const watching = watchOperations(all.operations, { signal: controller.signal });
    await watching.next();
    controller.abort(reason);
    expect(all.clock.scheduled()).toBe(0);
    await expect(watching.next()).rejects.toBe(reason);
  });

  it("before it began sends nothing", async () => {
    const all = setUp(inTurn(succeeded));
    const signal = AbortSignal.abort(reason);
    await expect(follow(all, { signal })).rejects.toBe(reason);
    expect(all.drivers[0]?.polledAt).toEqual([]);
    expect(all.clock.scheduled()).toBe(0);
  });
});

describe("who takes events slowly", () => {
  it("gets the newest of each operation, and the last one of all", async () => {
    const all = setUp(
      (poll, now) => (now >= 58_000 ? succeeded : { ...running, status: poll }),
      endsAt(5000),
    );
    const events: Event[] = [];
    for await (const event of watchOperations(all.operations)) {
      events.push(event);
      await new Promise<void>((resolve) => all.clock.schedule(20_000, resolve));
    }
    expect(events.map(({ type, operation, progress }) => [operation.id, type, progress.elapsed])).toEqual([
      ["action-0", "changed", 1000],
      ["action-1", "finished", 21_000],
      ["action-0", "changed", 41_000],
      ["action-0", "finished", 61_000],
    ]);
  });
});

describe("the deadline of watchOperations()", () => {
  it("lets the last look go on to what a list does not tell: an end", async () => {
    const all = setUpShared(...Array.from({ length: 20 }, () => endsAt(29_400)), endsAt(1e9));
    all.collection.latency = 300;
    all.collection.misses = ({ json }) => json.id !== "action-20" && all.clock.now() >= 29_400;
    for (const driver of all.drivers) driver.latency = 100;
    const seen = last(await follow(all, { deadline: 29_500, interval: 28_000 }));
    const types = Object.values(seen).map(([type]) => type);
    expect(types.filter((type) => type === "finished")).toHaveLength(20);
    expect(seen["action-20"]).toEqual(["error", 29_800]);
    // Three times eight at a time.
    expect(all.clock.now()).toBe(30_100);
    expect(all.collection.requests.map(({ at }) => at)).toEqual([28_000, 29_500]);
  });

  it("is reached with one last look at each, and told as the last event of who still runs", async () => {
    const all = setUpShared(endsAt(1e9), endsAt(29_500), endsAt(1e9), endsAt(29_500));
    for (const driver of all.drivers.slice(2)) driver.shared = undefined;
    const events: Event[] = [];
    for await (const event of watchOperations(all.operations, { deadline: 29_500, interval: 28_000 })) {
      events.push(event);
    }
    const lasts = events.filter(({ type }) => type !== "changed");
    expect(Object.fromEntries(lasts.map(({ operation, type }) => [operation.id, type]))).toEqual({
      "action-0": "error",
      "action-1": "finished",
      "action-2": "error",
      "action-3": "finished",
    });
    for (const event of lasts) {
      if (event.type !== "error") continue;
      expect(event.error).toBeInstanceOf(TimeoutError);
      expect(event.error).toMatchObject({ bound: "deadline", limit: 29_500, attempts: 2 });
    }
    expect(all.collection.requests.map(({ at }) => at)).toEqual([28_000, 29_500]);
    expect(all.drivers.slice(2).map(({ polledAt }) => polledAt)).toEqual([
      [28_000, 29_500],
      [28_000, 29_500],
    ]);
    expect(all.clock.now()).toBe(29_500);
    expect(all.clock.scheduled()).toBe(0);
  });

  it("starts nothing after it, however many are left, and lets what is under way come in", async () => {
    const all = setUpShared(...Array.from({ length: 30 }, () => endsAt(20_000)));
    for (const driver of all.drivers.slice(10)) {
      driver.shared = undefined;
      driver.latency = 3000;
    }
    all.collection.latency = 3000;
    const seen = await follow(all, { deadline: 20_000 });
    expect(Object.keys(last(seen))).toHaveLength(30);
    const starts = [
      ...all.drivers.flatMap(({ polledAt }) => polledAt),
      ...all.collection.requests.map(({ at }) => at),
    ];
    expect(Math.max(...starts)).toBeLessThanOrEqual(20_000);
    expect(seen.some(({ type, at }) => type === "finished" && at > 20_000)).toBe(true);
    expect(all.clock.scheduled()).toBe(0);
  });

  it("ends a last look that fails with what passes", async () => {
    const hiccup = new Hiccup("HTTP 503");
    const all = setUpShared(inTurn(hiccup), inTurn(hiccup));
    (all.drivers[1] as FakeDriver).shared = undefined;
    const events: Event[] = [];
    for await (const event of watchOperations(all.operations, { deadline: 1500 })) events.push(event);
    expect(events).toMatchObject([
      { type: "error", error: { bound: "deadline", cause: hiccup } },
      { type: "error", error: { bound: "deadline", cause: hiccup } },
    ]);
  });

  it("ends also what somebody else asks for at that moment", async () => {
    const all = setUpShared(endsAt(1e9));
    (all.drivers[0] as FakeDriver).latency = 10_000;
    all.clock.schedule(500, () => void all.operations[0]?.poll());
    expect(last(await follow(all, { deadline: 5000 }))).toEqual({ "action-0": ["error", 10_500] });
  });
});

describe("operations that come while the watch goes on", () => {
  it("are watched too, and the watch ends with the source and the last of them", async () => {
    const all = setUpShared(endsAt(5000), endsAt(15_000), endsAt(16_000));
    async function* source() {
      for (const operation of all.operations) {
        yield operation;
        await new Promise<void>((resolve) => all.clock.schedule(4000, resolve));
      }
    }
    const seen: string[] = [];
    for await (const { type, operation } of watchOperations(source())) {
      if (type === "finished") seen.push(operation.id);
    }
    expect(seen).toEqual(["action-0", "action-1", "action-2"]);
    expect(all.clock.scheduled()).toBe(0);
  });

  it("by a source that fails end the watch with its error", async () => {
    const all = setUp(endsAt(60_000));
    async function* source() {
      yield* all.operations;
      throw new Error("no more of them");
    }
    const watching = watchOperations(source());
    await expect(
      (async () => {
        for await (const _ of watching);
      })(),
    ).rejects.toThrow("no more of them");
    expect(all.clock.scheduled()).toBe(0);
  });

  it("by a source that is never done hold up nobody who leaves, and the source is told", async () => {
    const all = setUp(endsAt(1000));
    let told = false;
    const source: AsyncIterable<Operation<string>> = {
      [Symbol.asyncIterator]: () => {
        const given = [...all.operations];
        return {
          next: async () => {
            const value = given.shift();
            return value === undefined ? new Promise<never>(() => {}) : { done: false, value };
          },
          return: async () => {
            told = true;
            return { done: true, value: undefined };
          },
        };
      },
    };
    for await (const { type } of watchOperations(source)) if (type === "finished") break;
    expect(told).toBe(true);
  });
});

describe("bad input of watchOperations()", () => {
  const bad: readonly (readonly [string, unknown])[] = [
    ["deadline", { deadline: 0 }],
    ["deadline", { deadline: -5 }],
    ["deadline", { deadline: Number.NaN }],
    ["interval", { interval: 0 }],
    ["interval.min", { interval: { min: 0 } }],
    ["signal", { signal: new AbortController() }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 1.5 }],
    ["concurrency", { concurrency: Number.POSITIVE_INFINITY }],
    ["concurrency", { concurrency: "8" }],
    ["failOn", { failOn: "warning" }],
    ["onProgress", { onProgress: () => {} }],
  ];
  it.each(bad)("%s is named, and nothing is sent: %j", async (option, options) => {
    const all = setUp(inTurn(succeeded));
    const error = await follow(all, options as WatchOperationsOptions).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option });
    expect(all.drivers[0]?.polledAt).toEqual([]);
  });

  it.each([undefined, null, 5, {}, [{}], [undefined], ["id"], [{ id: "8db65bf7", wait() {} }]])(
    "operations are no handles: %j",
    async (operations) => {
      const error = await watchOperations(operations as never)
        .next()
        .catch((thrown) => thrown);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ option: "operations" });
    },
  );

  it("an endless deadline is none", async () => {
    const all = setUp(endsAt(2500));
    expect(await follow(all, { deadline: Number.POSITIVE_INFINITY })).toHaveLength(2);
  });
});
