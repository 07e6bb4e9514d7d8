import { describe, expect, it } from "vitest";
import { OperationFailedError, PermissionError } from "../../src/errors/index.js";
import { Operation } from "../../src/lro/operation.js";
import type { Progress } from "../../src/lro/wait-options.js";
import { countingClock, FakeDriver, failed, Hiccup, inTurn, running, succeeded } from "./fake-driver.js";

function setUp(...answers: Parameters<typeof inTurn>) {
  const clock = countingClock();
  const driver = new FakeDriver(clock, inTurn(...answers));
  return { clock, driver, operation: new Operation(driver, clock) };
}

describe("a poll that fails", () => {
  it("for now is counted, reported and waited out", async () => {
    const hiccup = new Hiccup("HTTP 503");
    const { driver, operation } = setUp(running, hiccup, hiccup, running, succeeded);
    const progress: Progress[] = [];
    await expect(operation.wait({ onProgress: (now) => progress.push(now) })).resolves.toBe("result 1");
    expect(driver.polledAt).toEqual([1000, 2000, 3000, 4000, 5000]);
    expect(progress.map(({ polls, state, lastError }) => [polls, state, lastError])).toEqual([
      [1, "running", undefined],
      [2, "running", hiccup],
      [3, "running", hiccup],
      [4, "running", undefined],
      [5, "succeeded", undefined],
    ]);
  });

  it("for now keeps the last status that was seen", async () => {
    const { operation } = setUp(running, new Hiccup("HTTP 503"), succeeded);
    const statuses: unknown[] = [];
    await operation.wait({ onProgress: ({ status }) => statuses.push(status) });
    expect(statuses).toEqual([running.status, running.status, succeeded.status]);
  });

  it("for now is waited out for as long as it takes, no oftener than running", async () => {
    const { driver, operation } = setUp(...Array.from({ length: 500 }, () => new Hiccup("reset")), succeeded);
    await expect(operation.wait({ maxOutage: Number.POSITIVE_INFINITY })).resolves.toBe("result 1");
    expect(driver.polledAt).toHaveLength(501);
    expect(driver.polledAt[1]).toBe(2000);
    expect((driver.polledAt[500] as number) - (driver.polledAt[499] as number)).toBeGreaterThan(50_000);
  });

  it("for 15 minutes in a row ends the wait with the last error, and the handle can be waited for again", async () => {
    const down = Array.from({ length: 200 }, () => new Hiccup("reset"));
    const { clock, operation } = setUp(running, ...down);
    await expect(operation.wait()).rejects.toThrow("reset");
    expect(clock.now()).toBeGreaterThan(15 * 60_000);
    expect(clock.now()).toBeLessThan(17 * 60_000);
    expect(operation.state).toBe("running");
    const again = clock.now();
    await expect(operation.wait({ maxOutage: 60_000 })).rejects.toThrow("reset");
    expect(clock.now() - again).toBeGreaterThanOrEqual(60_000);
    expect(clock.now() - again).toBeLessThan(5 * 60_000);
  });

  it("for less than that, over and over, is survived", async () => {
    const blips = Array.from({ length: 100 }, () => [new Hiccup("reset"), running]).flat();
    const { operation } = setUp(...blips, succeeded);
    await expect(operation.wait({ maxOutage: 120_000 })).resolves.toBe("result 1");
  });

  it("after a good response of the same poll is no outage, but counts as one from then on", async () => {
    const down = Array.from({ length: 400 }, () => new Hiccup("reset"));
    const { clock, driver, operation } = setUp(running, ...down);
    const halfGood = new Set([300_000, 700_000, 1_400_000]);
    let answered = 0;
    Object.defineProperty(driver, "goodResponses", { get: () => answered });
    const { answer } = driver;
    driver.answer = (poll) => {
      const due = [...halfGood].find((at) => clock.now() >= at);
      if (due !== undefined && halfGood.delete(due)) answered++;
      return answer.call(driver, poll);
    };
    await expect(operation.wait()).rejects.toThrow("reset");
    expect(clock.now()).toBeGreaterThanOrEqual(1_400_000 + 15 * 60_000);
    expect(clock.now()).toBeLessThan(1_400_000 + 18 * 60_000);
  });

  it("for good is thrown at once, and ends nothing", async () => {
    const refused = new PermissionError({ status: 403 });
    const { clock, driver, operation } = setUp(running, refused, running, succeeded);
    await expect(operation.wait()).rejects.toBe(refused);
    expect(driver.polledAt).toEqual([1000, 2000]);
    expect(operation.state).toBe("running");
    expect(operation.outcome).toBeUndefined();
    expect(clock.scheduled()).toBe(0);
    // Somebody gives the rights back: the same handle goes on.
    await expect(operation.wait()).resolves.toBe("result 1");
  });

  it("for good ends watch() too", async () => {
    const refused = new PermissionError({ status: 403 });
    const { operation } = setUp(running, refused);
    const watching = operation.watch();
    expect((await watching.next()).value).toMatchObject({ state: "running" });
    await expect(watching.next()).rejects.toBe(refused);
    expect(await watching.next()).toEqual({ done: true, value: undefined });
  });

  it("is thrown by poll() of whatever kind, because that asks once", async () => {
    const hiccup = new Hiccup("HTTP 503");
    const { driver, operation } = setUp(hiccup, succeeded);
    await expect(operation.poll()).rejects.toBe(hiccup);
    await expect(operation.poll()).resolves.toBe("succeeded");
    expect(driver.polledAt).toHaveLength(2);
  });

  it("in poll() of one is no news to a wait of another", async () => {
    const hiccup = new Hiccup("HTTP 503");
    const { operation } = setUp(hiccup, succeeded);
    const wait = operation.wait();
    await expect(operation.poll()).rejects.toBe(hiccup);
    await expect(wait).resolves.toBe("result 1");
  });
});

