import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { Operation } from "../../src/lro/operation.js";
import { countingClock, FakeDriver, Hiccup, inTurn, running, settle, succeeded } from "./fake-driver.js";

const reason = { the: "caller's own reason, of any kind" };

function setUp(...answers: Parameters<typeof inTurn>) {
  const clock = countingClock();
  const driver = new FakeDriver(clock, inTurn(...answers));
  return { clock, driver, operation: new Operation(driver, clock), controller: new AbortController() };
}

function expectNothingLeft({
  clock,
  controller,
}: Pick<ReturnType<typeof setUp>, "clock" | "controller">): void {
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.scheduled()).toBe(0);
}

describe("an abort", () => {
  it("before the wait sends nothing", async () => {
    const all = setUp(running);
    all.controller.abort(reason);
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    await expect(all.operation.watch({ signal: all.controller.signal }).next()).rejects.toBe(reason);
    await expect(all.operation.poll({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.driver.polledAt).toEqual([]);
    expectNothingLeft(all);
  });

  it("between two polls ends the wait at that moment, with no poll more", async () => {
    const all = setUp(running);
    all.clock.schedule(1500, () => all.controller.abort(reason));
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.clock.now()).toBe(1500);
    expect(all.driver.polledAt).toEqual([1000]);
    expectNothingLeft(all);
  });

  it("in a poll ends that too, and is no news of the operation", async () => {
    const all = setUp(running, succeeded);
    all.driver.latency = (poll) => (poll === 1 ? 60_000 : 0);
    all.clock.schedule(1500, () => all.controller.abort(reason));
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.clock.now()).toBe(1500);
    expect(all.driver.aborted).toEqual([reason]);
    expectNothingLeft(all);
    // The next wait knows nothing of it.
    const errors: unknown[] = [];
    await all.operation.wait({ onProgress: ({ lastError }) => errors.push(lastError) });
    expect(errors).toEqual([undefined]);
  });

  it("in a poll ends the wait even if the request does not stop", async () => {
    const all = setUp(running);
    all.driver.latency = 60_000;
    all.driver.ignoresAbort = true;
    all.clock.schedule(1500, () => all.controller.abort(reason));
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.clock.now()).toBe(1500);
    expect(getEventListeners(all.controller.signal, "abort")).toEqual([]);
  });

  it("while the result is fetched ends that, and the next wait fetches it", async () => {
    const all = setUp(succeeded);
    all.driver.resultLatency = 60_000;
    all.clock.schedule(1500, () => all.controller.abort(reason));
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.driver.aborted).toEqual([reason]);
    expectNothingLeft(all);
    all.driver.resultLatency = 0;
    await expect(all.operation.wait()).resolves.toBe("result 2");
  });

  it("while a result that cannot be had for now is waited for", async () => {
    const all = setUp(succeeded);
    all.driver.resultErrors = Array.from({ length: 9 }, () => new Hiccup("busy"));
    all.clock.schedule(2500, () => all.controller.abort(reason));
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expect(all.driver.resultAt).toEqual([1000, 2000]);
    expectNothingLeft(all);
  });

  it("in onProgress ends the wait before the next poll", async () => {
    const all = setUp(running);
    const { signal } = all.controller;
    await expect(all.operation.wait({ signal, onProgress: () => all.controller.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(all.driver.polledAt).toEqual([1000]);
    expectNothingLeft(all);
  });

  it("that comes with a poll's error is what is thrown", async () => {
    const all = setUp(new Hiccup("cut off"));
    all.driver.isTransient = (error) => {
      all.controller.abort(reason);
      return error instanceof Hiccup;
    };
    await expect(all.operation.wait({ signal: all.controller.signal })).rejects.toBe(reason);
    expectNothingLeft(all);
  });

  it("of watch() while it waits", async () => {
    const all = setUp(running);
    const watching = all.operation.watch({ signal: all.controller.signal });
    await watching.next();
    all.clock.schedule(500, () => all.controller.abort(reason));
    await expect(watching.next()).rejects.toBe(reason);
    expectNothingLeft(all);
  });

  it("that never comes leaves no listener behind, however often was asked", async () => {
    const all = setUp(...Array.from({ length: 50 }, () => running), succeeded);
    const { signal } = all.controller;
    let most = 0;
    await all.operation.wait({
      signal,
      onProgress: () => {
        most = Math.max(most, getEventListeners(signal, "abort").length);
      },
    });
    expect(most).toBeLessThanOrEqual(1);
    await settle();
    expectNothingLeft(all);
  });
});

describe("leaving watch() early", () => {
  it("stops asking and leaves nothing behind", async () => {
    const all = setUp(running, { ...running, status: "changed" }, succeeded);
    for await (const { polls } of all.operation.watch({ signal: all.controller.signal })) {
      if (polls === 2) break;
    }
    await settle();
    expect(all.driver.polledAt).toEqual([1000, 2000]);
    expectNothingLeft(all);
  });
});
