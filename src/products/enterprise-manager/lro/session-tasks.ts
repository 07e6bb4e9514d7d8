import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/descriptor.js";
import { isGone } from "../../../errors/http-errors.js";
import { HttpError } from "../../../errors/index.js";
import type { StepBounds } from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { made } from "../../../made.js";
import { listAt } from "../../../pointer.js";
import { type Logon, saysSessionEnded } from "../logon.js";
import { RequestSession } from "../session.js";
import { checkState } from "./evaluate.js";

/** A task that cannot be read any more. */
interface LostTask {
  /** The error that the server returned instead of the task. */
  readonly lostBy: unknown;
}

export function isLost(found: object): found is LostTask {
  return "lostBy" in found;
}

/** What the handles of one client do with the same task. */
export interface TaskUse {
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
  /** The operations that read, list and delete a task. All declarations of tasks name the same ones. */
  readonly #declared: TrackedOperation;
  readonly #uses = new Map<string, TaskUse>();

  constructor(context: FollowerContext, logon: Logon, declared: TrackedOperation) {
    this.#context = context;
    this.#logon = logon;
    this.#declared = declared;
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
    const { operationId, parameter = "" } = this.#declared.status;
    try {
      const task = (await this.#call(operationId, { [parameter]: id }, bounds)) as Task;
      checkState(task, operationId);
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
    const { collection } = this.#declared;
    if (collection === undefined) return [];
    return listAt(await this.#call(collection.operationId, {}, bounds), collection.items);
  }

  /** Deletes a task, which stops it if it still runs. */
  async delete(id: string, bounds: StepBounds): Promise<void> {
    const { cancel } = this.#declared;
    if (cancel !== undefined) await this.#call(cancel.operationId, { [cancel.parameter]: id }, bounds);
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
  async #call(
    operationId: string,
    parameters: Readonly<Record<string, string>>,
    { signal }: StepBounds,
  ): Promise<unknown> {
    const session = new RequestSession(this.#logon);
    const { body } = await this.#context.call(operationId, parameters, { signal, retry: false }, session);
    return body;
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
