import type { Exchange, Reply } from "../exchange.js";
import type { Work } from "../model.js";
import { emError, xml } from "./em-sessions.js";

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

export interface Task {
  readonly id: string;
  readonly token: string;
  readonly operation: string;
  readonly startedAt: number;
  /** Done on the backup server. */
  readonly doneAt: number;
  readonly finishedAt: number;
  readonly success: boolean;
  /** Href and type of the session that it leads to. */
  readonly related?: string;
  /** What it is the task of. */
  readonly work: Work;
}

/** Tasks of a little Enterprise Manager: each readable in its logon session alone. */
export class EmTasks {
  readonly #tasks = new Map<string, Task>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#tasks.size;
  }

  add(task: Task): Reply {
    this.#tasks.set(task.id, task);
    return xml(202, this.#xml(task));
  }

  handle({ method, path }: Exchange, token: string): Reply {
    const id = path.split("/")[3] ?? "";
    if (id === "") {
      const own = [...this.#tasks.values()].filter((task) => task.token === token);
      return xml(200, `<Tasks ${namespace}>${own.map((task) => this.#xml(task)).join("")}</Tasks>`);
    }
    const task = this.#tasks.get(id);
    if (task === undefined || task.token !== token) {
      return emError(500, `There is no backup task with id [${id}] in current rest session`);
    }
    if (method === "DELETE") {
      this.#tasks.delete(id);
      return { status: 204, body: "" };
    }
    return xml(200, this.#xml(task));
  }

  /** The sessions of these tasks are gone, and the tasks with them. */
  loseAll(): void {
    for (const task of this.#tasks.values()) lose(task, this.#now());
    this.#tasks.clear();
  }

  /** They go on, but whoever has another session does not see them. */
  hideAll(): void {
    for (const task of this.#tasks.values()) lose(task, this.#now());
  }

  #xml({ id, operation, doneAt, finishedAt, success, related }: Task): string {
    const now = this.#now();
    const state = now < doneAt ? "Running" : now < finishedAt ? "OperationFinished" : "Finished";
    const link = state === "Finished" && related !== undefined ? related : "";
    const text = success ? "Ok" : "The object is locked by another process";
    const result =
      state === "Running" ? "" : `<Result Success="${success}"><Message>${text}</Message></Result>`;
    return `<Task ${namespace} Type="Task" Href="https://inside:9398/api/tasks/${id}"><Links><Link Rel="Delete" Href="https://inside:9398/api/tasks/${id}"/>${link}</Links><TaskId>${id}</TaskId><State>${state}</State><Operation>${operation}</Operation>${result}</Task>`;
  }
}

/** What has no run by which it could be found is lost with its task; a run that failed to start has none either. */
function lose({ work, success, finishedAt }: Task, now: number): void {
  if (work.what === "run" && success) return;
  if (work.endsAt > now || finishedAt > now || work.gone === undefined)
    work.gone ??= { at: now, why: "session" };
}
