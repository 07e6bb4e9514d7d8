import type { TrackedOperation } from "../../../contract/descriptor.js";
import { OperationFailedError, OperationLostError, OperationSupersededError } from "../../../errors/index.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../../lro/driver.js";
import { type FollowerContext, meaningOf } from "../../../lro/operation-follower.js";
import type { ResumeState } from "../../../lro/resume-state.js";
import { readErrorBody } from "../product.js";
import { type ActionStatus, actionIn, durationText, isAction, type StatusReader } from "./status.js";

/** Default times of an action, in ms. */
export const defaultTimes = { settleTime: 10_000, startTimeout: 600_000 };

/** The state before and after the start that following an action needs. Times in ms. */
export interface ActionState {
  /** The status before the start. `undefined`: the SBC reported no action. */
  readonly baseline: ActionStatus | undefined;
  /** The status has shown this action in progress. */
  readonly moved: boolean;
  /** The response to the start was lost: another user may have started the action in the status. */
  readonly unconfirmed: boolean;
  /**
   * The status showed no action after it had shown this one. The SBC has probably restarted, and may show another
   * user's action later.
   */
  readonly interrupted: boolean;
  /** The status showed the end when the client attached to the action: it may be the end of an earlier run. */
  readonly ended: boolean;
  readonly settleTime: number;
  readonly startTimeout: number;
}

/** @throws {ConfigurationError} for any state that `ActionDriver` does not write. */
export function readActionState(state: ResumeState): ActionState {
  const { operation, status } = state.texts("baseline");
  if ((operation === undefined) !== (status === undefined)) throw state.invalid("baseline");
  return {
    baseline: operation === undefined || status === undefined ? undefined : { operation, status },
    moved: state.flag("moved"),
    unconfirmed: state.flag("unconfirmed"),
    interrupted: state.flag("interrupted"),
    ended: state.flag("ended"),
    settleTime: state.duration("settleTime"),
    startTimeout: state.duration("startTimeout"),
  };
}

interface ActionDriverSettings {
  readonly context: FollowerContext;
  readonly tracked: TrackedOperation;
  readonly status: StatusReader;
  readonly shared: SharedPoll;
}

/**
 * Follows one action by the status of the SBC. The status has no id and shows only the latest action, whoever started
 * it. So the outcome of another action, or of an earlier run, must not be mistaken for the outcome of this one. Once an
 * outcome was seen it is kept, whatever the status shows later.
 */
export class ActionDriver implements OperationDriver<unknown> {
  readonly #json: OperationJson;
  readonly #settings: ActionDriverSettings;
  #state: ActionState;
  /** When the action was started, or the status last showed it, on the client's clock. */
  #since: number;
  #end: Observation | Error | undefined;

  constructor(json: OperationJson, state: ActionState, settings: ActionDriverSettings) {
    this.#json = json;
    this.#settings = settings;
    this.#state = state;
    this.#since = this.#now();
  }

