import type { TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError } from "../../../errors/index.js";
import type { JsonValue, OperationDriver, OperationJson } from "../../../lro/driver.js";
import { ResumeState } from "../../../lro/resume-state.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { TrackedJob } from "./job.js";
import { JobRun, type Seen } from "./run.js";

/** What is needed to go on with a run in another process. */
export interface Followed {
  readonly job: TrackedJob;
  readonly run: JobRun;
  /** How long a run may take to begin, in ms. */
  readonly startTimeout: number;
  /** Follows the 202 that the start was answered with, until it is known whether the server queued it. */
  readonly action?: OperationDriver<unknown> | undefined;
}

export function writeDetail({ job, run, startTimeout, action }: Followed): JsonValue {
  const { status, run: ran } = run.baseline;
  return {
    parameters: job.path,
    baseline: { status, ...(ran !== undefined && { run: ran }) },
    seen: run.seen,
    startTimeout,
    ...(action !== undefined && { action: action.json.id }),
  };
}

/** @throws {ConfigurationError} for anything that `writeDetail` does not write. */
export function readDetail(
  context: TrackingContext,
  json: OperationJson,
  tracked: TrackedOperation,
): Followed {
  const detail = new ResumeState(json);
  const { status, run } = detail.texts("baseline");
  const seen = detail.text("seen");
  const startTimeout = detail.number("startTimeout");
  const action = detail.text("action");
  if (status === undefined || !isSeen(seen) || !(startTimeout > 0 && Number.isFinite(startTimeout))) {
    throw new ConfigurationError("resume", "has a detail that cannot be read");
  }
  const { detail: _, ...begun } = json;
  const job = jobOf(context, json, tracked, detail.texts("parameters"));
  if (job.id !== json.id) throw new ConfigurationError("resume", "has parameters of another job than its id");
  return {
    job,
    run: new JobRun(tracked, { status, run }, seen),
    startTimeout,
    action: action === undefined ? undefined : context.followedBy({ ...begun, id: action }),
  };
}

function jobOf(
  context: TrackingContext,
  { operationId }: OperationJson,
  tracked: TrackedOperation,
  parameters: Readonly<Record<string, string>>,
): TrackedJob {
  try {
    return new TrackedJob(context, operationId, tracked, parameters);
  } catch (cause) {
    throw new ConfigurationError("resume", "has detail.parameters that cannot be used", { cause });
  }
}

function isSeen(value: string | undefined): value is Seen {
  return value === "nothing" || value === "starting" || value === "running";
}
