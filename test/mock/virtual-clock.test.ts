import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { sleep } from "../../src/http/clock.js";
import { virtualClock } from "../../src/mock/virtual-clock.js";
import { Vspc } from "../../src/products/vspc/index.js";

/** A server whose responses the test releases one by one. */
async function slowServer() {
  const waiting: (() => void)[] = [];
  let arrived = () => {};
  const server = createServer((_, response) => {
    waiting.push(() => response.setHeader("content-type", "application/json").end('{"data":[]}'));
    arrived();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves with what sends the next response. */
    async next() {
      while (waiting.length === 0) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      return waiting.shift() as () => void;
    },
  };
}

describe("virtualClock", () => {
  it("jumps to the next timer as soon as everybody waits, in the order of the times", async () => {
    const clock = virtualClock();
    const order: string[] = [];
    await Promise.all([
      sleep(clock, 7_200_000).then(() => order.push(`late ${clock.now()}`)),
      sleep(clock, 1000).then(async () => {
        order.push(`early ${clock.now()}`);
        await sleep(clock, 1000);
        order.push(`again ${clock.now()}`);
      }),
    ]);
    expect(order).toEqual(["early 1000", "again 2000", "late 7200000"]);
  });

  it("forgets a canceled timer", async () => {
    const clock = virtualClock();
    const cancel = clock.schedule(1000, () => expect.unreachable());
    cancel();
    await sleep(clock, 2000);
    expect(clock.now()).toBe(2000);
  });

  it("stands still while a client waits for a response, and lets a deadline pass afterwards", async () => {
    const server = await slowServer();
    const clock = virtualClock();
    await using vspc = new Vspc({ baseUrl: server.baseUrl, auth: { apiKey: "any" }, clock, timeout: 1000 });
    const reading = vspc.getBackupServerJobs();
    const respond = await server.next();
    // Far more turns than the clock waits for: no timer of the client fires.
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
    expect(clock.now()).toBe(0);
    respond();
    await reading;
    expect(clock.now()).toBe(0);
  });

  it("passes while the mock holds a response back", async () => {
    const server = await slowServer();
    const clock = virtualClock();
    await using vspc = new Vspc({ baseUrl: server.baseUrl, auth: { apiKey: "any" }, clock, retry: false });
    const reading = vspc.getBackupServerJobs({}, { timeout: 1000 });
    await server.next();
    const unpark = clock.park();
    await expect(reading).rejects.toMatchObject({ code: "timeout" });
    expect(clock.now()).toBe(1000);
    unpark();
  });

  it("without auto passes only by advance(), which lets all timers fire that are due", async () => {
    const clock = virtualClock({ auto: false });
    const fired: number[] = [];
    const tick = () => {
      fired.push(clock.now());
      clock.schedule(400, tick);
    };
    clock.schedule(400, tick);
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
    expect(fired).toEqual([]);
    await clock.advance(1000);
    expect(fired).toEqual([400, 800]);
    expect(clock.now()).toBe(1000);
    await clock.advance(200);
    expect(fired).toEqual([400, 800, 1200]);
  });

  it("advance() waits for the requests that its timers send", async () => {
    const server = await slowServer();
    const clock = virtualClock({ auto: false });
    await using vspc = new Vspc({ baseUrl: server.baseUrl, auth: { apiKey: "any" }, clock });
    let isRead = false;
    clock.schedule(500, () => void vspc.getBackupServerJobs().then(() => (isRead = true)));
    const advanced = clock.advance(1000);
    const respond = await server.next();
    expect(clock.now()).toBe(500);
    respond();
    await advanced;
    expect(isRead).toBe(true);
    expect(clock.now()).toBe(1000);
  });

  it("advance() of a clock that advances by itself lets earlier timers fire first", async () => {
    const clock = virtualClock();
    const fired: number[] = [];
    clock.schedule(300, () => fired.push(clock.now()));
    await clock.advance(1000);
    expect(fired).toEqual([300]);
    expect(clock.now()).toBe(1000);
  });
});
