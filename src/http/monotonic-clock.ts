import { type Clock, longestDelay } from "./clock.js";

/** A timer may fire this much early, in ms; more than that, and the clock was set back meanwhile. */
const tolerance = 25;

const known = new WeakMap<Clock, Clock>();

/**
 * The same clock, except that it never runs backwards. One that is set back by an hour would make every wait an hour
 * longer. Here time stands still at that moment, and a timer that was set before ends when it would have.
 */
export function monotonic(clock: Clock): Clock {
  const made = known.get(clock) ?? make(clock);
  known.set(clock, made);
  // A steady clock needs no other one around it.
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
    schedule(delay, task) {
      // A timer that fires sooner, because it can be set for no longer, is not early.
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
