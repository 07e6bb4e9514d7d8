import type { OperationState } from "../../../contract/descriptor.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import type { Outcome } from "../../../lro/driver.js";
import { isListed, meaningOf } from "../../../lro/tracked.js";
import { sameValue } from "../values.js";
import type { JobSnapshot } from "./job.js";

/** The job before the request was sent. */
export type Baseline = Omit<JobSnapshot, "body">;

/** The most that was seen of a run since then. A status may pass through both between two looks. */
export type Seen = "nothing" | "starting" | "running";

/** How far a run is; `waiting`: none has begun yet. */
export type RunState =
  | { readonly state: OperationState; readonly outcome?: Outcome }
  | { readonly state: "waiting" };

/** Tells from one look at a job after the other whether the run that was asked for has begun, and how it ended. */
export class JobRun {
  readonly baseline: Baseline;
  readonly #tracked: TrackedOperation;
  #seen: Seen;

  constructor(tracked: TrackedOperation, baseline: Baseline, seen: Seen) {
    this.#tracked = tracked;
    this.baseline = baseline;
    this.#seen = seen;
  }

  get seen(): Seen {
    return this.#seen;
  }

  /**
   * Whether a look at a list can be relied on, which may lag behind the job itself: it shows no run, or one that is known to be
   * under way, or later than that before.
   */
  trusts({ status, run }: Baseline): boolean {
    const isRunning = phaseOf(this.#tracked, status) === "running";
    return !isRunning || this.#seen === "running" || isLater(this.baseline.run, run);
  }

  evaluate(sight: Baseline): RunState {
    const { states, end } = this.#tracked;
    const now = phaseOf(this.#tracked, sight.status);
    if (now === "running" || this.#seen === "nothing") this.#seen = now;
    const meaning = meaningOf(states, sight.status);
    const moved = isNewer(this.baseline.run, sight.run);
    if (end === "any") {
      // The schedule may have begun the next run between two looks.
      const replaced = moved && phaseOf(this.#tracked, this.baseline.status) === "running";
      return { state: meaning.state !== "running" || replaced ? "succeeded" : "running" };
    }
    const ended = meaning.state !== "running";
    const begun = moved || this.#seen === "running" || (ended && this.#cameToNothing(sight));
    return begun ? meaning : { state: "waiting" };
  }

  /** A start that failed before there was a run to have a time. With the end from before it would have changed nothing. */
  #cameToNothing({ status }: Baseline): boolean {
    const before = this.baseline.status;
    return (
      this.#seen === "starting" && !sameValue(status, before) && phaseOf(this.#tracked, before) !== "starting"
    );
  }
}

/** What a status says of a run by itself. */
export function phaseOf({ states }: TrackedOperation, status: string): Seen {
  if (isListed(states, "running", status)) return "running";
  return isListed(states, "starting", status) ? "starting" : "nothing";
}

/** Of two times of one server. */
export function isLater(before: string | undefined, now: string | undefined): boolean {
  return now !== undefined && (before === undefined || Date.parse(now) > Date.parse(before));
}

/** Instants, because the same one can be written in another time zone after the clocks changed. */
function isNewer(before: string | undefined, now: string | undefined): boolean {
  if (now === undefined || now === before) return false;
  return before === undefined || Date.parse(now) !== Date.parse(before);
}
