import { duration, type OptionChecks, oneOf } from "../../../options/check-options.js";

/** Options of `begin()` of VSPC, besides those of the call. They apply to jobs that are started or retried. Times are in ms. */
export interface VspcBeginOptions {
  /**
   * Longest time until the new run of the job appears. After that `wait()` throws an `OperationFailedError` with the reason
   * `not-started`. Default 600,000.
   */
  readonly startTimeout?: number | undefined;
  /**
   * What to do when the job is running already. No start is sent then. `fail`: `begin()` throws an `OperationFailedError` with
   * the reason `already-running`. `follow`: the handle follows the run in progress. Default `fail`.
   */
  readonly onRunning?: "fail" | "follow" | undefined;
}

export const beginChecks: OptionChecks<keyof VspcBeginOptions> = {
  startTimeout: duration,
  onRunning: oneOf("fail", "follow"),
};
