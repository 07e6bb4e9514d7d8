import type { TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError } from "../../../errors/index.js";
import type { JsonValue, OperationJson } from "../../../lro/driver.js";
import { ResumeState } from "../../../lro/resume-state.js";
import type { Baseline } from "./job.js";
import { type Related, relatedAt, type WaitFor } from "./task.js";

/** What is needed to go on in another process. The session is none of it: it is a secret. */
export interface Followed {
  /** What stands in the path of the operation. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly waitFor: WaitFor;
  readonly keepTask: boolean;
  /** What the task says that it does: ids may repeat in another session. */
  readonly task: string;
  /** The newest session of the job before; where there is a job, and its session is waited for. */
  readonly baseline?: Baseline | undefined;
  readonly related?: Related | undefined;
  /** The session was found without a link. */
  readonly assumed: boolean;
}

export function writeDetail({ baseline, related, assumed, ...others }: Followed): JsonValue {
  const { uid, created, type } = baseline ?? {};
  return {
    ...others,
    ...(baseline !== undefined && {
      baseline: uid === undefined ? {} : { uid, ...(created && { created }), ...(type && { type }) },
    }),
    ...(related !== undefined && { related: { type: related.type, href: related.path } }),
    ...(assumed && { assumed }),
  };
}

/** @throws {ConfigurationError} for anything that `writeDetail` does not write. */
export function readDetail(json: OperationJson, tracked: TrackedOperation): Followed {
  const detail = new ResumeState(json);
  const has = (name: string) => Object.hasOwn(json.detail as object, name);
  const waitFor = detail.text("waitFor");
  const task = detail.text("task");
  const parameters = detail.texts("parameters");
  const baseline = has("baseline") ? detail.texts("baseline") : undefined;
  const link = has("related") ? detail.texts("related") : undefined;
  const related = link && relatedAt(link.type ?? "", link.href);
  const isKnown = (type: string | undefined) =>
    tracked.sessions?.some((known) => known.type === type) === true;
  const isRead =
    isWaitFor(waitFor, tracked) &&
    task !== undefined &&
    (link === undefined || (waitFor === "session" && related !== undefined && isKnown(related.type))) &&
    (baseline?.type === undefined || isKnown(baseline.type)) &&
    // Without it yesterday's run would count for this one.
    (waitFor !== "session" || tracked.job === undefined || (baseline && parameters[tracked.job.parameter]));
  if (!isRead) throw new ConfigurationError("resume", "has a detail that cannot be read");
  return {
    parameters,
    waitFor,
    keepTask: detail.flag("keepTask"),
    task,
    baseline,
    related,
    assumed: detail.flag("assumed"),
  };
}

export function isWaitFor(value: unknown, { sessions }: TrackedOperation): value is WaitFor {
  return value === "operation" || value === "task" || (value === "session" && sessions !== undefined);
}
