import { onAbort } from "./waiting.js";

/** Time as the client sees it. Injected, so that tests do not sleep. */
export interface Clock {
  /** Milliseconds that never run backwards, from an arbitrary zero. */
  now(): number;
  /** Calls `task` once after `delay` ms. The returned function cancels that. */
  schedule(delay: number, task: () => void): () => void;
  /** Between 0 and 1, for jitter. */
  random(): number;
  /**
   * Called before each attempt of a request. The returned function is called once the response has been read or the
   * attempt has failed. A virtual clock stands still in between, because no timer shows that a response is on its way.
   */
  hold?(): () => void;
}

/** In ms. `setTimeout` fires at once for a longer delay. */
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

/** A timer may fire this much early, in ms. When it fires earlier, the clock was set back meanwhile. */
const tolerance = 25;

const known = new WeakMap<Clock, Clock>();

/**
 * The same clock, except that it never runs backwards. A clock that is set back by an hour would make every wait an hour
 * longer. Here the time stands still at that moment, and a timer that was set before ends when it would have.
 */
export function monotonic(clock: Clock): Clock {
  const made = known.get(clock) ?? make(clock);
  known.set(clock, made);
  // A monotonic clock is not wrapped again.
  known.set(made, made);
  return made;
}

function make(clock: Clock): Clock {
  let ahead = 0;
  let last = Number.NEGATIVE_INFINITY;
  const now = () => {
    const time = clock.now() + ahead;
    if (time < last) ahead += last - time;
    last = Math.max(last, time);
    return last;
  };
  return {
    now,
    random: () => clock.random(),
    ...(clock.hold !== undefined && { hold: clock.hold.bind(clock) }),
    schedule(delay, task) {
      // A timer that fires sooner only because of the longest delay is not early.
      const due = now() + Math.min(delay, longestDelay);
      return clock.schedule(delay, () => {
        const early = due - now();
        if (early > tolerance) {
          ahead += early;
          last = due;
        }
        task();
      });
    },
  };
}
