import { flag, type OptionChecks, oneOf } from "../../../options/check-options.js";

/** Options of `begin()` of Enterprise Manager, besides those of the call. */
export interface EnterpriseManagerBeginOptions {
  /**
   * The stage that `wait()` waits for. `operation`: the backup server has finished the operation. `task`: Enterprise Manager has
   * collected the data too. `session`: the run or restore that the operation started has ended. Default: `session` where the
   * operation starts a run or a restore, else `task`.
   */
  readonly waitFor?: "operation" | "task" | "session" | undefined;
  /** Keeps the finished task on the server. Default `false`: the client deletes the task. */
  readonly keepTask?: boolean | undefined;
}

export const beginChecks: OptionChecks<keyof EnterpriseManagerBeginOptions> = {
  waitFor: oneOf("operation", "task", "session"),
  keepTask: flag,
};
