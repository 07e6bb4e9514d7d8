/** Servers in so few lines that what is measured is the client: what they answer to a URL, at a time in ms. */
import { EnterpriseManager } from "asyncops/enterprise-manager";
import { Vspc } from "asyncops/vspc";

const origin = "http://127.0.0.1";
const begun = "2025-11-22T07:00:00.000Z";
const yesterday = "2025-11-21T22:00:00.0000000+00:00";
const today = "2025-11-22T22:00:00.0000000+00:00";

/** The id of the n-th, and back. */
export const idOf = (at) => `97431954-0dd7-472a-8cb7-${String(at).padStart(12, "0")}`;
export const placeOf = (id) => Number(id.slice(-12));

const json = (body) =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
const xml = (body) => new Response(body, { headers: { "content-type": "application/xml" } });
const all = (count) => Array.from({ length: count }, (_, at) => at);

/** Async actions: a list without pages, which has running and succeeded ones. */
export const actions = {
  base: "/api/v3",
  list: "/api/v3/asyncActions",
  client: (options) => new Vspc({ baseUrl: origin, auth: { apiKey: "any" }, ...options }),
  jsonOf: (at) => ({ product: "vspc", operationId: "assignBackupServerJob", id: idOf(at) }),
  answer: ({ pathname }, hasEnded, count) =>
    pathname === actions.list
      ? json({
          data: all(count).map((at) => ({ id: idOf(at), status: hasEnded(at) ? "succeed" : "running" })),
        })
      : json({ data: { resultRetentionTime: 300 } }),
};

/** Jobs of backup servers: a list in pages, and each by itself. */
export const jobs = {
  base: "/api/v3",
  list: "/api/v3/infrastructure/backupServers/jobs",
  client: actions.client,
  jsonOf: (at) => ({
    product: "vspc",
    operationId: "startBackupServerJob",
    id: idOf(at),
    detail: {
      parameters: { jobUid: idOf(at) },
      baseline: { status: "Success", run: yesterday },
      seen: "nothing",
      startTimeout: 600_000,
    },
  }),
  answer: ({ pathname, searchParams }, hasEnded, count) => {
    const job = (at) => ({
      instanceUid: idOf(at),
      status: hasEnded(at) ? "Success" : "Running",
      lastRun: today,
    });
    if (pathname !== jobs.list) return json({ data: job(placeOf(pathname)) });
    const offset = Number(searchParams.get("offset"));
    const [filter] = JSON.parse(searchParams.get("filter") ?? "[]");
    const places = filter === undefined ? all(count) : filter.value.map(placeOf);
    const data = places.slice(offset, offset + Number(searchParams.get("limit"))).map(job);
    return json({ data, meta: { pagingInfo: { total: places.length, count: data.length, offset } } });
  },
};

const namespace = 'xmlns="http://www.veeam.com/ent/v1.0"';

/** Sessions of jobs: a query for those that have not ended, and each by itself. */
export const sessions = {
  base: "/api",
  list: "/api/query",
  client: (options) => new EnterpriseManager({ baseUrl: origin, auth: { sessionId: "any" }, ...options }),
  jsonOf: (at) => ({
    product: "enterprise-manager",
    operationId: "startJob",
    id: `task-${at}`,
    detail: {
      parameters: { id: idOf(at) },
      waitFor: "session",
      keepTask: false,
      task: "StartJob",
      baseline: {},
      related: { type: "BackupJobSession", href: `/api/backupSessions/${idOf(at)}` },
    },
  }),
  answer: ({ pathname }, hasEnded, count) => {
    const session = (at) => {
      const [state, result] = hasEnded(at) ? ["Stopped", "Success"] : ["Working", "None"];
      return `<BackupJobSession ${namespace} UID="urn:veeam:BackupJobSession:${idOf(at)}"><JobUid>urn:veeam:Job:${idOf(at)}</JobUid><JobName>Nightly</JobName><JobType>Backup</JobType><CreationTimeUTC>2025-11-22T22:00:00Z</CreationTimeUTC><State>${state}</State><Result>${result}</Result><Progress>0</Progress><IsRetry>false</IsRetry></BackupJobSession>`;
    };
    if (pathname !== sessions.list) return xml(session(placeOf(pathname)));
    const open = all(count).filter((at) => !hasEnded(at));
    return xml(
      `<QueryResult ${namespace}><Entities><BackupJobSessions>${open.map(session).join("")}</BackupJobSessions></Entities><PagingInfo PageNum="1" PageSize="100" PagesCount="1"/></QueryResult>`,
    );
  },
};

/** Handles of so many, as after a restart. */
export function resume(client, { base, jsonOf }, count, at = origin) {
  const written = { version: 1, server: at + base, begun };
  return all(count).map((place) => client.resume({ ...written, ...jsonOf(place) }));
}

/** The interval that an end after so many ms falls into. */
export const intervalAt = (elapsed) => Math.min(Math.max(elapsed * 0.05, 1000), 60_000);

/** Of this process, in µs. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}
