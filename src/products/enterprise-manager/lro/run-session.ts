import type { TrackedOperation, TrackedSession } from "../../../contract/tracked.js";
import {
  AsyncOpsError,
  NotSupportedError,
  OperationExpiredError,
  OperationFailedError,
  type ServerMessage,
} from "../../../errors/index.js";
import { isGone } from "../../../errors/not-found-error.js";
import type { Observation, OperationJson, StepBounds } from "../../../lro/driver.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { listAt } from "../../../pointer.js";
import { queryFilter } from "../query-filter.js";
import { checkState, evaluateSession, type JobSession, type SessionLink } from "./evaluate.js";
import { isServerFault } from "./session-tasks.js";

/** How one machine of a run ended. */
interface TaskSession {
  readonly VmDisplayName?: string;
  readonly Result?: string;
  readonly Reason?: string;
}

/** The session of a run or restore. It outlives logon sessions, so any logon session can read it. */
export class RunSession {
  readonly link: SessionLink;
  /** Found without a link, so it is only assumed to be the session that the task has started. */
  readonly assumed: boolean;
  readonly #context: TrackingContext;
  readonly #declared: TrackedSession;
  readonly #json: OperationJson;
  /** As of the last poll. `undefined`: no response has had it yet. */
  body: JobSession | undefined;
  /** The server has returned the session in a read of its own, not only in a list. */
  isKnown = false;

  constructor(
    context: TrackingContext,
    { sessions = [] }: TrackedOperation,
    json: OperationJson,
    link: SessionLink,
    assumed: boolean,
  ) {
    this.link = link;
    this.assumed = assumed;
    this.#context = context;
    this.#declared = sessions.find(({ type }) => type === link.type) as TrackedSession;
    this.#json = json;
  }

  get canStop(): boolean {
    return this.#declared.cancel !== undefined;
  }

  /** `undefined`: the server does not know the session yet. Just after the start it responds with 404 or 500. */
  async poll({ signal }: StepBounds): Promise<Observation | undefined> {
    const { operationId, parameter } = this.#declared;
    try {
      // Sent once: the wait repeats the poll within its own bounds.
      const options = { signal, retry: false } as const;
      const { body } = await this.#context.call(operationId, { [parameter]: this.link.id }, options);
      checkState(body as JobSession, operationId);
      this.body = body as JobSession;
      this.isKnown = true;
    } catch (error) {
      if (!this.isKnown && isServerFault(error)) return undefined;
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer has the ${this}; how it ended is unknown`,
        this.#details(error),
      );
    }
    return this.#observe(this.body);
  }

  /** Observes the session in a list of sessions that still run. For its end the session itself has to be read. */
  fromListItem(session: JobSession): Observation | undefined {
    const observation = this.#observe(session);
    if (observation.state !== "running") return undefined;
    this.body = session;
    return observation;
  }

  /** @throws {NotSupportedError} for a session that cannot be stopped; nothing is sent. */
  async stop({ signal }: StepBounds): Promise<void> {
    const { type, id } = this.link;
    const { cancel, parameter } = this.#declared;
    if (cancel === undefined) {
      const { operationId } = this.#json;
      throw new NotSupportedError(`enterprise-manager has no way to stop a ${type}`, { operationId });
    }
    await this.#context.call(cancel, { [parameter]: id }, { signal });
  }

  async failure(outcome: Observation["outcome"], bounds: StepBounds): Promise<OperationFailedError> {
    const session = this.body ?? {};
    const { FailureMessage = "", JobName, VmDisplayName } = session;
    const own = FailureMessage.trim() === "" ? [] : [{ message: FailureMessage }];
    const messages = [...own, ...(await this.#reasons(session, bounds))];
    const name = JobName ?? VmDisplayName;
    const subject = `the ${this.link.type}${name === undefined ? "" : ` of ${JSON.stringify(name)}`}`;
    const end = outcome === "warning" ? "ended with a warning" : "failed";
    return new OperationFailedError(`${subject} ${end}`, { ...this.#details(), messages });
  }

  toString(): string {
    return `${this.link.type} ${this.link.id}`;
  }

  #observe(session: JobSession): Observation {
    const observation = evaluateSession(session);
    return this.assumed ? { ...observation, certainty: "assumed" } : observation;
  }

  /** Why each machine of the run did not succeed. */
  async #reasons({ UID }: JobSession, { signal }: StepBounds): Promise<readonly ServerMessage[]> {
    const { reasons } = this.#declared;
    if (reasons === undefined) return [];
    const { operationId, parameter, type, filter: field = "", items } = reasons;
    try {
      let query: Readonly<Record<string, unknown>>;
      if (parameter !== undefined) query = { [parameter]: this.link.id };
      else if (type === undefined || UID === undefined) return [];
      else query = { type, filter: queryFilter(type, (builder) => builder.field(field, "==", UID)) };
      const { body } = await this.#context.read(operationId, query, { signal });
      return listAt<TaskSession>(body, items).flatMap(messagesOf);
    } catch (error) {
      // That the run has failed must be reported even when the reasons cannot be read.
      if (error instanceof AsyncOpsError) return [];
      throw error;
    }
  }

  #details(cause?: unknown) {
    const { operationId, id } = this.#json;
    return { operationId, id, status: this.body, cause };
  }
}

function messagesOf({ VmDisplayName, Result, Reason }: TaskSession): ServerMessage[] {
  const type = Result?.toLowerCase();
  if (Reason === undefined || Reason.trim() === "" || type === "success" || type === "none") return [];
  return [{ message: Reason, target: VmDisplayName, type: Result }];
}
