import {
  ClientClosedError,
  ConfigurationError,
  NotFoundError,
  NotSupportedError,
  OperationFailedError,
  TimeoutError,
} from "../../../errors/index.js";
import type { Clock } from "../../../http/clock.js";
import { type Lifetime, sleepUntilClosed } from "../../../http/lifetime.js";
import { onAbort } from "../../../http/waiting.js";
import type { Certainty } from "../../../lro/driver.js";
import type { Progress, WaitOptions } from "../../../lro/operation.js";
import { callback, checkOptions, flag, type OptionChecks, text } from "../../../options/check-options.js";
import { callChecks } from "../../../request/parameters.js";
import { type ApplyProgress, type ApplyStep, ApplySteps } from "./apply-configuration-steps.js";
import { type LockOptions, lockChecks } from "./lock.js";

/** Times in ms. */
export interface ApplyOptions extends LockOptions {
  /**
   * Name of a file in `/code/bkups`. The SBC writes the editing configuration to it before the edit. It is not
   * documented what happens to an existing file.
   */
  readonly backup?: string | undefined;
  /**
   * Restores the configuration from `backup` when the edit or a later step fails. If the change was already saved or
   * activated, the restored configuration is saved and activated too. Without an edit, a rollback only happens after
   * the save has begun. Default `false`: nothing is restored, and the error describes the state.
   */
  readonly rollback?: boolean | undefined;
  /**
   * Longest time for the whole call, except rollback and unlocking. At the deadline, the signal of the edit is aborted.
   * The call still waits for an edit that ignores the signal, because it may be in the middle of a change. Default:
   * none.
   */
  readonly deadline?: number | undefined;
  /** Called when a step begins and after every poll in it. */
  readonly onProgress?: ((progress: ApplyProgress) => void) | undefined;
}

/** The argument of `edit`. */
export interface EditContext {
  /** Pass it to the calls in `edit`. It is aborted with the given signal, and at the deadline. */
  readonly signal: AbortSignal;
}

export interface Applied {
  readonly steps: readonly ApplyStep[];
  /** `assumed`: the outcome of at least one action may be that of an earlier run of the same action. */
  readonly certainty: Certainty;
}

export type ConfigurationAction =
  | "backupConfiguration"
  | "verifyConfiguration"
  | "saveConfiguration"
  | "activateConfiguration"
  | "restoreConfiguration";

/** The functions of the client that `applyConfiguration()` needs. */
interface ApplyCalls {
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  /** Aborted when the client is closed, after its requests in flight had time to finish. */
  readonly ended: AbortSignal;
  role(options: {
    readonly signal: AbortSignal;
  }): Promise<{ role?: string | undefined; peer?: string | undefined }>;
  hold<T>(work: () => Promise<T>, options: LockOptions): Promise<T>;
  /** Logs a warning. */
  warn(message: string): void;
  /** Starts an action and waits for its end. */
  run(action: ConfigurationAction, parameters: object, options: WaitOptions): Promise<Certainty>;
}

const checks: OptionChecks = {
  ...lockChecks,
  backup: (value) =>
    text(value) ??
    (/[/\\]/.test(value as string) ? "must be the bare name of a file, without a path" : undefined),
  rollback: flag,
  deadline: callChecks.deadline as OptionChecks[string],
  onProgress: callback,
};

/** How long to wait for an action that is already running on the SBC, in ms. */
const longestOccupied = 120_000;
/** Longest time for one action of a rollback, in ms. */
const longestRollback = 300_000;

export async function applyConfiguration(
  calls: ApplyCalls,
  edit: ((context: EditContext) => unknown) | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  const problem = edit === undefined ? undefined : callback(edit);
  if (problem !== undefined) throw new ConfigurationError("edit", problem);
  checkOptions(options, checks);
  const { backup, rollback = false, waitForLock } = options;
  if (rollback && backup === undefined) throw new ConfigurationError("rollback", "needs the option backup");

  const steps = new ApplySteps(options.onProgress);
  calls.lifetime.check("applyConfiguration");
  const bounds = bound(calls, options);
  const { signal } = bounds;
  try {
    signal.throwIfAborted();
    await checkRole(calls, signal);
    return await calls.hold(
      async () => {
        steps.locked();
        try {
          return await apply(calls, steps, edit, backup, signal);
        } catch (error) {
          if (rollback) await steps.rollBack(() => restore(calls, steps, backup as string), calls.warn);
          throw error;
        }
      },
      { signal, waitForLock },
    );
  } catch (error) {
    throw steps.withSteps(error, backup);
  } finally {
    bounds.release();
  }
}

