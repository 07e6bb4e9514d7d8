import type { Exchange, Journal, Reply } from "../exchange.js";
import type { Model, Work } from "../model.js";
import type { Random } from "../random.js";
import { epoch } from "../time/virtual-date.js";
import { envelope, missing, VspcActions } from "./vspc-actions.js";
import { json, VspcTokens } from "./vspc-tokens.js";

interface Run extends Work {
  /** From the request until it shows as running, in ms. */
  readonly lead: number;
}

interface Job {
  readonly uid: string;
  readonly name: string;
  mapped: string | null;
  run: Run;
  /** When the run before began. */
  before: number;
}

const jobsPath = "/infrastructure/backupServers/jobs";
const idempotencyWindow = 300_000;

/** A little VSPC: tokens, jobs of backup servers with runs, async actions, lists by pages, requests known by their ids. */
export class VspcModel implements Model {
  readonly product = "vspc";
  readonly basePath = "/api/v3";
  readonly home = "/api/v3/about";
  readonly tokens: VspcTokens;
  readonly actions: VspcActions;
  readonly jobs = new Map<string, Job>();
  readonly #runs: Run[] = [];
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
    for (let at = 0; at < jobs; at++) {
      const uid = `bc04d2e5-dd4c-4f85-af0e-${String(at).padStart(12, "0")}`;
      const before: Run = {
        subject: uid,
        what: "run",
        client: undefined,
        startedAt: -86_400_000,
        endsAt: -80_000_000,
        lead: 0,
        outcome: chance.pick(["success", "success", "warning", "failed"]),
      };
      this.jobs.set(uid, { uid, name: `Job ${at}`, mapped: null, run: before, before: 0 });
    }
  }

  get secrets(): readonly string[] {
    return this.tokens.secrets;
  }

  get works(): readonly Work[] {
    return [...this.#runs, ...this.actions.works];
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
    if (job === undefined || this.#isRunning(job)) return "nothing";
    this.#start(job, undefined);
    return `starts ${job.uid}`;
  }

  left() {
    return { locks: [], sessions: [] };
  }

  #route(exchange: Exchange, path: string): Reply {
    const { method } = exchange;
    if (path.startsWith("/asyncActions")) return this.actions.handle(exchange);
    if (path === "/about") return envelope({ serverVersion: "9.1.0.1", installationId: "one", patches: [] });
    if (path === jobsPath) return this.#list(exchange);
    const [uid = "", verb] = path.slice(jobsPath.length + 1).split("/");
    const job = path.startsWith(`${jobsPath}/`) ? this.jobs.get(uid) : undefined;
    if (job === undefined) return missing("resource");
    if (method === "GET") return verb === undefined ? envelope(this.#body(job)) : missing("resource");
    return this.#write(exchange, job, verb);
  }

  #write(exchange: Exchange, job: Job, verb: string | undefined): Reply {
    const { method } = exchange;
    if (verb === "start") {
      if (this.#isRunning(job)) return this.words(400, "The job is running already");
      this.#start(job, exchange);
      return envelope(null);
    }
    if (verb === "stop") {
      if (!this.#isRunning(job)) return this.words(400, "The job is not running");
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
      return envelope(this.#body(job));
    }
    return missing("resource");
  }

  #start(job: Job, cause: Exchange | undefined): void {
    this.#journal.effect("run", job.uid, cause);
    const lead = this.#chance.pick([0, 500, 4000, 30_000]);
    job.before = job.run.startedAt + job.run.lead;
    job.run = {
      lead,
      subject: job.uid,
      what: "run",
      client: cause?.client,
      startedAt: this.#now(),
      endsAt: this.#now() + lead + this.#chance.pick([1000, 20_000, 120_000, 600_000, 2_000_000]),
      outcome: this.#chance.pick(["success", "success", "warning", "failed"]),
    };
    this.#runs.push(job.run);
  }

  #isRunning({ run }: Job): boolean {
    return this.#now() < run.endsAt;
  }

  #body(job: Job) {
    const { run } = job;
    const words = { success: "Success", warning: "Warning", failed: "Failed", canceled: "Failed" };
    const beganAt = run.startedAt + run.lead;
    const began = this.#now() >= beganAt;
    const status = !this.#isRunning(job) ? words[run.outcome] : began ? "Running" : "Starting";
    const lastRun = new Date(epoch + (began ? beganAt : job.before)).toISOString();
    const failureMessage = status === "Failed" ? "The disk is full" : null;
    return {
      instanceUid: job.uid,
      name: job.name,
      status,
      lastRun,
      mappedOrganizationUid: job.mapped,
      failureMessage,
    };
  }

  #list({ query }: Exchange): Reply {
    const [filter] = JSON.parse(query.get("filter") ?? "[]") as {
      operation: string;
      value: string | string[];
    }[];
    const wanted = filter && new Set([filter.value].flat());
    const found = [...this.jobs.values()].filter(({ uid }) => wanted === undefined || wanted.has(uid));
    const offset = Number(query.get("offset") ?? 0);
    const limit = Math.min(Number(query.get("limit") ?? 100), 500);
    const data = found.slice(offset, offset + limit).map((job) => this.#body(job));
    return envelope(data, { meta: { pagingInfo: { total: found.length, count: data.length, offset } } });
  }
}
