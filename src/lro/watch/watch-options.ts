import { count, type OptionChecks } from "../../options/check-options.js";
import type { Outcome } from "../driver.js";
import type { Operation } from "../operation.js";
import { type Bounds, boundsChecks, checkBounds, type Progress, type WaitOptions } from "../wait-options.js";

/** Options of `watchOperations()`. Times in ms. */
export interface WatchOperationsOptions {
  /** Ends the watch with the signal's reason. The operations continue. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest watch. Operations that still run then get one last poll and end in an `error` event with a `TimeoutError`. Of the operations
   * that are polled individually, only as many get it as `concurrency` allows. Operations that their list no longer shows are polled for
   * up to 30 s longer. Default: none.
   */
  readonly deadline?: number | undefined;
  /** When to poll again, as for `wait()`. Operations that share a request are polled when the first of them is due. */
  readonly interval?: WaitOptions["interval"];
  /** An operation without a good response for so long ends in an `error` event, as for `wait()`. Default 900,000. */
  readonly maxOutage?: WaitOptions["maxOutage"];
  /** How many individual polls one server gets at a time. Default 8. */
  readonly concurrency?: number | undefined;
}

/**
 * An event of one operation. Its last event is `finished`, with any outcome, also a failure; or `error` if it cannot be followed any
 * more, although it may still run on the server.
 */
export type WatchEvent<Watched extends Operation<unknown> = Operation<unknown>> =
  | { readonly type: "changed"; readonly operation: Watched; readonly progress: Progress }
  | {
      readonly type: "finished";
      readonly operation: Watched;
      readonly outcome: Outcome;
      readonly progress: Progress;
    }
  | {
      readonly type: "error";
      readonly operation: Watched;
      readonly error: unknown;
      readonly progress: Progress;
    };

export interface WatchSettings extends Bounds {
  readonly concurrency: number;
}

/** Made in a function: a spread at the top of a module counts as a side effect, and every bundle would contain it. */
const watchChecks = (): OptionChecks<keyof WatchOperationsOptions> => ({
  ...boundsChecks,
  concurrency: count,
});

/** @throws {ConfigurationError} for an option that is unknown or cannot be used. */
export function beginWatch(options: WatchOperationsOptions): WatchSettings {
  const { concurrency = 8 } = options;
  return { ...checkBounds(options, watchChecks()), concurrency };
}
