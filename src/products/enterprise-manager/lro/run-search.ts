import type { CallOptions } from "../../../contract/call.js";
import type {
  TrackedCollection,
  TrackedJobSessions,
  TrackedOperation,
  TrackedSession,
} from "../../../contract/descriptor.js";
import { ambiguous } from "../../../errors/asyncops-error.js";
import {
  AsyncOpsError,
  ClientClosedError,
  DecodeError,
  HttpError,
  TimeoutError,
} from "../../../errors/index.js";
import { sleepUntilClosed } from "../../../http/lifetime.js";
import { retryAfterOf } from "../../../http/retry.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { atPointer, listAt, parentOf } from "../../../pointer.js";
import { queryFilter } from "../query.js";
import { type Baseline, type JobSession, type SessionLink, sessionLink } from "./evaluate.js";

/** How long to search for the run of a start without a response, in ms. A started run appears within seconds. */
const longestSearch = 30_000;

/** Pause between two queries, in ms. */
const searchInterval = 1000;

/** Queries the sessions of one job, to find its new run without a link. */
export class JobSessions {
  readonly #context: FollowerContext;
  readonly #job: TrackedJobSessions;
  readonly #id: string;
  /** The session types in the order of the queries. */
  readonly #types: readonly TrackedSession[];

  private constructor(
    context: FollowerContext,
    job: TrackedJobSessions,
    id: string,
    sessions: readonly TrackedSession[],
  ) {
    this.#context = context;
    this.#job = job;
    this.#id = id;
    const isFirst = ({ type }: TrackedSession) => type === job.query;
    this.#types = [...sessions.filter(isFirst), ...sessions.filter((session) => !isFirst(session))];
  }

  /** The sessions of the job in the path of an operation. `undefined`: the path has no job. */
  static of(
    context: FollowerContext,
    { job, sessions = [] }: TrackedOperation,
    path: Readonly<Record<string, string>>,
  ): JobSessions | undefined {
    const id = job && path[job.parameter];
    return job && id !== undefined ? new JobSessions(context, job, id, sessions) : undefined;
  }

  async baseline(options: CallOptions): Promise<Baseline> {
    for (const declared of this.#types) {
      const session = await this.#newest(declared, options);
      const { type } = declared;
      if (session !== undefined) return { type, uid: session.UID, created: session.CreationTimeUTC };
    }
    return {};
  }

  /** The newest session after the baseline. Compares only times of the server, never the clock of this machine. */
  async newRun(baseline: Baseline, options: CallOptions): Promise<SessionLink | undefined> {
    for (const declared of this.#types) {
      const { type } = declared;
      if (baseline.type !== undefined && type !== baseline.type) continue;
      const session = await this.#newest(declared, options);
      if (session === undefined || !isAfter(session, baseline)) continue;
      return sessionLink(type, session.Href ?? session.UID?.split(":").at(-1));
    }
    return undefined;
  }

  /**
   * Searches for the run of a start that failed with `lost`, without a response: the first run that is newer than the
   * baseline. Never repeats the start. `bounds.deadline`: the caller's remaining time, in ms.
   * @throws `lost` when no run is found, the signal's reason, or {@link ClientClosedError}.
   */
  async findLost(lost: AsyncOpsError, baseline: Baseline, bounds: CallOptions): Promise<SessionLink> {
    // The caller's deadline has passed.
    if (lost instanceof TimeoutError && lost.bound === "deadline") throw lost;
    const { operationId = "", attempts } = lost;
    const { signal, deadline = longestSearch } = bounds;
    const { clock, contact, lifetime } = this.#context;
    const until = clock.now() + Math.min(longestSearch, deadline);
    try {
      for (;;) {
        let retryAfter: number | undefined;
        try {
          const left = Math.max(until - clock.now(), 1);
          const run = await this.newRun(baseline, { ...bounds, deadline: left, retry: false });
          if (run !== undefined) return run;
        } catch (error) {
          signal?.throwIfAborted();
          if (error instanceof ClientClosedError) throw error;
          // The error of the start is more useful than the error of the search.
          if (!contact.isTransient(error)) throw lost;
          retryAfter = retryAfterOf(error);
        }
        const pause = Math.max(searchInterval, retryAfter ?? 0);
        // Leaves time for the response of the last query.
        if (until - clock.now() < pause + searchInterval) throw lost;
        await sleepUntilClosed(clock, pause, { signal, lifetime, operationId, attempts: 1 }, lost);
      }
    } catch (error) {
      if (!(error instanceof ClientClosedError)) throw error;
      const message =
        "the client was closed during the search for the run; the request may have been carried out";
      const closed = new ClientClosedError(message, { operationId, attempts, cause: lost });
      throw Object.assign(closed, { ambiguous: true as const });
    }
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
    // If the server did not filter or sort, another run must not be mistaken for this one.
    let newest: JobSession | undefined;
    for (const session of listAt<JobSession>(body, collection.items)) {
      if (!this.#isOfJob(session)) continue;
      if (newest === undefined || isLater(session.CreationTimeUTC, newest.CreationTimeUTC)) newest = session;
    }
    return newest;
  }

  #isOfJob({ JobUid, JobType = "" }: JobSession): boolean {
    const id = JobUid?.split(":").at(-1)?.toLowerCase();
    return id === this.#id.toLowerCase() && !this.#job.parts?.includes(JobType);
  }
}

/**
 * A page without sessions means that the job never ran. A proxy may respond with JSON that is not a page of a query. If
 * that counted as an empty page, the result of an earlier run would be mistaken for this one.
 */
function checkPage(body: unknown, { operationId, items }: TrackedCollection): void {
  const { PagingInfo } = (body ?? {}) as { PagingInfo?: unknown };
  if (PagingInfo !== undefined || atPointer(body, parentOf(items)) !== undefined) return;
  throw new DecodeError("the response is not a page of a query", { operationId, attempts: 1 });
}

function isAfter({ UID, CreationTimeUTC }: JobSession, { uid, created }: Baseline): boolean {
  return uid === undefined || (UID !== uid && isLater(CreationTimeUTC, created));
}

/** Times of the server have up to seven fractional digits. `Date` would keep only three. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  return sortable(one) > sortable(other);
}

function sortable(time = ""): string {
  const [, whole = "", fraction = ""] = /^([^.Z]*)(?:\.(\d+))?/.exec(time) ?? [];
  return `${whole}.${fraction.padEnd(7, "0")}`;
}

/**
 * The error of a start whose response was lost, marked as `ambiguous`. `undefined`: nothing was started. A response is
 * lost when none arrived, or when a proxy responded in place of the server.
 */
export function lostStart(error: unknown, operationId: string): AsyncOpsError | undefined {
  // The call was aborted, or its logon failed.
  if (!(error instanceof AsyncOpsError) || error.operationId !== operationId) return undefined;
  if (error.ambiguous) return error;
  const isFromProxy = error instanceof HttpError && error.status >= 500 && !error.recognized;
  if (!(error instanceof DecodeError) && !isFromProxy) return undefined;
  return ambiguous(
    error,
    "the request may have been carried out, but its response cannot be read; check that before you call again",
    error.cause,
  );
}
