import { longestDelay } from "../transport/clock.js";

/** When a running operation is asked again. Times in ms. */
export interface PollInterval {
  /** Shortest wait. Default 1,000. */
  readonly min: number;
  /** Longest wait. Default 60,000. */
  readonly max: number;
  /** Part of the time elapsed since the start that is waited, so that an end is noticed at most that late. Default 0.05. */
  readonly share: number;
}

export const defaultInterval: PollInterval = { min: 1000, max: 60_000, share: 0.05 };

/**
 * The wait before the next poll. Grows with the time elapsed; jitter of a tenth, downwards only, keeps many watchers
 * apart without making anyone late. A wait that the server asked for wins, but is capped too.
 */
export function nextDelay(
  interval: PollInterval,
  elapsed: number,
  random: number,
  retryAfter: number | undefined,
): number {
  if (retryAfter !== undefined) return Math.min(Math.max(retryAfter, interval.min), longestWait(interval));
  const delay = Math.min(Math.max(elapsed * interval.share, interval.min), longestWait(interval));
  return delay * (1 - random / 10);
}

function longestWait(interval: PollInterval): number {
  return Math.min(Math.max(interval.max, interval.min), longestDelay);
}
