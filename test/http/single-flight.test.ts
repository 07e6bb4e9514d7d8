import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { SingleFlight } from "../../src/http/waiting.js";

function work() {
  const signals: AbortSignal[] = [];
  let settle: { resolve(value: number): void; reject(error: unknown): void } = {
    resolve() {},
    reject() {},
  };
  const start = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<number>((resolve, reject) => {
      settle = { resolve, reject };
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  return {
    start,
    signals,
    resolve: (value: number) => settle.resolve(value),
    reject: (error: unknown) => settle.reject(error),
  };
}

test("callers at the same time share one result, later ones start anew", async () => {
  const flight = new SingleFlight<number>();
  const one = work();
  const both = Promise.all([flight.join(one.start), flight.join(one.start)]);
  one.resolve(7);
  expect(await both).toEqual([7, 7]);
  const later = flight.join(one.start);
  one.resolve(8);
  expect(await later).toBe(8);
  expect(one.signals).toHaveLength(2);
});

test("a failure reaches all, and is not kept", async () => {
  const flight = new SingleFlight<number>();
  const one = work();
  const both = Promise.allSettled([flight.join(one.start), flight.join(one.start)]);
  one.reject("down");
  expect((await both).map((outcome) => (outcome as PromiseRejectedResult).reason)).toEqual(["down", "down"]);
  const later = flight.join(one.start);
  one.resolve(1);
  expect(await later).toBe(1);
});

test("work that throws at once rejects", async () => {
  const flight = new SingleFlight<number>();
  await expect(flight.join(async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("who comes after the last has left does not join what is being aborted", async () => {
  const flight = new SingleFlight<number>();
  const one = work();
  const controller = new AbortController();
  const left = flight.join(one.start, controller.signal);
  controller.abort("stop");
  const next = flight.join(one.start);
  await expect(left).rejects.toBe("stop");
  expect(one.signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  one.resolve(2);
  expect(await next).toBe(2);
});

test("an aborted signal starts nothing; a settled wait leaves no listener", async () => {
  const flight = new SingleFlight<number>();
  const one = work();
  await expect(flight.join(one.start, AbortSignal.abort("stop"))).rejects.toBe("stop");
  expect(one.signals).toEqual([]);
  const { signal } = new AbortController();
  const waiting = flight.join(one.start, signal);
  one.resolve(1);
  await waiting;
  await Promise.resolve();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
