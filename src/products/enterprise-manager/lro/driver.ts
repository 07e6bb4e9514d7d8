import type { Task } from "../../../../generated/enterprise-manager/client.js";
import { NotSupportedError, type OperationLostError } from "../../../errors/index.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { BoundTask, type BoundTaskSettings } from "./bound-task.js";
import { writeDetail } from "./detail.js";
import { canceled, lost, notStarted, refused } from "./failure.js";
import { type JobSessions, jobSessions } from "./job.js";
import { TimeLimit } from "./limit.js";
import { RunSession } from "./run.js";
import type { JobSession } from "./session.js";
import { hasState } from "./state.js";
import { type Related, relatedOf, type TaskSight } from "./task.js";

/** How long a session may take to appear after its task has ended, in ms. */
const longestSearch = 5 * 60_000;

export interface TaskDriverSettings extends Omit<BoundTaskSettings, "id" | "clock"> {
  readonly context: TrackingContext;
  readonly json: OperationJson;
  /** One request that tells of all sessions of a type. */
  readonly sessions: (type: string) => SharedPoll | undefined;
}

/**
 * Follows a task, and then the session of the run or restore that it has started. The task is bound to the logon session
 * it was begun in; the session of the run is not.
 */
export class TaskDriver implements OperationDriver<unknown> {
  readonly #settings: TaskDriverSettings;
  readonly #job: JobSessions | undefined;
  #json: OperationJson;
  readonly #task: BoundTask;
  #run: RunSession | undefined;
  /** From when the session of the run is first looked for. */
  readonly #searching: TimeLimit;
  #canceled = false;
  #answered = 0;
  #end: Observation | OperationLostError | undefined;

  constructor(settings: TaskDriverSettings) {
    const { context, tracked, json, followed } = settings;
    const { baseline, parameters, related, assumed } = followed;
    this.#settings = settings;
    this.#json = json;
    this.#task = new BoundTask({ ...settings, id: json.id, clock: context.clock });
    this.#searching = new TimeLimit(context.clock, longestSearch);
    if (related !== undefined) this.#run = new RunSession(context, tracked, related, assumed);
    if (baseline !== undefined) this.#job = jobSessions(context, tracked, parameters);
  }

  /**
   * A task that has ended since the last look has started what is to be stopped: deleting it would stop nothing. A session that
   * has ended is none to stop.
   */
  get looksBeforeCancel(): boolean {
    return this.#run?.canStop ?? true;
  }

  /** Changes with what is seen: after a restart the session is asked for at once. */
  get json(): OperationJson {
    return this.#json;
  }

  /** A session that was found without a link is assumed to be the one that was started, from the beginning. */
  get certainty(): Certainty | undefined {
    return this.#run?.assumed ? "assumed" : undefined;
  }

