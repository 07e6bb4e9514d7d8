import type {
  BackupJobSession,
  RestoreSession,
  Task,
} from "../../../../generated/enterprise-manager/client.js";
import type { OperationDescriptor, TrackedOperation } from "../../../contract/descriptor.js";
import { DecodeError, type ServerMessage } from "../../../errors/index.js";
import type { JsonValue, Observation, OperationJson } from "../../../lro/driver.js";
import { isListed } from "../../../lro/operation-follower.js";
import { type PathParameters, ResumeState } from "../../../lro/resume-state.js";

/** How far an operation is followed. */
export type WaitFor = "operation" | "task" | "session";

/** The session of a run or a restore. Its members depend on the type, and a list may leave some out. */
export type JobSession = Partial<BackupJobSession> & Partial<RestoreSession>;

/** The members that tasks and sessions share. */
interface Stateful {
  readonly State?: string | null | undefined;
}

/** A body without a state is not that of a task or session. JSON of another sender may decode to an empty object. */
export function hasState({ State }: Stateful): boolean {
  return typeof State === "string" && State !== "";
}

/** @throws {DecodeError} for a body without a state, as the response to `operationId`. */
export function checkState(body: Stateful, operationId: string): void {
  if (hasState(body)) return;
  const message = "the response has no State, which every task and session has; a proxy may have sent it";
  throw new DecodeError(message, { operationId, attempts: 1 });
}

/** The progress of an operation, by its task. */
interface TaskEvaluation {
  /** `operation`: the backup server is done, but its data has not been collected yet. `task`: everything is done. */
  readonly completed: "operation" | "task" | undefined;
  readonly succeeded: boolean;
  /** The server requests this instead of doing the work. */
  readonly reason: "credentials-needed" | "confirmation-needed" | undefined;
}

/** Only `Result.Success` reports success: there is no state for a failure, and the messages are free text. */
export function evaluateTask({ State, Result }: Task, { states }: TrackedOperation): TaskEvaluation {
  const last = states.succeeded?.at(-1);
  const isLast = last !== undefined && isListed({ succeeded: [last] }, "succeeded", State);
  const isCompleted = isListed(states, "succeeded", State);
  const reason = Result?.CredentialsNeeded
    ? "credentials-needed"
    : Result?.ConfirmationNeeded
      ? "confirmation-needed"
      : undefined;
  return {
    completed: isLast ? "task" : isCompleted ? "operation" : undefined,
    succeeded: Result?.Success === true && reason === undefined,
    reason,
  };
}

/** The messages of the server. */
export function taskMessages({ Result }: Task): readonly ServerMessage[] {
  const message = Result?.Message ?? "";
  return message.trim() === "" ? [] : [{ message }];
}

/** The last state of a session. */
export const stopped = "Stopped";

/** A session has ended when it is `Stopped` and has a result. `Progress` does not show the end: some runs stay at 0. */
export function evaluateSession(session: JobSession): Observation {
  const { State, Progress } = session;
  const result = session.Result?.toLowerCase() ?? "none";
  if (State?.toLowerCase() !== stopped.toLowerCase() || result === "none") {
    return { state: "running", status: session, percent: percentIn(Progress) };
  }
  if (result === "success") return { state: "succeeded", status: session };
  if (result === "warning") return { state: "succeeded", outcome: "warning", status: session };
  // An unknown result must not be reported as a success.
  return { state: "failed", status: session };
}

/** That `Progress` is a percentage is inferred: finished sessions were seen with 0 and 100, and the vendor documents only an integer. */
function percentIn(progress: number | undefined): number | undefined {
  return progress !== undefined && progress >= 0 && progress <= 100 ? progress : undefined;
}

/** Link to the session of a run or restore. */
export interface SessionLink {
  readonly type: string;
  readonly id: string;
  /** Path of its URL, as the server wrote it. */
  readonly path: string;
}

/**
 * The link to the session that a task has started. The link is found by its type and target, because its position
 * depends on the server.
 */
