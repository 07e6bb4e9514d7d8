import type { TrackedOperation } from "../../../contract/tracked.js";
import {
  AuthenticationError,
  DecodeError,
  NotFoundError,
  NotSupportedError,
  OperationFailedError,
} from "../../../errors/index.js";
import type {
  Certainty,
  JsonValue,
  Observation,
  OperationDriver,
  OperationJson,
  StepBounds,
} from "../../../lro/driver.js";
import type { ResumeState } from "../../../lro/resume-state.js";
import { meaningOf, type TrackingContext } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";
import { durationText } from "./status.js";

/** For how long an SBC that goes down may still respond, and how far it may round its time, in ms. */
const leeway = 2000;

/** A change of the whole SBC, measured against the state before it. */
export interface Change {
  /** The state before, as it is written to the resume state. */
  readonly before: Readonly<Record<string, JsonValue>>;
  /** Whether all tokens end with the change. */
  readonly endsTokens: boolean;
  /** Whether a response shows that the change has happened. Its request was sent `elapsed` ms after the start. */
  isShownBy(body: unknown, elapsed: number): boolean;
}

/**
 * The change that an operation is about to make.
 * @throws {NotSupportedError} when this SBC cannot change in this way, or does not report what would show it.
 */
export function changeFrom(body: unknown, tracked: TrackedOperation, operationId: string): Change {
  if (tracked.change === "restart") {
    const before = upTimeIn(body, tracked);
    if (before !== undefined) return restart(before.value, tracked);
    const why = "the SBC does not report how long it is up, so nothing would show that it has restarted";
    throw new NotSupportedError(why, { operationId });
  }
  const role = atPointer(body, tracked.run ?? "");
  if (typeof role === "string" && role.toLowerCase() !== "standalone") return roleChange(role, tracked);
  const why =
    role === undefined ? "the SBC does not report its role" : "the SBC is standalone and has no peer";
  throw new NotSupportedError(why, { operationId });
}

/** @throws {ConfigurationError} for what `ChangeDriver` does not write. */
export function readChange(state: ResumeState, tracked: TrackedOperation): Change {
  if (tracked.change === "restart") return restart(state.number("upTime"), tracked);
  return roleChange(state.text("role"), tracked);
}

/** The time since the SBC has started falls. */
function restart(upTime: number, tracked: TrackedOperation): Change {
  return {
    before: { upTime },
    endsTokens: true,
    isShownBy(body, elapsed) {
      const now = upTimeIn(body, tracked);
      if (now === undefined) return false;
      // An SBC that had been up for only seconds may never be seen with a smaller value.
      return now.value < upTime || (now.isSeconds && now.value * 1000 + leeway < elapsed);
    },
  };
}

function upTimeIn(body: unknown, { run = "" }: TrackedOperation) {
  const seconds = atPointer(body, run);
  if (typeof seconds === "number") return { value: seconds, isSeconds: true };
  // The name in releases up to 9.3; the unit is not documented there.
  const upTime = atPointer(body, "/data/upTime");
  return typeof upTime === "number" ? { value: upTime, isSeconds: false } : undefined;
}

/** The SBC has the other role of its pair. */
function roleChange(role: string, tracked: TrackedOperation): Change {
  return {
    before: { role },
    endsTokens: false,
    isShownBy(body) {
      const now = atPointer(body, tracked.run ?? "");
      // During the change the SBC has neither role.
      const isLasting = meaningOf(tracked.states, now).state === "succeeded";
      return isLasting && String(now).toLowerCase() !== role.toLowerCase();
    },
  };
}

export interface ChangeDriverSettings {
  readonly context: TrackingContext;
  /** The operation that reads the SBC. */
  readonly operationId: string;
  /** For how long the SBC may run as before, in ms. */
  readonly startTimeout: number;
  /** When the change was started, on the client's clock. */
  readonly since: number;
  /** The response to the start was lost: somebody else may have started what happens to the SBC. */
  readonly unconfirmed: boolean;
  /** The error of the start, when its response was lost in this process. */
  readonly lost?: unknown;
  /** Called when the SBC has restarted: it knows no token and no action of before. */
  restarted(): void;
}

/**
 * Follows a change of the whole SBC, a restart or a switchover, by the difference from before. The SBC does not respond during the
 * change, and until the change begins it responds as if nothing had happened.
 */
export class ChangeDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  readonly certainty: Certainty;
  readonly #change: Change;
  readonly #settings: ChangeDriverSettings;
  /** From then on the SBC may be down, or not completely up. */
  readonly #followedSince: number;
  #happened = false;
  #body: unknown;

  constructor(json: OperationJson, change: Change, settings: ChangeDriverSettings) {
    const { startTimeout, unconfirmed, context } = settings;
    this.json = {
      ...json,
      detail: { ...change.before, startTimeout, ...(unconfirmed && { unconfirmed }) },
    };
    this.certainty = unconfirmed ? "assumed" : "observed";
    this.#change = change;
    this.#settings = settings;
    this.#followedSince = context.clock.now();
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const { context, since, restarted } = this.#settings;
    if (!this.#happened) {
      const requestedAt = context.clock.now();
      this.#body = await this.#read(bounds);
      if (!this.#change.isShownBy(this.#body, requestedAt - since)) {
        return { state: this.#isOver(requestedAt) ? "failed" : "running", status: this.#body };
      }
      this.#happened = true;
      if (!this.#change.endsTokens) return { state: "succeeded", status: this.#body };
      restarted();
    }
    // A restarted SBC is up only when it gives a new token.
    this.#body = await this.#read(bounds);
    return { state: "succeeded", status: this.#body };
  }

  /** So that a change that never begins is reported when its time is up. */
  longestWait(): number | undefined {
    if (this.#happened) return undefined;
    const { context, startTimeout } = this.#settings;
    const left = this.#followedSince + startTimeout - context.clock.now();
    return left > 0 ? Math.max(left, 1000) : undefined;
  }

  async result(): Promise<unknown> {
    return this.#body;
  }

  async failure({ status }: Observation): Promise<Error> {
    const { operationId, id } = this.json;
    const { startTimeout, lost } = this.#settings;
    const message = `${id} has not begun: the SBC has run as before for ${durationText(startTimeout)}`;
    return new OperationFailedError(message, {
      operationId,
      id,
      status,
      reason: "not-started",
      cause: lost,
    });
  }

  isTransient(error: unknown): boolean {
    const { context, operationId } = this.#settings;
    if (context.isTransient(error)) return true;
    // An SBC that goes down or comes up responds like this for a while. A refused password is not sent again.
    const mayPass =
      (error instanceof AuthenticationError && error.operationId === operationId) ||
      error instanceof NotFoundError ||
      error instanceof DecodeError;
    return mayPass && !this.#isOver(context.clock.now());
  }

  async #read({ signal }: StepBounds): Promise<unknown> {
    const { context, operationId } = this.#settings;
    return (await context.call(operationId, {}, { signal, retry: false })).body;
  }

  #isOver(now: number): boolean {
    return now - this.#followedSince >= this.#settings.startTimeout;
  }
}
