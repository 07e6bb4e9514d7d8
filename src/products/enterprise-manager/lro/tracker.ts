import type { CallOptions } from "../../../contract/call.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError, DecodeError } from "../../../errors/index.js";
import type { OperationDriver, OperationJson } from "../../../lro/driver.js";
import type { BeginOptions, Start, Tracker, TrackingContext } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";
import { bindParameters } from "../../../request/bind.js";
import { bindPath, fillPath } from "../../../request/path.js";
import type { Logon } from "../logon.js";
import type { EnterpriseManagerSession } from "../session.js";
import { type Followed, isWaitFor, readDetail, writeDetail } from "./detail.js";
import { TaskDriver } from "./driver.js";
import { jobSessions } from "./job.js";
import { OpenSessions } from "./sessions.js";
import { findRun, lostStart } from "./start.js";
import { ownSignal, SessionTasks } from "./tasks.js";

/** Follows what an operation starts: the task that it is answered with, and the session that the task leads to. */
export class TaskTracker implements Tracker {
  readonly options = ["waitFor", "keepTask"] as const;
  readonly #context: TrackingContext;
  readonly #session: EnterpriseManagerSession;
  readonly #tasks = new WeakMap<Logon, SessionTasks>();
  /** By their type. */
  readonly #open = new Map<string, OpenSessions>();

  constructor(context: TrackingContext, session: EnterpriseManagerSession) {
    this.#context = context;
    this.#session = session;
  }

  async begin({
    operationId,
    parameters,
    options,
    begin,
    tracked,
  }: Start): Promise<OperationDriver<unknown>> {
    const { waitFor, keepTask } = settings(begin, tracked, operationId);
    const path = this.#pathOf(operationId, parameters);
    const started = this.#context.clock.now();
    const job = waitFor === "session" ? jobSessions(this.#context, tracked, path) : undefined;
    const baseline = await job?.baseline(boundsOf(options));
    const begun = { parameters: path, waitFor, keepTask, baseline };
    const signal = ownSignal(options.signal);
    try {
      return await this.#session.starting(async () => {
        const call = { ...options, ...this.#left(options, started), signal };
        const { body } = await this.#context.start(operationId, parameters, call);
        // From here on nothing more is sent, so that nothing can hide the start.
        const { id, task } = taskIn(body, tracked, operationId);
        const followed = { ...begun, task, assumed: false };
        return this.#begun(operationId, id, tracked, followed, this.#session.usedBy(signal));
      });
    } catch (error) {
      const lost = lostStart(error, operationId);
      if (lost === undefined) throw error;
      if (job === undefined || baseline === undefined) throw lost;
      const bounds = { ...boundsOf(options), ...this.#left(options, started) };
      const related = await findRun(this.#context, { operationId, job, baseline, bounds }, lost);
      const followed = { ...begun, task: "", related, assumed: true };
      return this.#begun(operationId, related.id, tracked, followed, undefined);
    }
  }

  #begun(
    operationId: string,
    id: string,
    tracked: TrackedOperation,
    followed: Followed,
    logon: Logon | undefined,
  ): TaskDriver {
    const { product, server } = this.#context;
    const begun = new Date().toISOString();
    const detail = writeDetail(followed);
    const json = { version: 1, product: product.name, server, operationId, id, begun, detail } as const;
    return this.#driver(json, tracked, followed, logon, false);
  }

  /** The task is asked for only where its session is known: in the client that began it, or when it was supplied. */
  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    const detail = readDetail(json, tracked);
    const followed = { ...detail, parameters: this.#resumedPath(json.operationId, detail.parameters) };
    if (followed.related !== undefined) return this.#driver(json, tracked, followed, undefined, false);
    const own = this.#session.heldBy(holdOf(json));
    return this.#driver(json, tracked, followed, own ?? this.#session.supplied, own === undefined);
  }

  #driver(
    json: OperationJson,
    tracked: TrackedOperation,
    followed: Followed,
    logon: Logon | undefined,
    suspect: boolean,
  ): TaskDriver {
    const hold = holdOf(json);
    if (logon !== undefined) this.#session.hold(hold, logon);
    return new TaskDriver({
      context: this.#context,
      session: this.#session,
      tracked,
      json,
      followed,
      tasks: logon && this.#tasksOf(logon),
      sessions: (type) => this.#openOf(type, tracked),
      hold,
      suspect,
    });
  }

