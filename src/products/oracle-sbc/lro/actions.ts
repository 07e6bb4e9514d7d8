import type { SessionContext } from "../../../client/client-setup.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import type { AsyncOpsError } from "../../../errors/index.js";
import type { OperationJson, SharedPoll, StepBounds } from "../../../lro/driver.js";
import { isListed, type Start, type TrackingContext } from "../../../lro/tracked.js";
import type { AsyncStatus } from "../async-status.js";
import { sightOf } from "../status.js";
import { ActionDriver, type ActionStart } from "./action.js";
import { busy, type StartBounds, sendStart, startInTime, unconfirmed } from "./start.js";

/** Pause between two looks for an action whose start has no reply, in ms. */
const lookEvery = 1000;
/** How much longer it is looked for where the box does not want to be asked meanwhile, in ms. */
const longestQuiet = 60_000;

export interface ActionsClient extends Pick<SessionContext, "request">, StartBounds {
  readonly status: AsyncStatus;
}

/**
 * The actions on the configuration that this client has started or follows. The box does one at a time and tells of the latest
 * one alone, so the next one starts when the status is free and all before it are known to be over.
 */
export class Actions {
  readonly #context: TrackingContext;
  readonly #client: ActionsClient;
  readonly #following = new Set<ActionDriver>();

  constructor(context: TrackingContext, client: ActionsClient) {
    this.#context = context;
    this.#client = client;
  }

  /** One answer of the box tells of all of them. */
  readonly #shared: SharedPoll = {
    key: this,
    ask: async (drivers, bounds) => {
      const asked = this.#context.clock.now();
      const ours = drivers.map((driver) => (driver instanceof ActionDriver ? driver : undefined));
      const first = ours.find(Boolean);
      try {
        const body = await first?.read(bounds);
        return ours.map((driver) => driver && attempt(() => driver.see(body, asked)));
      } catch (error) {
        bounds.signal?.throwIfAborted();
        return ours.map((driver) => driver && (error as Error));
      }
    },
  };

  /**
   * Reads the status, starts the action and follows it. No other one may be started meanwhile.
   * @throws {OperationFailedError} with the reason `already-running` while another action runs; nothing was started then.
   */
  async begin(
    start: Start,
    json: OperationJson,
    times: Pick<ActionStart, "settleTime" | "startTimeout">,
  ): Promise<ActionDriver> {
    const { baseline, lost } = await startInTime(this.#context, this.#client, start, async (options) => ({
      baseline: sightOf(await this.#free({ ...start, options }, json)),
      lost: await sendStart(this.#client.request, { ...start, options }),
    }));
    const begun = { baseline, moved: false, unconfirmed: lost !== undefined, interrupted: false, ...times };
    const driver = this.#driver(json, begun, start.tracked);
    if (lost !== undefined) await this.#find(driver, lost, times.settleTime, start.options.signal);
    driver.accepted();
    this.#following.add(driver);
    return driver;
  }

  resume(json: OperationJson, start: ActionStart, tracked: TrackedOperation): ActionDriver {
    const driver = this.#driver(json, start, tracked);
    this.#following.add(driver);
    return driver;
  }

  /** The box has restarted and no longer shows any of them, so that none blocks the next start. */
  restarted(): void {
    this.#following.clear();
  }

  /** The status from which an action can be started. The actions before it learn their ends from it. */
  async #free({ options, tracked }: Start, json: OperationJson): Promise<unknown> {
    const asked = this.#context.clock.now();
    const body = await this.#client.status.patiently(tracked.status.operationId, options);
    for (const driver of this.#following) {
      attempt(() => driver.see(body, asked));
      if (driver.over) this.#following.delete(driver);
    }
    const sight = sightOf(body);
    if (isListed(tracked.states, "running", sight?.status)) {
      throw busy(json, `${sight?.operation} is in progress on the box`, body);
    }
    const [before] = this.#following;
    if (before === undefined) return body;
    throw busy(
      json,
      `${before.json.id}, begun before, is not over as far as the box tells; wait for it first`,
      body,
    );
  }

  /** The reply to the start is lost: either the status shows the action soon, or the error stands. */
  async #find(
    driver: ActionDriver,
    lost: AsyncOpsError,
    settleTime: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { clock, pause } = this.#context;
    const { operationId } = driver.json;
    const error = unconfirmed(lost);
    const latest = clock.now() + settleTime + longestQuiet;
    for (let until = clock.now() + settleTime; ; ) {
      try {
        if (driver.shows(await driver.read({ signal }))) return;
      } catch (failure) {
        signal?.throwIfAborted();
        if (!driver.isTransient(failure)) throw error;
      }
      const { quiet } = this.#client.status;
      // What it would have shown by then it shows afterwards, too.
      if (quiet > 0) until = Math.min(Math.max(until, clock.now() + quiet + lookEvery), latest);
      if (clock.now() + quiet >= until) throw error;
      await pause(Math.max(lookEvery, quiet), operationId, { signal, after: error });
    }
  }

  #driver(json: OperationJson, start: ActionStart, tracked: TrackedOperation): ActionDriver {
    const { clock, isTransient } = this.#context;
    const { status } = this.#client;
    const read = (bounds: StepBounds) => status.once(tracked.status.operationId, bounds);
    return new ActionDriver(json, start, {
      tracked,
      clock,
      shared: this.#shared,
      read,
      isTransient,
      quiet: () => status.quiet,
    });
  }
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}
