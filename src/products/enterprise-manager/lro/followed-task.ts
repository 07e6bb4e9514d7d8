import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import { OperationFailedError } from "../../../errors/index.js";
import type { OperationJson, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import type { EnterpriseManagerSession } from "../session.js";
import { evaluateTask, sessionLinkOf, taskMessages } from "./evaluate.js";
import type { TaskResumeState } from "./resume-state.js";
import { isLost, type SessionTasks } from "./session-tasks.js";

/** How long `OperationFinished` may last before it counts as the end, in ms: for some tasks it is the last state. */
const longestCollecting = 2 * 60_000;

export interface FollowedTaskSettings {
  readonly context: TrackingContext;
  readonly session: EnterpriseManagerSession;
  readonly tracked: TrackedOperation;
  readonly json: OperationJson;
  readonly followed: TaskResumeState;
  /** The tasks of the logon session that has this one. Absent: the task cannot be read. */
  readonly tasks: SessionTasks | undefined;
  /** The key under which the logon session is held as long as the task is needed. */
  readonly hold: string;
  /** The logon session may be another one, where the same id names another task. */
  readonly mayBeOther: boolean;
}

/**
 * What a task says, with regard to the stage that is waited for. `started`: it has succeeded, and the session that it has started
 * says the rest. `no-result`: it has ended without saying whether it succeeded.
 */
export type TaskProgress = "running" | "no-result" | "failed" | "succeeded" | "started";

/** A task in the logon session that it was begun in. It can be read as long as that session lives. */
export class FollowedTask {
  readonly #settings: FollowedTaskSettings;
  /** When it was first seen as done on the backup server, plus the time that its data may take. */
  #collectingUntil: number | undefined;
  #tasks: SessionTasks | undefined;
  /** As of the last response. */
  body: Task | undefined;
  /** The error of the server when the task was lost. */
  lostBy: unknown;
  /** It was deleted to cancel it. */
  isDeleted = false;

  constructor(settings: FollowedTaskSettings) {
    this.#settings = settings;
    this.#tasks = settings.tasks;
  }

  /** It can be read, and is still needed. */
  get isReadable(): boolean {
    return this.#tasks !== undefined;
  }

  /** How long it may still stay as it is, in ms, where that is limited. */
  get remaining(): number | undefined {
    return this.#collectingUntil === undefined ? undefined : this.#collectingUntil - this.#now();
  }

  /** Reads the task. `undefined`: it is lost. */
  async poll(bounds: StepBounds): Promise<TaskProgress | undefined> {
    const task = await this.#tasks?.read(this.#settings.json.id, bounds);
    const isRead = task !== undefined && !isLost(task);
    const progress = isRead ? this.evaluate(task) : undefined;
    if (progress !== undefined) return progress;
    this.lostBy = isRead ? undefined : task?.lostBy;
    this.release();
    return undefined;
  }

  /** Evaluates what any response says about the task. `undefined`: it is another task. */
  evaluate(task: Task): TaskProgress | undefined {
    const { tracked, followed, mayBeOther } = this.#settings;
    if (mayBeOther && task.Operation !== followed.task) return undefined;
    const { waitFor } = followed;
    const { completed, succeeded } = evaluateTask(task, tracked);
    this.body = task;
    if (completed === undefined) return "running";
    if (completed === "operation" && waitFor !== "operation") {
      // A session that is linked already need not wait for the data of the task.
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
    this.isDeleted = true;
  }

  /** The task is not needed any more. A finished one is deleted on the server, unless it is to be kept. */
  async finish(bounds: StepBounds): Promise<void> {
    const { json, followed, tracked } = this.#settings;
    const tasks = this.#tasks;
    this.release();
    if (this.isDeleted || followed.keepTask || this.body === undefined) return;
    if (evaluateTask(this.body, tracked).completed !== "task") return;
    // The server drops it with its session in any case.
    await tasks?.delete(json.id, bounds).catch(() => undefined);
  }

  /** Nothing reads the task any more, and its logon session may end. */
  release(): void {
    this.#tasks = undefined;
    this.#settings.session.release(this.#settings.hold);
  }

  /** The error of a task that has failed, or that has succeeded without starting a run within `time` ms. */
  failure(time: number): OperationFailedError {
    const { tracked, json } = this.#settings;
    const { operationId, id } = json;
    const task = this.body as Task;
    const { succeeded, reason } = evaluateTask(task, tracked);
    const details = { operationId, id, status: task, messages: taskMessages(task) };
    if (succeeded) {
      const message = `${id} succeeded, but its job had no new run within ${time} ms; the server may still begin one later`;
      return new OperationFailedError(message, { ...details, reason: "not-started" });
    }
    const message = reason === undefined ? `${id} failed` : `${id} was not carried out (${reason})`;
    return new OperationFailedError(message, { ...details, reason });
  }

  #now(): number {
    return this.#settings.context.clock.now();
  }
}