  /** One request tells of all tasks of a logon session, later one of all sessions of runs. */
  get shared(): SharedPoll | undefined {
    if (this.#run !== undefined) return this.#settings.sessions(this.#run.related.type);
    return this.#searching.isStarted ? undefined : this.#task.tasks;
  }

  /** The session that the task has led to. */
  get related(): Related | undefined {
    return this.#run?.related;
  }

  /** A poll asks for the task, then for the newest session, then for that session itself. */
  get answered(): number {
    return this.#answered;
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    if (this.#end === undefined) {
      const seen = await this.#lookPatiently(bounds);
      if (seen.state === "running") return seen;
      // Kept, because this poll may be aborted before the answer is given to anybody.
      this.#end = seen;
      await this.#finish(bounds);
    }
    if (this.#end instanceof Error) throw this.#end;
    return this.#end;
  }

  /** What a task in a list of many says, as long as there is nothing else to ask. */
  fromListItem(task: Task): Observation | undefined {
    if (!hasState(task)) return undefined;
    const isAsked = this.shared !== undefined && this.shared === this.#task.tasks;
    if (!isAsked || this.#canceled || this.#end !== undefined) return undefined;
    return this.#task.judge(task) === "running" ? running(task) : undefined;
  }

  /** What the session of the run says in a list of many. */
  glanceAtRun(session: JobSession): Observation | undefined {
    return this.#end === undefined ? this.#run?.glance(session) : undefined;
  }

  /** Well inside the idle limit where a session must not die, and no later than something has taken too long. */
  longestWait(): number | undefined {
    const { session } = this.#settings;
    const mustLive = this.#task.tasks !== undefined || session.supplied !== undefined;
    const limits = [
      mustLive ? session.sessionIdleTimeout / 3 : undefined,
      this.#searching.isStarted ? undefined : this.#task.left,
      this.#run?.isKnown ? undefined : this.#searching.left,
    ].filter((limit): limit is number => limit !== undefined && limit > 0);
    return limits.length === 0 ? undefined : Math.max(Math.min(...limits), 1000);
  }

  async result(): Promise<unknown> {
    return this.#run?.body ?? this.#task.body;
  }

  async failure({ state, outcome }: Observation, bounds: StepBounds): Promise<Error> {
    if (state === "canceled") return canceled(this.#json, this.#task.body);
    if (this.#run !== undefined) return this.#run.failure(this.#json, outcome, bounds);
    const task = this.#task.body as Task;
    const sight = this.#task.sight as TaskSight;
    return sight.succeeded ? notStarted(this.#json, task, longestSearch) : refused(this.#json, task, sight);
  }

  /**
   * Deletes the task, or stops the session that it has led to.
   * @throws {NotSupportedError} for sessions that cannot be stopped, and as long as none is known.
   */
  async cancel(bounds: StepBounds): Promise<void> {
    // An end that was seen stays it, though the poll that saw it was given up: nothing must ask for the task again.
    if (this.#end !== undefined || (this.#canceled && this.#run === undefined)) return;
    if (this.#run !== undefined) return this.#run.stop(bounds, this.#json);
    if (this.#task.tasks === undefined || this.#searching.isStarted) {
      throw new NotSupportedError("there is no session yet that could be stopped; cancel again later", {
        operationId: this.#json.operationId,
      });
    }
    await this.#task.delete(bounds);
    this.#canceled = true;
  }

  isTransient(error: unknown): boolean {
    return this.#settings.context.isTransient(error);
  }

  /** How long a session has not appeared is counted while the server answers. */
  async #lookPatiently(bounds: StepBounds): Promise<Observation> {
    try {
      return await this.#look(bounds);
    } catch (error) {
      if (this.isTransient(error)) this.#searching.interrupt();
      throw error;
    }
  }

  async #look(bounds: StepBounds): Promise<Observation> {
    if (this.#run !== undefined) return this.#lookAtRun(this.#run, bounds);
    if (this.#canceled) return this.#afterCancel(bounds);
    if (this.#task.tasks === undefined) return this.#search(bounds);
    const stage = await this.#task.read(bounds);
    this.#answered++;
    if (stage === undefined) return this.#search(bounds);
    if (stage === "mute") throw this.#lost("has ended without saying whether it succeeded");
    if (stage !== "started") return { state: stage, status: this.#task.body };
    const related = relatedOf(this.#task.body as Task, this.#settings.tracked);
    return related === undefined ? this.#search(bounds) : this.#goOn(related, false, bounds);
  }

  /** For the session of the run, without a link or without the task. */
  async #search(bounds: StepBounds): Promise<Observation> {
    const isLost = this.#task.tasks === undefined;
    if (this.#job === undefined && isLost)
      throw this.#lost("can no longer be read: its logon session is gone");
    this.#searching.start();
    const related = await this.#newest(bounds);
    this.#searching.resume();
    if (related !== undefined) return this.#goOn(related, true, bounds);
    if (!this.#searching.isOver) return running(this.#task.body);
    if (isLost) throw this.#lost("can no longer be read, and its job had no new run that would tell");
    if (this.#job === undefined) throw this.#lost("succeeded, but names no session of what it has started");
    return { state: "failed", status: this.#task.body };
  }

  async #newest({ signal }: StepBounds): Promise<Related | undefined> {
    if (this.#job === undefined) return undefined;
    const { baseline = {} } = this.#settings.followed;
    const related = await this.#job.after(baseline, { signal, retry: false });
    this.#answered++;
    return related;
  }

  async #goOn(related: Related, assumed: boolean, bounds: StepBounds): Promise<Observation> {
    const { context, tracked, followed } = this.#settings;
    const run = new RunSession(context, tracked, related, assumed);
    this.#run = run;
    this.#json = { ...this.#json, detail: writeDetail({ ...followed, related, assumed }) };
    await this.#finish(bounds);
    return this.#lookAtRun(run, bounds);
  }

  async #lookAtRun(run: RunSession, bounds: StepBounds): Promise<Observation> {
    this.#searching.start();
    const seen = await run.look(bounds, this.#json);
    this.#searching.resume();
    if (seen !== undefined) return seen;
    if (this.#searching.isOver) throw this.#lost(`has led to the ${run}, which the server does not have`);
    return running(this.#task.body);
  }

  /** What becomes of work that had begun is not documented: a run of the job that is there counts for more. */
  async #afterCancel(bounds: StepBounds): Promise<Observation> {
    const related = await this.#newest(bounds);
    if (related !== undefined) return this.#goOn(related, true, bounds);
    return { state: "canceled", status: this.#task.body, certainty: "assumed" };
  }

  async #finish(bounds: StepBounds): Promise<void> {
    if (this.#canceled) this.#task.release();
    else await this.#task.finish(bounds);
  }

  #lost(what: string): OperationLostError {
    this.#task.release();
    const error = lost(this.#json, what, this.#task.body, this.#task.lostBy);
    this.#end = error;
    return error;
  }
}

function running(status: unknown): Observation {
  return { state: "running", status };
}
