import type { CallOptions } from "../../../contract/call.js";
import type { TrackedOperation } from "../../../contract/descriptor.js";
import {
  type AsyncOpsError,
  DecodeError,
  NotFoundError,
  OperationSupersededError,
} from "../../../errors/index.js";
import { sleepUntilClosed } from "../../../http/lifetime.js";
import { type AttachableOperation, attachable } from "../../../lro/attach.js";
import type { OperationJson } from "../../../lro/driver.js";
import { ListPoll } from "../../../lro/list-poll.js";
import { type FoundWork, isListed, meaningOf, type Start } from "../../../lro/operation-follower.js";
import { newOperationJson } from "../../../lro/resume-state.js";
import { unknownName } from "../../../options/check-options.js";
import { ActionDriver, type ActionState, defaultTimes } from "./action-driver.js";
import { busy, type SbcContext, sendStart, unconfirmed } from "./start.js";
import { type ActionStatus, actionIn, isAction, type StatusReader, statusOperation } from "./status.js";

/** Pause between two polls in the search for an action whose start had no response, in ms. */
const searchInterval = 1000;
/** Extension of the search when the SBC sends `Retry-After`, in ms. */
const longestPause = 60_000;

/** The state of an action that the status has shown. It needs no time to begin. */
const attached = {
  ...defaultTimes,
  baseline: undefined,
  moved: true,
  unconfirmed: false,
  interrupted: false,
};

/** A status of the SBC, and the time of its request on the client's clock. */
interface ReadStatus {
  readonly body: unknown;
  readonly requestedAt: number;
}

/**
 * Starts and follows the actions on the configuration. The SBC runs one action at a time and shows only the latest one.
 * So an action is started only when none is running and all earlier actions of this client have ended.
 */
export class ActionFollower {
  readonly #context: SbcContext;
  readonly #status: StatusReader;
  /** One response of the SBC covers all actions, so they share one key. */
  readonly #shared: ListPoll<ActionDriver, ReadStatus>;
  readonly #following = new Set<ActionDriver>();