describe("an end without a result", () => {
  it("is thrown by wait(), the same error each time, its words asked for once", async () => {
    const { driver, operation } = setUp(running, failed);
    const first = await operation.wait().catch((error) => error);
    expect(first).toEqual(new Error("ended failed"));
    expect(await operation.wait().catch((error) => error)).toBe(first);
    expect(driver.failuresAsked).toBe(1);
    expect(driver.polledAt).toHaveLength(2);
    expect(driver.resultAt).toEqual([]);
    expect(operation).toMatchObject({ state: "failed", outcome: "failed", status: failed.status });
  });
});

describe("onProgress", () => {
  it("that throws ends the wait with its error and leaves no timer", async () => {
    const { clock, driver, operation } = setUp(running);
    const bug = new TypeError("undefined is not a function");
    await expect(
      operation.wait({
        onProgress: () => {
          throw bug;
        },
      }),
    ).rejects.toBe(bug);
    expect(driver.polledAt).toEqual([1000]);
    expect(clock.scheduled()).toBe(0);
  });

  it("tells time and count, and at an end that was known already says so once", async () => {
    const { operation } = setUp(running, succeeded);
    const progress: Progress[] = [];
    await operation.wait({ onProgress: (now) => progress.push(now) });
    expect(progress).toEqual([
      { state: "running", elapsed: 1000, polls: 1, status: running.status, lastError: undefined },
      { state: "succeeded", elapsed: 2000, polls: 2, status: succeeded.status, lastError: undefined },
    ]);
    await operation.wait({ onProgress: (now) => progress.push(now) });
    expect(progress).toHaveLength(3);
    expect(progress[2]).toEqual(progress[1]);
  });
});

it("says the words of the server once, though it says them of the whole and of its parts", () => {
  const messages = [
    { message: "Processing web02 Error: disk full." },
    { message: "disk full.", target: "web02" },
    { message: "db01 is locked." },
  ];
  const error = new OperationFailedError("the run failed", { id: "1", messages });
  expect(error.message).toBe("the run failed: Processing web02 Error: disk full: db01 is locked.");
  expect(error.messages).toEqual(messages);
  const open = new OperationFailedError("it failed", {
    id: "1",
    messages: [{ message: "Wait..." }, { message: "No." }],
  });
  expect(open.message).toBe("it failed: Wait...: No.");
});