async function apply(
  calls: ApplyCalls,
  steps: ApplySteps,
  edit: ((context: EditContext) => unknown) | undefined,
  backup: string | undefined,
  signal: AbortSignal,
): Promise<Applied> {
  const certainties: Certainty[] = [];
  const act = async (step: ApplyStep, action: ConfigurationAction, parameters: object = {}) => {
    const onProgress = (progress: Progress) => steps.report(step, progress);
    const run = () => calls.run(action, parameters, { signal, onProgress });
    certainties.push(await steps.step(step, signal, () => whenFree(calls, signal, run)));
  };
  // A backup of the editing configuration: only that restores the exact state before the edit.
  if (backup !== undefined) {
    await act("backup", "backupConfiguration", { backupSource: "editing", filename: backup });
  }
  if (edit !== undefined) await steps.step("edit", signal, async () => edit({ signal }));
  await act("verify", "verifyConfiguration");
  await act("save", "saveConfiguration");
  await act("activate", "activateConfiguration");
  return { steps: steps.done, certainty: certainties.includes("assumed") ? "assumed" : "observed" };
}

/** Runs without the signal and deadline of the caller: the rollback must run even after an abort. */
async function restore(calls: ApplyCalls, steps: ApplySteps, backup: string): Promise<void> {
  const onProgress = (progress: Progress) => steps.report("rollback", progress);
  const act = (action: ConfigurationAction, parameters: object = {}) =>
    whenFree(calls, undefined, () =>
      calls.run(action, parameters, { deadline: longestRollback, onProgress }),
    );
  await act("restoreConfiguration", { restoreSource: "backupFile", filename: backup });
  if (steps.reached("save")) await act("saveConfiguration");
  if (steps.reached("activate")) await act("activateConfiguration");
}

/** Starts an action, and waits while another one is running: that of another user, or of an aborted step. */
async function whenFree<T>(
  calls: ApplyCalls,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  for (const until = calls.clock.now() + longestOccupied; ; ) {
    try {
      return await run();
    } catch (error) {
      const occupied = error instanceof OperationFailedError && error.reason === "already-running";
      if (!occupied || calls.clock.now() >= until) throw error;
    }
    const { clock, lifetime } = calls;
    await sleepUntilClosed(clock, 1000, { signal, lifetime, operationId: "applyConfiguration" });
  }
}

/** Only the active SBC of a pair can be changed: the other one would refuse or lose the change. */
async function checkRole(calls: ApplyCalls, signal: AbortSignal): Promise<void> {
  const { role, peer } = await calls.role({ signal }).catch((error: unknown) => {
    // Release 8.2 does not have this status.
    if (error instanceof NotFoundError && error.recognized) return { role: undefined, peer: undefined };
    throw error;
  });
  if (role === undefined || /^(active|standalone)$/i.test(role)) return;
  const other = peer === undefined ? "" : `, which is ${peer} if that is up`;
  throw new NotSupportedError(`the SBC is ${role}. Change the configuration on the active SBC${other}`, {
    operationId: "applyConfiguration",
  });
}

/** A signal that is aborted by the caller's signal, at the deadline, and when the client is closed. */
function bound({ clock, ended }: ApplyCalls, { signal, deadline }: ApplyOptions) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  const leave = [
    onAbort(signal, abort),
    onAbort(ended, () =>
      controller.abort(new ClientClosedError(undefined, { operationId: "applyConfiguration" })),
    ),
  ];
  const cancel =
    deadline === undefined
      ? undefined
      : clock.schedule(deadline, () =>
          controller.abort(
            new TimeoutError("deadline", deadline, {
              operationId: "applyConfiguration",
              hint: "raise the deadline option if the SBC needs longer",
            }),
          ),
        );
  return {
    signal: controller.signal,
    release: () => {
      cancel?.();
      for (const end of leave) end();
    },
  };
}
