import type { TrackedOperation, TrackedSession } from "../../../contract/tracked.js";
import {
  HttpError,
  NotSupportedError,
  OperationExpiredError,
  OperationFailedError,
} from "../../../errors/index.js";
import { isGone } from "../../../errors/not-found-error.js";
import type { Observation, OperationJson, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { type JobSession, lookAtSession, nameOf, reasonsOf } from "./session.js";
import { checkState } from "./state.js";
import type { Related } from "./task.js";

/** The session of a run or restore. It outlives logon sessions, so that it is asked for under whichever is open. */
export class RunSession {
  readonly related: Related;
  /** Found without a link: taken for the one that was started, because nothing tells it from another. */
  readonly assumed: boolean;
  readonly #context: TrackingContext;
  readonly #session: TrackedSession;
  #body: JobSession | undefined;
  #isKnown = false;

  constructor(
    context: TrackingContext,
    { sessions = [] }: TrackedOperation,
    related: Related,
    assumed: boolean,
  ) {
    this.related = related;
    this.assumed = assumed;
    this.#context = context;
    this.#session = sessions.find(({ type }) => type === related.type) as TrackedSession;
  }

  /** As of the last look; `undefined` before the server has known it. */
  get body(): JobSession | undefined {
    return this.#body;
  }

  /** The server has given it, by itself and not in a list alone. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  get canStop(): boolean {
    return this.#session.cancel !== undefined;
  }

  /** `undefined`: the server does not know it yet, which it says itself, with 404 or 500, just after the start. */
  async look({ signal }: StepBounds, json: OperationJson): Promise<Observation | undefined> {
    const { operationId, parameter } = this.#session;
    try {
      // Sent once: whoever waits sends it again within the bounds of the wait.
      const options = { signal, retry: false } as const;
      const { body } = await this.#context.call(operationId, { [parameter]: this.related.id }, options);
      checkState(body as JobSession, operationId);
      this.#body = body as JobSession;
      this.#isKnown = true;
    } catch (error) {
      if (!this.#isKnown && isMissing(error)) return undefined;
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer has the ${this}; how it ended is unknown`,
        this.#details(json, error),
      );
    }
    return this.#certain(lookAtSession(this.#body));
  }

  /** What a list of sessions that have not ended says: of an end the session itself says more. */
  glance(session: JobSession): Observation | undefined {
    const seen = lookAtSession(session);
    if (seen.state !== "running") return undefined;
    this.#body = session;
    return this.#certain(seen);
  }

  /** @throws {NotSupportedError} for a session that cannot be stopped; nothing is sent. */
  async stop({ signal }: StepBounds, { operationId }: OperationJson): Promise<void> {
    const { type, id } = this.related;
    const { cancel, parameter } = this.#session;
    if (cancel === undefined) {
      throw new NotSupportedError(`enterprise-manager has no way to stop a ${type}`, { operationId });
    }
    await this.#context.call(cancel, { [parameter]: id }, { signal });
  }

  async failure(
    json: OperationJson,
    outcome: Observation["outcome"],
    { signal }: StepBounds,
  ): Promise<OperationFailedError> {
    const session = this.#body ?? {};
    const messages = await reasonsOf(this.#context, this.#session, this.related, session, { signal });
    const end = outcome === "warning" ? "ended with a warning" : "failed";
    return new OperationFailedError(`the ${this.related.type}${nameOf(session)} ${end}`, {
      ...this.#details(json),
      messages,
    });
  }

  #certain(seen: Observation): Observation {
    return this.assumed ? { ...seen, certainty: "assumed" } : seen;
  }

  toString(): string {
    return `${this.related.type} ${this.related.id}`;
  }

  #details({ operationId, id }: OperationJson, cause?: unknown) {
    return { operationId, id, status: this.#body, cause };
  }
}

function isMissing(error: unknown): boolean {
  return isGone(error) || (error instanceof HttpError && error.recognized && error.status === 500);
}
