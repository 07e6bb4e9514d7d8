import type { Task } from "../../../../generated/enterprise-manager/client.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import type { Clock } from "../../../http/clock.js";
import type { StepBounds } from "../../../lro/driver.js";
import type { EnterpriseManagerSession } from "../session.js";
import type { Followed } from "./detail.js";
import { TimeLimit } from "./limit.js";
import { lookAt, relatedOf, type TaskSight } from "./task.js";
import { isLost, type SessionTasks } from "./tasks.js";

/** How long `OperationFinished` may last, in ms, before it counts as the end: of some tasks it is the last state. */
const longestCollecting = 2 * 60_000;

export interface BoundTaskSettings {
  readonly id: string;
  readonly tracked: TrackedOperation;
  readonly followed: Followed;
  readonly session: EnterpriseManagerSession;
  readonly clock: Clock;
  /** Those of the logon session that has the task. Absent: the task cannot be asked for. */
  readonly tasks: SessionTasks | undefined;
  /** Under which the logon session is held as long as the task is needed. */
  readonly hold: string;
  /** The logon session is not known to be the one of the task: its id may be that of another one. */
  readonly suspect: boolean;
}

/**
 * How far a task is, by the stage that is waited for. `mute`: it has ended and does not say how. `started`: it has done its
 * part, and a session of what it has started tells the rest.
 */
export type Stage = "running" | "mute" | "failed" | "succeeded" | "started";

/** A task in the logon session that it was begun in, as long as it is needed and that session lives. */
export class BoundTask {
  readonly #settings: BoundTaskSettings;
  /** From when it is first seen to be done on the backup server. */
  readonly #collecting: TimeLimit;
  #tasks: SessionTasks | undefined;
  #body: Task | undefined;
  #lostBy: unknown;

  constructor(settings: BoundTaskSettings) {
    this.#settings = settings;
    this.#tasks = settings.tasks;
    this.#collecting = new TimeLimit(settings.clock, longestCollecting);
  }

  /** One request tells of all tasks of a logon session. Absent once this one is not needed any more, or lost. */
  get tasks(): SessionTasks | undefined {
    return this.#tasks;
  }

  /** As of the last look. */
  get body(): Task | undefined {
    return this.#body;
  }

  get sight(): TaskSight | undefined {
    return this.#body && lookAt(this.#body, this.#settings.tracked);
  }

  /** What the server said in its place. */
  get lostBy(): unknown {
    return this.#lostBy;
  }

  /** How long it may still stay as it is, in ms, where that is limited. */
  get left(): number | undefined {
    return this.#collecting.left;
  }

  /** Asks for it. `undefined`: it is lost. */
  async read(bounds: StepBounds): Promise<Stage | undefined> {
    const task = await this.#tasks?.read(this.#settings.id, bounds);
    const stage = task === undefined || isLost(task) ? undefined : this.judge(task);
    if (stage !== undefined) return stage;
    this.#lostBy = task !== undefined && isLost(task) ? task.gone : undefined;
    this.release();
    return undefined;
  }

  /** What the server says of it, in whatever answer. `undefined`: it is another one. */
  judge(task: Task): Stage | undefined {
    const { tracked, followed, suspect } = this.#settings;
    if (suspect && task.Operation !== followed.task) return undefined;
    const { waitFor } = followed;
    const { ended, succeeded, mute } = lookAt(task, tracked);
    this.#body = task;
    if (ended === "open") return "running";
    if (ended === "operation" && waitFor !== "operation") {
      // A session that is linked already need not wait for the data of the task.
      if (waitFor === "session" && succeeded && relatedOf(task, tracked) !== undefined) return "started";
      this.#collecting.start();
      if (!this.#collecting.isOver) return "running";
    }
    if (mute) return "mute";
    if (!succeeded) return "failed";
    return waitFor === "session" ? "started" : "succeeded";
  }

  /** Forgets it on the server, which stops it if it is not over. */
  async delete(bounds: StepBounds): Promise<void> {
    await this.#tasks?.delete(this.#settings.id, bounds);
  }

  /** It is not needed any more: what has ended goes, unless it is to be kept. */
  async finish(bounds: StepBounds): Promise<void> {
    const tasks = this.#tasks;
    this.release();
    if (this.sight?.ended !== "task" || this.#settings.followed.keepTask) return;
    // It goes with its session in any case.
    await tasks?.delete(this.#settings.id, bounds).catch(() => undefined);
  }

  /** Nobody asks for it any more, and its logon session may end. */
  release(): void {
    this.#tasks = undefined;
    this.#settings.session.release(this.#settings.hold);
  }
}
