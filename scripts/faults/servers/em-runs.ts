import type { Exchange, Reply } from "../exchange.js";
import type { Work } from "../model.js";
import { epoch } from "../time/virtual-date.js";
import { emError, xml } from "./em-sessions.js";

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

export interface Run extends Work {
  readonly id: string;
  readonly createdAt: number;
}

/** Sessions of runs of jobs of a little Enterprise Manager, and the query service that finds them. */
export class EmRuns {
  readonly runs: Run[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  add(run: Run): void {
    this.runs.push(run);
  }

  /** `/backupSessions/{id}` and what is below. */
  handle({ path, method, query }: Exchange): Reply {
    const [, , , id = "", rest] = path.split("/");
    const run = this.#seen.find((one) => one.id === id);
    if (run === undefined) return emError(404, "The resource was not found.");
    if (rest === "taskSessions") {
      return xml(200, `<BackupTaskSessions ${namespace}>${this.#machine(run)}</BackupTaskSessions>`);
    }
    if (method === "POST" && query.get("action") === "stop") return emError(500, "not here");
    return xml(200, this.#xml(run));
  }

  query({ query }: Exchange): Reply {
    const type = query.get("type") ?? "";
    const terms = (query.get("filter") ?? "").replace(/[()]/g, "").split(";").filter(Boolean);
    const found = (type === "BackupJobSession" ? this.#seen : [])
      .filter((run) => terms.every((term) => term.split(",").some((part) => this.#matches(run, part))))
      .sort((one, other) => other.createdAt - one.createdAt);
    const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("pageSize") ?? 100)];
    const pages = Math.max(Math.ceil(found.length / size), 1);
    const next = new URLSearchParams(query);
    next.set("page", String(page + 1));
    const href = `https://inside:9398/api/query?${next}`.replaceAll("&", "&amp;");
    const links = page < pages ? `<Links><Link Rel="Next" Type="QueryResult" Href="${href}"/></Links>` : "";
    const items = found.slice((page - 1) * size, page * size).map((run) => this.#xml(run));
    return xml(
      200,
      `<QueryResult ${namespace}><Entities><${type}s>${items.join("")}</${type}s></Entities><PagingInfo PageNum="${page}" PageSize="${size}" PagesCount="${pages}">${links}</PagingInfo></QueryResult>`,
    );
  }

  get #seen(): readonly Run[] {
    return this.runs.filter(({ createdAt }) => this.#now() >= createdAt);
  }

  #matches(run: Run, term: string): boolean {
    const [, field, operator, value] = /^(\w+)(==|!=)(.*)$/.exec(term) ?? [];
    const fields: Readonly<Record<string, string>> = {
      JobUid: `urn:veeam:Job:${run.subject}`,
      JobType: "Backup",
      State: this.#now() >= run.endsAt ? "Stopped" : "Working",
    };
    return (fields[field ?? ""] === value) === (operator === "==");
  }

  #xml(run: Run): string {
    const isOver = this.#now() >= run.endsAt;
    const words = { success: "Success", warning: "Warning", failed: "Failed", canceled: "Failed" };
    const created = new Date(epoch + run.createdAt).toISOString();
    return `<BackupJobSession ${namespace} Type="BackupJobSession" Name="Nightly@${created}" UID="urn:veeam:BackupJobSession:${run.id}" Href="https://inside:9398/api/backupSessions/${run.id}?format=Entity"><JobUid>urn:veeam:Job:${run.subject}</JobUid><JobName>Nightly</JobName><JobType>Backup</JobType><CreationTimeUTC>${created}</CreationTimeUTC><State>${isOver ? "Stopped" : "Working"}</State><Result>${isOver ? words[run.outcome] : "None"}</Result><Progress>0</Progress><IsRetry>false</IsRetry></BackupJobSession>`;
  }

  #machine(run: Run): string {
    if (run.outcome === "success") return "";
    return `<BackupTaskSession Name="sql01" UID="urn:veeam:BackupTaskSession:m" Href="https://inside:9398/api/x/m" VmDisplayName="sql01"><JobSessionUid>${run.id}</JobSessionUid><CreationTimeUTC>2026-11-22T08:00:01Z</CreationTimeUTC><State>Completed</State><Result>Failed</Result><Reason>The disk is full</Reason><TotalSize>0</TotalSize></BackupTaskSession>`;
  }
}
