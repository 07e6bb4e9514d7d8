import type { Operation, OperationJson, VspcOptions } from "../../../src/products/vspc/index.js";
import { type Scene, scene } from "../../lro/async-action/scene.js";
import { type Handler, json, type Routes } from "../../support/loopback.js";
import { today, yesterday } from "./job-scene.js";

/** The id of the n-th job. */
export const uidOf = (at: number) => `bc04d2e5-dd4c-4f85-af0e-${String(at).padStart(12, "0")}`;

export interface JobState {
  readonly status: string;
  readonly lastRun: string | null;
  readonly [more: string]: unknown;
}

export interface JobsServer extends Scene {
  /** Handles on runs of the first jobs, as after a restart: nothing of them was seen yet. */
  following(count: number, operationId?: string): readonly Operation<unknown>[];
  /** The query of each request for the list. */
  lists(): readonly URLSearchParams[];
}

interface Settings {
  readonly route?: string;
  readonly member?: string;
  readonly options?: Partial<VspcOptions>;
  /** In place of the list. */
  readonly list?: Handler | readonly Handler[];
  readonly more?: Routes;
  /** The most items that it gives at once. */
  readonly cap?: number;
  readonly ignoresOffset?: true;
}

/** A server with so many jobs, which filters, selects and pages as the API says. */
export async function jobsServer(
  count: number,
  stateOf: (at: number, now: number) => JobState,
  settings: Settings = {},
): Promise<JobsServer> {
  const { route = "/infrastructure/backupServers/jobs", member = "status", options, list } = settings;
  let now = () => 0;
  const body = (at: number) => {
    const { status, ...others } = stateOf(at, now());
    return { instanceUid: uidOf(at), name: `Job ${at}`, [member]: status, ...others };
  };
  const all: Handler = ({ query }, response) => {
    const [filter] = JSON.parse(query.get("filter") ?? "[]") as [Filter?];
    const select = (JSON.parse(query.get("select") ?? "[]") as { propertyPath: string }[]).map(
      ({ propertyPath }) => propertyPath,
    );
    const places = Array.from({ length: count }, (_, at) => at).filter((at) => isIn(filter, uidOf(at)));
    const offset = settings.ignoresOffset ? 0 : Number(query.get("offset"));
    const limit = Math.min(Number(query.get("limit") ?? 100), settings.cap ?? 500);
    const data = places
      .slice(offset, offset + limit)
      .map((at) =>
        Object.fromEntries(
          Object.entries(body(at)).filter(([name]) => select.length === 0 || select.includes(name)),
        ),
      );
    const meta = { pagingInfo: { total: places.length, count: data.length, offset } };
    return json(200, { data, meta, errors: null })({} as never, response);
  };
  const single =
    (at: number): Handler =>
    (received, response) =>
      json(200, { data: body(at), meta: null, errors: null })(received, response);
  const singles = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`GET ${route}/${uidOf(at)}`, single(at)]),
  );
  const whole = await scene({ [`GET ${route}`]: list ?? all, ...singles, ...settings.more }, options);
  now = whole.clock.now;
  const { vspc, server } = whole;
  return {
    ...whole,
    following: (wanted, operationId = "startBackupServerJob") =>
      Array.from({ length: wanted }, (_, at) => vspc.resume(jsonOf(server.url, operationId, at))),
    lists: () => server.requests.filter(({ path }) => path.endsWith("/jobs")).map(({ query }) => query),
  };
}

interface Filter {
  readonly property: string;
  readonly operation: string;
  readonly value: string | readonly string[];
}

function isIn(filter: Filter | undefined, uid: string): boolean {
  if (filter === undefined) return true;
  return filter.operation === "in" ? filter.value.includes(uid) : filter.value === uid;
}

function jsonOf(server: string, operationId: string, at: number): OperationJson {
  const id = uidOf(at);
  const parents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    startBackupServerJob: { jobUid: id },
    startVb365Job: { vb365ServerUid: uidOf(0), vb365JobUid: id },
  };
  const parameters = parents[operationId] ?? { backupAgentUid: uidOf(0), backupAgentJobUid: id };
  const detail = {
    parameters,
    baseline: { status: "Success", run: yesterday },
    seen: "nothing",
    startTimeout: 600_000,
  };
  return { version: 1, product: "vspc", server, operationId, id, begun: today, detail };
}
