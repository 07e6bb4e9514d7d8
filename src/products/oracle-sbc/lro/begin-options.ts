import { duration, type OptionChecks } from "../../../options/check-options.js";

/** Options of `begin()` of the Oracle SBC, besides those of the call. Times are in ms. */
export interface OracleSbcBeginOptions {
  /**
   * Longest time until the SBC reports the action, restarts, or changes its role. After that `wait()` throws an
   * `OperationLostError` for an action, and an `OperationFailedError` with the reason `not-started` for a reboot or a switchover.
   * Default 600,000.
   */
  readonly startTimeout?: number | undefined;
  /**
   * For actions on the configuration. The status of the SBC has no id: the outcome of an earlier run of the same action looks the
   * same. When the status shows that outcome without a change for this long, `wait()` takes it for the outcome of this action, with
   * the `certainty` `assumed`. Default 10,000.
   */
  readonly settleTime?: number | undefined;
}

export const beginChecks: OptionChecks<keyof OracleSbcBeginOptions> = {
  startTimeout: duration,
  settleTime: duration,
};
