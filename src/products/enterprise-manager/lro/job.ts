import type { CallOptions } from "../../../contract/call.js";
import type {
  TrackedCollection,
  TrackedJobSessions,
  TrackedOperation,
  TrackedSession,
} from "../../../contract/tracked.js";
import { DecodeError } from "../../../errors/index.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer, listAt, parentOf } from "../../../pointer.js";
import { queryFilter } from "../query-filter.js";
import type { JobSession } from "./session.js";
import { type Related, relatedAt } from "./task.js";

/** The newest session of a job before it was started. Without `uid` there was none. */
export interface Baseline {
  readonly uid?: string | undefined;
  readonly created?: string | undefined;
  readonly type?: string | undefined;
}

/** Those of the job that the path of an operation names. `undefined`: it names none. */
export function jobSessions(
  context: TrackingContext,
  tracked: TrackedOperation,
  path: Readonly<Record<string, string>>,
): JobSessions | undefined {
  const { job } = tracked;
  const id = job && path[job.parameter];
  return job && id !== undefined ? new JobSessions(context, tracked, job, id) : undefined;
}

/** The sessions of one job: the way to its run where no link leads. */
export class JobSessions {
  readonly #context: TrackingContext;
  readonly #job: TrackedJobSessions;
  readonly #id: string;
  /** In the order in which they are queried for. */
  readonly #sessions: readonly TrackedSession[];

  constructor(context: TrackingContext, tracked: TrackedOperation, job: TrackedJobSessions, id: string) {
    this.#context = context;
    this.#job = job;
    this.#id = id;
    const { sessions = [] } = tracked;
    const isFirst = ({ type }: TrackedSession) => type === job.query;
    this.#sessions = [...sessions.filter(isFirst), ...sessions.filter((session) => !isFirst(session))];
  }

  async baseline(options: CallOptions): Promise<Baseline> {
    for (const declared of this.#sessions) {
      const session = await this.#newest(declared, options);
      const { type } = declared;
      if (session !== undefined) return { type, uid: session.UID, created: session.CreationTimeUTC };
    }
    return {};
  }

  /** The newest session that came after: by the server's own times alone, no clock is compared with another. */
  async after(baseline: Baseline, options: CallOptions): Promise<Related | undefined> {
    for (const declared of this.#sessions) {
      const { type } = declared;
      if (baseline.type !== undefined && type !== baseline.type) continue;
      const session = await this.#newest(declared, options);
      if (session === undefined || !isAfter(session, baseline)) continue;
      return relatedAt(type, session.Href ?? session.UID?.split(":").at(-1));
    }
    return undefined;
  }

  async #newest({ type, collection }: TrackedSession, options: CallOptions): Promise<JobSession | undefined> {
    if (collection === undefined) return undefined;
    const { uid, parts = [] } = this.#job;
    const filter = queryFilter(type, ({ field, all, any }) =>
      all(
        any(...uid.map((prefix) => field("JobUid", "==", prefix + this.#id))),
        ...parts.map((part) => field("JobType", "!=", part)),
      ),
    );
    const parameters = { type, filter, sortDesc: "CreationTime", pageSize: 1 };
    const { body } = await this.#context.read(collection.operationId, parameters, options, (page) =>
      checkPage(page, collection),
    );
    // A server that did not filter or sort must not pass off another run for this one.
    return listAt<JobSession>(body, collection.items)
      .filter((session) => this.#isMine(session))
      .reduce<JobSession | undefined>((newest, session) => {
        return newest === undefined || isLater(session.CreationTimeUTC, newest.CreationTimeUTC)
          ? session
          : newest;
      }, undefined);
  }

  #isMine({ JobUid, JobType = "" }: JobSession): boolean {
    const id = JobUid?.split(":").at(-1)?.toLowerCase();
    return id === this.#id.toLowerCase() && !this.#job.parts?.includes(JobType);
  }
}

/**
 * No sessions mean that there was no run before. What a front answers in the form of JSON, but without what a page of a query has,
 * must not mean that: yesterday's run would count for this one.
 */
function checkPage(body: unknown, { operationId, items }: TrackedCollection): void {
  const { PagingInfo } = (body ?? {}) as { PagingInfo?: unknown };
  if (PagingInfo !== undefined || atPointer(body, parentOf(items)) !== undefined) return;
  throw new DecodeError("the response is no page of a query", { operationId, attempts: 1 });
}

function isAfter({ UID, CreationTimeUTC }: JobSession, { uid, created }: Baseline): boolean {
  return uid === undefined || (UID !== uid && isLater(CreationTimeUTC, created));
}

/** Instants of one server, with up to seven digits of a second, of which `Date` would keep three. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  return sortable(one) > sortable(other);
}

function sortable(instant = ""): string {
  const [, whole = "", fraction = ""] = /^([^.Z]*)(?:\.(\d+))?/.exec(instant) ?? [];
  return `${whole}.${fraction.padEnd(7, "0")}`;
}
