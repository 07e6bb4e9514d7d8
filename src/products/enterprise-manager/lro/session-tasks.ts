import type { Task, Tasks } from "../../../../generated/enterprise-manager/client.js";
import { isGone } from "../../../errors/http-errors.js";
import { HttpError } from "../../../errors/index.js";
import type { StepBounds } from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { type Logon, saysSessionEnded } from "../logon.js";
import { RequestSession } from "../session.js";
import { checkState } from "./evaluate.js";

/** A task that cannot be read any more. */
export interface LostTask {
  /** The error that the server returned instead of the task. */
  readonly lostBy: unknown;
}

export function isLost(found: object): found is LostTask {
  return "lostBy" in found;
}

/** The tasks of one logon session. In another session the same id belongs to no task, or to a task of another user. */
export class SessionTasks {
  readonly #context: FollowerContext;
  readonly #logon: Logon;

  constructor(context: FollowerContext, logon: Logon) {
    this.#context = context;
    this.#logon = logon;
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
