import type { EnterpriseManagerOptions } from "../../src/products/enterprise-manager/enterprise-manager.js";
import { client } from "./enterprise-manager-client.js";
import { error, opened, refused, xml } from "./enterprise-manager-server.js";
import { type Handler, loopback, type Received, text } from "./loopback.js";
import { virtualClock } from "./virtual-clock.js";

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** What a task says at one poll. */
export interface TaskStep {
  readonly state: string;
  readonly success?: boolean;
  readonly message?: string;
  /** Further attributes of the result. */
  readonly flags?: string;
  /** Type and URL of each link of Rel `Related`. */
  readonly links?: readonly (readonly [type: string, href: string])[];
}

/** A session of a job or a restore as the server has it. */
export interface RunState {
  readonly id: string;
  readonly type?: string;
  readonly job?: string;
  readonly jobUid?: string;
  readonly jobType?: string;
  readonly created?: string;
  readonly state?: string;
  readonly result?: string;
  readonly failure?: string;
  /** In percent. Default 0. */
  readonly progress?: number;
  /** When it ends with its result, in ms on the clock; until then it works. In place of `state`. */
  readonly endsAt?: number;
}

/** One machine in a session: name, result, reason. */
export type Machine = readonly [name: string, result: string, reason: string];

export interface BoxScript {
  /** What each task says, one step a poll; the last repeats. */
  readonly task?: readonly (TaskStep | Handler)[];
  /** How each session answers, by its id, one step a read; the last repeats. */
  readonly sessions?: Readonly<Record<string, readonly (RunState | Handler)[]>>;
  readonly machines?: readonly Machine[];
  /** Sessions that queries find, and reads where `sessions` has none; a test adds to them as time goes on. */
  readonly runs?: readonly RunState[];
  /** Queries give everything of their type, the oldest first, on one page. */
  readonly ignoresFilters?: true;
  /** Called for each request that is answered with a task. */
  readonly onStart?: (box: Pick<Box, "runs">) => void;
  /** Answers in place of the box where it gives a handler. */
  readonly instead?: (call: string, count: number) => Handler | undefined;
}

export interface Box {
  /** Method, path and query of each request, below the base path, without those of the logon. */
  readonly calls: readonly string[];
  /** The session of each of them. */
  readonly tokens: readonly (string | undefined)[];
  /** When each request of this method and path came, in ms on the clock. */
  times(call: string): readonly number[];
  readonly runs: RunState[];
  readonly url: string;
  readonly clock: ReturnType<typeof virtualClock>;
  /** Ends all sessions of the API. */
  logOffAll(): void;
  /** A further client of the same server, as after a restart. */
  client(options?: Partial<EnterpriseManagerOptions>): ReturnType<typeof client>;
  readonly em: ReturnType<typeof client>;
}

const operations: Readonly<Record<string, string>> = {
  start: "StartJob",
  stop: "StopJob",
  retry: "RetryJob",
  sync: "StartJobSync",
  restore: "StartVMRestore",
  quickbackup: "QuickBackup",
  failover: "StartReplicaFailover",
};

