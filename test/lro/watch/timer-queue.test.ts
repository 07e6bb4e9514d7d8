import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Item, TimerQueue } from "../../../src/lro/watch/timer-queue.js";
import { countingClock } from "../fake-driver.js";

describe("an agenda", () => {
  it("runs each item once, when it is due by its last word, with one timer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            item: fc.nat({ max: 20 }),
            due: fc.oneof(fc.nat({ max: 50 }), fc.constant(Number.POSITIVE_INFINITY)),
            only: fc.boolean(),
          }),
          { maxLength: 200 },
        ),
        async (puts) => {
          const clock = countingClock();
          const agenda = new TimerQueue(clock);
          const ran: [number, number][] = [];
          const items = Array.from({ length: 21 }, (_, id): Item => {
            return { due: Number.POSITIVE_INFINITY, run: () => void ran.push([clock.now(), id]) };
          });
          const expected = new Map<number, number>();
          for (const { item, due, only } of puts) {
            const before = expected.get(item) ?? Number.POSITIVE_INFINITY;
            if (only) agenda.hasten(items[item] as Item, due);
            else agenda.put(items[item] as Item, due);
            expected.set(item, only ? Math.min(before, due) : due);
            expect(clock.scheduled()).toBeLessThanOrEqual(1);
          }
          await new Promise<void>((resolve) => clock.schedule(1000, resolve));
          const wanted = [...expected].filter(([, due]) => due !== Number.POSITIVE_INFINITY);
          const order = (one: readonly number[], other: readonly number[]) =>
            (one[0] as number) - (other[0] as number) || (one[1] as number) - (other[1] as number);
          expect(ran.map(([at]) => at)).toEqual(ran.map(([at]) => at).sort((one, other) => one - other));
          expect(ran.sort(order)).toEqual(wanted.map(([id, due]): [number, number] => [due, id]).sort(order));
          expect(clock.scheduled()).toBe(0);
        },
      ),
    );
  });

  it("waits for longer than a timer can hold in several steps", async () => {
    const clock = countingClock();
    const agenda = new TimerQueue(clock);
    let at = 0;
    const item: Item = {
      due: Number.POSITIVE_INFINITY,
      run: () => {
        at = clock.now();
      },
    };
    agenda.put(item, 2 ** 32);
    await new Promise<void>((resolve) => clock.schedule(2 ** 33, resolve));
    expect(at).toBe(2 ** 32);
  });

  it("that is stopped runs nothing and keeps no timer", async () => {
    const clock = countingClock();
    const agenda = new TimerQueue(clock);
    const item: Item = { due: Number.POSITIVE_INFINITY, run: () => expect.fail("ran") };
    agenda.put(item, 10);
    agenda.stop();
    expect(clock.scheduled()).toBe(0);
    await new Promise<void>((resolve) => clock.schedule(100, resolve));
  });
});