  #tasksOf(logon: Logon): SessionTasks {
    const tasks = this.#tasks.get(logon) ?? new SessionTasks(this.#context, this.#session, logon);
    this.#tasks.set(logon, tasks);
    return tasks;
  }

  #openOf(type: string, { sessions = [] }: TrackedOperation): OpenSessions | undefined {
    const collection = sessions.find((session) => session.type === type)?.collection;
    if (collection === undefined) return undefined;
    const open = this.#open.get(type) ?? new OpenSessions(this.#context, type, collection);
    this.#open.set(type, open);
    return open;
  }

  /** Only ids: they tell the job again after a restart. */
  #pathOf(operationId: string, parameters: Start["parameters"]): Readonly<Record<string, string>> {
    const descriptor = this.#context.descriptor(operationId);
    // All parameters: a fault in any of them is found before the first request.
    const { path } = bindParameters(operationId, descriptor, parameters);
    fillPath(descriptor.path, path, operationId);
    return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
  }

  #resumedPath(operationId: string, parameters: Followed["parameters"]): Followed["parameters"] {
    const descriptor = this.#context.descriptor(operationId);
    const problem = "has detail.parameters that cannot be used";
    const isOfPath = (name: string) => descriptor.path.includes(`{${name}}`);
    if (!Object.keys(parameters).every(isOfPath)) throw new ConfigurationError("resume", problem);
    try {
      const path = bindPath(operationId, descriptor, parameters);
      fillPath(descriptor.path, path, operationId);
      return path as Followed["parameters"];
    } catch (cause) {
      throw new ConfigurationError("resume", problem, { cause });
    }
  }

  /** What the reads before took is no longer left of the deadline. */
  #left({ deadline }: CallOptions, started: number): Pick<CallOptions, "deadline"> {
    if (deadline === undefined) return {};
    return { deadline: Math.max(deadline - (this.#context.clock.now() - started), 1) };
  }
}

/** @throws {ConfigurationError} for a value that cannot be used. */
function settings(
  { waitFor, keepTask = false }: BeginOptions,
  tracked: TrackedOperation,
  operationId: string,
) {
  const stage = waitFor ?? (tracked.sessions === undefined ? "task" : "session");
  if (!isWaitFor(stage, tracked)) {
    const problem =
      waitFor === "session"
        ? 'cannot be "session": the task of this operation leads to none. "task" is its end'
        : 'must be "operation", "task" or "session"';
    throw new ConfigurationError("waitFor", problem, { operationId });
  }
  if (typeof keepTask !== "boolean") {
    throw new ConfigurationError("keepTask", "must be a boolean", { operationId });
  }
  return { waitFor: stage, keepTask };
}

function boundsOf({ signal, timeout, deadline, retry }: CallOptions): CallOptions {
  return { signal, timeout, deadline, retry };
}

/** @throws {DecodeError} for a response that names no task. */
function taskIn(body: unknown, { id }: TrackedOperation, operationId: string) {
  const taskId = "body" in id ? atPointer(body, id.body) : undefined;
  if (typeof taskId !== "string" || taskId === "") {
    const error = new DecodeError(
      "the request was accepted, but its task has no id, so it cannot be followed",
      { operationId, attempts: 1 },
    );
    throw Object.assign(error, { ambiguous: true as const });
  }
  const { Operation } = body as { Operation?: unknown };
  return { id: taskId, task: typeof Operation === "string" ? Operation : "" };
}

/** Ids of tasks may repeat from session to session; the time tells them apart. */
function holdOf({ id, begun }: OperationJson): string {
  return `${id} ${begun}`;
}
