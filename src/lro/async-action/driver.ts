import { UnheldNumber } from "../../body/json-bodies.js";
import type { WithResponse } from "../../contract/call.js";
import type {
  DeferredOperation,
  OperationDescriptor,
  OperationReference,
} from "../../contract/descriptor.js";
import type { DeferredRules } from "../../contract/product.js";
import { isGone } from "../../errors/http-errors.js";
import {
  AsyncOpsError,
  DecodeError,
  HttpError,
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  type ServerMessage,
} from "../../errors/index.js";
import { isTransient } from "../../http/retry.js";
import { parseRetryAfter } from "../../http/retry-policy.js";
import { atPointer, placedAt } from "../../pointer.js";
import type { Observation, OperationDriver, OperationJson, SharedPoll, StepBounds } from "../driver.js";
import { type LroClient, meaningOf } from "../operation-follower.js";
import type { Retention } from "./retention.js";

/** The longest wait before the first poll, in ms, while it is not known how long results are kept. */
const firstWait = 1000;

/** A server that has not sent the messages of a failure after so many polls has none. */
const maxPollsForMessages = 3;

type ActionBounds = StepBounds & { readonly once?: boolean };

/** How an operation that is accepted with a 202 is followed, and what all its async actions have in common. */
export interface AsyncActionDeclaration {
  readonly descriptor: OperationDescriptor;
  readonly deferred: DeferredOperation;
  readonly rules: DeferredRules;
  readonly retention: Retention;
  /** The list of all async actions of the client, where the spec names an operation for it. */
  readonly list: SharedPoll | undefined;
}

export interface AsyncActionOptions {
  /** Longest time for one request, in ms. */
  readonly timeout?: number | undefined;
  /** Until when the server asked to wait with the 202, on the client's clock. */
  readonly waitUntil?: number | undefined;
}

