import type { Task } from "../../../../generated/enterprise-manager/client.js";
import { NotSupportedError, OperationCanceledError, OperationLostError } from "../../../errors/index.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../../lro/driver.js";
import { hasState, type JobSession, type SessionLink, sessionLinkOf, writeResumeState } from "./evaluate.js";
import { JobSessions } from "./run-search.js";
import { RunSession } from "./run-session.js";
import { longestSearch, SearchTime } from "./search-time.js";
import { FollowedTask, type FollowedTaskSettings } from "./task.js";

interface TaskDriverSettings extends FollowedTaskSettings {
  /** Polls all tasks of the logon session that has this one. */
  readonly taskList: SharedPoll | undefined;
  /** Polls all running sessions of a type. */
  readonly sessionList: (type: string) => SharedPoll | undefined;
}

/**
 * Follows a task, and then the session of the run or restore that the task starts. The task can be read only in the
 * logon session that created it. The session of the run can be read in any logon session.
 */
export class TaskDriver implements OperationDriver<unknown> {
  readonly #settings: TaskDriverSettings;
  readonly #job: JobSessions | undefined;
  readonly #task: FollowedTask;
  readonly #searching: SearchTime;
  #json: OperationJson;
  #run: RunSession | undefined;
  #goodResponses = 0;
  #end: Observation | OperationLostError | undefined;

  constructor(settings: TaskDriverSettings) {
    const { context, tracked, json, followed } = settings;
    const { baseline, parameters, link, assumed } = followed;
    this.#settings = settings;
    this.#json = { ...json, detail: writeResumeState(followed) };
    this.#task = new FollowedTask(settings);
    this.#searching = new SearchTime(context.clock);
    if (link !== undefined) this.#run = new RunSession(context, tracked, json, link, assumed);
    if (baseline !== undefined) this.#job = JobSessions.of(context, tracked, parameters);
  }

  /**
   * If the task has ended since the last poll, it has started a session, and that session must be stopped: deleting the
   * task would not stop it. For a session that cannot be stopped, no poll is needed.
   */
  get pollsBeforeCancel(): boolean {
    return this.#run?.canStop ?? true;
  }

  /** Contains the session once it is known, so that a resumed operation polls it at once. */
  get json(): OperationJson {
    return this.#json;
  }

  /** `assumed` as soon as the session was found without a link. */
  get certainty(): Certainty | undefined {
    return this.#run?.assumed ? "assumed" : undefined;
  }