  get json(): OperationJson {
    const { baseline, unconfirmed, interrupted, ended, ...others } = this.#state;
    const doubts = {
      ...(unconfirmed && { unconfirmed }),
      ...(interrupted && { interrupted }),
      ...(ended && { ended }),
    };
    return { ...this.#json, detail: { baseline: { ...baseline }, ...others, ...doubts } };
  }

  get certainty(): Certainty {
    const { unconfirmed, interrupted, ended } = this.#state;
    return unconfirmed || interrupted || ended ? "assumed" : "observed";
  }

  /** One response of the SBC covers all actions. */
  get shared(): SharedPoll {
    return this.#settings.shared;
  }

  /** The outcome is known, or can never become known. */
  get isOver(): boolean {
    return this.#end !== undefined;
  }

  /** The SBC has just accepted the action. */
  accepted(): void {
    this.#since = this.#now();
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    if (this.#end !== undefined) return orThrow(this.#end);
    const requestedAt = this.#now();
    return this.evaluate(await this.#settings.status.once(bounds), requestedAt);
  }

  /** Evaluates a status that was requested at `requestedAt`, on the client's clock. */
  evaluate(body: unknown, requestedAt: number): Observation {
    if (this.#end !== undefined) return orThrow(this.#end);
    const seen = this.#evaluate(body, requestedAt);
    if (seen instanceof Error || seen.state !== "running") this.#end = seen;
    return orThrow(seen);
  }

  /** Whether a status shows that the action has begun. Changes nothing. */
  isShownBy(body: unknown): boolean {
    return this.#ownerOf(actionIn(body)) === "ours";
  }

  /**
   * While the status has not changed, polls must be frequent: the action may be shown in progress only for a moment.
   */
  longestWait(): number | undefined {
    // This limit would override the `Retry-After` of the SBC.
    if (this.#settings.status.pause > 0) return undefined;
    const { moved, settleTime } = this.#state;
    const isSettling = !moved && this.#now() - this.#since < settleTime;
    return isSettling ? Math.max(settleTime / 4, 250) : undefined;
  }

  async result(bounds: StepBounds): Promise<unknown> {
    return (await this.poll(bounds)).status;
  }

  async failure({ status, certainty }: Observation): Promise<Error> {
    const { id, operationId } = this.#json;
    const { messages } = readErrorBody(status);
    let doubt = "";
    if (certainty === "assumed") {
      doubt = ", or the run before it: the status of the SBC has not changed since";
    } else if (this.#state.unconfirmed) {
      doubt = ", or a run that another user started: the response to the start of this run was lost";
    } else if (this.#state.interrupted) {
      doubt = ", or a run that another user started: in between, the status of the SBC showed no action";
    } else if (this.#state.ended) {
      doubt = ", or an earlier run: the status showed this end already when the client attached";
    }
    return new OperationFailedError(`${id} failed${doubt}`, { operationId, id, status, messages });
  }

  isTransient(error: unknown): boolean {
    return this.#settings.context.contact.isTransient(error);
  }

  #evaluate(body: unknown, requestedAt: number): Observation | Error {
    const shown = actionIn(body);
    const owner = this.#ownerOf(shown);
    if (shown === undefined || owner === "none") return this.#notShown(shown, body, requestedAt);
    if (owner === "other") return this.#superseded(shown, body);
    this.#state = { ...this.#state, moved: true };
    this.#since = requestedAt;
    return { state: meaningOf(this.#settings.tracked.states, shown.status).state, status: body };
  }

  /** `none`: the status shows no action, or still the previous one. Only `ours` proves something. */
  #ownerOf(shown: ActionStatus | undefined): "none" | "ours" | "other" {
    const { baseline, moved } = this.#state;
    if (shown === undefined) return "none";
    const isBaseline =
      isAction(shown, baseline?.operation) && shown.status.toLowerCase() === baseline?.status.toLowerCase();
    if (isBaseline && !moved) return "none";
    return isAction(shown, this.#settings.tracked.action) ? "ours" : "other";
  }

  /** The status does not show the action, or does not show it any more. */
  #notShown(shown: ActionStatus | undefined, body: unknown, requestedAt: number): Observation | Error {
    const { moved, settleTime, startTimeout } = this.#state;
    const { states, action } = this.#settings.tracked;
    const { state } = meaningOf(states, shown?.status);
    const waited = requestedAt - this.#since;
    if (moved && shown === undefined) this.#state = { ...this.#state, interrupted: true };
    // The status shows the same action with the same outcome as before. A run between two polls leaves no other trace.
    if (isAction(shown, action) && state !== "running" && waited >= settleTime) {
      return { state, status: body, certainty: "assumed" };
    }
    if (waited >= startTimeout) return this.#lost(shown, body);
    return { state: "running", status: body };
  }

  #superseded({ operation }: ActionStatus, status: unknown): Error {
    const { id, operationId } = this.#json;
    return new OperationSupersededError(
      `the status of the SBC now shows ${operation}, which another user started; the outcome of ${id} is unknown`,
      { operationId, id, status },
    );
  }

  #lost(shown: ActionStatus | undefined, status: unknown): Error {
    const { id, operationId } = this.#json;
    const { moved, unconfirmed, startTimeout } = this.#state;
    const action = shown === undefined ? "no action" : `${shown.operation} (${shown.status})`;
    const reported = `has reported ${action} for ${durationText(startTimeout)}`;
    const message = moved
      ? `the SBC ${reported}, although ${id} was in progress; its outcome is unknown`
      : `the SBC ${unconfirmed ? "may have accepted" : "accepted"} ${id}, but ${reported}; it is unknown whether it ran`;
    return new OperationLostError(message, { operationId, id, status });
  }

  #now(): number {
    return this.#settings.context.clock.now();
  }
}

function orThrow(end: Observation | Error): Observation {
  if (end instanceof Error) throw end;
  return end;
}
