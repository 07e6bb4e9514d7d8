import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import { NotSupportedError } from "../../src/errors/index.js";
import { finished, Operation } from "../../src/lro/operation.js";
import type { Progress } from "../../src/lro/wait-options.js";
import {
  canceled,
  countingClock,
  FakeDriver,
  failed,
  Hiccup,
  inTurn,
  json,
  running,
  succeeded,
} from "./fake-driver.js";

function setUp(...answers: Parameters<typeof inTurn>) {
  const clock = countingClock();
  const driver = new FakeDriver(clock, inTurn(...answers));
  return { clock, driver, operation: new Operation(driver, clock) };
}

describe("a handle", () => {
  it("says what it stands for, and sends nothing by itself", () => {
    const { driver, operation } = setUp(running);
    expect(operation).toMatchObject({
      id: "8db65bf7-581b-437b-b640-76212ff40b3a",
      product: "vspc",
      operationId: "startBackupServerJob",
      state: "running",
      outcome: undefined,
      certainty: "observed",
      status: undefined,
    });
    expect(driver.polledAt).toEqual([]);
  });

  it("is not thenable: await gives the handle itself", async () => {
    const { driver, operation } = setUp(succeeded);
    expect("then" in operation).toBe(false);
    expect(await operation).toBe(operation);
    expect(driver.polledAt).toEqual([]);
    expectTypeOf<Awaited<Operation<string>>>().toEqualTypeOf<Operation<string>>();
  });

  it("is written down with its documented members and no other", () => {
    const { operation } = setUp(running);
    expect(JSON.parse(JSON.stringify(operation))).toEqual({
      version: 1,
      product: "vspc",
      server: "https://vspc.example.com:1280/api/v3",
      operationId: "startBackupServerJob",
      id: "8db65bf7-581b-437b-b640-76212ff40b3a",
      begun: "2026-11-22T07:00:00.000Z",
    });
    expect(operation.toJSON()).toEqual(json);
    expect(inspect(operation, { depth: 9, showHidden: true })).not.toContain("#driver");
  });

  it("is shown by console.log() with its id, operation, state and outcome", async () => {
    const { operation } = setUp(running, { ...succeeded, outcome: "warning" });
    await operation.poll();
    expect(inspect(operation, { breakLength: Number.POSITIVE_INFINITY })).toBe(
      "Operation { id: '8db65bf7-581b-437b-b640-76212ff40b3a', operationId: 'startBackupServerJob', state: 'running', outcome: undefined }",
    );
    await operation.poll();
    const shown = inspect({ operation }, { depth: 9, showHidden: true });
    for (const part of ["8db65bf7", "startBackupServerJob", "'succeeded'", "'warning'"])
      expect(shown).toContain(part);
    expect(JSON.stringify(operation)).toBe(JSON.stringify(json));
  });

  it("takes state, outcome and status from the last poll", async () => {
    for (const [end, outcome] of [
      [succeeded, "success"],
      [failed, "failed"],
      [canceled, "canceled"],
      [{ ...succeeded, outcome: "warning" }, "warning"],
    ] as const) {
      const { operation } = setUp(running, end);
      expect(await operation.poll()).toBe("running");
      expect(operation.outcome).toBeUndefined();
      expect(await operation.poll()).toBe(end.state);
      expect(operation).toMatchObject({ state: end.state, outcome, status: end.status });
    }
  });

  it("asks nothing after the end", async () => {
    const { driver, operation } = setUp(succeeded);
    await operation.poll();
    await operation.poll();
    await operation.wait();
    for await (const _ of operation.watch());
    expect(driver.polledAt).toHaveLength(1);
  });
});

describe("the result", () => {
  it("is fetched once, however often it is waited for", async () => {
    const { driver, operation } = setUp(running, succeeded);
    expect(await operation.wait()).toBe("result 1");
    expect(await operation.wait()).toBe("result 1");
    expect(await Promise.all([operation.wait(), operation.wait()])).toEqual(["result 1", "result 1"]);
    expect(driver.resultAt).toEqual([2000]);
  });

  it("may be nothing at all, and is fetched once all the same", async () => {
    const { driver, operation } = setUp(succeeded);
    let asked = 0;
    driver.result = async () => {
      asked++;
      return undefined as never;
    };
    expect(await operation.wait()).toBeUndefined();
    expect(await operation.wait()).toBeUndefined();
    expect(asked).toBe(1);
  });

  it("that cannot be fetched can be tried again", async () => {
    const { driver, operation } = setUp(succeeded);
    const refused = new Error("HTTP 403");
    driver.resultErrors = [refused];
    await expect(operation.wait()).rejects.toBe(refused);
    expect(operation.state).toBe("succeeded");
    await expect(operation.wait()).resolves.toBe("result 2");
    expect(driver.polledAt).toHaveLength(1);
  });

  it("that cannot be fetched for now is waited for, within the bounds of the driver", async () => {
    const { driver, operation } = setUp(running, succeeded);
    driver.resultErrors = [new Hiccup("HTTP 503"), new Hiccup("reset"), new Hiccup("HTTP 503")];
    await expect(operation.wait()).resolves.toBe("result 4");
    expect(driver.resultAt).toEqual([2000, 3000, 4000, 5000]);
    const short = setUp(succeeded);
    Object.assign(short.driver, { longest: 250, resultErrors: [new Hiccup("HTTP 503")] });
    await short.operation.wait();
    expect(short.driver.resultAt).toEqual([250, 500]);
  });

  it("is not fetched by watch() or poll()", async () => {
    const { driver, operation } = setUp(succeeded);
    for await (const _ of operation.watch());
    await operation.poll();
    expect(driver.resultAt).toEqual([]);
  });
});