export function sessionLinkOf(task: Task, { sessions = [] }: TrackedOperation): SessionLink | undefined {
  for (const { Rel, Type, Href } of task.Links ?? []) {
    if (Rel?.toLowerCase() !== "related") continue;
    const type = sessions.find((session) => isLinkTo(session.type, Type))?.type;
    const link = type === undefined ? undefined : sessionLink(type, Href);
    if (link !== undefined) return link;
  }
  return undefined;
}

/** A link may name the entity or its reference; both lead to the same session. */
function isLinkTo(type: string, given = ""): boolean {
  return [type, `${type}reference`].some((name) => name.toLowerCase() === given.toLowerCase());
}

/** The session behind a URL or path. `undefined`: the URL does not lead to a session. */
export function sessionLink(type: string, href: string | undefined): SessionLink | undefined {
  if (typeof href !== "string" || !URL.canParse(href, "http://server")) return undefined;
  // Only the path counts: scheme and host may differ from the address that the client uses.
  const path = new URL(href, "http://server").pathname;
  try {
    const id = decodeURIComponent(path.split("/").filter(Boolean).at(-1) ?? "");
    return id === "" || id === "." || id === ".." ? undefined : { type, id, path };
  } catch {
    return undefined;
  }
}

/** The newest session of a job before the start. Without `uid` there was no session. */
export interface Baseline {
  readonly uid?: string | undefined;
  readonly created?: string | undefined;
  readonly type?: string | undefined;
}

/** The state that is needed to resume in another process. Without the logon session, which is a secret. */
export interface TaskResumeState {
  readonly parameters: PathParameters;
  readonly waitFor: WaitFor;
  readonly keepTask: boolean;
  /** `Operation` of the task. Task ids may repeat in another session; this member distinguishes such tasks. */
  readonly task: string;
  /** The newest session of the job before the start. Only for an operation on a job whose session is waited for. */
  readonly baseline?: Baseline | undefined;
  readonly link?: SessionLink | undefined;
  /** The session was found without a link. */
  readonly assumed: boolean;
}

export function writeResumeState({ baseline, link, assumed, ...others }: TaskResumeState): JsonValue {
  const { uid, created, type } = baseline ?? {};
  return {
    ...others,
    ...(baseline !== undefined && {
      baseline: uid === undefined ? {} : { uid, ...(created && { created }), ...(type && { type }) },
    }),
    ...(link !== undefined && { related: { type: link.type, href: link.path } }),
    ...(assumed && { assumed }),
  };
}

/** @throws {ConfigurationError} for any JSON that `writeResumeState` does not write. */
export function readResumeState(
  json: OperationJson,
  tracked: TrackedOperation,
  descriptor: OperationDescriptor,
): TaskResumeState {
  const { sessions = [], job } = tracked;
  const state = new ResumeState(json);
  const isKnown = (type: string) => sessions.some((session) => session.type === type);
  const waitFor = state.oneOf("waitFor", stagesOf(tracked));
  const baseline: Baseline | undefined = state.has("baseline") ? state.texts("baseline") : undefined;
  if (baseline?.type !== undefined && !isKnown(baseline.type)) throw state.invalid("baseline");
  // Without a baseline the result of an earlier run would be mistaken for this one.
  if (waitFor === "session" && job !== undefined && baseline === undefined) throw state.invalid("baseline");
  let link: SessionLink | undefined;
  if (state.has("related")) {
    const { type = "", href } = state.texts("related");
    link = sessionLink(type, href);
    if (waitFor !== "session" || link === undefined || !isKnown(type)) throw state.invalid("related");
  }
  const parameters = state.path(descriptor);
  // For work that `attach()` has found, the path parameter is the id of the handle.
  if ("parameter" in tracked.id && parameters[tracked.id.parameter] !== json.id)
    throw state.invalid("parameters");
  const isSession = sessions.some(({ operationId }) => operationId === json.operationId);
  if (isSession && link?.id !== json.id) throw state.invalid("related");
  return {
    parameters,
    waitFor,
    keepTask: state.flag("keepTask"),
    task: state.text("task"),
    baseline,
    link,
    assumed: state.flag("assumed"),
  };
}

/** The stages that an operation can be followed to. */
export function stagesOf({ sessions }: TrackedOperation): readonly WaitFor[] {
  return sessions === undefined ? ["operation", "task"] : ["operation", "task", "session"];
}
