import { AsyncOpsError } from "../../../errors/index.js";
import type { Progress } from "../../../lro/operation.js";

/** In order. `edit` and `backup` are left out where they were not asked for; `rollback` comes after a failure alone. */
export type ApplyStep = "lock" | "backup" | "edit" | "verify" | "save" | "activate" | "rollback";

export interface ApplyProgress {
  readonly step: ApplyStep;
  /** The steps before it. */
  readonly done: readonly ApplyStep[];
  /** Of the action on the SBC that the step waits for, after a poll. */
  readonly action: Progress | undefined;
}

const order: readonly ApplyStep[] = ["lock", "backup", "edit", "verify", "save", "activate"];

/** How far it came, and what to say of that when it fails. */
export class ApplySteps {
  readonly #onProgress: ((progress: ApplyProgress) => void) | undefined;
  readonly #done: ApplyStep[] = [];
  #current: ApplyStep = "lock";
  #undoing: unknown;

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

  /** Whether a step has been begun, with whatever end. */
  reached(step: ApplyStep): boolean {
    return order.indexOf(this.#current) >= order.indexOf(step);
  }

  /** Puts back what was changed. Never throws: why it was needed is the news. */
  async undo(putBack: () => Promise<void>, warn: (message: string) => void): Promise<void> {
    if (!this.#changing) return;
    try {
      this.report("rollback");
      await putBack();
      this.#done.push("rollback");
    } catch (error) {
      this.#undoing = error;
      // The error that is thrown may be the caller's own, which has no place for it.
      warn(`the configuration was not put back after a failure (${words(error)})`);
    }
  }

  /** The error that ended it, which says then what had been done and what is left to do. Only ours have a place for that. */
  told(error: unknown, backup: string | undefined): unknown {
    if (!(error instanceof AsyncOpsError) || this.#done.length === 0) return error;
    const { message, stack } = error;
    const note = `${message}; done before: ${this.#done.filter((step) => step !== "rollback").join(", ")}; ${this.#left(backup)}`;
    Object.defineProperty(error, "steps", { value: this.done, enumerable: true, configurable: true });
    error.message = note;
    // It was written with the message of then.
    if (stack !== undefined) error.stack = stack.replace(message, () => note);
    return error;
  }

  /** An edit was given, and begun. */
  get #edited(): boolean {
    return this.#current === "edit" || this.#done.includes("edit");
  }

  /** Something was begun that changes the configuration: a verification does not. */
  get #changing(): boolean {
    return this.#edited || this.reached("save");
  }

  #left(backup: string | undefined): string {
    if (!this.reached("edit")) return "nothing was changed";
    // What is in the editing configuration was there before.
    if (!this.#changing) return "nothing was changed here";
    const again = [
      `restoreConfiguration({ restoreSource: "backupFile", filename: ${JSON.stringify(backup)} })`,
      ...(this.reached("save") ? ["saveConfiguration()"] : []),
      ...(this.reached("activate") ? ["activateConfiguration()"] : []),
    ];
    if (this.#done.includes("rollback")) return `then put back from ${JSON.stringify(backup)}`;
    const failed = this.#undoing === undefined ? "" : `could not be put back (${words(this.#undoing)}); `;
    const back = backup === undefined ? "" : `; under the lock, ${again.join(", ")} would put it back`;
    return `${failed}${this.#state()}${back}`;
  }

  #state(): string {
    const change = this.#edited ? "the change" : "what had been edited before";
    if (this.reached("activate")) return `${change} is saved, and may be active`;
    if (this.reached("save")) return `${change} may be saved and is not active`;
    if (!this.#done.includes("edit")) {
      return "the edit did not finish; what it had sent is in the editing configuration, neither saved nor active";
    }
    return "the change is in the editing configuration, neither saved nor active";
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
