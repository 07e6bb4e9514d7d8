import type { Task, Tasks } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/descriptor.js";
import { isGone } from "../../../errors/http-errors.js";
import { HttpError, OperationFailedError } from "../../../errors/index.js";
import type { OperationJson, StepBounds } from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { made } from "../../../made.js";
import { type Logon, saysSessionEnded } from "../logon.js";
import { type EnterpriseManagerSession, RequestSession } from "../session.js";
import { checkState, evaluateTask, sessionLinkOf, type TaskResumeState, taskMessages } from "./evaluate.js";

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
  /** Absent for a handle of `running()` that nobody has polled yet: most of these are only looked at. */
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

/** A task that cannot be read any more. */
interface LostTask {
  /** The error that the server returned instead of the task. */
  readonly lostBy: unknown;
}

function isLost(found: object): found is LostTask {
  return "lostBy" in found;
}

/** What the handles of one client do with the same task. */
interface TaskUse {
  /** How many of them still read the task. */
  handles: number;
  /** One of them has deleted the task. */
  isDeleted: boolean;
  /** The task has finished, and one of them would delete it. */
  isUnwanted: boolean;
}

/** The tasks of one logon session. In another session the same id belongs to no task, or to a task of another user. */
export class SessionTasks {
  readonly #context: FollowerContext;
  readonly #logon: Logon;
  readonly #uses = new Map<string, TaskUse>();

  constructor(context: FollowerContext, logon: Logon) {
    this.#context = context;
    this.#logon = logon;
  }

  /** A further handle reads the task. */
  use(id: string): TaskUse {
    const use = made(this.#uses, id, () => ({ handles: 0, isDeleted: false, isUnwanted: false }));
    use.handles++;
    return use;
  }

  /** A handle does not read the task any more. */
  endUse(id: string): void {
    const use = this.#uses.get(id);
    if (use !== undefined && --use.handles === 0) this.#uses.delete(id);
  }

  async read(id: string, bounds: StepBounds): Promise<Task | LostTask> {
    try {
      const task = await this.#call<Task>("getTask", { id }, bounds);
      checkState(task, "getTask");
      return task;
    } catch (error) {
      if (saysSessionEnded(error) || isOfOtherSession(error, id)) return { lostBy: error };
      if (!isServerFault(error)) throw error;
      // The server responds with 500 both for an unknown task and for an internal error. Its task list shows which one
      // it was.
      return this.#findInList(id, error, bounds);
    }
  }

  async list(bounds: StepBounds): Promise<readonly Task[]> {
    return (await this.#call<Tasks>("getTasks", {}, bounds)).Tasks;
  }

  /** Deletes a task, which stops it if it still runs. */
  async delete(id: string, bounds: StepBounds): Promise<void> {
    await this.#call("deleteTask", { id }, bounds);
  }

  async #findInList(id: string, lostBy: unknown, bounds: StepBounds): Promise<Task | LostTask> {
    try {
      return (await this.list(bounds)).find(({ TaskId }) => TaskId === id) ?? { lostBy };
    } catch (error) {
      if (saysSessionEnded(error)) return { lostBy: error };
      throw error;
    }
  }

  /** Sent once, because the wait repeats the poll within its own bounds. */
  async #call<Body>(
    operationId: string,
    parameters: Readonly<Record<string, string>>,
    { signal }: StepBounds,
  ): Promise<Body> {
    const session = new RequestSession(this.#logon);
    const { body } = await this.#context.call(operationId, parameters, { signal, retry: false }, session);
    return body as Body;
  }
}

/** "There is no backup task with id [task-7] in current rest session", with status 500. */
function isOfOtherSession(error: unknown, id: string): boolean {
  return (
    isGone(error) &&
    error.messages.some(({ message = "" }) => /rest session/i.test(message) && message.includes(`[${id}]`))
  );
}

/**
 * The server itself reports an error, or that something is missing. The page of a proxy says nothing about the task or
 * session.
 */
export function isServerFault(error: unknown): boolean {
  return isGone(error) || (error instanceof HttpError && error.recognized && error.status === 500);
}