/** A little Enterprise Manager: sessions that die after 15 minutes without a request, tasks that belong to one, runs. */
export async function enterpriseManagerBox(
  script: BoxScript = {},
  options: Partial<EnterpriseManagerOptions> = {},
): Promise<Box> {
  const clock = virtualClock();
  const alive = new Map<string, number>();
  const tasks = new Map<string, { token: string; operation: string; polls: number }>();
  const reads = new Map<string, number>();
  const log: { call: string; token: string | undefined; at: number }[] = [];
  const runs: RunState[] = [...(script.runs ?? [])];
  let logons = 0;

  const server = await loopback((received, response) => handlerFor(received)(received, response));

  function handlerFor(received: Received): Handler {
    const { method, path, query } = received;
    const at = path.replace("/api", "");
    if (method === "POST" && at === "/sessionMngr/") {
      alive.set(`token-${++logons}`, clock.now());
      return opened(logons);
    }
    const token = received.headers["x-restsvcsessionid"] as string | undefined;
    const search = Array.from(query, ([name, value]) => `${name}=${value}`).join("&");
    const call = `${method} ${at}${search && `?${search}`}`;
    log.push({ call, token, at: Math.round(clock.now()) });
    const count = log.filter((entry) => entry.call === call).length;
    const instead = script.instead?.(call, count);
    if (instead !== undefined) return instead;
    const usedAt = alive.get(token ?? "");
    if (token === undefined || usedAt === undefined || clock.now() - usedAt >= 15 * 60_000) return refused;
    alive.set(token, clock.now());
    return route(method, at, query, token);
  }

  function route(method: string, at: string, query: URLSearchParams, token: string): Handler {
    const [, collection = "", id = "", rest] = at.split("/");
    if (collection === "logonSessions") {
      alive.delete(token);
      return text(204, "");
    }
    if (collection === "tasks") return id === "" ? listTasks(token) : oneTask(method, id, token);
    if (method !== "GET") return startTask(query, at, token);
    if (collection === "query") return answerQuery(query);
    if (collection === "jobs") return xml(200, `<Jobs ${namespace}/>`);
    if (rest === "taskSessions") {
      return xml(
        200,
        `<BackupTaskSessions ${namespace}>${machines("BackupTaskSession", id)}</BackupTaskSessions>`,
      );
    }
    const known = runs.find((run) => run.id === id);
    const steps = script.sessions?.[id] ?? (known && [known]);
    if (steps === undefined) return error(404, "The resource was not found.");
    const read = reads.get(id) ?? 0;
    reads.set(id, read + 1);
    const step = steps[Math.min(read, steps.length - 1)] as RunState | Handler;
    return typeof step === "function" ? step : xml(200, runXml(now(step)));
  }

  /** The session as it is at this moment. */
  function now(run: RunState): RunState {
    if (run.endsAt === undefined) return run;
    const { endsAt, result = "Success", ...working } = run;
    return clock.now() >= endsAt ? { ...working, result, state: "Stopped" } : working;
  }

  function startTask(query: URLSearchParams, at: string, token: string): Handler {
    const operation = operations[query.get("action") ?? at.split("/").at(-1) ?? ""] ?? "UpdateJob";
    const id = `task-${tasks.size + 1}`;
    tasks.set(id, { token, operation, polls: 0 });
    script.onStart?.({ runs });
    return xml(202, taskXml(id, operation, { state: "Running" }));
  }

  function oneTask(method: string, id: string, token: string): Handler {
    const task = tasks.get(id);
    if (task === undefined || task.token !== token) {
      return error(500, `There is no backup task with id [${id}] in current rest session`);
    }
    if (method === "DELETE") {
      tasks.delete(id);
      return text(204, "");
    }
    const step = stepOf(task);
    return typeof step === "function" ? step : xml(200, taskXml(id, task.operation, step));
  }

  function listTasks(token: string): Handler {
    const items = [...tasks]
      .filter(([, task]) => task.token === token)
      .map(([id, task]) => {
        const step = stepOf(task);
        return typeof step === "function" ? "" : taskXml(id, task.operation, step);
      });
    return xml(200, `<Tasks ${namespace}>${items.join("")}</Tasks>`);
  }

  function stepOf(task: { polls: number }): TaskStep | Handler {
    const steps = script.task ?? [{ state: "Finished", success: true }];
    return steps[Math.min(task.polls++, steps.length - 1)] as TaskStep | Handler;
  }

  function answerQuery(query: URLSearchParams): Handler {
    const type = query.get("type") ?? "";
    const list = `${type}s`;
    const number = Number(query.get("page") ?? 1);
    const size = Number(query.get("pageSize") ?? 100);
    const page = (items: string, count = 1) => {
      const next = new URLSearchParams(query);
      next.set("page", String(number + 1));
      const link = `<Link Rel="Next" Type="QueryResult" Href="https://inside:9398/api/query?${next}"/>`;
      const links = number < count ? `<Links>${link.replaceAll("&", "&amp;")}</Links>` : "";
      return xml(
        200,
        `<QueryResult ${namespace}><Entities><${list}>${items}</${list}></Entities><PagingInfo PageNum="${number}" PageSize="${size}" PagesCount="${count}">${links}</PagingInfo></QueryResult>`,
      );
    };
    if (type === "ReplicaTaskSession") return page(machines(type, query.get("filter") ?? ""));
    const filter = script.ignoresFilters ? null : query.get("filter");
    const terms = filter === null ? [] : filter.replace(/[()]/g, "").split(";");
    const found = runs
      .map(now)
      .filter((run) => (run.type ?? "BackupJobSession") === type)
      .filter((run) => terms.every((term) => term.split(",").some((part) => matches(run, part))))
      .sort((a, b) => (instantOf(b) > instantOf(a) ? 1 : -1));
    if (script.ignoresFilters) return page(found.reverse().map(runXml).join(""));
    const items = found.slice((number - 1) * size, number * size).map(runXml);
    return page(items.join(""), Math.max(Math.ceil(found.length / size), 1));
  }

  function machines(element: string, id: string): string {
    return (script.machines ?? [])
      .map(
        ([name, result, reason]) =>
          `<${element} Name="${name}" UID="urn:veeam:${element}:m" Href="https://em:9398/api/x/m" VmDisplayName="${name}"><JobSessionUid>${id}</JobSessionUid><CreationTimeUTC>2026-11-22T08:00:01Z</CreationTimeUTC><State>Completed</State><Result>${result}</Result><Reason>${reason}</Reason><TotalSize>0</TotalSize></${element}>`,
      )
      .join("");
  }

  const url = `${server.origin}/api`;
  const open = (more: Partial<EnterpriseManagerOptions> = {}) =>
    client({ url }, { clock, fetch: clock.fetch, ...options, ...more });
  return {
    get calls() {
      return log.map(({ call }) => call);
    },
    get tokens() {
      return log.map(({ token }) => token);
    },
    times: (call) => log.filter((entry) => entry.call === call).map(({ at }) => at),
    runs,
    url,
    clock,
    logOffAll: () => alive.clear(),
    client: open,
    em: open(),
  };
}

