import {
  AsyncOpsError,
  DecodeError,
  HttpError,
  NotFoundError,
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  type ServerMessage,
} from "../errors/index.js";
import type { Observation, OperationDriver, OperationJson, StepBounds } from "../operations/driver.js";
import { atPointer } from "../paging/pointer.js";
import { isTransient } from "../transport/retry.js";
import type { WithResponse } from "./call.js";
import type {
  DeferredOperation,
  OperationDescriptor,
  OperationReference,
  OperationState,
} from "./descriptor.js";
import type { DeferredRules, Product } from "./product.js";

/** Sends one call of the same client, without following a 202. */
export type Requester = (
  operationId: string,
  parameters: Readonly<Record<string, unknown>>,
  bounds: StepBounds & { readonly once?: boolean },
) => Promise<WithResponse<unknown>>;

export interface DeferredContext {
  readonly product: Product;
  readonly rules: DeferredRules;
  readonly descriptor: OperationDescriptor;
  readonly deferred: DeferredOperation;
  readonly request: Requester;
  /** How long the server keeps a result, in ms. Asked once a client. */
  readonly retention: (bounds: StepBounds) => Promise<number | undefined>;
}

/** Follows a reply of 202 as the spec declares it: status, result, cancel. */
export class DeferredDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  /** The response that the result came in. */
  response: Response | undefined;
  readonly #context: DeferredContext;
  #retention: number | undefined;
  cancel?: (bounds: StepBounds) => Promise<void>;

  constructor(json: OperationJson, context: DeferredContext) {
    this.json = json;
    this.#context = context;
    const { cancel } = context.deferred;
    if (cancel !== undefined) this.cancel = async (bounds) => void (await this.#ask(cancel, bounds));
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const { deferred, product } = this.#context;
    let body: unknown;
    try {
      ({ body } = await this.#ask(deferred.status, { ...bounds, once: true }));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new OperationExpiredError(
        `the server no longer knows ${this.json.id}; how it ended is unknown`,
        this.#details(undefined, error),
      );
    }
    const state = stateOf(deferred, atPointer(body, deferred.status.state));
    if (state === "running") this.#retention ??= await this.#context.retention(bounds);
    const asked = product
      .readError(body)
      .messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
    return { state, status: body, retryAfter: asked === undefined ? undefined : asked * 1000 };
  }

  /** Well inside the time that the server keeps a result. */
  longestWait(): number | undefined {
    return this.#retention === undefined ? undefined : this.#retention / 4;
  }

  async result(bounds: StepBounds): Promise<unknown> {
    const { deferred, descriptor, rules } = this.#context;
    try {
      const { body, response } = await this.#ask(deferred.result, bounds);
      this.response = response;
      return rules.asResult(body);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      this.response = new Response(null, { status: 204 });
      if (descriptor.resultless !== undefined) return rules.emptyResult(descriptor.resultless);
      throw new OperationExpiredError(
        `${this.json.id} succeeded, but the server no longer keeps its result`,
        {
          ...this.#details(undefined, error),
          state: "succeeded",
        },
      );
    }
  }

  async failure({ state, status }: Observation, bounds: StepBounds): Promise<AsyncOpsError> {
    const messages = await this.#messages(status, bounds);
    const { canceled, reason } = this.#context.rules.readFailure(messages);
    const details = { ...this.#details(status), messages };
    if (state === "canceled" || canceled)
      return new OperationCanceledError(`${this.json.id} was canceled`, details);
    return new OperationFailedError(`${this.json.id} failed`, { ...details, reason });
  }

  isTransient(error: unknown): boolean {
    return isTransient(error, this.#context.product.retry);
  }

  /** Servers put the words into the status, or keep them for whoever fetches the result. */
  async #messages(status: unknown, bounds: StepBounds): Promise<readonly ServerMessage[]> {
    const { messages } = this.#context.product.readError(status);
    if (messages.length > 0) return messages;
    try {
      return this.#context.product.readError((await this.#ask(this.#context.deferred.result, bounds)).body)
        .messages;
    } catch (error) {
      // The failure of the operation is the news; that its words cannot be had must not hide it.
      if (error instanceof HttpError) return error.messages;
      if (error instanceof AsyncOpsError) return [];
      throw error;
    }
  }

  #ask(reference: OperationReference, bounds: StepBounds & { readonly once?: boolean }) {
    return this.#context.request(reference.operationId, { [reference.parameter]: this.json.id }, bounds);
  }

  #details(status: unknown, cause?: unknown) {
    return { operationId: this.json.operationId, id: this.json.id, status, cause };
  }
}

function stateOf(deferred: DeferredOperation, value: unknown): OperationState {
  const text = String(value).toLowerCase();
  const known = Object.entries(deferred.states).find(([, values]) =>
    values.some((entry) => entry.toLowerCase() === text),
  );
  // A state of a newer server: ask on, rather than report an end that is none.
  return (known?.[0] as OperationState | undefined) ?? "running";
}

/**
 * The id of the operation behind a 202.
 * @throws {DecodeError} when the reply names none and none was sent.
 */
export function deferredId(
  { id }: DeferredOperation,
  rules: DeferredRules,
  headers: Headers,
  sent: string | undefined,
  operationId: string,
): string {
  const found = rules.idPattern.exec(headers.get(id.header) ?? "")?.[0] ?? sent;
  if (found !== undefined) return found;
  throw new DecodeError(
    `HTTP 202 without an id in ${id.header}; the request was queued and cannot be followed`,
    {
      operationId,
    },
  );
}
