import type { Exchange, Journal, Reply } from "../exchange.js";
import type { Model, Work } from "../model.js";
import type { Random } from "../random.js";
import { envelope, missing, VspcActions } from "./vspc-actions.js";
import { type Job, VspcJobs } from "./vspc-jobs.js";
import { json, VspcTokens } from "./vspc-tokens.js";

const jobsPath = "/infrastructure/backupServers/jobs";
const idempotencyWindow = 300_000;

/** A little VSPC: tokens, jobs of backup servers with runs, async actions, lists by pages, requests known by their ids. */
export class VspcModel implements Model {
  readonly product = "vspc";
  readonly basePath = "/api/v3";
  readonly home = "/api/v3/about";
  readonly tokens: VspcTokens;
  readonly actions: VspcActions;
  readonly #table: VspcJobs;
  readonly #known = new Map<string, { readonly at: number; readonly reply: Reply }>();
  readonly #chance: Random;
  readonly #journal: Journal;
  readonly #now: () => number;
  /** Of how many writes one is answered with 202. */
  readonly #late: number;

  constructor(chance: Random, journal: Journal, now: () => number, { jobs = 5 } = {}) {
    this.#chance = chance;
    this.#journal = journal;
    this.#now = now;
    this.#late = chance.pick([0.5, 0.9]);
    this.tokens = new VspcTokens(chance.fork("tokens"), now);
    this.actions = new VspcActions(chance.fork("actions"), now, this.basePath);
    this.#table = new VspcJobs(chance.fork("jobs"), journal, now, jobs);
  }

  get jobs(): Map<string, Job> {
    return this.#table.byUid;
  }

  get secrets(): readonly string[] {
    return this.tokens.secrets;
  }

  get works(): readonly Work[] {
    return [...this.#table.runs, ...this.actions.works];
  }

  purposeOf({ method, path }: Exchange): Exchange["purpose"] {
    if (path.endsWith("/token")) return "logon";
    if (path.includes("/asyncActions")) return method === "GET" ? "poll" : "write";
    if (method === "GET") return "read";
    return path.endsWith("/start") ? "start" : "write";
  }

  handle(exchange: Exchange): Reply {
    const { path } = exchange;
    if (path === `${this.basePath}/token`) return this.tokens.grant(exchange);
    if (!this.tokens.accepts(exchange)) return this.words(401, "Unauthorized");
    const id = exchange.headers["x-request-id"];
    const known = typeof id === "string" ? this.#known.get(id) : undefined;
    if (known !== undefined && this.#now() < known.at + idempotencyWindow) {
      exchange.recognized = true;
      return known.reply;
    }
    const reply = this.#route(exchange, path.slice(this.basePath.length));
    if (typeof id === "string" && exchange.method !== "GET") this.#known.set(id, { at: this.#now(), reply });
    return reply;
  }

  words(status: number, message: string): Reply {
    return json(status, { errors: [{ message, type: "general", code: status }] });
  }

  expire(): void {
    this.tokens.expire();
  }

  restart(): void {
    this.tokens.restart();
  }

  interfere(): string {
    const canceled = this.#chance.chance(0.3) ? this.actions.cancelOne() : undefined;
    if (canceled !== undefined) return canceled;
    const job = this.#chance.pick([...this.jobs.values(), undefined]);
    if (job === undefined || this.#table.isRunning(job)) return "nothing";
    this.#table.start(job, undefined);
    return `starts ${job.uid}`;
  }

  left() {
    return { locks: [], sessions: [] };
  }

  #route(exchange: Exchange, path: string): Reply {
    const { method } = exchange;
    if (path.startsWith("/asyncActions")) return this.actions.handle(exchange);
    if (path === "/about") return envelope({ serverVersion: "9.1.0.1", installationId: "one", patches: [] });
    if (path === jobsPath) return this.#table.list(exchange);
    const [uid = "", verb] = path.slice(jobsPath.length + 1).split("/");
    const job = path.startsWith(`${jobsPath}/`) ? this.jobs.get(uid) : undefined;
    if (job === undefined) return missing("resource");
    if (method === "GET") return verb === undefined ? envelope(this.#table.body(job)) : missing("resource");
    return this.#write(exchange, job, verb);
  }

  #write(exchange: Exchange, job: Job, verb: string | undefined): Reply {
    const { method } = exchange;
    if (verb === "start") {
      if (this.#table.isRunning(job)) return this.words(400, "The job is running already");
      this.#table.start(job, exchange);
      return envelope(null);
    }
    if (verb === "stop") {
      if (!this.#table.isRunning(job)) return this.words(400, "The job is not running");
      this.#journal.effect("stop", job.uid, exchange);
      job.run.endsAt = this.#now() + 2000;
      job.run.outcome = "failed";
      return envelope(null);
    }
    const result = this.#change(exchange, job, `${method} ${verb ?? ""}`);
    if (result.status !== 200 || !this.#chance.chance(this.#late)) return result;
    return this.actions.begin(`${method} ${job.uid}`, exchange, result);
  }

  #change(exchange: Exchange, job: Job, what: string): Reply {
    if (what === "DELETE ") {
      this.#journal.effect("delete", job.uid, exchange, true);
      this.jobs.delete(job.uid);
      return envelope(null);
    }
    if (what === "POST assign") {
      this.#journal.effect("assign", job.uid, exchange);
      job.mapped = exchange.query.get("companyUid");
      return envelope(null);
    }
    if (what === "DELETE assign") {
      this.#journal.effect("unassign", job.uid, exchange, true);
      job.mapped = null;
      return envelope(null);
    }
    if (what === "PATCH ") {
      this.#journal.effect("patch", job.uid, exchange);
      return envelope(this.#table.body(job));
    }
    return missing("resource");
  }
}
