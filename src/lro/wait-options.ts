import { ConfigurationError } from "../errors/index.js";
import { type Clock, longestDelay } from "../http/clock.js";
import {
  callback,
  checkOptions,
  durationOrInfinity,
  isAtLeast,
  isObject,
  type OptionChecks,
  oneOf,
  signal,
} from "../options/check-options.js";
import type { OperationState } from "./driver.js";

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
interface PollSituation {
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

/** Options of `wait()` and `watch()`. Times in ms. */
export interface WaitOptions {
  /** Longest wait. The last poll starts by then. Default: none. */
  readonly deadline?: number | undefined;
  /** Ends the wait. The operation continues. */
  readonly signal?: AbortSignal | undefined;
  /** When to poll again. A number is a fixed interval, less the jitter. Default: 5 % of the time elapsed, 1,000 to 60,000. */
  readonly interval?: number | { readonly [Name in keyof PollInterval]?: number | undefined } | undefined;
  /**
   * Longest time without a good response: no response at all, or the page of a proxy. After that the wait ends with the last error; the
   * operation continues. Default 900,000.
   */
  readonly maxOutage?: number | undefined;
  /** `"warning"`: the outcome `warning` throws an `OperationFailedError`, like a failure. Default: it gives the result. */
  readonly failOn?: "warning" | undefined;
  /** Called after every poll. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Progress of an operation, as of its last poll. */
export interface Progress {
  readonly state: OperationState;
  /** How much of the work is done, 0 to 100; `undefined` where the product does not report that. */
  readonly percent: number | undefined;
  /** Time since the handle was made, in ms. */
  readonly elapsed: number;
  /** Number of polls so far. */
  readonly polls: number;
  /** The product's own body of the last status. */
  readonly status: unknown;
  /** The error of the last poll, which will be repeated; `undefined` if that poll succeeded. */
  readonly lastError: unknown;
}

/** The checked options of one wait. */
export interface Wait {
  readonly signal: AbortSignal | undefined;
  readonly interval: PollInterval;
  readonly deadline: number;
  /** Time of the deadline, on the clock of the handle. */
  readonly deadlineAt: number;
  readonly begunAt: number;
  readonly maxOutage: number;
  readonly failOn: "warning" | undefined;
  report(progress: Progress): void;
}

/** In ms. Long enough to patch and restart a server, but not to wait all night for a dead one. */
const defaultOutage = 15 * 60_000;

/** The checks of all waits. A deadline or outage may be `Infinity`, which is the default of the deadline. */
export const boundsChecks: OptionChecks<keyof Bounds> = {
  signal,
  deadline: durationOrInfinity,
  interval: (value) => {
    if (typeof value === "number") return pollPause(value);
    return isObject(value) ? intervalChecks : "must be a number of ms, or { min, max, factor }";
  },
  maxOutage: durationOrInfinity,
};

const intervalChecks: OptionChecks<keyof PollInterval> = {
  min: pollPause,
  // `Infinity`: no cap.
  max: (value) => (value === Number.POSITIVE_INFINITY ? undefined : pollPause(value)),
  factor: (value) =>
    isAtLeast(value, 0) && Number.isFinite(value) ? undefined : "must be a finite number, 0 or more",
};

const waitChecks: OptionChecks<keyof WaitOptions> = {
  ...boundsChecks,
  failOn: oneOf("warning"),
  onProgress: callback,
};

/** @throws {ConfigurationError} for an option that is unknown or cannot be used: an endless wait would hide the mistake. */
export function beginWait(options: WaitOptions, clock: Clock): Wait {
  const { signal, interval, deadline, maxOutage } = checkBounds(options, waitChecks);
  const begunAt = clock.now();
  const { failOn, onProgress } = options;
  return {
    signal,
    failOn,
    interval,
    deadline,
    deadlineAt: begunAt + deadline,
    begunAt,
    maxOutage,
    report: (progress) => onProgress?.(progress),
  };
}

/** The options that `wait()` and `watchOperations()` share, with defaults applied. */
export interface Bounds {
  readonly signal: AbortSignal | undefined;
  readonly interval: PollInterval;
  readonly deadline: number;
  readonly maxOutage: number;
}

/**
 * @param checks The checks of all options of this kind of wait.
 * @throws {ConfigurationError} for an option that is unknown or cannot be used.
 */
export function checkBounds(
  options: Pick<WaitOptions, keyof Bounds>,
  checks: OptionChecks<keyof Bounds>,
): Bounds {
  checkOptions(options, checks);
  const { signal, deadline = Number.POSITIVE_INFINITY, maxOutage = defaultOutage } = options;
  return { signal, deadline, maxOutage, interval: resolveInterval(options.interval) };
}

function resolveInterval(option: WaitOptions["interval"] = defaultInterval): PollInterval {
  if (typeof option === "number") return { min: option, max: option, factor: 0 };
  const { max = defaultInterval.max, factor = defaultInterval.factor } = option;
  // If the caller only sets `max`, it applies even below the default of `min`.
  const { min = Math.min(defaultInterval.min, max) } = option;
  if (option.max !== undefined && max < min)
    throw new ConfigurationError("interval.max", "must not be less than min");
  return { min, max, factor };
}

/** An interval of 0 would poll without pause, an infinite one never. */
function pollPause(value: unknown): string | undefined {
  return isAtLeast(value, 1) && Number.isFinite(value)
    ? undefined
    : "must be a finite number of ms, at least 1";
}
