import type { Target } from "../collections/collection-spec.js";
import type { FixedReply } from "../reply-spec.js";

/** Starts or stops a run of a value, which then goes through its states in time. */
export interface RunOperation extends Target {
  readonly does: "start" | "stop";
  readonly reply: FixedReply;
  /** The response when it runs already, or does not run. */
  readonly conflict: FixedReply;
}

/** The members of a value that show its runs, and the values of its state. */
export interface RunMembers {
  readonly state: string;
  readonly began: string;
  readonly ended?: string;
  readonly duration?: string;
  readonly message?: string;
  readonly starting?: string;
  readonly running: string;
  readonly succeeded: string;
  readonly stopping?: string;
  readonly stopped: string;
  /** All values of a state in which a run is under way. */
  readonly underWay: readonly string[];
}
