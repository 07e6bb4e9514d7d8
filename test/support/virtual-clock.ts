import type { Clock } from "../../src/http/clock.js";
import type { FetchLike } from "../../src/http/transport.js";

export interface VirtualClock extends Clock {
  /** Give this to the client, so that no time passes while a request is under way. */
  readonly fetch: FetchLike;
}

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/**
 * The tests of the SDK have this clock beside `virtualClock()` of `asyncops/mock`, because they also drive parts without a client
 * and servers that respond late: here only requests through `fetch` keep the time still. With the public clock in its place, some of
 * the tests of long-running operations did not end. Tests of what users do with a mock take the public one.
 *
 * Time that passes only while everybody waits for it: as soon as no request is under way and nothing else goes on, it jumps
 * to whatever is due next. An hour of polling takes as long as its requests.
 */
export function virtualClock(fetch: FetchLike = (url, init) => globalThis.fetch(url, init)): VirtualClock {
  const tasks = new Set<Task>();
  let now = 0;
  let underWay = 0;
  let changes = 0;
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (tasks.size > 0 && underWay === 0) {
      const before = changes;
      // Whoever has been woken may send a request or wait again; both take a few turns of the event loop.
      for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
      if (changes !== before || underWay > 0) continue;
      const [first] = [...tasks].sort((a, b) => a.at - b.at);
      if (first === undefined) break;
      tasks.delete(first);
      now = Math.max(now, first.at);
      first.run();
    }
    running = false;
  }

  return {
    now: () => now,
    random: () => 0.5,
    schedule(delay, task) {
      const entry = { at: now + delay, run: task };
      tasks.add(entry);
      changes++;
      void run();
      return () => {
        tasks.delete(entry);
        changes++;
      };
    },
    async fetch(url, init) {
      underWay++;
      changes++;
      try {
        const response = await fetch(url, init);
        // The body belongs to the request: read it before time goes on.
        const { status, statusText, headers } = response;
        const body = await response.arrayBuffer();
        return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
      } finally {
        underWay--;
        changes++;
        void run();
      }
    },
  };
}
