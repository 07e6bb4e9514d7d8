import type { CallOptions, Parameters } from "../../../contract/call.js";
import type { OperationState, TrackedOperation } from "../../../contract/descriptor.js";
import { DecodeError, NotFoundError, type ServerMessage } from "../../../errors/index.js";
import type { Certainty, Outcome } from "../../../lro/driver.js";
import { type FollowerContext, isListed, meaningOf } from "../../../lro/operation-follower.js";
import type { PathParameters } from "../../../lro/resume-state.js";
import { atPointer, parentOf } from "../../../pointer.js";
import { sameValue } from "../product.js";

/** The state of a job at one moment. */
export interface JobSnapshot {
  /** The body of the response, or the item of a list. */
  readonly body: unknown;
  readonly status: string;
  /** When the latest run of the job began, as the server writes it; `undefined` if the job never ran. */
  readonly run: string | undefined;
}

/** `undefined` for a body without a status. `state`, `run`: the pointers to them. */
export function snapshotOf(body: unknown, state: string, run: string | undefined): JobSnapshot | undefined {
  const status = atPointer(body, state);
  const began = run === undefined ? undefined : atPointer(body, run);
  if (typeof status !== "string") return undefined;
  return { body, status, run: typeof began === "string" ? began : undefined };
}

/** The job that an operation starts or stops. The declaration names the operations that read and stop the job. */
export class Job {
  readonly operationId: string;
  readonly tracked: TrackedOperation;
  readonly id: string;
  /** What identifies the job: the path parameters of the operation. */
  readonly path: PathParameters;
  readonly #context: FollowerContext;

  constructor(
    context: FollowerContext,
    operationId: string,
    tracked: TrackedOperation,
    path: PathParameters,
  ) {
    this.#context = context;
    this.operationId = operationId;
    this.tracked = tracked;
    this.path = path;
    this.id = "parameter" in tracked.id ? (path[tracked.id.parameter] ?? "") : "";
  }

  /** @throws {NotFoundError} when there is no such job, besides what the call throws. */
  async read(options: CallOptions): Promise<JobSnapshot> {
    const { status, filter } = this.tracked;
    const parameters =
      filter === undefined
        ? this.#parametersOf(status)
        : { filter: [{ property: filter, operation: "equals", value: this.id }] };
    const check = (read: unknown) => void this.#snapshot(read);
    const { body } = await this.#context.read(status.operationId, parameters, options, check);
    return this.#snapshot(body);
  }

  async stop(options: CallOptions): Promise<void> {
    const { cancel } = this.tracked;
    if (cancel === undefined) return;
    await this.#context.call(cancel.operationId, this.#parametersOf(cancel), options);
  }

  /** The messages of a body: of the job, then of the machines and log records of its last session that did not succeed. */
  messagesIn(body: unknown): readonly ServerMessage[] {
    const { failureMessage, lastStatusDetails, lastSessionTasks, lastErrorLogRecords } = this.#jobIn(body);
    return [
      ...[failureMessage, lastStatusDetails].filter(isText).map((message) => ({ message })),
      ...objectsIn(lastSessionTasks).flatMap(taskMessages),
      ...objectsIn(lastErrorLogRecords).flatMap(recordMessages),
    ];
  }

  /** For messages of errors. */
  nameIn(body: unknown): string {
    const { name } = this.#jobIn(body);
    return typeof name === "string" ? JSON.stringify(name) : this.id;
  }

  #jobIn(body: unknown): Members {
    return (atPointer(body, parentOf(this.tracked.status.state)) ?? {}) as Members;
  }

  /** Other operations have the same path parameters; only that of the job may have another name. */
  #parametersOf({ operationId, parameter }: { operationId: string; parameter?: string }): Parameters {
    const { path } = this.#context.descriptor(operationId);
    const shared = Object.entries(this.path).filter(([name]) => path.includes(`{${name}}`));
    return { ...Object.fromEntries(shared), ...(parameter !== undefined && { [parameter]: this.id }) };
  }

  #snapshot(body: unknown): JobSnapshot {
    const { status, run, filter } = this.tracked;
    if (filter !== undefined) this.#checkFiltered(body, filter);
    const snapshot = snapshotOf(body, status.state, run);
    if (snapshot !== undefined) return snapshot;
    throw new DecodeError(`job ${this.id} has no status`, { operationId: status.operationId });
  }

  /** In an unfiltered list, the first job is a different one, and its run is not the run of this operation. */
  #checkFiltered(body: unknown, filter: string): void {
    const { operationId } = this.tracked.status;
    const { pagination } = this.#context.descriptor(operationId);
    const items = typeof pagination?.items === "string" ? pagination.items : "";
    const first = atPointer(body, `${items}/0`);
    if (first === undefined) {
      const message = `no job in the list has the ${filter} ${this.id}, or the user may not see it`;
      const messages = [{ message }];
      throw new NotFoundError({ operationId, attempts: 1, status: 200, body, messages, recognized: true });
    }
    if (sameValue(atPointer(first, `/${filter}`) as string, this.id)) return;
    const message = `the list was not filtered by ${filter}, so job ${this.id} cannot be read`;
    throw new DecodeError(message, { operationId });
  }
}

type Members = Readonly<Record<string, unknown>>;

function taskMessages({ objectName, status, failureMessages }: Members): ServerMessage[] {
  const type = isText(status) ? status : undefined;
  if (sameValue(type, "Success")) return [];
  const target = isText(objectName) ? objectName : undefined;
  const messages = Array.isArray(failureMessages) ? failureMessages.filter(isText) : [];
  if (messages.length > 0) return messages.map((message) => ({ message, target, type }));
  return sameValue(type, "Failed") || sameValue(type, "Warning") ? [{ message: type, target, type }] : [];
}

function recordMessages({ message, logType }: Members): ServerMessage[] {
  const type = isText(logType) ? logType : undefined;
  return isText(message) && !sameValue(type, "Success") ? [{ message, type }] : [];
}

function objectsIn(value: unknown): readonly Members[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === "object" && entry !== null);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The job before the start was sent. */
export type Baseline = Omit<JobSnapshot, "body">;

export const phases = ["nothing", "starting", "running"] as const;

/** The furthest phase of the run in any poll. A status may pass through `starting` and `running` between two polls. */
type Phase = (typeof phases)[number];

/** `waiting`: no run has begun yet. */
type RunState =
  | { readonly state: OperationState; readonly outcome?: Outcome; readonly certainty?: Certainty }
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
    // The run of the baseline has ended between two polls, and the next one has begun.
    const isReplaced = isNewRun && phaseOf(this.#tracked, before.status) === "running";
    if (end === "any") {
      return { state: hasEnded || isReplaced ? "succeeded" : "running" };
    }
    // A start can fail before its run has a time. If it ended with the status of the earlier run, nothing would show
    // it.
    const failedAtStart =
      hasEnded &&
      this.#seen === "starting" &&
      !sameValue(status, before.status) &&
      phaseOf(this.#tracked, before.status) !== "starting";
    // An earlier time is usually that of an earlier run, which a server shows again when it forgets the last one. But a server whose
    // clock was set back gives such a time to a new run too.
    const isEarlier = isNewRun && this.#seen !== "running" && isLater(run, before.run);
    if (isReplaced || isEarlier) return { ...meaning, certainty: "assumed" };
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
