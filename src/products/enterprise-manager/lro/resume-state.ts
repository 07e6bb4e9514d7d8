import type { OperationDescriptor, TrackedOperation } from "../../../contract/descriptor.js";
import type { JsonValue, OperationJson } from "../../../lro/driver.js";
import { type PathParameters, ResumeState } from "../../../lro/resume-state.js";
import { type SessionLink, sessionLink, type WaitFor } from "./evaluate.js";
import type { Baseline } from "./run-search.js";

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
  return {
    parameters: state.path(descriptor),
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
