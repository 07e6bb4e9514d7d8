import {
  AuthenticationError,
  DecodeError,
  NotFoundError,
  OperationFailedError,
} from "../../../errors/index.js";
import type { Clock } from "../../../http/clock.js";
import type {
  Certainty,
  Observation,
  OperationDriver,
  OperationJson,
  StepBounds,
} from "../../../lro/driver.js";
import type { Change } from "./changes.js";
import { lasting } from "./time.js";

export interface ChangeContext {
  readonly clock: Clock;
  /** How long the box may go on as before, in ms. */
  readonly startTimeout: number;
  /** When it was started, on the client's clock. */
  readonly since: number;
  /** The response to the start was lost: what happens to the box may have been started by somebody else. */
  readonly unconfirmed: boolean;
  /** Why it was lost, if that was here. */
  readonly lost?: unknown;
  isTransient(error: unknown): boolean;
  /** What reads the box. */
  readonly operationId: string;
  read(bounds: StepBounds): Promise<unknown>;
  /** The box knows no token and no action of before any more. */
  restarted(): void;
}

/**
 * Follows a change of the whole box, a restart or a switchover, by how the box differs from before. It is away in between, and
 * before that it still answers as if nothing had happened.
 */
export class ChangeDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  readonly certainty: Certainty;
  readonly #change: Change;
  readonly #context: ChangeContext;
  /** From when on the box may be away, or not itself again. */
  readonly #followedSince: number;
  #happened = false;
  #body: unknown;

  constructor(json: OperationJson, change: Change, context: ChangeContext) {
    const { startTimeout, unconfirmed } = context;
    this.json = {
      ...json,
      detail: { ...change.detail, startTimeout, ...(unconfirmed && { unconfirmed }) },
    };
    this.certainty = unconfirmed ? "assumed" : "observed";
    this.#change = change;
    this.#context = context;
    this.#followedSince = context.clock.now();
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const { clock, since, read, restarted } = this.#context;
    if (!this.#happened) {
      const asked = clock.now();
      this.#body = await read(bounds);
      if (!this.#change.shownBy(this.#body, asked - since)) {
        return { state: this.#over(asked) ? "failed" : "running", status: this.#body };
      }
      this.#happened = true;
      if (!this.#change.endsTokens) return { state: "succeeded", status: this.#body };
      restarted();
    }
    // Only a box that logs on again is back.
    this.#body = await read(bounds);
    return { state: "succeeded", status: this.#body };
  }

  /** So that what never begins is reported when its time is up. */
  longestWait(): number | undefined {
    const { clock, startTimeout } = this.#context;
    if (this.#happened) return undefined;
    const left = this.#followedSince + startTimeout - clock.now();
    return left > 0 ? Math.max(left, 1000) : undefined;
  }

  async result(): Promise<unknown> {
    return this.#body;
  }

  async failure({ status }: Observation): Promise<Error> {
    const { operationId, id } = this.json;
    const { startTimeout, lost } = this.#context;
    const time = lasting(startTimeout);
    return new OperationFailedError(`${id} has not begun: for ${time} the box has gone on as before`, {
      operationId,
      id,
      status,
      reason: "not-started",
      cause: lost,
    });
  }

  isTransient(error: unknown): boolean {
    if (this.#context.isTransient(error)) return true;
    // So it answers while it goes down or comes up; for ever only if it means that. A password that was refused is not sent again.
    const passing =
      (error instanceof AuthenticationError && error.operationId === this.#context.operationId) ||
      error instanceof NotFoundError ||
      error instanceof DecodeError;
    return passing && !this.#over(this.#context.clock.now());
  }

  #over(now: number): boolean {
    return now - this.#followedSince >= this.#context.startTimeout;
  }
}
