/** What all pollers wait for: operations of very different lengths, on a server that answers at once. Times in ms. */

export const operations = 3000;

const shortest = 1000;
const longest = 6 * 3_600_000;

/** Log-normal: two sigma below the median is 1 s, two sigma above it 6 h. The same ones in every process. */
export function durations() {
  const random = randomFrom(20_251_122);
  const median = Math.log(shortest * longest) / 2;
  const sigma = Math.log(longest / shortest) / 4;
  return Array.from({ length: operations }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.exp(median + sigma * normal);
  });
}

/** Mulberry32. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Time that jumps to the next timer. Exact for one operation after the other, since then there is one timer at most and
 * nothing else to wait for.
 */
export const time = {
  now: 0,
  schedule(delay, task) {
    let open = true;
    queueMicrotask(() => {
      if (!open) return;
      time.now += delay;
      task();
    });
    return () => {
      open = false;
    };
  },
};

/** For libraries that take no clock: the timers and the date that they find are those of `time`. */
export function patchTimers() {
  globalThis.setTimeout = (task, delay = 0, ...args) => ({
    cancel: time.schedule(Math.trunc(delay), () => task(...args)),
  });
  globalThis.clearTimeout = (timer) => timer?.cancel();
  Date.now = () => time.now;
}
