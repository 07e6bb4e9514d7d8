import { onAbort } from "./abort.js";

/** Time as the client sees it. Injected, so that tests do not sleep. */
export interface Clock {
  /** Milliseconds that never run backwards; their zero means nothing. */
  now(): number;
  /** Calls `task` once after `delay` ms. The returned function takes that back. */
  schedule(delay: number, task: () => void): () => void;
  /** Between 0 and 1, for jitter. */
  random(): number;
}

/** setTimeout fires at once for anything longer. */
export const longestDelay = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  schedule(delay, task) {
    const timer = setTimeout(task, Math.min(delay, longestDelay));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};

/** Waits `delay` ms. Rejects with the reason of `signal` as soon as that is aborted. */
export function sleep(clock: Clock, delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const cancel = clock.schedule(delay, () => {
      leave();
      resolve();
    });
    const leave = onAbort(signal, () => {
      cancel();
      reject(signal?.reason);
    });
  });
}
