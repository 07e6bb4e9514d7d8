import { count, type OptionChecks } from "../../options/check-options.js";
import type { Outcome } from "../driver.js";
import type { Operation } from "../operation.js";
import { type Bounds, boundsChecks, checkBounds, type Progress, type WaitOptions } from "../wait-options.js";

/** Options of `watchOperations()`. Times in ms. */
export interface WatchOperationsOptions {
  /** Ends the watch with the signal's reason, not the operations. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest watch. Whatever still runs then gets one last look and ends in an `error` event with a `TimeoutError`. Of those that
   * are asked singly only as many get it as `concurrency` allows; those that a list shows no more are asked for up to 30 s longer.
   * Default: none.
   */
  readonly deadline?: number | undefined;
  /** When to ask again, as for `wait()`. What is asked together is asked when the first of them is due. */
  readonly interval?: WaitOptions["interval"];
  /** As for `wait()`: an operation without any good response for so long ends in an `error` event. Default 900,000. */
  readonly maxOutage?: WaitOptions["maxOutage"];
  /** How many requests at a time one server gets for operations that have to be asked singly. Default 8. */
  readonly concurrency?: number | undefined;
}

/**
 * What happened to one of the operations. `finished` and `error` come once, as its last event: `finished` for any end, also a
 * failure; `error` when it can be followed no further, while it may still run on the server.
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

const watchChecks: OptionChecks<keyof WatchOperationsOptions> = { ...boundsChecks, concurrency: count };

/** @throws {ConfigurationError} for an option that is unknown or cannot be used. */
export function beginWatch(options: WatchOperationsOptions): WatchSettings {
  const { concurrency = 8 } = options;
  return { ...checkBounds(options, watchChecks), concurrency };
}
