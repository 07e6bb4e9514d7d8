import type { TrackedOperation } from "../../../contract/tracked.js";
import {
  ConfigurationError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
} from "../../../errors/index.js";
import type { Clock } from "../../../http/clock.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  SharedPoll,
  StepBounds,
} from "../../../lro/driver.js";
import type { ResumeState } from "../../../lro/resume-state.js";
import { meaningOf } from "../../../lro/tracked.js";
import { readErrorBody } from "../error-body.js";
import { type ActionSight, belongingOf, isOf, sightOf } from "../status.js";
import { lasting } from "./time.js";

/** What an action is followed from. Times in ms. */
export interface ActionStart {
  /** The status before the start; `undefined` where the box told of no action. */
  readonly baseline: ActionSight | undefined;
  /** The status has been seen to show our action in progress. */
  readonly moved: boolean;
  /** The response to the start was lost: what the status shows may have been started by somebody else. */
  readonly unconfirmed: boolean;
  /** The status showed no action after it had shown ours. The box has probably restarted, and may show another user's action later. */
  readonly interrupted: boolean;
  readonly settleTime: number;
  readonly startTimeout: number;
}

export interface ActionContext {
  readonly tracked: TrackedOperation;
  readonly clock: Clock;
  readonly shared: SharedPoll;
  read(bounds: StepBounds): Promise<unknown>;
  /** How long the box does not want to be asked for the status, in ms, from now. */
  quiet(): number;
  isTransient(error: unknown): boolean;
}

type End = { readonly observation: Observation } | { readonly error: Error };

/**
 * Follows one action by the status of the box, which has no id and tells of the latest action alone, whoever started it:
 * another's end must not pass for ours, nor that of a run before. What was once seen to be the end stays it, whatever the
 * status shows later.
 */
export class ActionDriver implements OperationDriver<unknown> {
  readonly shared: SharedPoll;
  readonly #json: OperationJson;
  readonly #start: ActionStart;
  readonly #context: ActionContext;
  #moved: boolean;
  #interrupted: boolean;
  /** When it was started, or the status last showed it, on the client's clock. */
  #since: number;
  #end: End | undefined;

  constructor(json: OperationJson, start: ActionStart, context: ActionContext) {
    this.#json = json;
    this.#start = start;
    this.#context = context;
    this.#moved = start.moved;
    this.#interrupted = start.interrupted;
    this.#since = context.clock.now();
    this.shared = context.shared;
  }

