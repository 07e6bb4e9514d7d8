import type { TrackedOperation } from "../../../contract/descriptor.js";
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
import { type FollowerContext, meaningOf } from "../../../lro/operation-follower.js";
import type { ResumeState } from "../../../lro/resume-state.js";
import { atPointer } from "../../../pointer.js";
import { durationText } from "./status.js";

/** How long an SBC may still respond while it goes down, and how far it may round its uptime, in ms. */
const leeway = 2000;

/** A change of the whole SBC, detected by comparison with the state before it. */
export interface Change {
  /** The state before the change, as written to the resume state. */
  readonly before: Readonly<Record<string, JsonValue>>;
  /** Whether the change ends all tokens. */
  readonly endsTokens: boolean;
  /** Whether a response shows that the change has happened. `elapsed`: time from the start to the request, in ms. */
  isShownBy(body: unknown, elapsed: number): boolean;
}

/**
 * The change that an operation is about to make.
 * @throws {NotSupportedError} when this SBC does not support the change, or does not report the values that would show
 * it.
 */
export function changeFrom(body: unknown, tracked: TrackedOperation, operationId: string): Change {
  if (tracked.change === "restart") {
    const before = upTimeIn(body, tracked);
    if (before !== undefined) return restart(before.value, tracked);
    const why = "the SBC does not report its uptime, so a restart could not be detected";
    throw new NotSupportedError(why, { operationId });
  }
  const role = atPointer(body, tracked.run ?? "");
  if (typeof role === "string" && role.toLowerCase() !== "standalone") return roleChange(role, tracked);
  const why =
    role === undefined ? "the SBC does not report its role" : "the SBC is standalone and has no peer";
  throw new NotSupportedError(why, { operationId });
}

/** @throws {ConfigurationError} for any state that `ChangeDriver` does not write. */
export function readChange(state: ResumeState, tracked: TrackedOperation): Change {
  if (tracked.change === "restart") return restart(state.number("upTime"), tracked);
  return roleChange(state.text("role"), tracked);
}

/** Detected by the uptime of the SBC, which decreases. */
function restart(upTime: number, tracked: TrackedOperation): Change {
  return {
    before: { upTime },
    endsTokens: true,
    isShownBy(body, elapsed) {
      const now = upTimeIn(body, tracked);
      if (now === undefined) return false;
      // If the SBC had been up for only seconds before, its uptime may never be seen with a smaller value.
      return now.value < upTime || (now.isSeconds && now.value * 1000 + leeway < elapsed);
    },
  };
}

function upTimeIn(body: unknown, { run = "" }: TrackedOperation) {
  const seconds = atPointer(body, run);
  if (typeof seconds === "number") return { value: seconds, isSeconds: true };
  // The name in releases up to 9.3. Their documentation does not give the unit.
  const upTime = atPointer(body, "/data/upTime");
  return typeof upTime === "number" ? { value: upTime, isSeconds: false } : undefined;
}

/** Detected by the role of the SBC in its pair, which changes. */
function roleChange(role: string, tracked: TrackedOperation): Change {
  return {
    before: { role },
    endsTokens: false,
    isShownBy(body) {
      const now = atPointer(body, tracked.run ?? "");
      // During the change, the SBC has neither role.
      const isLasting = meaningOf(tracked.states, now).state === "succeeded";
      return isLasting && String(now).toLowerCase() !== role.toLowerCase();
    },
  };
}

export interface ChangeDriverSettings {
  readonly context: FollowerContext;
  /** The operation that reads the SBC. */
  readonly operationId: string;
  /** How long the SBC may run unchanged, in ms. */
  readonly startTimeout: number;
  /** Start of the change, on the client's clock. */
  readonly since: number;
  /** The response to the start was lost: another user may have started the change. */
  readonly unconfirmed: boolean;
  /** The error of the start, when its response was lost in this process. */
  readonly lost?: unknown;
  /** Called when the SBC has restarted and has lost all tokens and actions. */
  restarted(): void;
}

/**
 * Follows a restart or a switchover of the SBC by comparison with the state before. The SBC does not respond during the
 * change. Until the change begins, it responds as before.
 */
export class ChangeDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  readonly certainty: Certainty;
  readonly #change: Change;
  readonly #settings: ChangeDriverSettings;
  /** Since then the SBC may be down, or not completely up. */
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
    // A restarted SBC is up when it issues a new token.
    this.#body = await this.#read(bounds);
    return { state: "succeeded", status: this.#body };
  }

  /** Ensures that a change that never begins is reported at its time limit. */
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
    const message = `${id} has not begun: the SBC has been running unchanged for ${durationText(startTimeout)}`;
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
    if (context.contact.isTransient(error)) return true;
    // An SBC responds like this while it goes down or comes up. A refused password is not sent again.
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
