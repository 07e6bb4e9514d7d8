import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { CallOptions } from "../../../contract/call.js";
import type { AttachKind, TrackedCollection, TrackedOperation } from "../../../contract/descriptor.js";
import { ConfigurationError, DecodeError } from "../../../errors/index.js";
import type { OperationDriver, OperationJson, SharedPoll } from "../../../lro/driver.js";
import { ListPoll } from "../../../lro/list-poll.js";
import type {
  FollowerContext,
  FoundWork,
  OperationFollower,
  Start,
} from "../../../lro/operation-follower.js";
import { newOperationJson, pathParameters } from "../../../lro/resume-state.js";
import { made } from "../../../made.js";
import { flag, type OptionChecks, oneOf } from "../../../options/check-options.js";
import { atPointer } from "../../../pointer.js";
import type { Logon } from "../logon.js";
import { type EnterpriseManagerSession, RequestSession } from "../session.js";
import { TaskDriver } from "./driver.js";
import { readResumeState, stagesOf, type TaskResumeState, type WaitFor } from "./evaluate.js";
import { FoundWorks } from "./found-work.js";
import { JobSessions, lostStart } from "./run-search.js";
import { sessionList } from "./session-list.js";
import { SessionTasks } from "./session-tasks.js";

/** Options of `begin()` of Enterprise Manager, besides those of the call. */
export interface EnterpriseManagerBeginOptions {
  /**
   * The stage that `wait()` waits for. `operation`: the backup server has finished the operation. `task`: Enterprise Manager has
   * collected the data too. `session`: the run or restore that the operation started has ended. Default: `session` where the
   * operation starts a run or a restore, else `task`.
   */
  readonly waitFor?: "operation" | "task" | "session" | undefined;
  /** Keeps the finished task on the server. Default `false`: the client deletes the task. */
  readonly keepTask?: boolean | undefined;
}

const beginChecks: OptionChecks<keyof EnterpriseManagerBeginOptions> = {
  waitFor: oneOf("operation", "task", "session"),
  keepTask: flag,
};

interface HowTaskIsRead {
  /** The logon session may be another one than that of the task. */
  readonly mayBeOther?: boolean | undefined;
  /** `close()` leaves the logon session open as long as the task has not ended. Default `true`. */
  readonly hold?: boolean | undefined;
}

interface TasksOfSession {
  readonly tasks: SessionTasks;
  readonly taskList: SharedPoll | undefined;
}

/** Follows what an operation starts: the task in the response, and the session that the task leads to. */
export class TaskFollower implements OperationFollower {
  readonly options = beginChecks;
  readonly #context: FollowerContext;
  readonly #session: EnterpriseManagerSession;
  readonly #tasks = new WeakMap<Logon, TasksOfSession>();
  /** By the type of session. */
  readonly #sessionLists = new Map<string, SharedPoll>();
  readonly #found: FoundWorks;

