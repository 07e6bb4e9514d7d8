import { UnheldNumber } from "../../body/json-bodies.js";
import type { WithResponse } from "../../contract/call.js";
import type { DeferredOperation, OperationDescriptor, OperationState } from "../../contract/descriptor.js";
import type { DeferredRules, Product } from "../../contract/product.js";
import type { OperationReference } from "../../contract/tracked.js";
import {
  AsyncOpsError,
  DecodeError,
  HttpError,
  NotFoundError,
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  type ServerMessage,
} from "../../errors/index.js";
import { isTransient } from "../../http/retry.js";
import { parseRetryAfter } from "../../http/retry-after.js";
import { atPointer } from "../../pointer.js";
import type { Observation, OperationDriver, OperationJson, SharedPoll, StepBounds } from "../driver.js";
import type { Retention } from "./retention.js";

/** The longest wait before the first poll, in ms, where it is not known how long results are kept. */
const firstWait = 1000;

/** How much of the end of a Location is searched for an id, in characters: each id in it is compared with what follows. */
const longestPath = 1000;

/** A server that does not give the words of a failure so many times has none to wait for. */
const mostWordless = 3;

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
  isTransient(error: unknown): boolean;
  readonly retention: Retention;
  /** How long the server still asks to wait that was asked with the 202, in ms. */
  readonly asked: () => number | undefined;
  /** Asks for all of the client at once, where the description names an operation for that. */
  readonly shared: SharedPoll | undefined;
}

/** Follows a reply of 202 as the spec declares it: status, result, cancel. */
export class AsyncActionDriver implements OperationDriver<unknown> {
  readonly json: OperationJson;
  readonly shared: SharedPoll | undefined;
  /** The response that the result came in. */
  response: Response | undefined;
  readonly #context: DeferredContext;
  #isPolled = false;
  /** How often the words of a failure could not be had. */
  #wordless = 0;
  /** What the server said about a failure, once that is known. */
  #words: readonly ServerMessage[] = [];
  cancel?: (bounds: StepBounds) => Promise<void>;

  constructor(json: OperationJson, context: DeferredContext) {
    this.json = json;
    this.#context = context;
    this.shared = context.shared;
    const { cancel } = context.deferred;
    if (cancel !== undefined) this.cancel = (bounds) => this.#cancelBy(cancel, bounds);
  }

