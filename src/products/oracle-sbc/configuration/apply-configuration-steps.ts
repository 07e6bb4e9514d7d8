import { AsyncOpsError } from "../../../errors/index.js";
import type { Progress } from "../../../lro/operation.js";

/** The steps in their order. `backup` and `edit` only run if requested; `rollback` only runs after a failure. */
export type ApplyStep = "lock" | "backup" | "edit" | "verify" | "save" | "activate" | "rollback";

export interface ApplyProgress {
  readonly step: ApplyStep;
  /** The completed steps. */
  readonly done: readonly ApplyStep[];
  /** Progress of the action on the SBC that the step waits for, after each poll. */
  readonly action: Progress | undefined;
}

const order: readonly ApplyStep[] = ["lock", "backup", "edit", "verify", "save", "activate"];

/** Records the progress of `applyConfiguration()`, and adds it to the error if a step fails. */
export class ApplySteps {
  readonly #onProgress: ((progress: ApplyProgress) => void) | undefined;
  readonly #done: ApplyStep[] = [];
  #current: ApplyStep = "lock";
  #rollbackError: unknown;

  constructor(onProgress: ((progress: ApplyProgress) => void) | undefined) {
    this.#onProgress = onProgress;
  }

  get done(): readonly ApplyStep[] {
    return [...this.#done];
  }

  locked(): void {
    this.#done.push("lock");
  }

  async step<T>(step: ApplyStep, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    this.#current = step;
    this.report(step);
    const result = await work();
    this.#done.push(step);
    return result;
  }

  report(step: ApplyStep, action?: Progress): void {
    this.#onProgress?.({ step, done: this.done, action });
  }

  /** Whether a step has begun, whatever its outcome. */
  reached(step: ApplyStep): boolean {
    return order.indexOf(this.#current) >= order.indexOf(step);
  }

  /**
   * Restores the configuration after a failure. Never throws: the caller must get the error that made the rollback
   * necessary.
   */
  async rollBack(putBack: () => Promise<void>, warn: (message: string) => void): Promise<void> {
    if (!this.#hasChanges) return;
    try {
      this.report("rollback");
      await putBack();
      this.#done.push("rollback");
    } catch (error) {
      this.#rollbackError = error;
      // The thrown error may be one of the caller, which this class does not change.
      warn(`the configuration was not restored after a failure (${words(error)})`);
    }
  }

  /**
   * Adds to the error which steps were done and what is left to do. An error that is not of this package stays as it
   * is.
   */
  withSteps(error: unknown, backup: string | undefined): unknown {
    if (!(error instanceof AsyncOpsError) || this.#done.length === 0) return error;
    const { message, stack } = error;
    const note = `${message}; done before: ${this.#done.filter((step) => step !== "rollback").join(", ")}; ${this.#remainder(backup)}`;
    Object.defineProperty(error, "steps", { value: this.done, enumerable: true, configurable: true });
    error.message = note;
    // The stack contains the old message.
    if (stack !== undefined) error.stack = stack.replace(message, () => note);
    return error;
  }

  /** The edit has begun. */
  get #edited(): boolean {
    return this.#current === "edit" || this.#done.includes("edit");
  }

  /** A step that changes the configuration has begun. A verification changes nothing. */
  get #hasChanges(): boolean {
    return this.#edited || this.reached("save");
  }

  #remainder(backup: string | undefined): string {
    if (!this.reached("edit")) return "nothing was changed";
    // The editing configuration only contains earlier changes.
    if (!this.#hasChanges) return "this call changed nothing";
    const again = [
      `restoreConfiguration({ restoreSource: "backupFile", filename: ${JSON.stringify(backup)} })`,
      ...(this.reached("save") ? ["saveConfiguration()"] : []),
      ...(this.reached("activate") ? ["activateConfiguration()"] : []),
    ];
    if (this.#done.includes("rollback")) return `then restored from ${JSON.stringify(backup)}`;
    const failed =
      this.#rollbackError === undefined ? "" : `could not be restored (${words(this.#rollbackError)}); `;
    const back = backup === undefined ? "" : `; to restore it, call under the lock: ${again.join(", ")}`;
    return `${failed}${this.#state()}${back}`;
  }

  #state(): string {
    const change = this.#edited ? "the change" : "the earlier change";
    if (this.reached("activate")) return `${change} is saved, and may be active`;
    if (this.reached("save")) return `${change} may be saved and is not active`;
    if (!this.#done.includes("edit")) {
      return "the edit did not finish; the part that was sent is in the editing configuration, neither saved nor active";
    }
    return "the change is in the editing configuration, neither saved nor active";
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
