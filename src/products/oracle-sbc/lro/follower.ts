import type { CallOptions } from "../../../contract/call.js";
import type { AttachKind, TrackedOperation } from "../../../contract/descriptor.js";
import { ConfigurationError } from "../../../errors/index.js";
import { sleep } from "../../../http/clock.js";
import type { OperationDriver, OperationJson } from "../../../lro/driver.js";
import {
  type FoundWork,
  isListed,
  type OperationFollower,
  type Start,
} from "../../../lro/operation-follower.js";
import { newOperationJson, ResumeState } from "../../../lro/resume-state.js";
import { duration, type OptionChecks } from "../../../options/check-options.js";
import { atPointer } from "../../../pointer.js";
import { bindParameters } from "../../../request/parameters.js";
import { defaultTimes, readActionState } from "./action-driver.js";
import { ActionFollower } from "./action-follower.js";
import {
  type Change,
  ChangeDriver,
  type ChangeDriverSettings,
  changeFrom,
  readChange,
} from "./change-driver.js";
import { busy, type SbcContext, sendStart } from "./start.js";
import { actionIn, StatusReader } from "./status.js";

/** Options of `begin()` of the Oracle SBC, besides those of the call. Times are in ms. */
export interface OracleSbcBeginOptions {
  /**
   * Longest time until the SBC reports the action, restarts, or changes its role. After that `wait()` throws an
   * `OperationLostError` for an action, and an `OperationFailedError` with the reason `not-started` for a reboot or a switchover.
   * Default 600,000.
   */
  readonly startTimeout?: number | undefined;
  /**
   * For actions on the configuration. The status of the SBC has no id: the outcome of an earlier run of the same action looks the
   * same. When the status shows that outcome without a change for this long, `wait()` takes it for the outcome of this action, with
   * the `certainty` `assumed`. Default 10,000.
   */
  readonly settleTime?: number | undefined;
}

const beginChecks: OptionChecks<keyof OracleSbcBeginOptions> = {
  startTimeout: duration,
  settleTime: duration,
};

/** The parts of the session that the follower needs. */
interface SbcTokens {
  /** The token was supplied, so the client cannot get another one. */
  readonly supplied: boolean;
  /** Called when the SBC has restarted and has lost all tokens and the lock. */
  restarted(): void;
}

/** Follows the work that the SBC does after its response: actions on the configuration, a reboot, a switchover. */
export class OracleSbcFollower implements OperationFollower {
  readonly options = beginChecks;
  readonly #context: SbcContext;
  readonly #tokens: SbcTokens;
  readonly #status: StatusReader;
  readonly #actions: ActionFollower;
  /** Only one start at a time: another start would invalidate the state that was read before. */
  #isStarting = false;

  constructor(context: SbcContext, tokens: SbcTokens) {
    this.#context = context;
    this.#tokens = tokens;
    this.#status = new StatusReader(context);
    this.#actions = new ActionFollower(context, this.#status);
  }

  /** Whether an action is running on the SBC. First waits for the `Retry-After` of the SBC. */
  async busy(options: CallOptions): Promise<boolean> {
    const { pause } = this.#status;
    if (pause > 0) await sleep(this.#context.clock, pause, options.signal);
    return actionIn(await this.#status.patiently(options))?.status === "inProgress";
  }

  /**
   * @throws {OperationFailedError} with the reason `already-running` while an action is running or another start is
   * being sent.
   */
  async begin(start: Start<OracleSbcBeginOptions>): Promise<OperationDriver<unknown>> {
    const { operationId, parameters, begin, tracked } = start;
    // Checked here, before the status is read and the start is sent.
    bindParameters(operationId, this.#context.descriptor(operationId), parameters);
    const { settleTime = defaultTimes.settleTime, startTimeout = defaultTimes.startTimeout } = begin;
    if (tracked.action === undefined && begin.settleTime !== undefined) {
      const problem = "cannot be used here: it applies only to actions on the configuration";
      throw new ConfigurationError("settleTime", problem, { operationId });
    }
    const json = newOperationJson(this.#context, operationId, idOf(tracked));
    if (this.#isStarting) throw busy(json, "this client is about to start another action");
    this.#isStarting = true;
    try {
      if (tracked.action === undefined) return await this.#beginChange(start, json, startTimeout);
      return await this.#actions.begin(start, json, { settleTime, startTimeout });
    } finally {
      this.#isStarting = false;
    }
  }

  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    const state = new ResumeState(json);
    if (json.id !== idOf(tracked)) throw new ConfigurationError("resume", "has the id of another operation");
    if (tracked.action !== undefined) return this.#actions.resume(json, readActionState(state), tracked);
    // By the wall clock. If the clock was set back since then, the elapsed time is only shorter.
    const ago = Math.max(Date.now() - Date.parse(json.begun), 0) || 0;
    return this.#changeDriver(json, tracked, readChange(state, tracked), {
      startTimeout: state.duration("startTimeout"),
      since: this.#context.clock.now() - ago,
      unconfirmed: state.flag("unconfirmed"),
    });
  }

  attach(_kind: AttachKind, action: string, options: CallOptions): Promise<FoundWork> {
    return this.#actions.attach(action, options);
  }

  running(options: CallOptions): AsyncIterable<FoundWork> {
    return this.#actions.running(options);
  }

  async #beginChange(start: Start, json: OperationJson, startTimeout: number): Promise<ChangeDriver> {
    const { before, sentAt, lost } = await sendStart(this.#context, start, (options) =>
      this.#changeOf(json, start.tracked, options),
    );
    // After a lost response, the SBC may already be going down. Its state will show whether it received the start.
    const unconfirmed = lost !== undefined;
    return this.#changeDriver(json, start.tracked, before, {
      startTimeout,
      since: sentAt,
      lost,
      unconfirmed,
    });
  }

  /** Reads the SBC before the start. */
  async #changeOf(json: OperationJson, tracked: TrackedOperation, options: CallOptions): Promise<Change> {
    const { operationId } = json;
    const { body } = await this.#context.read(tracked.status.operationId, {}, options);
    const change = changeFrom(body, tracked, operationId);
    if (change.endsTokens && this.#tokens.supplied) {
      const problem =
        "has only a token, which ends with this change; to follow the change, pass username and password";
      throw new ConfigurationError("auth", problem, { operationId });
    }
    // Only for `begin()`: a call can still restart an SBC whose action hangs.
    if (tracked.refusedWhile !== undefined) {
      const { state, values } = tracked.refusedWhile;
      const status = await this.#status.patiently(options);
      if (isListed({ running: values }, "running", atPointer(status, state))) {
        const action = actionIn(status)?.operation ?? "an action";
        const way = `${operationId}() starts it all the same, but cannot be followed`;
        throw busy(json, `${action} is in progress on the SBC; ${way}`, status);
      }
    }
    return change;
  }

  #changeDriver(
    json: OperationJson,
    tracked: TrackedOperation,
    change: Change,
    course: Pick<ChangeDriverSettings, "startTimeout" | "since" | "lost" | "unconfirmed">,
  ): ChangeDriver {
    return new ChangeDriver(json, change, {
      ...course,
      context: this.#context,
      operationId: tracked.status.operationId,
      restarted: () => {
        this.#tokens.restarted();
        this.#actions.restarted();
      },
    });
  }
}

function idOf({ id }: TrackedOperation): string {
  return "fixed" in id ? id.fixed : "";
}
