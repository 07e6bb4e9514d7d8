import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { CallOptions } from "../../../contract/call.js";
import type { TrackedCollection, TrackedOperation } from "../../../contract/descriptor.js";
import { ConfigurationError, DecodeError } from "../../../errors/index.js";
import type { OperationDriver, OperationJson, SharedPoll } from "../../../lro/driver.js";
import { ListPoll } from "../../../lro/list-poll.js";
import type { FollowerContext, OperationFollower, Start } from "../../../lro/operation-follower.js";
import { newOperationJson, pathParameters } from "../../../lro/resume-state.js";
import { flag, type OptionChecks, oneOf } from "../../../options/check-options.js";
import { atPointer, listAt } from "../../../pointer.js";
import type { Logon } from "../logon.js";
import { queryFilter } from "../query.js";
import { type EnterpriseManagerSession, RequestSession } from "../session.js";
import { TaskDriver } from "./driver.js";
import {
  type JobSession,
  readResumeState,
  stagesOf,
  stopped,
  type TaskResumeState,
  type WaitFor,
} from "./evaluate.js";
import { JobSessions, lostStart } from "./run-search.js";
import { SessionTasks } from "./task.js";

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

interface TasksOfSession {
  readonly tasks: SessionTasks;
  readonly taskList: SharedPoll;
}

/** Follows what an operation starts: the task in the response, and the session that the task leads to. */
export class TaskFollower implements OperationFollower {
  readonly options = beginChecks;
  readonly #context: FollowerContext;
  readonly #session: EnterpriseManagerSession;
  readonly #tasks = new WeakMap<Logon, TasksOfSession>();
  /** By the type of session. */
  readonly #sessionLists = new Map<string, SharedPoll>();

  constructor(context: FollowerContext, session: EnterpriseManagerSession) {
    this.#context = context;
    this.#session = session;
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
    return this.#driver(json, tracked, followed, own ?? this.#session.supplied, own === undefined);
  }

  #driver(
    json: OperationJson,
    tracked: TrackedOperation,
    followed: TaskResumeState,
    logon?: Logon | undefined,
    mayBeOther = false,
  ): TaskDriver {
    const hold = holdOf(json);
    if (logon !== undefined) this.#session.hold(hold, logon);
    const { tasks, taskList } = (logon && this.#tasksOf(logon)) ?? {};
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

  #tasksOf(logon: Logon): TasksOfSession {
    const known = this.#tasks.get(logon);
    if (known !== undefined) return known;
    const tasks = new SessionTasks(this.#context, logon);
    const made = { tasks, taskList: taskList(this.#context, tasks) };
    this.#tasks.set(logon, made);
    return made;
  }

  #sessionListOf(type: string, { sessions = [] }: TrackedOperation): SharedPoll | undefined {
    const collection = sessions.find((session) => session.type === type)?.collection;
    if (collection === undefined) return undefined;
    const list = this.#sessionLists.get(type) ?? sessionList(this.#context, type, collection);
    this.#sessionLists.set(type, list);
    return list;
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
function taskList(context: FollowerContext, tasks: SessionTasks): ListPoll<TaskDriver, Task> {
  return new ListPoll(context, {
    operationId: "getTasks",
    driver: TaskDriver,
    idOf: ({ TaskId }) => TaskId,
    async *read(_ids, bounds) {
      yield await tasks.list(bounds);
    },
    observe: (driver, task) => driver.fromTask(task),
  });
}

/** Polls all sessions of one type that have not ended, the newest first. */
function sessionList(
  context: FollowerContext,
  type: string,
  { operationId, items, id, state }: TrackedCollection,
): ListPoll<TaskDriver, JobSession> {
  const filter = queryFilter(type, ({ field }) => field(state.slice(1), "!=", stopped));
  const parameters = { type, filter, sortDesc: "CreationTime" };
  return new ListPoll(context, {
    operationId,
    driver: TaskDriver,
    idIn: ({ link }) => link && keyOf(link.id),
    idOf: (session) => keyOf(String(atPointer(session, id))),
    async *read(_ids, { signal }) {
      // Sent once, because the wait repeats the poll within its own bounds.
      for await (const page of context.pages(operationId, parameters, { signal, retry: false })) {
        const running = listAt<JobSession>(page, items).filter(
          (session) => atPointer(session, state) !== stopped,
        );
        yield running;
        // The server did not filter. Further pages would contain all earlier sessions.
        if (running.length === 0) return;
      }
    },
    observe: (driver, session) => driver.fromSession(session),
  });
}

/** The UID of a session ends with the id in its URL. */
function keyOf(id: string): string {
  return id.split(":").at(-1) ?? id;
}
