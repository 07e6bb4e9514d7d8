import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/descriptor.js";
import { OperationFailedError } from "../../../errors/index.js";
import type { OperationJson, StepBounds } from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import type { EnterpriseManagerSession } from "../session.js";
import { evaluateTask, sessionLinkOf, type TaskResumeState, taskMessages } from "./evaluate.js";
import { isLost, type SessionTasks, type TaskUse } from "./session-tasks.js";

/**
 * How long `OperationFinished` may last before the task counts as finished, in ms. For some tasks it is the last state.
 */
const longestCollecting = 2 * 60_000;

export interface FollowedTaskSettings {
  readonly context: FollowerContext;
  readonly session: EnterpriseManagerSession;
  readonly tracked: TrackedOperation;
  readonly json: OperationJson;
  readonly followed: TaskResumeState;
  /** The tasks of the logon session that this task belongs to. Absent: the task cannot be read. */
  readonly tasks: SessionTasks | undefined;
  /** The key that keeps the logon session open as long as the task is needed. */
  readonly hold: string;
  /** The logon session may be a different one, where the same id belongs to another task. */
  readonly mayBeOther: boolean;
}

/**
 * The progress of a task towards the stage in `waitFor`. `started`: the task has succeeded, and the session that it has
 * started shows the rest. `no-result`: the task has ended and does not report whether it succeeded.
 */
type TaskProgress = "running" | "no-result" | "failed" | "succeeded" | "started";

/** A task in the logon session that created it. It can be read as long as that session lives. */
export class FollowedTask {
  readonly #settings: FollowedTaskSettings;
  /** The time limit for collecting the data, counted from the first poll that showed `OperationFinished`. */
  #collectingUntil: number | undefined;
  #tasks: SessionTasks | undefined;
  /** Absent for a handle of `running()` that nobody has polled yet: most of these are never polled. */
  #use: TaskUse | undefined;
  /** The task in the last response. */
  body: Task | undefined;
  /** The error of the server that showed that the task is lost. */
  lostBy: unknown;

  constructor(settings: FollowedTaskSettings) {
    this.#settings = settings;
    this.#tasks = settings.tasks;
    if (settings.session.heldBy(settings.hold) !== undefined) this.#beginUse();
  }

  /** `cancel()` has deleted the task, of this handle or of another one. */
  get isDeleted(): boolean {
    return this.#use?.isDeleted === true;
  }

  /** The task can be read, and is still needed. */
  get isReadable(): boolean {
    return this.#tasks !== undefined;
  }

  /** Remaining time in the current state in ms, for a state with a time limit. */
  get remaining(): number | undefined {
    return this.#collectingUntil === undefined ? undefined : this.#collectingUntil - this.#now();
  }

  /** Reads the task. `undefined`: the task is lost. */
  async poll(bounds: StepBounds): Promise<TaskProgress | undefined> {
    this.#beginUse();
    const task = await this.#tasks?.read(this.#settings.json.id, bounds);
    const isRead = task !== undefined && !isLost(task);
    const progress = isRead ? this.evaluate(task) : undefined;
    if (progress !== undefined) return progress;
    this.lostBy = isRead ? undefined : task?.lostBy;
    this.release();
    return undefined;
  }

  /** Evaluates a task in a response. `undefined`: it is another task with the same id. */
  evaluate(task: Task): TaskProgress | undefined {
    const { tracked, followed, mayBeOther } = this.#settings;
    if (mayBeOther && task.Operation !== followed.task) return undefined;
    const { waitFor } = followed;
    const { completed, succeeded } = evaluateTask(task, tracked);
    if (this.body !== undefined) this.#beginUse();
    this.body = task;
    if (completed === undefined) return "running";
    if (completed === "operation" && waitFor !== "operation") {
      // If the task already links its session, its data is not needed.
      if (waitFor === "session" && succeeded && sessionLinkOf(task, tracked) !== undefined) return "started";
      this.#collectingUntil ??= this.#now() + longestCollecting;
      if (this.#now() < this.#collectingUntil) return "running";
    }
    if (typeof task.Result?.Success !== "boolean") return "no-result";
    if (!succeeded) return "failed";
    return waitFor === "session" ? "started" : "succeeded";
  }

  /** Deletes the task on the server, which stops it if it still runs. */
  async delete(bounds: StepBounds): Promise<void> {
    await this.#tasks?.delete(this.#settings.json.id, bounds);
    if (this.#use !== undefined) this.#use.isDeleted = true;
  }

  /**
   * The task is not needed any more. Deletes a finished task on the server, unless the caller keeps it. Another handle of this client
   * may still read the task: then the last one deletes it.
   */
  async finish(bounds: StepBounds): Promise<void> {
    const { json, followed, tracked } = this.#settings;
    const tasks = this.#tasks;
    const use = this.#use;
    this.release();
    if (tasks === undefined || use === undefined || this.body === undefined) return;
    use.isUnwanted ||= evaluateTask(this.body, tracked).completed === "task" && !followed.keepTask;
    if (use.handles > 0 || !use.isUnwanted || use.isDeleted) return;
    // If this fails, the server deletes the task with its logon session.
    await tasks.delete(json.id, bounds).catch(() => undefined);
  }

  /** The task is not read any more, so its logon session may end. */
  release(): void {
    if (this.#use !== undefined) this.#tasks?.endUse(this.#settings.json.id);
    this.#tasks = undefined;
    this.#settings.session.release(this.#settings.hold);
  }

  #beginUse(): void {
    this.#use ??= this.#tasks?.use(this.#settings.json.id);
  }

  /** The error for a task that failed, or that succeeded without starting a run within `time` ms. */
  failure(time: number): OperationFailedError {
    const { tracked, json } = this.#settings;
    const { operationId, id } = json;
    const task = this.body as Task;
    const { succeeded, reason } = evaluateTask(task, tracked);
    const details = { operationId, id, status: task, messages: taskMessages(task) };
    if (succeeded) {
      const message = `${id} succeeded, but its job had no new run within ${time} ms; the server may still start one later`;
      return new OperationFailedError(message, { ...details, reason: "not-started" });
    }
    const message = reason === undefined ? `${id} failed` : `${id} was not carried out (${reason})`;
    return new OperationFailedError(message, { ...details, reason });
  }

  #now(): number {
    return this.#settings.context.clock.now();
  }
}
