import { longestDelay } from "../http/clock.js";

/** When a running operation is polled again. Times in ms. */
export interface PollInterval {
  /** Shortest wait, before the jitter of a tenth. Default 1,000, or `max` where that is less. */
  readonly min: number;
  /** Longest wait, not less than `min`. Default 60,000, or `min` where that is more. Less where the server forgets results sooner. */
  readonly max: number;
  /** The wait as a part of the time since the start, so that the completion is noticed at most that late. Default 0.05. */
  readonly factor: number;
}

export const defaultInterval: PollInterval = { min: 1000, max: 60_000, factor: 0.05 };

/** Longest wait after a refusal (`Retry-After`) that may exceed `longest` of the product, in ms. */
const longestRefusal = 60_000;

/** What the next wait depends on, besides the interval. Times in ms. */
export interface PollSituation {
  /** Since the operation was begun. */
  readonly elapsed: number;
  /** Between 0 and 1. */
  readonly random: number;
  /** The wait that the server asked for. */
  readonly retryAfter?: number | undefined;
  /** The server asked for it when it refused the last poll (429, 503). It would refuse an earlier poll as well. */
  readonly refused?: boolean | undefined;
  /** A longer wait would miss the completion. Limits every wait, also `min`, except the wait after a refusal. */
  readonly longest?: number | undefined;
}

/**
 * The wait before the next poll. It grows with the time elapsed. A jitter of a tenth, downwards only, spreads the polls of many
 * callers without making any poll late. A wait that the server asked for takes precedence, but is capped too.
 */
export function nextDelay({ min, max, factor }: PollInterval, situation: PollSituation): number {
  const { elapsed, random, retryAfter, refused = false, longest = longestDelay } = situation;
  if (retryAfter !== undefined && refused) {
    // A poll that is refused sees no end either, so `longest` does not count for a wait that is not excessive.
    const bound = Math.min(Math.max(max, min), Math.max(longest, longestRefusal), longestDelay);
    return Math.min(Math.max(retryAfter, min), bound);
  }
  const cap = Math.min(Math.max(max, min), longest, longestDelay);
  if (retryAfter !== undefined) return Math.min(Math.max(retryAfter, min), cap);
  return Math.min(Math.max(elapsed * factor, min), cap) * (1 - random / 10);
}