  get json(): OperationJson {
    const { baseline, unconfirmed, settleTime, startTimeout } = this.#start;
    const detail = { baseline: { ...baseline }, moved: this.#moved, settleTime, startTimeout };
    const doubts = {
      ...(unconfirmed && { unconfirmed }),
      ...(this.#interrupted && { interrupted: true }),
    };
    return { ...this.#json, detail: { ...detail, ...doubts } };
  }

  get certainty(): Certainty {
    return this.#start.unconfirmed || this.#interrupted ? "assumed" : "observed";
  }

  /** Its end is known, or that it will never be. */
  get over(): boolean {
    return this.#end !== undefined;
  }

  /** The box has accepted it just now. */
  accepted(): void {
    this.#since = this.#context.clock.now();
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    if (this.#end !== undefined) return given(this.#end);
    const asked = this.#context.clock.now();
    return this.see(await this.read(bounds), asked);
  }

  /** The status of the box, once. */
  read(bounds: StepBounds): Promise<unknown> {
    return this.#context.read(bounds);
  }

  /** Judges a status that was asked for at `asked`, on the client's clock. */
  see(body: unknown, asked: number): Observation {
    if (this.#end !== undefined) return given(this.#end);
    const judged = this.#judge(body, asked);
    if ("error" in judged || judged.observation.state !== "running") this.#end = judged;
    return given(judged);
  }

  /** Whether a status shows that it has begun. Nothing is concluded from it. */
  shows(body: unknown): boolean {
    return this.#belonging(body) === "ours";
  }

  #judge(body: unknown, asked: number): End {
    const belonging = this.#belonging(body);
    if (belonging === "none") return this.#unmoved(body, asked);
    const sight = sightOf(body) as ActionSight;
    if (belonging === "other") return { error: this.#superseded(sight, body) };
    const { state } = meaningOf(this.#context.tracked.states, sight.status);
    this.#moved = true;
    this.#since = asked;
    return { observation: { state, status: body } };
  }

  #belonging(body: unknown) {
    return belongingOf(sightOf(body), this.#context.tracked, this.#start.baseline, this.#moved);
  }

  /** The status does not tell of it, or no more. */
  #unmoved(body: unknown, asked: number): End {
    const { settleTime, startTimeout } = this.#start;
    const { states, action } = this.#context.tracked;
    const sight = sightOf(body);
    const { state } = meaningOf(states, sight?.status);
    const waited = asked - this.#since;
    if (this.#moved && sight === undefined) this.#interrupted = true;
    // The same action with the same end again: a run between two polls looks like none, and that for ever.
    if (isOf(sight, action) && state !== "running" && waited >= settleTime) {
      return { observation: { state, status: body, certainty: "assumed" } };
    }
    if (waited >= startTimeout) return { error: this.#lost(sight, body) };
    return { observation: { state: "running", status: body } };
  }

  /** What shows the move may last a moment only. */
  longestWait(): number | undefined {
    // That would win over what the box asks for.
    if (this.#context.quiet() > 0) return undefined;
    const { settleTime } = this.#start;
    const settling = !this.#moved && this.#context.clock.now() - this.#since < settleTime;
    return settling ? Math.max(settleTime / 4, 250) : undefined;
  }

  async result(bounds: StepBounds): Promise<unknown> {
    return (await this.poll(bounds)).status;
  }

  async failure({ status, certainty }: Observation): Promise<Error> {
    const { id, operationId } = this.#json;
    const { messages } = readErrorBody(status);
    const unsure =
      certainty === "assumed"
        ? ", or that before it: the status of the box has not moved since"
        : this.#start.unconfirmed
          ? ", or one that somebody else started: the response to the start of this one was lost"
          : this.#interrupted
            ? ", or one that somebody else started: in between the status of the box told of no action"
            : "";
    return new OperationFailedError(`${id} failed${unsure}`, { operationId, id, status, messages });
  }

  isTransient(error: unknown): boolean {
    return this.#context.isTransient(error);
  }

  #superseded({ operation }: ActionSight, status: unknown): Error {
    const { id, operationId } = this.#json;
    return new OperationSupersededError(
      `${operation}, started by somebody else, took its place in the one status of the box; how ${id} ended is not known`,
      { operationId, id, status },
    );
  }

  #lost(sight: ActionSight | undefined, status: unknown): Error {
    const { id, operationId } = this.#json;
    const shown = sight === undefined ? "no action" : `${sight.operation} (${sight.status})`;
    const time = lasting(this.#start.startTimeout);
    return new OperationLostError(
      this.#moved
        ? `the box has told of ${shown} for ${time}, though ${id} was in progress; how it ended is not known`
        : `the box ${this.#start.unconfirmed ? "may have accepted" : "accepted"} ${id}, but has told of ${shown} for ${time}; whether it ran is not known`,
      { operationId, id, status },
    );
  }
}

function given(end: End): Observation {
  if ("error" in end) throw end.error;
  return end.observation;
}

/** @throws {ConfigurationError} for what no action wrote. */
export function readStart(detail: ResumeState): ActionStart {
  const { operation, status } = detail.texts("baseline");
  if ((operation === undefined) !== (status === undefined)) {
    throw new ConfigurationError("resume", "has a detail.baseline that cannot be read");
  }
  return {
    baseline: operation === undefined || status === undefined ? undefined : { operation, status },
    moved: detail.flag("moved"),
    unconfirmed: detail.flag("unconfirmed"),
    interrupted: detail.flag("interrupted"),
    settleTime: span(detail, "settleTime"),
    startTimeout: span(detail, "startTimeout"),
  };
}

/** @throws {ConfigurationError} for a time that would end the following at once or never. */
export function span(detail: ResumeState, name: string): number {
  const value = detail.number(name);
  if (Number.isFinite(value) && value > 0) return value;
  throw new ConfigurationError("resume", `has a detail.${name} that cannot be read`);
}