function matches(run: RunState, term: string): boolean {
  const [, field, operator, value] = /^(\w+)(==|!=)(.*)$/.exec(term) ?? [];
  const { jobType = "Backup", state = "Working" } = run;
  const fields: Readonly<Record<string, string>> = { JobUid: uidOf(run), JobType: jobType, State: state };
  const actual = fields[field ?? ""];
  return (actual === value) === (operator === "==");
}

const created = "2026-11-22T08:00:00.5Z";

function instantOf(run: RunState): string {
  return (run.created ?? created).replace("Z", "");
}

function uidOf({ job = "j-1", jobUid = `urn:veeam:Job:${job}` }: RunState): string {
  return jobUid;
}

const folders: Readonly<Record<string, string>> = {
  BackupJobSession: "backupSessions",
  ReplicaJobSession: "replicaSessions",
  RestoreSession: "restoreSessions",
};

/** The URL that the server gives a session: of another host, with a query. */
export function hrefOf(id: string, type = "BackupJobSession"): string {
  return `https://inside:9398/api/${folders[type]}/${id}?format=Entity`;
}

function runXml(run: RunState): string {
  const { id, type = "BackupJobSession", jobType = "Backup" } = run;
  const { state = "Working", result = "None", failure } = run;
  const job = type === "RestoreSession" ? "" : `<JobUid>${uidOf(run)}</JobUid><JobName>Nightly</JobName>`;
  return `<${type} ${namespace} Type="${type}" Name="Nightly@now" UID="urn:veeam:${type}:${id}" Href="${hrefOf(id, type)}"${type === "RestoreSession" ? ' VmDisplayName="sql01"' : ""}>${job}<JobType>${jobType}</JobType><CreationTimeUTC>${run.created ?? created}</CreationTimeUTC><State>${state}</State><Result>${result}</Result><Progress>${run.progress ?? 0}</Progress>${failure === undefined ? "" : `<FailureMessage>${failure}</FailureMessage>`}${type === "RestoreSession" ? "" : "<IsRetry>false</IsRetry>"}</${type}>`;
}

function taskXml(
  id: string,
  operation: string,
  { state, success, message, flags = "", links = [] }: TaskStep,
) {
  const related = links.map(([type, href]) => `<Link Rel="Related" Type="${type}" Href="${href}" Name="x"/>`);
  const result =
    success === undefined
      ? ""
      : `<Result Success="${success}" ${flags}>${message === undefined ? "" : `<Message>${message}</Message>`}</Result>`;
  return `<Task ${namespace} Type="Task" Href="https://inside:9398/api/tasks/${id}"><Links><Link Rel="Delete" Href="https://inside:9398/api/tasks/${id}"/>${related.join("")}</Links><TaskId>${id}</TaskId><State>${state}</State><Operation>${operation}</Operation>${result}</Task>`;
}

/** Steps that most tests are about. */
export const running: TaskStep = { state: "Running" };
export const finished: TaskStep = { state: "Finished", success: true, message: "Ok" };

export function linked(id: string, type = "BackupJobSession"): TaskStep {
  return { ...finished, links: [[type, hrefOf(id, type)]] };
}

export function ended(id: string, result = "Success", more: Partial<RunState> = {}): RunState {
  return { id, state: "Stopped", result, ...more };
}
