import { longestDelay } from "../http/clock.js";

/** When a running operation is asked again. Times in ms. */
export interface PollInterval {
  /** Shortest wait, before the jitter of a tenth. Default 1,000, or `max` where that is less. */
  readonly min: number;
  /** Longest wait, not less than `min`. Default 60,000, or `min` where that is more. Less where the server forgets results sooner. */
  readonly max: number;
  /** Part of the time elapsed since the start that is waited, so that an end is noticed at most that late. Default 0.05. */
  readonly factor: number;
}

export const defaultInterval: PollInterval = { min: 1000, max: 60_000, factor: 0.05 };

/** The longest wait after a refusal that may pass what the product can stand, in ms. */
const longestRefusal = 60_000;

/** What a wait depends on besides the interval. Times in ms. */
export interface PollSituation {
  /** Since the operation was begun. */
  readonly elapsed: number;
  /** Between 0 and 1. */
  readonly random: number;
  /** What the server asked for. */
  readonly retryAfter?: number | undefined;
  /** It did so when it refused the last poll (429, 503), and would refuse one that comes sooner too. */
  readonly refused?: boolean | undefined;
  /** Waiting longer would miss the end. Wins over everything, `min` included, but the wait after a refusal. */
  readonly longest?: number | undefined;
}

/**
 * The wait before the next poll. Grows with the time elapsed; jitter of a tenth, downwards only, keeps many watchers
 * apart without making anyone late. A wait that the server asked for wins, but is capped too.
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