  /** First the list of tasks, later the list of sessions. `undefined` while the session is searched. */
  get shared(): SharedPoll | undefined {
    if (this.#run !== undefined) return this.#settings.sessionList(this.#run.link.type);
    return this.#task.isReadable && !this.#searching.isStarted ? this.#settings.taskList : undefined;
  }

  /** The session that the task has led to. */
  get link(): SessionLink | undefined {
    return this.#run?.link;
  }

  /** A poll may read the task, then the newest session of the job, then the session itself. */
  get goodResponses(): number {
    return this.#goodResponses;
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    if (this.#end === undefined) {
      let observation: Observation;
      try {
        observation = await this.#poll(bounds);
      } catch (error) {
        // The time limit for the search counts only while the server responds.
        if (this.isTransient(error)) this.#searching.interrupt();
        throw error;
      }
      if (observation.state === "running") return observation;
      // Kept, because this poll may be aborted before its observation is used.
      this.#end = observation;
      await this.#task.finish(bounds);
    }
    if (this.#end instanceof Error) throw this.#end;
    return this.#end;
  }

  /** The observation from an item of the task list. `undefined`: another request is needed to know the state. */
  fromTask(task: Task): Observation | undefined {
    const isPolled = this.#task.isReadable && !this.#task.isDeleted && this.#end === undefined;
    if (!isPolled || !hasState(task)) return undefined;
    return this.#task.evaluate(task) === "running" ? running(task) : undefined;
  }

  /** The observation from the session that is followed. */
  observe(session: JobSession): Observation {
    return (this.#run as RunSession).observe(session);
  }

  /** The observation from an item of the session list. */
  fromSession(session: JobSession): Observation | undefined {
    return this.#end === undefined ? this.#run?.fromListItem(session) : undefined;
  }

  /** Nobody has a handle: the logon session may end. */
  abandon(): void {
    this.#task.release();
  }

  /** Well below the idle timeout of a logon session that must stay alive, and no longer than the nearest time limit. */
  longestWait(): number | undefined {
    const { session } = this.#settings;
    const mustLive = this.#task.isReadable || session.supplied !== undefined;
    const limits = [
      mustLive ? session.sessionIdleTimeout / 3 : undefined,
      this.#searching.isStarted ? undefined : this.#task.remaining,
      this.#run?.isKnown ? undefined : this.#searching.remaining,
    ].filter((limit): limit is number => limit !== undefined && limit > 0);
    return limits.length === 0 ? undefined : Math.max(Math.min(...limits), 1000);
  }

  async result(): Promise<unknown> {
    return this.#run?.body ?? this.#task.body;
  }

  async failure({ state, outcome }: Observation, bounds: StepBounds): Promise<Error> {
    if (state === "canceled") {
      const { operationId, id } = this.#settings.json;
      return new OperationCanceledError(
        `${id} was deleted. By the documentation that stops it, but work that had begun may continue`,
        { operationId, id, status: this.#task.body },
      );
    }
    return this.#run?.failure(outcome, bounds) ?? this.#task.failure(longestSearch);
  }

  /**
   * Deletes the task, or stops the session that it has started.
   * @throws {NotSupportedError} for sessions that cannot be stopped, and while no session is known.
   */
  async cancel(bounds: StepBounds): Promise<void> {
    // An aborted poll may have seen the end. Then the task must not be requested again.
    if (this.#end !== undefined) return;
    if (this.#run !== undefined) return this.#run.stop(bounds);
    if (this.#task.isDeleted) return;
    if (!this.#task.isReadable || this.#searching.isStarted) {
      throw new NotSupportedError(
        "the operation has no session yet that can be stopped; cancel again later",
        {
          operationId: this.#settings.json.operationId,
        },
      );
    }
    await this.#task.delete(bounds);
  }

  isTransient(error: unknown): boolean {
    return this.#settings.context.contact.isTransient(error);
  }

  async #poll(bounds: StepBounds): Promise<Observation> {
    if (this.#run !== undefined) return this.#pollRun(this.#run, bounds);
    if (this.#task.isDeleted) return this.#pollDeleted(bounds);
    if (!this.#task.isReadable) return this.#searchRun(bounds);
    const progress = await this.#task.poll(bounds);
    this.#goodResponses++;
    if (progress === undefined) return this.#searchRun(bounds);
    if (progress === "no-result") throw this.#lost("has ended without saying whether it succeeded");
    if (progress !== "started") return { state: progress, status: this.#task.body };
    const { tracked } = this.#settings;
    const link = sessionLinkOf(this.#task.body as Task, tracked);
    if (link === undefined && tracked.optionalSession) return { state: "succeeded", status: this.#task.body };
    return link === undefined ? this.#searchRun(bounds) : this.#followRun(link, false, bounds);
  }

  /** Searches for the session of the run when the task has no link to it, or the task is lost. */
  async #searchRun(bounds: StepBounds): Promise<Observation> {
    const isLost = !this.#task.isReadable;
    if (this.#job === undefined && isLost) {
      throw this.#lost("can no longer be read: its logon session is gone");
    }
    this.#searching.start();
    const link = await this.#newRun(bounds);
    this.#searching.resume();
    if (link !== undefined) return this.#followRun(link, true, bounds);
    if (!this.#searching.isOver) return running(this.#task.body);
    if (isLost)
      throw this.#lost("can no longer be read, and its job has no new run that would show the outcome");
    if (this.#job === undefined)
      throw this.#lost("succeeded, but has no link to the session that it started");
    return { state: "failed", status: this.#task.body };
  }

  async #newRun({ signal }: StepBounds): Promise<SessionLink | undefined> {
    if (this.#job === undefined) return undefined;
    const { baseline = {} } = this.#settings.followed;
    const link = await this.#job.newRun(baseline, { signal, retry: false });
    this.#goodResponses++;
    return link;
  }

  async #followRun(link: SessionLink, assumed: boolean, bounds: StepBounds): Promise<Observation> {
    const { context, tracked, json, followed } = this.#settings;
    const run = new RunSession(context, tracked, json, link, assumed);
    this.#run = run;
    this.#json = { ...json, detail: writeResumeState({ ...followed, link, assumed }) };
    await this.#task.finish(bounds);
    return this.#pollRun(run, bounds);
  }

  async #pollRun(run: RunSession, bounds: StepBounds): Promise<Observation> {
    this.#searching.start();
    const observation = await run.poll(bounds);
    this.#searching.resume();
    if (observation !== undefined) return observation;
    if (this.#searching.isOver) throw this.#lost(`has led to the ${run}, which the server does not have`);
    return running(this.#task.body);
  }

  /**
   * The documentation does not say whether work that had begun is stopped. A new run of the job shows that it was not.
   */
  async #pollDeleted(bounds: StepBounds): Promise<Observation> {
    const link = await this.#newRun(bounds);
    if (link !== undefined) return this.#followRun(link, true, bounds);
    return { state: "canceled", status: this.#task.body, certainty: "assumed" };
  }

  #lost(what: string): OperationLostError {
    const { operationId, id } = this.#settings.json;
    const { body: status, lostBy: cause } = this.#task;
    this.#task.release();
    const message = `${id} ${what}; the outcome is unknown`;
    this.#end = new OperationLostError(message, { operationId, id, status, cause });
    return this.#end;
  }
}

function running(status: unknown): Observation {
  return { state: "running", status };
}