  constructor(context: SbcContext, status: StatusReader) {
    this.#context = context;
    this.#status = status;
    this.#shared = new ListPoll(context, {
      operationId: statusOperation,
      driver: ActionDriver,
      isEachPoll: true,
      idIn: () => statusOperation,
      idOf: () => statusOperation,
      async *read(_ids, bounds) {
        const requestedAt = context.clock.now();
        yield [{ body: await status.once(bounds), requestedAt }];
      },
      observe: (driver, { body, requestedAt }) => driver.evaluate(body, requestedAt),
    });
  }

  /**
   * Reads the status, starts the action and follows it. The caller must not start another action meanwhile.
   * @throws {OperationFailedError} with the reason `already-running` while another action is running. Nothing was
   * started then.
   */
  async begin(
    start: Start,
    json: OperationJson,
    times: Pick<ActionState, "settleTime" | "startTimeout">,
  ): Promise<ActionDriver> {
    const { tracked } = start;
    const { before, lost } = await sendStart(this.#context, start, (options) =>
      this.#freeStatus(json, tracked, options),
    );
    const begun = {
      moved: false,
      unconfirmed: lost !== undefined,
      interrupted: false,
      ended: false,
      ...times,
    };
    const driver = this.#driver(json, { baseline: actionIn(before), ...begun }, tracked);
    if (lost !== undefined) await this.#find(driver, lost, times.settleTime, start.options.signal);
    driver.accepted();
    this.#following.add(driver);
    return driver;
  }

  resume(json: OperationJson, state: ActionState, tracked: TrackedOperation): ActionDriver {
    const driver = this.#driver(json, state, tracked);
    this.#following.add(driver);
    return driver;
  }

  /** The action that the status shows, by its name, such as `save`. */
  async attach(name: string, options: CallOptions): Promise<FoundWork> {
    const actions = attachable(this.#context.product, "action");
    const named = ({ descriptor }: AttachableOperation) => descriptor.tracked?.action === name;
    const wanted = actions.find(named);
    if (wanted === undefined) {
      const names = actions.map(({ descriptor }) => descriptor.tracked?.action ?? "");
      throw unknownName("action", name, names, { option: "action", operationId: "attach" });
    }
    const body = await this.#status.patiently(options);
    const shown = actionIn(body);
    if (!isAction(shown, name)) throw notShown(name, shown, body);
    return this.#found(wanted, body);
  }

  async *running(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const body = await this.#status.patiently(options);
    const shown = actionIn(body);
    const actions = attachable(this.#context.product, "action");
    // All actions have the same states.
    const states = actions[0]?.descriptor.tracked?.states ?? {};
    if (shown === undefined || meaningOf(states, shown.status).state !== "running") return;
    const found = actions.find((each) => isAction(shown, each.descriptor.tracked?.action));
    if (found !== undefined) {
      yield this.#found(found, body);
    } else if (isListed(states, "running", shown.status)) {
      const problem = `the SBC runs ${JSON.stringify(shown.operation)}, an action that this package does not know`;
      throw new DecodeError(problem, { operationId: statusOperation });
    }
  }

  /** `body`: a status that shows the action. */
  #found({ operationId, descriptor }: AttachableOperation, body: unknown): FoundWork {
    const tracked = descriptor.tracked as TrackedOperation;
    const json = newOperationJson(this.#context, operationId, tracked.action ?? "");
    const { state: now } = meaningOf(tracked.states, actionIn(body)?.status);
    const state: ActionState = { ...attached, ended: now !== "running" };
    const driver = this.#driver(json, state, tracked);
    const seen = driver.evaluate(body, this.#context.clock.now());
    // The next start of this client must see the end of this action first.
    if (!driver.isOver) this.#following.add(driver);
    return { driver, seen };
  }

  /** The SBC has restarted and no longer shows the earlier actions, so they do not block the next start. */
  restarted(): void {
    this.#following.clear();
  }

  /** Reads the status until no action is running. Earlier actions evaluate it too, to see their outcomes. */
  async #freeStatus(
    json: OperationJson,
    { states }: TrackedOperation,
    options: CallOptions,
  ): Promise<unknown> {
    const requestedAt = this.#context.clock.now();
    const body = await this.#status.patiently(options);
    for (const driver of this.#following) {
      try {
        driver.evaluate(body, requestedAt);
      } catch {
        // The poll of that action throws the same error again.
      }
      if (driver.isOver) this.#following.delete(driver);
    }
    const shown = actionIn(body);
    if (isListed(states, "running", shown?.status)) {
      throw busy(json, `${shown?.operation} is in progress on the SBC`, body);
    }
    const [before] = this.#following;
    if (before === undefined) return body;
    const why = `${before.json.id}, which was begun before, has not ended according to the status of the SBC; wait for it first`;
    throw busy(json, why, body);
  }

  /** Searches for an action after a lost response. If the status does not show the action soon, the error is thrown. */
  async #find(
    driver: ActionDriver,
    lost: AsyncOpsError,
    settleTime: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { clock, lifetime } = this.#context;
    const { operationId } = driver.json;
    const error = unconfirmed(lost);
    const latest = clock.now() + settleTime + longestPause;
    for (let until = clock.now() + settleTime; ; ) {
      try {
        if (driver.isShownBy(await this.#status.once({ signal }))) return;
      } catch (failure) {
        signal?.throwIfAborted();
        if (!driver.isTransient(failure)) throw error;
      }
      const asked = this.#status.pause;
      // The status still shows afterwards what it would have shown during the pause.
      if (asked > 0) until = Math.min(Math.max(until, clock.now() + asked + searchInterval), latest);
      if (clock.now() + asked >= until) throw error;
      const call = { signal, lifetime, operationId, attempts: 1 };
      await sleepUntilClosed(clock, Math.max(searchInterval, asked), call, error);
    }
  }

  #driver(json: OperationJson, state: ActionState, tracked: TrackedOperation): ActionDriver {
    const settings = { context: this.#context, tracked, status: this.#status, shared: this.#shared };
    return new ActionDriver(json, state, settings);
  }
}

/** The error for an action that the status does not show. */
function notShown(name: string, shown: ActionStatus | undefined, status: unknown): Error {
  if (shown === undefined) {
    const messages = [
      { message: `the status of the SBC shows no action, so there is no ${name} to attach to` },
    ];
    return new NotFoundError({
      operationId: statusOperation,
      attempts: 1,
      status: 200,
      body: status,
      messages,
      recognized: true,
    });
  }
  return new OperationSupersededError(
    `the status of the SBC shows ${shown.operation} (${shown.status}), and only the latest action; whether a ${name} ran before, and how it ended, is unknown`,
    { operationId: statusOperation, id: name, status },
  );
}
