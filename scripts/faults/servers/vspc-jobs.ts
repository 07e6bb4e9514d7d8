import type { Exchange, Journal, Reply } from "../exchange.js";
import type { Work } from "../model.js";
import type { Random } from "../random.js";
import { epoch } from "../time/virtual-date.js";
import { envelope } from "./vspc-actions.js";

interface Run extends Work {
  /** From the request until it shows as running, in ms. */
  readonly lead: number;
}

export interface Job {
  readonly uid: string;
  readonly name: string;
  mapped: string | null;
  run: Run;
  /** When the run before began. */
  before: number;
}

/** Jobs of backup servers of a little VSPC, and their runs. */
export class VspcJobs {
  readonly byUid = new Map<string, Job>();
  readonly runs: Run[] = [];
  readonly #chance: Random;
  readonly #journal: Journal;
  readonly #now: () => number;

  constructor(chance: Random, journal: Journal, now: () => number, count: number) {
    this.#chance = chance;
    this.#journal = journal;
    this.#now = now;
    for (let at = 0; at < count; at++) {
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
      this.byUid.set(uid, { uid, name: `Job ${at}`, mapped: null, run: before, before: 0 });
    }
  }

  start(job: Job, cause: Exchange | undefined): void {
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
    this.runs.push(job.run);
  }

  isRunning({ run }: Job): boolean {
    return this.#now() < run.endsAt;
  }

  body(job: Job) {
    const { run } = job;
    const words = { success: "Success", warning: "Warning", failed: "Failed", canceled: "Failed" };
    const beganAt = run.startedAt + run.lead;
    const began = this.#now() >= beganAt;
    const status = !this.isRunning(job) ? words[run.outcome] : began ? "Running" : "Starting";
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

  list({ query }: Exchange): Reply {
    const [filter] = JSON.parse(query.get("filter") ?? "[]") as {
      operation: string;
      value: string | string[];
    }[];
    const wanted = filter && new Set([filter.value].flat());
    const found = [...this.byUid.values()].filter(({ uid }) => wanted === undefined || wanted.has(uid));
    const offset = Number(query.get("offset") ?? 0);
    const limit = Math.min(Number(query.get("limit") ?? 100), 500);
    const data = found.slice(offset, offset + limit).map((job) => this.body(job));
    return envelope(data, { meta: { pagingInfo: { total: found.length, count: data.length, offset } } });
  }
}
