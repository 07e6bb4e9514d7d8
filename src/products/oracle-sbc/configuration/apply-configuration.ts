import {
  callback,
  callChecks,
  checkOptions,
  flag,
  type OptionChecks,
  text,
} from "../../../client/options.js";
import {
  ClientClosedError,
  ConfigurationError,
  NotFoundError,
  NotSupportedError,
  OperationFailedError,
  TimeoutError,
} from "../../../errors/index.js";
import { onAbort } from "../../../http/abort.js";
import type { Clock } from "../../../http/clock.js";
import type { Lifetime } from "../../../http/lifetime.js";
import { sleepUntilClosed } from "../../../http/lifetime.js";
import type { Certainty } from "../../../lro/driver.js";
import type { Progress, WaitOptions } from "../../../lro/operation.js";
import { type ApplyProgress, type ApplyStep, ApplySteps } from "./apply-configuration-steps.js";
import { type LockOptions, lockChecks } from "./lock.js";

/** Times in ms. */
export interface ApplyOptions extends LockOptions {
  /**
   * Name of a file in `/code/bkups` that the editing configuration is written to before the edit. What happens to one that
   * exists is not documented.
   */
  readonly backup?: string | undefined;
  /**
   * Puts the configuration back from `backup` when the edit or a step after it fails: what had been saved or activated by
   * then is saved and activated again. Without an edit there is something to put back only once it has been saved. Default
   * `false`: everything stays as it is, and the error says how.
   */
  readonly rollback?: boolean | undefined;
  /**
   * Longest time for everything, but for putting back and unlocking. It aborts the signal of the edit, and an edit that does not
   * heed that is waited for: it may be in the middle of a change. Default: none.
   */
  readonly deadline?: number | undefined;
  /** Called when a step begins and after every poll in it. */
  readonly onProgress?: ((progress: ApplyProgress) => void) | undefined;
}

/** What the work between lock and verification gets. */
export interface EditContext {
  /** Aborted with the signal that was given, and at the deadline. For the calls of the edit. */
  readonly signal: AbortSignal;
}

export interface Applied {
  readonly steps: readonly ApplyStep[];
  /** `assumed`: of one of the actions the SBC could not tell whether the end it showed was of that action. */
  readonly certainty: Certainty;
}

export type ConfigurationAction =
  | "backupConfiguration"
  | "verifyConfiguration"
  | "saveConfiguration"
  | "activateConfiguration"
  | "restoreConfiguration";

/** What it takes of the client. */
export interface ApplyCalls {
  readonly clock: Clock;
  readonly lifetime: Lifetime;
  /** Aborted when the client is closed, and its requests under way have had their time. */
  readonly ended: AbortSignal;
  role(options: {
    readonly signal: AbortSignal;
  }): Promise<{ role?: string | undefined; peer?: string | undefined }>;
  hold<T>(work: () => Promise<T>, options: LockOptions): Promise<T>;
  /** Tells the logger. */
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

/** How long an action may go on that runs on the SBC already, in ms. */
const longestOccupied = 120_000;
/** Longest time for one action while the configuration is put back, in ms. */
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
          if (rollback) await steps.undo(() => putBack(calls, steps, backup as string), calls.warn);
          throw error;
        }
      },
      { signal, waitForLock },
    );
  } catch (error) {
    throw steps.told(error, backup);
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
  // Of what the edit is made in: only that brings back exactly what was there.
  if (backup !== undefined) {
    await act("backup", "backupConfiguration", { backupSource: "editing", filename: backup });
  }
  if (edit !== undefined) await steps.step("edit", signal, async () => edit({ signal }));
  await act("verify", "verifyConfiguration");
  await act("save", "saveConfiguration");
  await act("activate", "activateConfiguration");
  return { steps: steps.done, certainty: certainties.includes("assumed") ? "assumed" : "observed" };
}

/** Not bounded by what ended the work: it has to be put back all the same. */
async function putBack(calls: ApplyCalls, steps: ApplySteps, backup: string): Promise<void> {
  const onProgress = (progress: Progress) => steps.report("rollback", progress);
  const act = (action: ConfigurationAction, parameters: object = {}) =>
    whenFree(calls, undefined, () =>
      calls.run(action, parameters, { deadline: longestRollback, onProgress }),
    );
  await act("restoreConfiguration", { restoreSource: "backupFile", filename: backup });
  if (steps.reached("save")) await act("saveConfiguration");
  if (steps.reached("activate")) await act("activateConfiguration");
}

/** An action that was started before, by somebody else or a step that was given up, ends of itself. */
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
    const waiting = {
      signal,
      lifetime: calls.lifetime,
      operationId: "applyConfiguration",
      attempts: 0,
      closing: false,
    };
    await sleepUntilClosed(calls.clock, 1000, waiting, undefined);
  }
}

/** On another SBC of a pair a change would be refused, or lost. */
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

/** Everything ends with the signal, at the deadline, and with the client. */
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
