import type { Task, Tasks } from "../../../../generated/enterprise-manager/client.js";
import { HttpError } from "../../../errors/index.js";
import { isGone } from "../../../lro/async-action/deferred.js";
import { CollectionReader } from "../../../lro/collection-reader.js";
import type { Observation, OperationDriver, SharedPoll, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { type Logon, saysSessionEnded } from "../logon.js";
import { RequestSession } from "../session.js";
import { checkState } from "./state.js";

/** A task that cannot be read any more, and what the server said when asked for it. */
export interface Gone {
  readonly gone: unknown;
}

export function isLost(answer: object): answer is Gone {
  return "gone" in answer;
}

/** A driver that has a task to ask for. */
interface InTasks {
  /** What the task says, or `undefined` when there is more to ask before that can be told. */
  fromListItem(task: Task): Observation | undefined;
}

/**
 * The tasks of one logon session. Asked for under that session alone: in another one the same id is no task, or that of
 * somebody else. One request tells of all.
 */
export class SessionTasks implements SharedPoll {
  /** There is one of these a session. Not the session itself, because it holds the token. */
  readonly key = this;
  readonly #context: TrackingContext;
  readonly #logon: Logon;
  readonly #reader: CollectionReader;

  constructor(context: TrackingContext, logon: Logon) {
    this.#context = context;
    this.#logon = logon;
    this.#reader = new CollectionReader(context, "getTasks");
  }

  async read(id: string, bounds: StepBounds): Promise<Task | Gone> {
    try {
      const task = (await this.#call("getTask", { id }, bounds)) as Task;
      checkState(task, "getTask");
      return task;
    } catch (error) {
      if (saysSessionEnded(error) || isForeign(error, id)) return { gone: error };
      if (!isServerFault(error)) throw error;
      // The server says 500 for what it does not know, and for what has gone wrong in it: the list tells which it was.
      return this.#find(id, error, bounds);
    }
  }

  /** Forgets a task, which stops it if it is not over. */
  async delete(id: string, bounds: StepBounds): Promise<void> {
    await this.#call("deleteTask", { id }, bounds);
  }

  get answered(): number {
    return this.#reader.answered;
  }

  async ask(
    drivers: readonly OperationDriver<unknown>[],
    bounds: StepBounds,
  ): Promise<readonly (Observation | Error | undefined)[]> {
    // They may have gone on to sessions of runs since they were put together.
    if (drivers.every(({ shared }) => shared !== this)) return drivers.map(() => undefined);
    const tasks = await this.#reader.read(() => this.#list(bounds), bounds.signal);
    // Where it cannot be had each finds out for itself, because each has another way to go on.
    if (tasks === undefined || tasks instanceof Error) return drivers.map(() => tasks);
    const byId = new Map(tasks.map((task) => [task.TaskId, task]));
    return drivers.map((driver) => {
      const task = byId.get(driver.json.id);
      return task !== undefined && "fromListItem" in driver
        ? (driver as OperationDriver<unknown> & InTasks).fromListItem(task)
        : undefined;
    });
  }

  async #find(id: string, cause: unknown, bounds: StepBounds): Promise<Task | Gone> {
    try {
      return (await this.#list(bounds)).find(({ TaskId }) => TaskId === id) ?? { gone: cause };
    } catch (error) {
      if (saysSessionEnded(error)) return { gone: error };
      throw error;
    }
  }

  async #list(bounds: StepBounds): Promise<readonly Task[]> {
    return ((await this.#call("getTasks", {}, bounds)) as Tasks).Tasks;
  }

  /** Sent once: whoever waits sends it again within the bounds of the wait. */
  async #call(
    operationId: string,
    parameters: Readonly<Record<string, string>>,
    { signal }: StepBounds,
  ): Promise<unknown> {
    const session = new RequestSession(this.#logon);
    return (await this.#context.call(operationId, parameters, { signal, retry: false }, session)).body;
  }
}

/** "There is no backup task with id [task-7] in current rest session", with status 500. */
function isForeign(error: unknown, id: string): boolean {
  return (
    isGone(error) &&
    error.messages.some(({ message = "" }) => /rest session/i.test(message) && message.includes(`[${id}]`))
  );
}

/** In the server's own words: a page says nothing about the task. */
function isServerFault(error: unknown): boolean {
  return isGone(error) || (error instanceof HttpError && error.recognized && error.status === 500);
}
