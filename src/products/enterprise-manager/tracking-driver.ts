import type { Task } from "../../../generated/enterprise-manager/client.js";
import type { TrackingContext } from "../../client/tracked.js";
import { NotSupportedError, type OperationLostError, TimeoutError } from "../../errors/index.js";
import type {
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../operations/driver.js";
import type { TrackedOperation } from "../../spec/tracked.js";
import { isTransient } from "../../transport/retry.js";
import type { EnterpriseManagerSession } from "./session.js";
import { type Followed, writeDetail } from "./tracking-detail.js";
import { canceled, lost, notStarted, refused } from "./tracking-failure.js";
import { JobSessions } from "./tracking-job.js";
import { TimeLimit } from "./tracking-limit.js";
import { RunSession } from "./tracking-run.js";
import type { JobSession } from "./tracking-session.js";
import { lookAt, type Related, relatedOf } from "./tracking-task.js";
import { isGone, type SessionTasks } from "./tracking-tasks.js";

/** How long `OperationFinished` may last, in ms, before it counts as the end: of some tasks it is the last state. */
const longestCollecting = 2 * 60_000;

/** How long a session may take to appear after its task has ended, in ms. */
const longestSearch = 5 * 60_000;

export interface TaskDriverSettings {
  readonly context: TrackingContext;
  readonly session: EnterpriseManagerSession;
  readonly tracked: TrackedOperation;
  readonly json: OperationJson;
  readonly followed: Followed;
  /** Those of the logon session that has the task. Absent: the task cannot be asked for. */
  readonly tasks: SessionTasks | undefined;
  /** One request that tells of all sessions of a type. */
  readonly sessions: (type: string) => SharedPoll | undefined;
  /** Under which the logon session is held as long as the task is needed. */
  readonly hold: string;
  /** The logon session is not known to be the one of the task: its id may be that of another one. */
  readonly suspect: boolean;
}

type Stage = "running" | "mute" | "failed" | "succeeded" | "started";

/**
 * Follows a task, and then the session of the run or restore that it has started. The task is bound to the logon session
 * it was begun in; the session of the run is not.
 */
export class TaskDriver implements OperationDriver<unknown> {
  readonly #settings: TaskDriverSettings;
  readonly #job: JobSessions | undefined;
  #json: OperationJson;
  /** Absent once the task is not needed any more, or lost. */
  #tasks: SessionTasks | undefined;
  #task: Task | undefined;
  #run: RunSession | undefined;
  /** From when it is first seen to be done on the backup server. */
  readonly #collecting: TimeLimit;
  /** From when the session of the run is first looked for. */
  readonly #searching: TimeLimit;
  /** What was said in place of the task. */
  #lostBy: unknown;
  #canceled = false;
  #end: Observation | OperationLostError | undefined;

  constructor(settings: TaskDriverSettings) {
    const { context, tracked, json, followed, tasks } = settings;
    const { baseline, parameters, related, assumed } = followed;
    const { job } = tracked;
    const id = job && parameters[job.parameter];
    this.#settings = settings;
    this.#json = json;
    this.#tasks = tasks;
    this.#collecting = new TimeLimit(context.clock, longestCollecting);
    this.#searching = new TimeLimit(context.clock, longestSearch);
    if (related !== undefined) this.#run = new RunSession(context, tracked, related, assumed);
    if (job !== undefined && id !== undefined && baseline !== undefined) {
      this.#job = new JobSessions(context, tracked, job, id);
    }
  }

  /** Changes with what is seen: after a restart the session is asked for at once. */
  get json(): OperationJson {
    return this.#json;
  }

  /** One request tells of all tasks of a logon session, later one of all sessions of runs. */
  get shared(): SharedPoll | undefined {
    if (this.#run !== undefined) return this.#settings.sessions(this.#run.related.type);
    return this.#searching.isStarted ? undefined : this.#tasks;
  }

  /** The session that the task has led to. */
  get related(): Related | undefined {
    return this.#run?.related;
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    if (this.#end === undefined) {
      const seen = await this.#look(bounds);
      if (seen.state === "running") return seen;
      // Kept, because this poll may be aborted before the answer is given to anybody.
      this.#end = seen;
      await this.#finishTask(bounds);
    }
    if (this.#end instanceof Error) throw this.#end;
    return this.#end;
  }

  /** What a task in a list of many says, as long as there is nothing else to ask. */
  glance(task: Task): Observation | undefined {
    const isAsked = this.shared === this.#tasks && this.#tasks !== undefined;
    if (!isAsked || this.#canceled || this.#end !== undefined || !this.#isMine(task)) return undefined;
    return this.#stageOf(task) === "running" ? running(task) : undefined;
  }

  /** What the session of the run says in a list of many. */
  glanceAtRun(session: JobSession): Observation | undefined {
    return this.#end === undefined ? this.#run?.glance(session) : undefined;
  }

  /** Well inside the idle limit where a session must not die, and no later than something has taken too long. */
  longestWait(): number | undefined {
    const { session } = this.#settings;
    const mustLive = this.#tasks !== undefined || session.supplied !== undefined;
    const limits = [
      mustLive ? session.idleLimit / 3 : undefined,
      this.#searching.isStarted ? undefined : this.#collecting.left,
      this.#run?.body === undefined ? this.#searching.left : undefined,
    ].filter((limit) => limit !== undefined);
    return limits.length === 0 ? undefined : Math.max(Math.min(...limits), 1000);
  }

  async result(): Promise<unknown> {
    return this.#run?.body ?? this.#task;
  }

  async failure({ state, outcome }: Observation, bounds: StepBounds): Promise<Error> {
    if (state === "canceled") return canceled(this.#json, this.#task);
    if (this.#run !== undefined) return this.#run.failure(this.#json, outcome, bounds);
    const task = this.#task as Task;
    const sight = lookAt(task, this.#settings.tracked);
    return sight.succeeded ? notStarted(this.#json, task, longestSearch) : refused(this.#json, task, sight);
  }

  /**
   * Deletes the task, or stops the session that it has led to.
   * @throws {NotSupportedError} for sessions that cannot be stopped, and as long as none is known.
   */
  async cancel(bounds: StepBounds): Promise<void> {
    // An end that was seen stays it, though the poll that saw it was given up: nothing must ask for the task again.
    if (this.#end !== undefined || (this.#canceled && this.#run === undefined)) return;
    // A task that has ended since the last look has started what is to be stopped: deleting it would stop nothing.
    if (this.#run === undefined) await this.#look(bounds);
    if (this.#run !== undefined) return this.#run.stop(bounds, this.#json);
    if (this.#tasks === undefined || this.#searching.isStarted) {
      throw new NotSupportedError("there is no session yet that could be stopped; cancel again later", {
        operationId: this.#json.operationId,
      });
    }
    if (this.#task !== undefined && this.#stageOf(this.#task) !== "running") return;
    await this.#tasks.delete(this.#json.id, bounds);
    this.#canceled = true;
  }

  isTransient(error: unknown): boolean {
    // Of whatever bound: the deadline of a request is none of the operation.
    return error instanceof TimeoutError || isTransient(error, this.#settings.context.product.retry);
  }

  async #look(bounds: StepBounds): Promise<Observation> {
    if (this.#run !== undefined) return this.#lookAtRun(this.#run, bounds);
    if (this.#canceled) return this.#afterCancel(bounds);
    if (this.#tasks === undefined) return this.#search(bounds);
    const task = await this.#tasks.read(this.#json.id, bounds);
    if (!isGone(task) && this.#isMine(task)) return this.#follow(task, bounds);
    this.#lostBy = isGone(task) ? task.gone : undefined;
    this.#release();
    return this.#search(bounds);
  }

  #follow(task: Task, bounds: StepBounds): Observation | Promise<Observation> {
    const stage = this.#stageOf(task);
    if (stage === "mute") throw this.#lost("has ended without saying whether it succeeded");
    if (stage !== "started") return { state: stage, status: task };
    const related = relatedOf(task, this.#settings.tracked);
    return related === undefined ? this.#search(bounds) : this.#goOn(related, false, bounds);
  }

  /** How far the task is, by the stage that is waited for. */
  #stageOf(task: Task): Stage {
    const { tracked, followed } = this.#settings;
    const { until } = followed;
    const { ended, succeeded, mute } = lookAt(task, tracked);
    this.#task = task;
    if (ended === "open") return "running";
    if (ended === "operation" && until !== "operation") {
      // A session that is linked already need not wait for the data of the task.
      if (until === "session" && succeeded && relatedOf(task, tracked) !== undefined) return "started";
      this.#collecting.start();
      if (!this.#collecting.isOver) return "running";
    }
    if (mute) return "mute";
    if (!succeeded) return "failed";
    return until === "session" ? "started" : "succeeded";
  }

  /** For the session of the run, without a link or without the task. */
  async #search(bounds: StepBounds): Promise<Observation> {
    const isLost = this.#tasks === undefined;
    if (this.#job === undefined && isLost)
      throw this.#lost("can no longer be read: its logon session is gone");
    this.#searching.start();
    const related = await this.#newest(bounds);
    if (related !== undefined) return this.#goOn(related, true, bounds);
    if (!this.#searching.isOver) return running(this.#task);
    if (isLost) throw this.#lost("can no longer be read, and its job had no new run that would tell");
    if (this.#job === undefined) throw this.#lost("succeeded, but names no session of what it has started");
    return { state: "failed", status: this.#task };
  }

  async #newest({ signal }: StepBounds): Promise<Related | undefined> {
    return this.#job?.after(this.#settings.followed.baseline ?? {}, { signal, retry: false });
  }

  async #goOn(related: Related, assumed: boolean, bounds: StepBounds): Promise<Observation> {
    const { context, tracked, followed } = this.#settings;
    const run = new RunSession(context, tracked, related, assumed);
    this.#run = run;
    this.#json = { ...this.#json, detail: writeDetail({ ...followed, related, assumed }) };
    await this.#finishTask(bounds);
    return this.#lookAtRun(run, bounds);
  }

  async #lookAtRun(run: RunSession, bounds: StepBounds): Promise<Observation> {
    this.#searching.start();
    const seen = await run.look(bounds, this.#json);
    if (seen !== undefined) return seen;
    if (this.#searching.isOver) throw this.#lost(`has led to the ${run}, which the server does not have`);
    return running(this.#task);
  }

  /** What becomes of work that had begun is not documented: a run of the job that is there counts for more. */
  async #afterCancel(bounds: StepBounds): Promise<Observation> {
    const related = await this.#newest(bounds);
    if (related !== undefined) return this.#goOn(related, true, bounds);
    return { state: "canceled", status: this.#task, certainty: "assumed" };
  }

  /** The task is not needed any more. */
  async #finishTask(bounds: StepBounds): Promise<void> {
    const { tracked, followed } = this.#settings;
    const tasks = this.#release();
    const hasEnded = this.#task !== undefined && lookAt(this.#task, tracked).ended === "task";
    if (tasks === undefined || !hasEnded || this.#canceled || followed.keepTask) return;
    // It goes with its session in any case.
    await tasks.delete(this.#json.id, bounds).catch(() => undefined);
  }

  #release(): SessionTasks | undefined {
    const tasks = this.#tasks;
    this.#tasks = undefined;
    this.#settings.session.release(this.#settings.hold);
    return tasks;
  }

  #isMine({ Operation }: Task): boolean {
    return !this.#settings.suspect || Operation === this.#settings.followed.task;
  }

  #lost(what: string): OperationLostError {
    this.#release();
    const error = lost(this.#json, what, this.#task, this.#lostBy);
    this.#end = error;
    return error;
  }
}

function running(status: unknown): Observation {
  return { state: "running", status };
}