/** Follows an async action, which a 202 names, as the spec declares it: status, result, cancel. */
export class AsyncActionDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  readonly shared: SharedPoll | undefined;
  readonly cancel?: (bounds: StepBounds) => Promise<void>;
  /** The response that the result came in. */
  response: Response | undefined;
  readonly #client: LroClient;
  readonly #declaration: AsyncActionDeclaration;
  readonly #options: AsyncActionOptions;
  #isPolled = false;
  #pollsForMessages = 0;
  /** What the server said about a failure, once that is known. */
  #messages: readonly ServerMessage[] = [];

  constructor(
    json: OperationJson,
    client: LroClient,
    declaration: AsyncActionDeclaration,
    options: AsyncActionOptions = {},
  ) {
    this.json = json;
    this.#client = client;
    this.#declaration = declaration;
    this.#options = options;
    this.shared = declaration.list;
    const { cancel } = declaration.deferred;
    if (cancel !== undefined) this.cancel = (bounds) => this.#cancelBy(cancel, bounds);
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const { deferred, retention, rules } = this.#declaration;
    this.#isPolled = true;
    const { body, response } = await this.#readStatus(bounds);
    const value = atPointer(body, deferred.status.state);
    if (typeof value !== "string") {
      throw new DecodeError(
        `the status of async action ${this.json.id} has no ${deferred.status.state}`,
        this.#details(body),
      );
    }
    const { state } = meaningOf(deferred.states, value);
    if (state === "running") await retention.fetch(bounds);
    if (state === "failed") {
      // A cancel by somebody else is a failure with a code, which may be in the result only.
      const insists = this.#pollsForMessages++ < maxPollsForMessages;
      this.#messages = await this.#readMessages(body, { ...bounds, once: true }, insists);
      if (rules.readFailure(this.#messages).canceled) return { state: "canceled", status: body };
    }
    const { messages } = this.#client.product.readError(body);
    const seconds = messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
    const inBody = seconds === undefined ? undefined : seconds * 1000;
    return {
      state,
      status: body,
      retryAfter: parseRetryAfter(response.headers) ?? inBody ?? this.#remainingWait(),
    };
  }

  /** A failed action is polled individually, because its messages are not in the list. */
  fromListItem(item: unknown): Observation | undefined {
    const { collection, status, states } = this.#declaration.deferred;
    if (collection === undefined) return undefined;
    const value = atPointer(item, collection.state);
    const { state } = meaningOf(states, value);
    if (typeof value !== "string" || (state !== "running" && state !== "succeeded")) return undefined;
    // In the form of the status operation, so that a watcher does not take the other form for a change.
    const place = status.state.slice(0, status.state.length - collection.state.length);
    return { state, status: placedAt(place, item) };
  }

  /** Well inside the time that the server keeps a result. */
  longestWait(): number | undefined {
    const { isKnown, longestWait } = this.#declaration.retention;
    // The first poll reads the time, which may be a few seconds.
    return isKnown || this.#isPolled ? longestWait : firstWait;
  }

  async result(bounds: StepBounds): Promise<unknown> {
    const { deferred, descriptor, rules } = this.#declaration;
    const { emptyResult } = descriptor;
    try {
      // Sent once: the wait repeats it within its own bounds.
      const { body, response } = await this.#request(deferred.result, { ...bounds, once: true });
      this.response = response;
      return rules.asResult(body);
    } catch (error) {
      if (error instanceof HttpError && error.status < 300) {
        // The envelope of the result has errors and no data.
        throw this.#failed({ ...this.#details(undefined, error), messages: error.messages });
      }
      const gone = isGone(error);
      if (!gone && !(error instanceof DecodeError)) throw error;
      this.response = new Response(null, { status: 204 });
      // The operation succeeded and its result is empty by the spec: nothing is lost with it.
      if (emptyResult !== undefined) return rules.emptyResult(emptyResult);
      if (!gone) throw error;
      throw new OperationExpiredError(
        `async action ${this.json.id} succeeded, but the server no longer keeps its result`,
        { ...this.#details(undefined, error), state: "succeeded" },
      );
    }
  }

  async failure({ state, status }: Observation, bounds: StepBounds): Promise<AsyncOpsError> {
    const messages =
      this.#messages.length > 0 ? this.#messages : await this.#readMessages(status, bounds, false);
    const { canceled, reason } = this.#declaration.rules.readFailure(messages);
    const details = { ...this.#details(status), messages };
    if (state !== "canceled" && !canceled) return this.#failed({ ...details, reason });
    return new OperationCanceledError(`async action ${this.json.id} was canceled`, details);
  }

  isTransient(error: unknown): boolean {
    // The whole body was read: a second request gives the same one.
    if (error instanceof DecodeError && error.cause instanceof UnheldNumber) return false;
    return this.#client.contact.isTransient(error);
  }

  async #readStatus(bounds: StepBounds): Promise<WithResponse<unknown>> {
    try {
      return await this.#request(this.#declaration.deferred.status, { ...bounds, once: true });
    } catch (error) {
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer knows async action ${this.json.id}; its outcome is unknown`,
        this.#details(undefined, error),
      );
    }
  }

  /**
   * Servers put the messages of a failure into the status, or give them only in place of the result. `insists`: a server that is
   * busy is an error, because only the messages say whether the operation failed or was canceled.
   */
  async #readMessages(
    status: unknown,
    bounds: ActionBounds,
    insists: boolean,
  ): Promise<readonly ServerMessage[]> {
    const { product } = this.#client;
    const { messages } = product.readError(status);
    if (messages.length > 0) return messages;
    try {
      return product.readError((await this.#request(this.#declaration.deferred.result, bounds)).body)
        .messages;
    } catch (error) {
      // The server gives the messages of a failure with any status; a busy server gives others.
      const isOfFailure =
        error instanceof HttpError && error.recognized && !isTransient(error, product.retry);
      if (isOfFailure) return error.messages;
      if (insists && this.isTransient(error)) throw error;
      // The caller must learn of the failure, even when its messages cannot be read.
      if (error instanceof AsyncOpsError) return [];
      throw error;
    }
  }

  async #cancelBy(cancel: OperationReference, bounds: StepBounds): Promise<void> {
    try {
      await this.#request(cancel, bounds);
    } catch (error) {
      if (!isGone(error)) throw error;
      // An action that completed after the last poll may be unknown to the cancel operation. Its status decides.
      const { state } = await this.poll(bounds);
      if (state === "running") throw error;
    }
  }

  #request(
    { operationId, parameter }: OperationReference,
    { signal, once }: ActionBounds,
  ): Promise<WithResponse<unknown>> {
    const options = { signal, timeout: this.#options.timeout, ...(once && { retry: false as const }) };
    return this.#client.send(operationId, { [parameter]: this.json.id }, options);
  }

  /** What is left of the wait that the server asked for with the 202, in ms. */
  #remainingWait(): number | undefined {
    const left = (this.#options.waitUntil ?? 0) - this.#client.clock.now();
    return left > 0 ? left : undefined;
  }

  #failed(details: ConstructorParameters<typeof OperationFailedError>[1]): OperationFailedError {
    return new OperationFailedError(`async action ${this.json.id} failed`, details);
  }

  #details(status: unknown, cause?: unknown) {
    return { operationId: this.json.operationId, id: this.json.id, status, cause };
  }
}
