import type { SessionContext } from "../../../client/client-setup.js";
import type { CallOptions } from "../../../contract/call.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import { ConfigurationError } from "../../../errors/index.js";
import { sleep } from "../../../http/clock.js";
import type { OperationDriver, OperationJson, StepBounds } from "../../../lro/driver.js";
import { ResumeState } from "../../../lro/resume-state.js";
import { isListed, type Start, type Tracker, type TrackingContext } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";
import { bindParameters } from "../../../request/bind.js";
import { AsyncStatus } from "../async-status.js";
import { sightOf } from "../status.js";
import { readStart, span } from "./action.js";
import { Actions } from "./actions.js";
import type { OracleSbcBeginOptions } from "./begin-options.js";
import { type ChangeContext, ChangeDriver } from "./change.js";
import { type Change, type ChangeKind, restart, roleChange } from "./changes.js";
import { busy, type StartBounds, Starts, sendStart, startInTime } from "./start.js";

const defaults = { settleTime: 10_000, startTimeout: 600_000 };

/** What is not followed by the status of actions, by what the description calls it. */
const changes: Readonly<Record<NonNullable<TrackedOperation["change"]>, ChangeKind>> = {
  restart,
  role: roleChange,
};

/** What following needs of the client and its session. */
export interface SbcClient extends Pick<SessionContext, "request">, StartBounds {
  /** A token from elsewhere: there will be no other. */
  readonly supplied: boolean;
  /** The box has restarted and knows no token of before, and no lock. */
  restarted(): void;
}

/** Follows what the box does after it has answered: actions on the configuration, a reboot, a switchover. */
export class OracleSbcTracker implements Tracker {
  readonly options = ["settleTime", "startTimeout"] as const;
  readonly #context: TrackingContext;
  readonly #client: SbcClient;
  readonly #status: AsyncStatus;
  readonly #actions: Actions;
  readonly #starts = new Starts();

  constructor(context: TrackingContext, client: SbcClient) {
    this.#context = context;
    this.#client = client;
    this.#status = new AsyncStatus(context);
    this.#actions = new Actions(context, { ...client, status: this.#status });
  }

  /** Whether an action runs on the box. Waits first for as long as the box does not want to be asked. */
  async busy(options: CallOptions): Promise<boolean> {
    const { quiet } = this.#status;
    if (quiet > 0) await sleep(this.#context.clock, quiet, options.signal);
    return sightOf(await this.#status.patiently("getAsyncStatus", options))?.status === "inProgress";
  }

  async begin(start: Start<OracleSbcBeginOptions>): Promise<OperationDriver<unknown>> {
    const { operationId, parameters, begin, tracked } = start;
    // Before anything is sent, the status of before included.
    bindParameters(operationId, this.#context.descriptor(operationId), parameters);
    const { settleTime = defaults.settleTime, startTimeout = defaults.startTimeout } = begin;
    checkSpan("settleTime", settleTime, operationId);
    checkSpan("startTimeout", startTimeout, operationId);
    const json = {
      version: 1,
      product: this.#context.product.name,
      server: this.#context.server,
      operationId,
      id: idOf(tracked),
      begun: new Date().toISOString(),
    } as const;
    if (tracked.action !== undefined) {
      return this.#starts.only(json, () => this.#actions.begin(start, json, { settleTime, startTimeout }));
    }
    if (begin.settleTime !== undefined) {
      throw new ConfigurationError(
        "settleTime",
        "is no option here; what shows it is not mistaken for another",
        {
          operationId,
        },
      );
    }
    return this.#starts.only(json, () => this.#change(start, json, startTimeout));
  }

  resume(json: OperationJson, tracked: TrackedOperation): OperationDriver<unknown> {
    const detail = new ResumeState(json);
    if (json.id !== idOf(tracked)) throw new ConfigurationError("resume", "has the id of another operation");
    if (tracked.action !== undefined) return this.#actions.resume(json, readStart(detail), tracked);
    const change = kindOf(tracked, json.operationId).read(detail, tracked);
    const { clock } = this.#context;
    // By the time of day here, before and now. Where that was set back in between, only less is known.
    const ago = Math.max(Date.now() - Date.parse(json.begun), 0) || 0;
    const since = clock.now() - ago;
    const [startTimeout, unconfirmed] = [span(detail, "startTimeout"), detail.flag("unconfirmed")];
    return this.#driver(json, tracked, change, { startTimeout, since, unconfirmed });
  }

  async #change(start: Start, json: OperationJson, startTimeout: number): Promise<ChangeDriver> {
    const { tracked } = start;
    const { clock } = this.#context;
    const { change, since, lost } = await startInTime(this.#context, this.#client, start, async (options) => {
      const before = await this.#before(start, options);
      await this.#checkFree(json, options, tracked);
      // The box may be on its way down already. What becomes of it shows whether it was asked.
      const asked = clock.now();
      const failed = await sendStart(this.#client.request, { ...start, options });
      return { change: before, since: asked, lost: failed };
    });
    return this.#driver(json, tracked, change, {
      startTimeout,
      since,
      lost,
      unconfirmed: lost !== undefined,
    });
  }

  /** The box as it is before the start. */
  async #before({ operationId, tracked }: Start, options: CallOptions): Promise<Change> {
    const { body } = await this.#context.read(tracked.status.operationId, {}, options);
    const change = kindOf(tracked, operationId).from(body, tracked, operationId);
    if (change.endsTokens && this.#client.supplied) {
      throw new ConfigurationError(
        "auth",
        "holds a token only, which ends with this; following it takes username and password",
        { operationId },
      );
    }
    return change;
  }

  /** Only for what is followed: a box whose action hangs can still be restarted by the call itself. */
  async #checkFree(
    json: OperationJson,
    options: CallOptions,
    { refusedWhile }: TrackedOperation,
  ): Promise<void> {
    if (refusedWhile === undefined) return;
    const { operationId, state, values } = refusedWhile;
    const body = await this.#status.patiently(operationId, options);
    if (!isListed({ running: values }, "running", atPointer(body, state))) return;
    const way = `${json.operationId}() does it all the same, and is not followed`;
    throw busy(json, `${sightOf(body)?.operation ?? "an action"} is in progress on the box; ${way}`, body);
  }

  #driver(
    json: OperationJson,
    tracked: TrackedOperation,
    change: Change,
    course: Pick<ChangeContext, "startTimeout" | "since" | "lost" | "unconfirmed">,
  ): ChangeDriver {
    const { call, clock, isTransient } = this.#context;
    const { operationId } = tracked.status;
    return new ChangeDriver(json, change, {
      ...course,
      clock,
      operationId,
      isTransient,
      read: async ({ signal }: StepBounds) => (await call(operationId, {}, { signal, retry: false })).body,
      restarted: () => {
        this.#client.restarted();
        this.#actions.restarted();
      },
    });
  }
}

function kindOf({ change }: TrackedOperation, operationId: string): ChangeKind {
  if (change !== undefined) return changes[change];
  throw new ConfigurationError("operationId", `${operationId} cannot be followed`);
}

function idOf({ id }: TrackedOperation): string {
  return "fixed" in id ? id.fixed : "";
}

function checkSpan(name: string, value: unknown, operationId: string): void {
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return;
  throw new ConfigurationError(name, "must be a finite positive number of ms", { operationId });
}
