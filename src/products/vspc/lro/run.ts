import type { OperationState, TrackedOperation } from "../../../contract/descriptor.js";
import type { Outcome } from "../../../lro/driver.js";
import { isListed, meaningOf } from "../../../lro/operation-follower.js";
import { sameValue } from "../values.js";
import type { JobSnapshot } from "./job.js";

/** The job before the start was sent. */
export type Baseline = Omit<JobSnapshot, "body">;

export const phases = ["nothing", "starting", "running"] as const;

/** The furthest phase of the run in any poll. A status may pass through `starting` and `running` between two polls. */
export type Phase = (typeof phases)[number];

/** `waiting`: no run has begun yet. */
export type RunState =
  | { readonly state: OperationState; readonly outcome?: Outcome }
  | { readonly state: "waiting" };

/** Decides from the snapshots of a job whether the run that was started has begun, and its outcome. */
export class JobRun {
  readonly baseline: Baseline;
  readonly #tracked: TrackedOperation;
  #seen: Phase;

  constructor(tracked: TrackedOperation, baseline: Baseline, seen: Phase) {
    this.#tracked = tracked;
    this.baseline = baseline;
    this.#seen = seen;
  }

  /** The furthest phase so far. */
  get seen(): Phase {
    return this.#seen;
  }

  /**
   * Whether a snapshot from a list can be used. A list may lag behind the job: a running job in it is this run only when the run is
   * known to be in progress, or began after the baseline.
   */
  trusts({ status, run }: Baseline): boolean {
    const isRunning = phaseOf(this.#tracked, status) === "running";
    return !isRunning || this.#seen === "running" || isLater(this.baseline.run, run);
  }

  evaluate({ status, run }: Baseline): RunState {
    const { states, end } = this.#tracked;
    const before = this.baseline;
    const phase = phaseOf(this.#tracked, status);
    if (phase === "running" || this.#seen === "nothing") this.#seen = phase;
    const meaning = meaningOf(states, status);
    const hasEnded = meaning.state !== "running";
    const isNewRun = isOther(before.run, run);
    if (end === "any") {
      // The schedule may have begun the next run between two polls.
      const isReplaced = isNewRun && phaseOf(this.#tracked, before.status) === "running";
      return { state: hasEnded || isReplaced ? "succeeded" : "running" };
    }
    // A start can fail before its run has a time. If it ended with the status of the earlier run, nothing would show
    // it.
    const failedAtStart =
      hasEnded &&
      this.#seen === "starting" &&
      !sameValue(status, before.status) &&
      phaseOf(this.#tracked, before.status) !== "starting";
    return isNewRun || this.#seen === "running" || failedAtStart ? meaning : { state: "waiting" };
  }
}

/** What a status says about a run, without the baseline. */
export function phaseOf({ states }: TrackedOperation, status: string): Phase {
  if (isListed(states, "running", status)) return "running";
  return isListed(states, "starting", status) ? "starting" : "nothing";
}

/** Both times are of one server. */
export function isLater(before: string | undefined, now: string | undefined): boolean {
  return now !== undefined && (before === undefined || Date.parse(now) > Date.parse(before));
}

/** Compares instants, because a server writes the same one in another time zone after the clocks changed. */
function isOther(before: string | undefined, now: string | undefined): boolean {
  if (now === undefined || now === before) return false;
  return before === undefined || Date.parse(now) !== Date.parse(before);
}