  constructor(context: FollowerContext, session: EnterpriseManagerSession) {
    this.#context = context;
    this.#session = session;
    this.#found = new FoundWorks(context, (json, tracked, followed, task) =>
      this.#driver(json, tracked, followed, task?.logon, { hold: task?.hold }),
    );
  }

  async begin({
    operationId,
    parameters,
    options,
    begin,
    tracked,
  }: Start<EnterpriseManagerBeginOptions>): Promise<OperationDriver<unknown>> {
    const { keepTask = false } = begin;
    const waitFor = stageOf(begin, tracked, operationId);
    const path = pathParameters(operationId, this.#context.descriptor(operationId), parameters);
    const job = waitFor === "session" ? JobSessions.of(this.#context, tracked, path) : undefined;
    const { clock } = this.#context;
    const startedAt = clock.now();
    const { headers: _, ...bounds } = options;
    const baseline = await job?.baseline(bounds);
    const begun = { parameters: path, waitFor, keepTask, baseline };
    const session = new RequestSession();
    // The reads before the start have used up a part of the deadline.
    const left = ({ deadline }: CallOptions) =>
      deadline === undefined ? {} : { deadline: Math.max(deadline - (clock.now() - startedAt), 1) };
    try {
      return await this.#session.starting(async () => {
        const call = { ...options, ...left(options) };
        const { body } = await this.#context.send(operationId, parameters, call, session);
        // No request may follow the start here: if it failed, the caller would not learn that the start was accepted.
        const { id, task } = taskIn(body, tracked, operationId);
        const followed = { ...begun, task, assumed: false };
        return this.#driver(
          newOperationJson(this.#context, operationId, id),
          tracked,
          followed,
          session.used,
        );
      });
    } catch (error) {
      const lost = lostStart(error, operationId);
      if (lost === undefined) throw error;
      if (job === undefined || baseline === undefined) throw lost;
      const link = await job.findLost(lost, baseline, { ...bounds, ...left(options) });
      const followed = { ...begun, task: "", link, assumed: true };
      return this.#driver(newOperationJson(this.#context, operationId, link.id), tracked, followed);
    }
  }

  /**
   * The task can be read only in its own logon session: by the client that began the operation, or with a supplied
   * session.
   */
  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    const followed = readResumeState(json, tracked, this.#context.descriptor(json.operationId));
    if (followed.link !== undefined) return this.#driver(json, tracked, followed);
    const own = this.#session.heldBy(holdOf(json));
    return this.#driver(json, tracked, followed, own ?? this.#session.supplied, {
      mayBeOther: own === undefined,
    });
  }

  attach(kind: AttachKind, id: string, options: CallOptions): Promise<FoundWork> {
    return this.#found.attach(kind, id, options);
  }

  running(options: CallOptions): AsyncIterable<FoundWork> {
    return this.#found.running(options);
  }

  #driver(
    json: OperationJson,
    tracked: TrackedOperation,
    followed: TaskResumeState,
    logon?: Logon | undefined,
    { mayBeOther = false, hold: holds = true }: HowTaskIsRead = {},
  ): TaskDriver {
    const hold = holdOf(json);
    if (logon !== undefined && holds) this.#session.hold(hold, logon);
    const { tasks, taskList } = (logon && this.#tasksOf(logon, tracked)) ?? {};
    return new TaskDriver({
      context: this.#context,
      session: this.#session,
      tracked,
      json,
      followed,
      tasks,
      taskList,
      sessionList: (type) => this.#sessionListOf(type, tracked),
      hold,
      mayBeOther,
    });
  }

  #tasksOf(logon: Logon, tracked: TrackedOperation): TasksOfSession {
    return made(this.#tasks, logon, () => {
      const tasks = new SessionTasks(this.#context, logon, tracked);
      const { collection } = tracked;
      return { tasks, taskList: collection && taskList(this.#context, collection, tasks) };
    });
  }

  #sessionListOf(type: string, { sessions = [] }: TrackedOperation): SharedPoll | undefined {
    const collection = sessions.find((session) => session.type === type)?.collection;
    return collection && made(this.#sessionLists, type, () => sessionList(this.#context, type, collection));
  }
}

/** @throws {ConfigurationError} for `session` when the operation starts no session. */
function stageOf(
  { waitFor }: EnterpriseManagerBeginOptions,
  tracked: TrackedOperation,
  operationId: string,
): WaitFor {
  if (waitFor === undefined) return tracked.sessions === undefined ? "task" : "session";
  if (stagesOf(tracked).includes(waitFor)) return waitFor;
  const problem = 'cannot be "session": this operation starts no session. Use "task"';
  throw new ConfigurationError("waitFor", problem, { operationId });
}

/** @throws {DecodeError} for a response without a task id. */
function taskIn(body: unknown, { id }: TrackedOperation, operationId: string) {
  const taskId = "body" in id ? atPointer(body, id.body) : undefined;
  if (typeof taskId !== "string" || taskId === "") {
    const error = new DecodeError(
      "the request was accepted, but the task in the response has no id, so the operation cannot be followed",
      { operationId, attempts: 1 },
    );
    throw Object.assign(error, { ambiguous: true as const });
  }
  const { Operation } = body as { Operation?: unknown };
  return { id: taskId, task: typeof Operation === "string" ? Operation : "" };
}

/** Task ids may repeat in other sessions; the time makes the key unique. */
function holdOf({ id, begun }: OperationJson): string {
  return `${id} ${begun}`;
}

/** Polls all tasks of one logon session with one request. */
function taskList(
  context: FollowerContext,
  { operationId }: TrackedCollection,
  tasks: SessionTasks,
): ListPoll<TaskDriver, Task> {
  return new ListPoll(context, {
    operationId,
    driver: TaskDriver,
    idOf: ({ TaskId }) => TaskId,
    async *read(_ids, bounds) {
      yield await tasks.list(bounds);
    },
    observe: (driver, task) => driver.fromTask(task),
  });
}
