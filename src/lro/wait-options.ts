import { ConfigurationError } from "../errors/index.js";
import type { Clock } from "../http/clock.js";
import type { OperationState } from "./driver.js";
import { defaultInterval, type PollInterval } from "./schedule.js";

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

/** The options of one wait that has begun. */
export interface Wait {
  readonly signal: AbortSignal | undefined;
  readonly interval: PollInterval;
  readonly deadline: number;
  /** When the deadline is, on the clock of the handle. */
  readonly deadlineAt: number;
  readonly begunAt: number;
  readonly maxOutage: number;
  readonly failOn: "warning" | undefined;
  report(progress: Progress): void;
}

/** In ms. A server that is patched and restarted is back by then; one that is gone should not be waited for all night. */
const defaultOutage = 15 * 60_000;

const known = ["deadline", "signal", "interval", "maxOutage", "failOn", "onProgress"] as const;

/** @throws {ConfigurationError} for an option that is unknown or cannot be used: waiting for ever would hide it. */
export function beginWait(options: WaitOptions, clock: Clock): Wait {
  const { signal, interval, deadline, maxOutage } = checkBounds(options, known);
  const begunAt = clock.now();
  const { failOn, onProgress } = options;
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new ConfigurationError("onProgress", "must be a function");
  }
  if (failOn !== undefined && failOn !== "warning") {
    throw new ConfigurationError("failOn", 'must be "warning"');
  }
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

/** The options that every kind of waiting has, with their defaults. */
export interface Bounds {
  readonly signal: AbortSignal | undefined;
  readonly interval: PollInterval;
  readonly deadline: number;
  readonly maxOutage: number;
}

/** @throws {ConfigurationError} for an option that is not among the known ones, and for bounds that cannot be used. */
export function checkBounds(
  options: Pick<WaitOptions, "signal" | "deadline" | "interval" | "maxOutage">,
  known: readonly string[],
): Bounds {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("options", "must be an object");
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      throw new ConfigurationError(name, `is no option; known are ${known.join(", ")}`);
    }
  }
  const { signal, deadline = Number.POSITIVE_INFINITY, maxOutage = defaultOutage } = options;
  if (!isAtLeast(maxOutage, Number.MIN_VALUE)) {
    throw new ConfigurationError("maxOutage", "must be a positive number of ms");
  }
  if (!isAtLeast(deadline, Number.MIN_VALUE)) {
    throw new ConfigurationError("deadline", "must be a positive number of ms");
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new ConfigurationError("signal", "must be an AbortSignal");
  }
  return { signal, deadline, maxOutage, interval: resolveInterval(options.interval) };
}

function resolveInterval(option: WaitOptions["interval"]): PollInterval {
  if (option === undefined) return defaultInterval;
  if (typeof option === "number") {
    if (!isSpan(option)) throw new ConfigurationError("interval", spanRule);
    return { min: option, max: option, factor: 0 };
  }
  if (typeof option !== "object" || option === null) {
    throw new ConfigurationError("interval", "must be a number of ms, or { min, max, factor }");
  }
  const resolved = { ...defaultInterval };
  for (const [name, value] of Object.entries(option)) {
    if (!Object.hasOwn(defaultInterval, name)) {
      throw new ConfigurationError(`interval.${name}`, "is no option; known are min, max, factor");
    }
    if (value === undefined) continue;
    if (name === "factor" && !(isAtLeast(value, 0) && Number.isFinite(value))) {
      throw new ConfigurationError("interval.factor", "must be a finite number, 0 or more");
    }
    // Without a cap is a thing to want.
    const isUncapped = name === "max" && value === Number.POSITIVE_INFINITY;
    if (name !== "factor" && !isUncapped && !isSpan(value)) {
      throw new ConfigurationError(`interval.${name}`, spanRule);
    }
    resolved[name as keyof PollInterval] = value;
  }
  // Who gives a cap alone means it, though it is below the usual least.
  if (option.min === undefined) return { ...resolved, min: Math.min(resolved.min, resolved.max) };
  if (option.max !== undefined && option.max < option.min) {
    throw new ConfigurationError("interval.max", "must not be less than min");
  }
  return resolved;
}

const spanRule = "must be a finite number of ms, at least 1";

/** An interval of 0 would ask without pause, one without end never. */
function isSpan(value: unknown): value is number {
  return isAtLeast(value, 1) && Number.isFinite(value);
}

function isAtLeast(value: unknown, least: number): value is number {
  return typeof value === "number" && value >= least;
}
