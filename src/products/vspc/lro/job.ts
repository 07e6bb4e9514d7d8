import type { CallOptions } from "../../../contract/call.js";
import type { Parameters } from "../../../contract/operation-types.js";
import type { TrackedOperation } from "../../../contract/tracked.js";
import { DecodeError, NotFoundError } from "../../../errors/index.js";
import type { TrackingContext } from "../../../lro/tracked.js";
import { atPointer } from "../../../pointer.js";
import { bindParameters } from "../../../request/bind.js";
import { fillPath } from "../../../request/path.js";
import { sameValue } from "../values.js";

/** A job as it was at one moment. */
export interface JobSnapshot {
  /** The server's whole answer. */
  readonly body: unknown;
  readonly status: string;
  /** When its latest run began, in the server's words; `undefined` if it never ran. */
  readonly run: string | undefined;
}

/** The job that an operation starts or stops: read and stopped by what the description names for that. */
export class TrackedJob {
  readonly operationId: string;
  readonly tracked: TrackedOperation;
  readonly id: string;
  /** What tells which job it is: the values in the path of the operation. */
  readonly path: Readonly<Record<string, string>>;
  readonly #context: TrackingContext;

  /** @throws {ConfigurationError} for parameters that the operation cannot be called with. */
  constructor(
    context: TrackingContext,
    operationId: string,
    tracked: TrackedOperation,
    parameters: Parameters,
  ) {
    const descriptor = context.descriptor(operationId);
    const { path } = bindParameters(operationId, descriptor, parameters);
    fillPath(descriptor.path, path, operationId);
    this.#context = context;
    this.operationId = operationId;
    this.tracked = tracked;
    this.path = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
    this.id = "parameter" in tracked.id ? (this.path[tracked.id.parameter] ?? "") : "";
  }

  /** @throws {NotFoundError} when there is no such job, besides what the call throws. */
  async read(options: CallOptions): Promise<JobSnapshot> {
    const { status, run } = this.tracked;
    const check = (body: unknown) => this.#check(body);
    const { body } = await this.#context.read(status.operationId, this.#reading(), options, check);
    const ran = run === undefined ? undefined : atPointer(body, run);
    return {
      body,
      status: atPointer(body, status.state) as string,
      run: typeof ran === "string" ? ran : undefined,
    };
  }

  async stop(options: CallOptions): Promise<void> {
    const { cancel } = this.tracked;
    if (cancel === undefined) return;
    await this.#context.call(cancel.operationId, this.#for(cancel.operationId, cancel.parameter), options);
  }

  #reading(): Parameters {
    const { status, filter } = this.tracked;
    if (filter === undefined) return this.#for(status.operationId, status.parameter);
    return { filter: [{ property: filter, operation: "equals", value: this.id }] };
  }

  /** The path of the other operation names the same things, but for the job itself perhaps. */
  #for(operationId: string, parameter: string | undefined): Parameters {
    const { path } = this.#context.descriptor(operationId);
    const shared = Object.entries(this.path).filter(([name]) => path.includes(`{${name}}`));
    return { ...Object.fromEntries(shared), ...(parameter !== undefined && { [parameter]: this.id }) };
  }

  #check(body: unknown): void {
    const { operationId, state } = this.tracked.status;
    this.#checkIsMine(body);
    if (typeof atPointer(body, state) === "string") return;
    throw new DecodeError(`job ${this.id} came without a status`, { operationId });
  }

  /** A list that was not filtered would give another job's run for this one's. */
  #checkIsMine(body: unknown): void {
    const { status, filter } = this.tracked;
    if (filter === undefined) return;
    const { operationId } = status;
    const { pagination } = this.#context.descriptor(operationId);
    const items = typeof pagination?.items === "string" ? pagination.items : "";
    const first = atPointer(body, `${items}/0`);
    if (first === undefined) {
      const message = `no job in the list has the ${filter} ${this.id}, or the user may not see it`;
      const messages = [{ message }];
      throw new NotFoundError({ operationId, attempts: 1, status: 200, body, messages, recognized: true });
    }
    if (!sameValue(atPointer(body, `${items}/0/${filter}`) as string, this.id)) {
      throw new DecodeError(`the list was not filtered by ${filter}, so job ${this.id} cannot be read`, {
        operationId,
      });
    }
  }
}
