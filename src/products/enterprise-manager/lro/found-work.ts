import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { CallOptions } from "../../../contract/call.js";
import type { AttachKind, TrackedOperation, TrackedSession } from "../../../contract/descriptor.js";
import { ConfigurationError, DecodeError } from "../../../errors/index.js";
import { type AttachableOperation, attachable, firstFound, foundIn } from "../../../lro/attach.js";
import type { OperationJson } from "../../../lro/driver.js";
import type { FollowerContext, FoundWork } from "../../../lro/operation-follower.js";
import { newOperationJson } from "../../../lro/resume-state.js";
import { listAt } from "../../../pointer.js";
import { locate } from "../../../request/href.js";
import type { Logon } from "../logon.js";
import { RequestSession } from "../session.js";
import type { TaskDriver } from "./driver.js";
import { checkState, hasState, type JobSession, type TaskResumeState } from "./evaluate.js";
import { keyOf, runningSessions } from "./session-list.js";

/** Makes the driver of work that was found. `hold`: `close()` leaves the logon session open, for the task. */
export type FollowFound = (
  json: OperationJson,
  tracked: TrackedOperation,
  followed: TaskResumeState,
  task?: { readonly logon: Logon | undefined; readonly hold: boolean },
) => TaskDriver;

/** The task is kept: only the program that created the task may decide to delete it. */
const found = { waitFor: "session", keepTask: true, assumed: false } as const;

/** Finds tasks and sessions that this client did not start. */
export class FoundWorks {
  readonly #context: FollowerContext;
  readonly #follow: FollowFound;
  readonly #task: AttachableOperation;
  readonly #sessions: readonly AttachableOperation[];

  constructor(context: FollowerContext, follow: FollowFound) {
    const { product } = context;
    this.#context = context;
    this.#follow = follow;
    this.#task = attachable(product, "task")[0] as AttachableOperation;
    this.#sessions = attachable(product, "session");
  }

  attach(kind: AttachKind, id: string, options: CallOptions): Promise<FoundWork> {
    return kind === "task" ? this.#attachTask(id, options) : this.#attachSession(id, options);
  }

  running(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const sessions = this.#sessions.map((type) => () => this.#runningSessions(type, options));
    return foundIn([() => this.#runningTasks(options), ...sessions]);
  }

  async #attachTask(id: string, options: CallOptions): Promise<FoundWork> {
    const { operationId } = this.#task;
    const session = new RequestSession();
    // Not read patiently: the server responds with 500 for a task of another session.
    const { body } = await this.#context.call(operationId, { id }, options, session);
    checkState(body as Task, operationId);
    const driver = this.#followTask(id, body as Task, session.used, true);
    const seen = driver.fromTask(body as Task);
    if (seen !== undefined) return { driver, seen };
    const abandon = () => driver.abandon();
    return { driver, seen: { state: "running", status: body }, needsPoll: true, abandon };
  }

  /** `target`: a link or a UID names the type of the session. For a bare id, all types are tried. */
  #attachSession(target: string, options: CallOptions): Promise<FoundWork> {
    const reads = this.#candidates(target).map(({ type, id }) => async () => {
      const { operationId } = type;
      const { parameter } = sessionOf(type);
      const check = (body: unknown) => checkState(body as JobSession, operationId);
      const { body } = await this.#context.read(operationId, { [parameter]: id }, options, check);
      const driver = this.#followSession(type, keyOf(id));
      return { driver, seen: driver.observe(body as JobSession) };
    });
    return firstFound(`session ${keyOf(target)} of a run or a restore`, reads);
  }

  #candidates(target: string): readonly { readonly type: AttachableOperation; readonly id: string }[] {
    const { product, server } = this.#context;
    if (target.includes("/")) {
      const { operationId, parameters } = locate(target, product.operations, [
        product.basePath,
        new URL(server).pathname,
      ]);
      // A link may lead to the reference of the session, which has the same path.
      const { path } = this.#context.descriptor(operationId);
      const type = this.#sessions.find(({ descriptor }) => descriptor.path === path);
      if (type === undefined) throw notASession(target);
      return [{ type, id: String(parameters[sessionOf(type).parameter]) }];
    }
    const [, urn] = /^urn:(\w+:\w+):/i.exec(target) ?? [];
    const types = this.#sessions.filter((type) => urn === undefined || hasUrn(type, urn));
    if (types.length === 0) throw notASession(target);
    return types.map((type) => ({ type, id: target }));
  }

  async *#runningTasks(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const { collection } = followedBy(this.#task);
    if (collection === undefined) return;
    const { operationId, items } = collection;
    const session = new RequestSession();
    const { body } = await this.#context.read(operationId, {}, options, undefined, session);
    for (const task of listAt<Task>(body, items)) {
      if (!hasState(task)) continue;
      if (!task.TaskId) throw withoutId("task", operationId);
      const driver = this.#followTask(task.TaskId, task, session.used, false);
      const seen = driver.fromTask(task);
      if (seen !== undefined) yield { driver, seen };
    }
  }

  async *#runningSessions(
    type: AttachableOperation,
    options: CallOptions,
  ): AsyncGenerator<FoundWork, void, undefined> {
    const declared = sessionOf(type);
    if (declared.collection === undefined) return;
    for await (const page of runningSessions(this.#context, declared.type, declared.collection, options)) {
      for (const session of page) {
        if (!session.UID) throw withoutId(declared.type, declared.collection.operationId);
        const driver = this.#followSession(type, keyOf(session.UID));
        const seen = driver.fromSession(session);
        if (seen !== undefined) yield { driver, seen };
      }
    }
  }

  #followTask(id: string, { Operation }: Task, logon: Logon | undefined, hold: boolean): TaskDriver {
    const followed = { ...found, parameters: { id }, task: Operation ?? "" };
    const json = newOperationJson(this.#context, this.#task.operationId, id);
    return this.#follow(json, followedBy(this.#task), followed, { logon, hold });
  }

  #followSession(type: AttachableOperation, id: string): TaskDriver {
    // The id is known: the Href of the response may be absent.
    const link = { type: sessionOf(type).type, id, path: `/${encodeURIComponent(id)}` };
    const json = newOperationJson(this.#context, type.operationId, id);
    const followed = { ...found, parameters: { id }, task: "", link };
    return this.#follow(json, followedBy(type), followed);
  }
}

function withoutId(what: string, operationId: string): DecodeError {
  return new DecodeError(`a ${what} in the list has no id, so it cannot be followed`, { operationId });
}

/** How the work of an operation that only reads it is followed. */
function followedBy({ descriptor }: AttachableOperation): TrackedOperation {
  return descriptor.attach?.tracked as TrackedOperation;
}

function sessionOf(type: AttachableOperation): TrackedSession {
  return followedBy(type).sessions?.[0] as TrackedSession;
}

/** `urn`: namespace and type. */
function hasUrn(type: AttachableOperation, urn: string): boolean {
  const types = type.descriptor.pathIds?.[sessionOf(type).parameter] ?? [];
  return types.some((each) => each.toLowerCase() === urn.toLowerCase());
}

function notASession(target: string): ConfigurationError {
  const problem = `does not name a session of a run or a restore: ${target.slice(0, 200)}`;
  return new ConfigurationError("session", problem, { operationId: "attach" });
}
