import { describe, expect, it } from "vitest";
import { Operation } from "../../src/lro/operation.js";
import type { Progress } from "../../src/lro/wait-options.js";
import { countingClock, endsAt, FakeDriver, inTurn, running, settle, succeeded } from "./fake-driver.js";

describe("several who follow one handle", () => {
  it("share polls: wait, watch and poll never ask twice at once", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(30_000));
    driver.latency = 700;
    const operation = new Operation(driver, clock);
    const watched: Progress[] = [];
    const results = await Promise.all([
      operation.wait(),
      operation.wait({ interval: 1500 }),
      operation.wait({ interval: { min: 400 } }),
      (async () => {
        for await (const progress of operation.watch({ interval: 900 })) watched.push(progress);
      })(),
      operation.poll(),
      operation.poll(),
      operation.poll(),
    ]);
    expect(driver.mostInFlight).toBe(1);
    expect(results.slice(0, 3)).toEqual(["result 1", "result 1", "result 1"]);
    expect(results.slice(4)).toEqual(["running", "running", "running"]);
    expect(driver.resultAt).toHaveLength(1);
    expect(watched.at(-1)?.state).toBe("succeeded");
    expect(clock.scheduled()).toBe(0);
  });

  it("ask once for all in one poll()", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, inTurn(running));
    driver.latency = 10;
    const operation = new Operation(driver, clock);
    await Promise.all([operation.poll(), operation.poll(), operation.poll()]);
    expect(driver.polledAt).toEqual([0]);
    await operation.poll();
    expect(driver.polledAt).toEqual([0, 10]);
  });

  it("wait no longer for it than any of them alone", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(5000));
    const operation = new Operation(driver, clock);
    await Promise.all([operation.wait({ interval: 2000 }), operation.wait({ interval: 60_000 })]);
    expect(driver.polledAt).toEqual([2000, 4000, 6000]);
  });

  it("ask no more once one of them saw the end, not even at a deadline", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, endsAt(12_000));
    const operation = new Operation(driver, clock);
    await Promise.all([
      operation.wait({ interval: 5000 }),
      operation.wait({ interval: 60_000, deadline: 30_000 }),
      operation.wait({ interval: 60_000 }),
    ]);
    expect(driver.polledAt).toEqual([5000, 10_000, 15_000]);
    expect(driver.resultAt).toHaveLength(1);
  });

  it("leave one by one: who aborts goes at once, the poll goes on for the others", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, inTurn(succeeded));
    driver.latency = 5000;
    const operation = new Operation(driver, clock);
    const leaving = new AbortController();
    const reason = new Error("enough");
    const one = operation.poll({ signal: leaving.signal });
    const other = operation.poll();
    await settle();
    leaving.abort(reason);
    await expect(one).rejects.toBe(reason);
    expect(driver.aborted).toEqual([]);
    await expect(other).resolves.toBe("succeeded");
    expect(driver.polledAt).toEqual([0]);
  });

  it("do not notice a poll that somebody else aborted: neither its error nor its time", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, inTurn(running, succeeded));
    driver.latency = (poll) => (poll === 1 ? 900 : 0);
    const operation = new Operation(driver, clock);
    const leaving = new AbortController();
    const progress: Progress[] = [];
    const wait = operation.wait({ onProgress: (now) => progress.push(now) });
    const left = operation.poll({ signal: leaving.signal });
    await settle();
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    await wait;
    expect(driver.polledAt).toEqual([0, 1000]);
    expect(progress).toEqual([
      { state: "succeeded", elapsed: 1000, polls: 1, status: succeeded.status, lastError: undefined },
    ]);
  });

  it("are not thrown back by a late answer to a poll that was given up", async () => {
    const clock = countingClock();
    // The first poll, answered last, says that it still runs.
    const driver = new FakeDriver(clock, inTurn(running, succeeded));
    driver.ignoresAbort = true;
    driver.latency = (poll) => (poll === 1 ? 5000 : 0);
    const operation = new Operation(driver, clock);
    const leaving = new AbortController();
    const first = operation.poll({ signal: leaving.signal });
    await settle();
    leaving.abort();
    await expect(first).rejects.toBe(leaving.signal.reason);
    await expect(operation.wait()).resolves.toBe("result 1");
    while (driver.inFlight > 0) await settle();
    expect(operation.state).toBe("succeeded");
  });

  it("share the request for the result, and an abort of one does not take it from the others", async () => {
    const clock = countingClock();
    const driver = new FakeDriver(clock, inTurn(succeeded));
    driver.resultLatency = 5000;
    const operation = new Operation(driver, clock);
    await operation.poll();
    const leaving = new AbortController();
    const one = operation.wait({ signal: leaving.signal });
    const other = operation.wait();
    await settle();
    leaving.abort();
    await expect(one).rejects.toBe(leaving.signal.reason);
    await expect(other).resolves.toBe("result 1");
    expect(driver.resultAt).toHaveLength(1);
  });
});
