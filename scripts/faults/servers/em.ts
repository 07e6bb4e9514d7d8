import type { Exchange, Journal, Reply } from "../exchange.js";
import type { Model, Work } from "../model.js";
import type { Random } from "../random.js";
import { EmRuns } from "./em-runs.js";
import { EmSessions, emError, emRefused, xml } from "./em-sessions.js";
import { EmTasks } from "./em-tasks.js";

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** A little Enterprise Manager: logon sessions, tasks bound to them, jobs and the sessions of their runs. */
export class EmModel implements Model {
  readonly product = "enterprise-manager";
  readonly basePath = "/api";
  readonly home = "/api/jobs";
  readonly sessions: EmSessions;
  readonly tasks: EmTasks;
  readonly runs: EmRuns;
  readonly jobs = new Set<string>();
  readonly #others: Work[] = [];
  readonly #chance: Random;
  readonly #journal: Journal;
  readonly #now: () => number;

  constructor(chance: Random, journal: Journal, now: () => number, { jobs = 4, runs = 3 } = {}) {
    this.#chance = chance;
    this.#journal = journal;
    this.#now = now;
    this.sessions = new EmSessions(chance.fork("sessions"), now);
    this.tasks = new EmTasks(now);
    this.runs = new EmRuns(now);
    for (let at = 0; at < jobs; at++) this.jobs.add(`j-${at}`);
    for (let at = 0; at < runs; at++) this.#run(`j-${at % jobs}`, undefined, -90_000_000 + at * 1000, 5000);
  }

  get secrets(): readonly string[] {
    return this.sessions.secrets;
  }

  get works(): readonly Work[] {
    return [...this.runs.runs, ...this.#others];
  }

  purposeOf({ method, path, query }: Exchange): Exchange["purpose"] {
    if (path.includes("/sessionMngr")) return "logon";
    if (method === "DELETE" && path.includes("/logonSessions/")) return "logoff";
    if (path.includes("/tasks") || path.includes("/backupSessions/"))
      return method === "GET" ? "poll" : "write";
    if (method === "GET") return "read";
    return query.get("action") === "start" ? "start" : "write";
  }

  handle(exchange: Exchange): Reply {
    const { method, path } = exchange;
    if (path.includes("/sessionMngr")) return this.sessions.logOn(exchange);
    const token = this.sessions.use(exchange);
    if (token === undefined) return emRefused;
    const [, , collection, id = ""] = path.split("/");
    if (collection === "logonSessions" && method === "DELETE") return this.sessions.logOff(id);
    if (collection === "tasks") return this.tasks.handle(exchange, token);
    if (collection === "query") return this.runs.query(exchange);
    if (collection === "backupSessions") return this.runs.handle(exchange);
    if (collection === "jobs") return this.#ofJobs(exchange, id, token);
    return emError(404, "The resource was not found.");
  }

  words(status: number, text: string): Reply {
    return emError(status, text);
  }

  expire(): void {
    this.sessions.endAll();
    this.tasks.loseAll();
  }

  restart(): void {
    this.expire();
  }

  interfere(): string {
    const job = this.#chance.pick([...this.jobs, ""]);
    if (job === "") return "nothing";
    this.#journal.effect("run", job, undefined);
    this.#run(job, undefined, this.#now(), this.#duration());
    return `starts ${job}`;
  }

  left() {
    const sessions = this.sessions.open.map(({ id, client }) => `the session ${id} of ${client}`);
    return { locks: [], sessions };
  }

  #ofJobs(exchange: Exchange, id: string, token: string): Reply {
    const { method, query } = exchange;
    if (id === "") {
      return xml(200, `<Jobs ${namespace}>${[...this.jobs].map(jobXml).join("")}</Jobs>`);
    }
    if (!this.jobs.has(id)) return emError(500, `There is no job with id [${id}]`);
    if (method === "GET") return xml(200, jobXml(id));
    if (method === "DELETE") {
      this.#journal.effect("delete", id, exchange, true);
      this.jobs.delete(id);
      return this.#task("DeleteJob", "delete", id, exchange, token);
    }
    const action = query.get("action") ?? "edit";
    const what = action === "start" || action === "retry" ? "run" : action;
    this.#journal.effect(what, id, exchange);
    return this.#task(action === "start" ? "StartJob" : `${action}Job`, what, id, exchange, token);
  }

  #task(operation: string, what: string, subject: string, cause: Exchange, token: string): Reply {
    const chance = this.#chance;
    const id = `task-${this.tasks.size + 1}`;
    const now = this.#now();
    const doneAt = now + chance.pick([200, 2000, 15_000]);
    const finishedAt = doneAt + chance.pick([0, 500, 5000]);
    const success = chance.chance(0.9);
    const common = { id, token, operation, startedAt: now, doneAt, finishedAt, success } as const;
    if (what === "run" && success) {
      const createdAt = doneAt + chance.pick([0, 0, 3000]);
      const work = this.#run(subject, cause.client, createdAt, this.#duration());
      const related = `<Link Rel="Related" Type="BackupJobSession" Href="https://inside:9398/api/backupSessions/${work.id}?format=Entity" Name="x"/>`;
      return this.tasks.add({ ...common, work, ...(chance.chance(0.7) && { related }) });
    }
    const outcome = success ? "success" : "failed";
    const work: Work = { subject, what, client: cause.client, startedAt: now, endsAt: finishedAt, outcome };
    this.#others.push(work);
    return this.tasks.add({ ...common, work });
  }

  #duration(): number {
    return this.#chance.pick([1000, 20_000, 120_000, 600_000, 2_400_000]);
  }

  #run(subject: string, client: string | undefined, createdAt: number, duration: number) {
    const id = this.#chance.uuid();
    const outcome = this.#chance.pick(["success", "success", "warning", "failed"] as const);
    const startedAt = Math.min(createdAt, this.#now());
    const run = {
      id,
      subject,
      what: "run",
      client,
      startedAt,
      createdAt,
      endsAt: createdAt + duration,
      outcome,
    };
    this.runs.add(run);
    return run;
  }
}

function jobXml(id: string): string {
  return `<Job ${namespace} Type="Job" Name="${id}" UID="urn:veeam:Job:${id}" Href="https://inside:9398/api/jobs/${id}?format=Entity"/>`;
}
