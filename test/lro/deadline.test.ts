import { describe, expect, it } from "vitest";
import { ThrottledError, TimeoutError } from "../../src/errors/index.js";
import { Operation } from "../../src/lro/operation.js";
import { countingClock, endsAt, FakeDriver, Hiccup, inTurn, running, succeeded } from "./fake-driver.js";

function setUp(...answers: Parameters<typeof inTurn>) {
  const clock = countingClock();
  const driver = new FakeDriver(clock, inTurn(...answers));
  return { clock, driver, operation: new Operation(driver, clock) };
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`resolved with ${value}`),
    (error) => error,
  );
}

describe("a deadline", () => {
  it("is reached with one last poll, and told in full", async () => {
    const { driver, operation, clock } = setUp(running);
    const error = await failureOf(operation.wait({ deadline: 2500 }));
    expect(driver.polledAt).toEqual([1000, 2000, 2500]);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: "timeout",
      bound: "deadline",
      limit: 2500,
      attempts: 3,
      operationId: "startBackupServerJob",
    });
    expect((error as Error).message).toMatch(
      /within 2500 ms.*8db65bf7.* was still running at the last poll; wait again.*resume/,
    );
    expect(operation.state).toBe("running");
    expect(clock.now()).toBe(2500);
    expect(clock.scheduled()).toBe(0);
  });

  it("is no early give-up: an end seen by the last poll counts", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(2500));
    await expect(new Operation(driver, clock).wait({ deadline: 2500 })).resolves.toBe("result 1");
  });

  it("that comes before the first poll still asks once", async () => {
    const { driver, operation } = setUp(succeeded);
    await expect(operation.wait({ deadline: 1 })).resolves.toBe("result 1");
    expect(driver.polledAt).toEqual([1]);
  });

  it("starts no poll after it, when the one before took longer", async () => {
    for (const answer of [running, new Hiccup("slow")]) {
      const { driver, operation, clock } = setUp(answer);
      driver.latency = 60_000;
      expect(await failureOf(operation.wait({ deadline: 1500 }))).toMatchObject({ bound: "deadline" });
      expect(driver.polledAt).toEqual([1000]);
      expect(clock.now()).toBe(61_000);
    }
  });

  it("lets the last poll run its time and takes its answer", async () => {
    const { driver, operation } = setUp(running, succeeded);
    driver.latency = (poll) => (poll === 2 ? 60_000 : 0);
    await expect(operation.wait({ deadline: 2000 })).resolves.toBe("result 1");
    expect(driver.polledAt).toEqual([1000, 2000]);
  });

  it("tells the error that stood last", async () => {
    const hiccup = new Hiccup("gateway");
    const { operation } = setUp(running, hiccup);
    const error = await failureOf(operation.wait({ deadline: 5000 }));
    expect(error).toMatchObject({ cause: hiccup });
    expect((error as Error).message).toMatch(
      / may still run on the server; the last poll failed: gateway; wait again/,
    );
  });

  it("of a wait does not end the operation: the next wait goes on", async () => {
    const { driver, operation } = setUp(running, running, succeeded);
    expect(await failureOf(operation.wait({ deadline: 1500 }))).toBeInstanceOf(TimeoutError);
    await expect(operation.wait({ deadline: 1500 })).resolves.toBe("result 1");
    expect(driver.polledAt).toEqual([1000, 1500, 2500]);
  });

  it("of one wait leaves the others alone, and each has its own last look", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(29_000));
    const operation = new Operation(driver, clock);
    const interval = { min: 20_000 };
    const short = failureOf(operation.wait({ deadline: 25_000, interval }));
    // Its own next poll would be at 40 s. Of the one that the others took at 28 s it must not conclude anything.
    const middle = operation.wait({ deadline: 30_000, interval });
    const long = operation.wait({ interval: 28_000 });
    expect(await short).toMatchObject({ limit: 25_000 });
    expect(await middle).toBe("result 1");
    expect(await long).toBe("result 1");
    expect(driver.polledAt).toContain(25_000);
    expect(driver.polledAt).toContain(30_000);
    expect(driver.mostInFlight).toBe(1);
  });

  it("ends watch() the same way", async () => {
    const { driver, operation } = setUp(running);
    const states: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { state } of operation.watch({ deadline: 1500 })) states.push(state);
      })(),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(states).toEqual(["running"]);
    expect(driver.polledAt).toEqual([1000, 1500]);
  });

  it("bounds waiting for a result that cannot be had for now", async () => {
    const { driver, operation, clock } = setUp(succeeded);
    const hiccup = new Hiccup("busy");
    driver.resultErrors = Array.from({ length: 100 }, () => hiccup);
    expect(await failureOf(operation.wait({ deadline: 4500 }))).toBe(hiccup);
    expect(driver.resultAt).toEqual([1000, 2000, 3000, 4000, 4500]);
    expect(operation.state).toBe("succeeded");
    expect(clock.scheduled()).toBe(0);
  });

  it("takes no last look that the server has asked to wait for", async () => {
    const throttled = new ThrottledError({ status: 429, retryAfter: 30_000 });
    const { driver, operation, clock } = setUp(running, throttled, succeeded);
    driver.isTransient = (error) => error === throttled;
    const error = await failureOf(operation.wait({ deadline: 20_000 }));
    expect(error).toMatchObject({ bound: "deadline", cause: throttled });
    expect(clock.now()).toBe(20_000);
    expect(driver.polledAt).toEqual([1000, 2000]);
    // Who waits again is held back as well.
    await expect(operation.wait()).resolves.toBe("result 1");
    expect(driver.polledAt).toEqual([1000, 2000, 32_000]);
  });

  it("takes the last look when what the server asked for is over", async () => {
    const throttled = new ThrottledError({ status: 429, retryAfter: 5000 });
    const { driver, operation } = setUp(running, throttled, running);
    driver.isTransient = (error) => error === throttled;
    await failureOf(operation.wait({ deadline: 7500 }));
    expect(driver.polledAt).toEqual([1000, 2000, 7000, 7500]);
  });

  it("does not ask for a result sooner than the server allows", async () => {
    const { driver, operation, clock } = setUp(succeeded);
    const throttled = new ThrottledError({ status: 429, retryAfter: 30_000 });
    driver.isTransient = (error) => error === throttled;
    driver.resultErrors = [throttled];
    expect(await failureOf(operation.wait({ deadline: 20_000 }))).toBe(throttled);
    expect(driver.resultAt).toEqual([1000]);
    expect(clock.now()).toBe(20_000);
  });
});