describe("watch()", () => {
  async function watch(...answers: Parameters<typeof inTurn>): Promise<Progress[]> {
    const { operation } = setUp(...answers);
    const seen: Progress[] = [];
    for await (const progress of operation.watch()) seen.push(progress);
    return seen;
  }

  it("gives changes only", async () => {
    const half = { ...running, status: { data: { status: "running", percent: 50 } } };
    const seen = await watch(
      running,
      running,
      half,
      { ...half, status: structuredClone(half.status) },
      running,
      succeeded,
    );
    expect(seen.map(({ polls, status }) => [polls, status])).toEqual([
      [1, running.status],
      [3, half.status],
      [5, running.status],
      [6, succeeded.status],
    ]);
  });

  it("ends with any end, and throws for none", async () => {
    for (const end of [succeeded, failed, canceled]) {
      expect((await watch(running, end)).map(({ state }) => state)).toEqual(["running", end.state]);
    }
  });

  it("gives the end as such, even where the status is the same", async () => {
    const same = { state: "succeeded", status: running.status } as const;
    expect((await watch(running, same)).map(({ state }) => state)).toEqual(["running", "succeeded"]);
  });

  it("gives a change of percent, also where the status is the same", async () => {
    const at = (percent: number) => ({ ...running, percent });
    const seen = await watch(running, at(10), at(10), at(55.5), { ...succeeded, percent: 100 });
    expect(seen.map(({ polls, percent }) => [polls, percent])).toEqual([
      [1, undefined],
      [2, 10],
      [4, 55.5],
      [5, 100],
    ]);
  });

  it("calls onProgress with the percent of every poll", async () => {
    const { operation } = setUp({ ...running, percent: 40 }, succeeded);
    const seen: (number | undefined)[] = [];
    await operation.wait({ onProgress: ({ percent }) => seen.push(percent) });
    expect(seen).toEqual([40, undefined]);
  });

  it("calls onProgress for every poll, changed or not", async () => {
    const { operation } = setUp(running, running, running, succeeded);
    let polls = 0;
    for await (const _ of operation.watch({ onProgress: () => polls++ }));
    expect(polls).toBe(4);
  });

  it("of an operation that has ended gives the end once", async () => {
    const { operation } = setUp(failed);
    await operation.poll();
    const seen: string[] = [];
    for await (const { state } of operation.watch()) seen.push(state);
    expect(seen).toEqual(["failed"]);
  });
});

describe("cancel()", () => {
  it("asks the server, and leaves it to wait() to tell", async () => {
    const { driver, operation } = setUp(running, canceled);
    driver.cancel = async () => void driver.cancels++;
    await operation.cancel();
    expect(operation.state).toBe("running");
    await expect(operation.wait()).rejects.toThrow("ended canceled");
    expect(driver.cancels).toBe(1);
  });

  it("hands on its signal and throws what the request throws", async () => {
    const { driver, operation } = setUp(running);
    const { signal } = new AbortController();
    const refused = new Error("HTTP 403");
    driver.cancel = async (bounds) => {
      expect(bounds.signal).toBe(signal);
      throw refused;
    };
    await expect(operation.cancel({ signal })).rejects.toBe(refused);
  });

  it("is refused where the product has no way, and nothing is sent", async () => {
    const { driver, operation } = setUp(running);
    const error = await operation.cancel().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(NotSupportedError);
    expect(error).toMatchObject({ code: "not-supported", operationId: "startBackupServerJob", attempts: 0 });
    expect(driver.polledAt).toEqual([]);
  });

  it("does nothing after the end", async () => {
    const { driver, operation } = setUp(succeeded);
    driver.cancel = async () => void driver.cancels++;
    await operation.poll();
    await operation.cancel();
    expect(driver.cancels).toBe(0);
  });
});

describe("a handle of what was answered at once", () => {
  it("has succeeded with that answer", async () => {
    const clock = countingClock();
    const body = { data: null };
    const operation = finished({ ...json, id: "" }, body, clock);
    expect(operation).toMatchObject({ state: "succeeded", outcome: "success", status: body });
    expect(await operation.poll()).toBe("succeeded");
    expect(await operation.wait({ deadline: 1 })).toBe(body);
    await operation.cancel();
    const seen: Progress[] = [];
    for await (const progress of operation.watch()) seen.push(progress);
    expect(seen).toEqual([{ state: "succeeded", elapsed: 0, polls: 0, status: body, lastError: undefined }]);
    expect(clock.scheduled()).toBe(0);
  });
});