  async poll(bounds: StepBounds): Promise<Observation> {
    const { deferred, product, rules } = this.#context;
    this.#isPolled = true;
    const { body, response } = await this.#status(bounds);
    const value = atPointer(body, deferred.status.state);
    if (typeof value !== "string") {
      // Whatever answered, it was not the status of an operation.
      throw new DecodeError(`the status of ${this.json.id} came without a state`, this.#details(body));
    }
    const state = stateOf(deferred, value);
    if (state === "running") await this.#context.retention.fetch(bounds);
    if (state === "failed") {
      // Canceled by somebody else is a failure with a code, which may be in the result alone.
      this.#words = await this.#messages(body, { ...bounds, once: true }, this.#wordless++ < mostWordless);
      if (rules.readFailure(this.#words).canceled) return { state: "canceled", status: body };
    }
    const asked = product
      .readError(body)
      .messages.find((message) => message.retryAfter !== undefined)?.retryAfter;
    const inBody = asked === undefined ? undefined : asked * 1000;
    return {
      state,
      status: body,
      retryAfter: retryAfterIn(response.headers) ?? inBody ?? this.#context.asked(),
    };
  }

  /** Well inside the time that the server keeps a result. */
  longestWait(): number | undefined {
    const { isAsked, longestWait } = this.#context.retention;
    // The first poll leads to asking for the time, which may be a few seconds.
    return isAsked || this.#isPolled ? longestWait : firstWait;
  }

  async result(bounds: StepBounds): Promise<unknown> {
    const { deferred, descriptor, rules } = this.#context;
    const { emptyResult } = descriptor;
    try {
      // Sent once: whoever waits for it sends it again within the bounds of the wait.
      const { body, response } = await this.#ask(deferred.result, { ...bounds, once: true });
      this.response = response;
      return rules.asResult(body);
    } catch (error) {
      if (error instanceof HttpError && error.status < 300) {
        // The envelope of the result has errors and no data.
        const { messages } = error;
        throw new OperationFailedError(`${this.json.id} failed`, {
          ...this.#details(undefined, error),
          messages,
        });
      }
      const gone = isGone(error);
      if (!gone && !(error instanceof DecodeError)) throw error;
      this.response = new Response(null, { status: 204 });
      // The operation succeeded, and its result has no news: whatever came in its place takes nothing away.
      if (emptyResult !== undefined) return rules.emptyResult(emptyResult);
      if (!gone) throw error;
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
    const messages = this.#words.length > 0 ? this.#words : await this.#messages(status, bounds, false);
    const { canceled, reason } = this.#context.rules.readFailure(messages);
    const details = { ...this.#details(status), messages };
    if (state === "canceled" || canceled)
      return new OperationCanceledError(`${this.json.id} was canceled`, details);
    return new OperationFailedError(`${this.json.id} failed`, { ...details, reason });
  }

  async #status(bounds: StepBounds): Promise<WithResponse<unknown>> {
    try {
      return await this.#ask(this.#context.deferred.status, { ...bounds, once: true });
    } catch (error) {
      if (!isGone(error)) throw error;
      throw new OperationExpiredError(
        `the server no longer knows ${this.json.id}; how it ended is unknown`,
        this.#details(undefined, error),
      );
    }
  }

  isTransient(error: unknown): boolean {
    // The whole body was read: asking again gives the same.
    if (error instanceof DecodeError && error.cause instanceof UnheldNumber) return false;
    return this.#context.isTransient(error);
  }

  /**
   * Servers put the words into the status, or keep them for whoever fetches the result. `insists`: a server that is busy is
   * an error, because without the words nobody knows whether the operation failed or was canceled.
   */
  async #messages(
    status: unknown,
    bounds: StepBounds & { readonly once?: boolean },
    insists: boolean,
  ): Promise<readonly ServerMessage[]> {
    const { deferred, product } = this.#context;
    const { messages } = product.readError(status);
    if (messages.length > 0) return messages;
    try {
      return product.readError((await this.#ask(deferred.result, bounds)).body).messages;
    } catch (error) {
      // So the server gives the words of a failure, whatever status it takes for that; but not those of a server that is busy.
      const isOfFailure =
        error instanceof HttpError && error.recognized && !isTransient(error, product.retry);
      if (isOfFailure) return error.messages;
      if (insists && this.isTransient(error)) throw error;
      // The failure of the operation is the news; that its words cannot be had must not hide it.
      if (error instanceof AsyncOpsError) return [];
      throw error;
    }
  }

  async #cancelBy(cancel: OperationReference, bounds: StepBounds): Promise<void> {
    try {
      await this.#ask(cancel, bounds);
    } catch (error) {
      if (!isGone(error)) throw error;
      // What has ended since the last poll may be gone for a cancel: its status tells, or that nobody knows it any more.
      const { state } = await this.poll(bounds);
      if (state === "running") throw error;
    }
  }

  #ask(reference: OperationReference, bounds: StepBounds & { readonly once?: boolean }) {
    return this.#context.request(reference.operationId, { [reference.parameter]: this.json.id }, bounds);
  }

  #details(status: unknown, cause?: unknown) {
    return { operationId: this.json.operationId, id: this.json.id, status, cause };
  }
}

/** The product says so: the page of a proxy says nothing about what is behind it. */
export function isGone(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError && error.recognized;
}

export function stateOf(deferred: DeferredOperation, value: unknown): OperationState {
  const text = String(value).toLowerCase();
  const known = Object.entries(deferred.states).find(([, values]) =>
    values.some((entry) => entry.toLowerCase() === text),
  );
  // A state of a newer server: ask on, rather than report an end that is none.
  return (known?.[0] as OperationState | undefined) ?? "running";
}

/** The id of the operation behind a 202, as its headers name it. `undefined`: they do not. */
export function deferredIdIn(
  { id }: DeferredOperation,
  rules: DeferredRules,
  headers: Headers,
): string | undefined {
  // The last one: a base path in front may hold an id of its own. What follows the path names no action.
  const path = headers.get(id.header)?.split(/[?#]/, 1)[0]?.slice(-longestPath) ?? "";
  return [...path.matchAll(new RegExp(rules.idPattern, "gi"))].at(-1)?.[0];
}

/** The wait that the server asked for, in ms. */
export function retryAfterIn(headers: Headers): number | undefined {
  return parseRetryAfter(headers);
}
