import type { TrackedOperation, TrackedSession } from "../../../contract/descriptor.js";
import { isGone } from "../../../errors/http-errors.js";
import {
  AsyncOpsError,
  NotSupportedError,
  OperationExpiredError,
  OperationFailedError,
  type ServerMessage,
} from "../../../errors/index.js";
import type { Observation, OperationJson, StepBounds } from "../../../lro/driver.js";
import type { FollowerContext } from "../../../lro/operation-follower.js";
import { listAt } from "../../../pointer.js";
import { queryFilter } from "../query.js";
import { checkState, evaluateSession, type JobSession, type SessionLink } from "./evaluate.js";
import { isServerFault } from "./session-tasks.js";

/** The outcome of one machine in a run. */
interface TaskSession {
  readonly VmDisplayName?: string;
  readonly Result?: string;
  readonly Reason?: string;
}

/** The session of a run or restore. Any logon session can read it. */
export class RunSession {
  readonly link: SessionLink;
  /** Found without a link. So it is only assumed that the task started this session. */
  readonly assumed: boolean;
  readonly #context: FollowerContext;
  readonly #declared: TrackedSession;
  readonly #json: OperationJson;
  /** The session at the last poll. `undefined`: not in any response yet. */
  body: JobSession | undefined;
  /** The server has returned the session itself, not only an item of a list. */
  isKnown = false;

  constructor(
    context: FollowerContext,
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

  /** `undefined`: the server does not know the session yet. Shortly after the start it responds with 404 or 500. */
  async poll({ signal }: StepBounds): Promise<Observation | undefined> {
    const { operationId, parameter } = this.#declared;
    try {
      // Sent once, because the wait repeats the poll within its own bounds.
      const options = { signal, retry: false } as const;
      const { body } = await this.#context.call(operationId, { [parameter]: this.link.id }, options);
      checkState(body as JobSession, operationId);
      return this.observe(body as JobSession);
    } catch (error) {
      if (!this.isKnown && isServerFault(error)) return undefined;
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer has the ${this}; its outcome is unknown`,
        this.#details(error),
      );
    }
  }

  /** The observation from the session itself. */
  observe(session: JobSession): Observation {
    this.body = session;
    this.isKnown = true;
    return this.#observe(session);
  }

  /**
   * The observation from an item in the list of running sessions. The outcome requires a read of the session itself.
   */
  fromListItem(session: JobSession): Observation | undefined {
    const observation = this.#observe(session);
    if (observation.state !== "running") return undefined;
    this.body = session;
    return observation;
  }

  /** @throws {NotSupportedError} for a session that cannot be stopped. Nothing is sent. */
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
      // The failure of the run must be reported even when the reasons cannot be read.
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
