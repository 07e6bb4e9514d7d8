import type { CallOptions } from "../../../contract/call.js";
import type { TrackedSession } from "../../../contract/tracked.js";
import { AsyncOpsError, type ServerMessage } from "../../../errors/index.js";
import type { Observation } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { listAt } from "../../../pointer.js";
import { queryFilter } from "../query-filter.js";
import type { Related } from "./task.js";

/** What the sessions of runs and restores have in common. */
export interface JobSession {
  readonly UID?: string;
  readonly Href?: string;
  readonly JobUid?: string;
  readonly JobName?: string;
  readonly JobType?: string;
  readonly VmDisplayName?: string;
  readonly CreationTimeUTC?: string;
  readonly State?: string;
  readonly Result?: string;
  readonly FailureMessage?: string;
}

/** The last state of a session. */
export const stopped = "Stopped";

/** `Stopped` with a result is the end. `Progress` says nothing: some runs stay at 0. */
export function lookAtSession(session: JobSession): Observation {
  const result = session.Result?.toLowerCase() ?? "none";
  if (session.State?.toLowerCase() !== stopped.toLowerCase() || result === "none") {
    return { state: "running", status: session };
  }
  if (result === "success") return { state: "succeeded", status: session };
  if (result === "warning") return { state: "succeeded", outcome: "warning", status: session };
  // A result that is not known is none to rely on.
  return { state: "failed", status: session };
}

export function nameOf({ JobName, VmDisplayName }: JobSession): string {
  const name = JobName ?? VmDisplayName;
  return name === undefined ? "" : ` of ${JSON.stringify(name)}`;
}

interface TaskSession {
  readonly VmDisplayName?: string;
  readonly Result?: string;
  readonly Reason?: string;
}

/** Why a session ended as it did: in its own words, and for each machine that did not succeed. */
export async function reasonsOf(
  context: TrackingContext,
  declared: TrackedSession,
  related: Related,
  session: JobSession,
  options: CallOptions,
): Promise<readonly ServerMessage[]> {
  const { FailureMessage = "" } = session;
  const own = FailureMessage.trim() === "" ? [] : [{ message: FailureMessage }];
  try {
    return [
      ...own,
      ...(await taskSessionsOf(context, declared, related, session, options)).flatMap(taskReason),
    ];
  } catch (error) {
    // That it failed is the news; that the reasons cannot be had must not hide it.
    if (error instanceof AsyncOpsError) return own;
    throw error;
  }
}

async function taskSessionsOf(
  context: TrackingContext,
  { reasons }: TrackedSession,
  { id }: Related,
  { UID }: JobSession,
  options: CallOptions,
): Promise<readonly TaskSession[]> {
  if (reasons === undefined) return [];
  const { operationId, parameter, type, filter: field = "", items } = reasons;
  if (parameter !== undefined) {
    return listAt((await context.read(operationId, { [parameter]: id }, options)).body, items);
  }
  if (type === undefined || UID === undefined) return [];
  const filter = queryFilter(type, (builder) => builder.field(field, "==", UID));
  return listAt((await context.read(operationId, { type, filter }, options)).body, items);
}

function taskReason({ VmDisplayName, Result, Reason }: TaskSession): ServerMessage[] {
  const type = Result?.toLowerCase();
  if (Reason === undefined || Reason.trim() === "" || type === "success" || type === "none") return [];
  return [{ message: Reason, target: VmDisplayName, type: Result }];
}
