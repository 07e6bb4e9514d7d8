import type { CallOptions, DecodedResponse, WithResponse } from "../../contract/call.js";
import type { DeferredOperation } from "../../contract/descriptor.js";
import type { DeferredRules } from "../../contract/product.js";
import { ConfigurationError, DecodeError, NotSupportedError, TimeoutError } from "../../errors/index.js";
import { parseRetryAfter } from "../../http/retry-policy.js";
import { made } from "../../made.js";
import { atPointer, dotted, listAt } from "../../pointer.js";
import { maskDriver, type Observation, type OperationJson, type StepBounds } from "../driver.js";
import { ListPoll } from "../list-poll.js";
import { finished, Operation } from "../operation.js";
import { type LroClient, meaningOf } from "../operation-follower.js";
import { newOperationJson, readOperationJson } from "../resume-state.js";
import { unknownOutcome } from "../wait.js";
import { type AsyncActionDeclaration, AsyncActionDriver, type AsyncActionOptions } from "./driver.js";
import { Retention } from "./retention.js";

/** How much of the end of a `Location` is searched for an id, in characters: each id in it is compared with what follows. */
const longestPath = 1000;

/** Follows the async actions of one client: what the server accepted with a 202 and completes later. */
export class AsyncActionFollower {
  readonly #client: LroClient;
  readonly #shared = new Map<DeferredOperation, Pick<AsyncActionDeclaration, "retention" | "list">>();

  constructor(client: LroClient) {
    this.#client = client;
  }

  /**
   * Polls a 202 to completion and returns the result that the call promised. Any other response is returned as it is. `startedAt`:
   * when the call began, on the client's clock.
   */
  resolve202(
    operationId: string,
    response: DecodedResponse,
    options: CallOptions | undefined,
    startedAt: number,
  ): WithResponse<unknown> | Promise<WithResponse<unknown>> {
    const isAccepted = response.response.status === 202;
    const isDeferred = isAccepted && this.#client.descriptor(operationId).deferred !== undefined;
    return isDeferred ? this.#resolve(operationId, response, options, startedAt) : response;
  }

  /** A handle. It has already succeeded when the response is not a 202. */
  createOperation(operationId: string, response: DecodedResponse): Operation<unknown> {
    const { clock, lifetime } = this.#client;
    const driver = this.driver(operationId, response);
    if (driver !== undefined) return new Operation(driver, clock, accepted(response), lifetime);
    return finished(
      newOperationJson(this.#client, operationId, response.requestId ?? ""),
      response.body,
      clock,
    );
  }

  /** `undefined` when the response is not a 202. */
  driver(operationId: string, response: DecodedResponse): AsyncActionDriver | undefined {
    return response.response.status === 202 ? this.#accept(operationId, response) : undefined;
  }

  /** @throws {ConfigurationError} for an invalid id. */
  resumeDriver(json: OperationJson): AsyncActionDriver {
    const declaration = this.#declaration(json.operationId);
    if (!new RegExp(`^(?:${declaration.rules.idPattern.source})$`, "i").test(json.id)) {
      throw new ConfigurationError("resume", `has the invalid id ${JSON.stringify(json.id)}`);
    }
    return this.#driver(json, declaration);
  }

  /** @throws {ConfigurationError} for anything but the JSON of an operation of this client. */
  read(json: unknown): OperationJson {
    return readOperationJson(json, this.#client.product.name, this.#client.server);
  }

  /** @throws {ConfigurationError} for an invalid id, and for a `detail`, which no async action writes. */
  resume(json: OperationJson): Operation<unknown> {
    if (json.detail !== undefined) {
      throw new ConfigurationError("resume", `has a detail, which ${json.operationId} does not write`);
    }
    const { clock, lifetime } = this.#client;
    return new Operation(this.resumeDriver(json), clock, undefined, lifetime);
  }

  async #resolve(
    operationId: string,
    response: DecodedResponse,
    options: CallOptions = {},
    startedAt: number,
  ): Promise<WithResponse<unknown>> {
    const { clock, lifetime } = this.#client;
    const driver = this.#accept(operationId, response, options.timeout);
    const operation = new Operation(driver, clock, accepted(response), lifetime);
    const deadline = options.deadline ?? this.#client.deadline;
    const left = Math.max(deadline - (clock.now() - startedAt), 1);
    try {
      const body = await operation.wait({ deadline: left, signal: options.signal });
      // A driver whose result was read has the response that it came in.
      return { body, response: driver.response as Response };
    } catch (error) {
      if (operation.state !== "running" || !(error instanceof TimeoutError)) throw error;
      // The caller has no handle for another wait, and gave another deadline than that of the wait.
      throw new TimeoutError("deadline", deadline, {
        operationId,
        attempts: error.attempts,
        cause: error.cause,
        hint: `${unknownOutcome(`async action ${operation.id}`, error.cause)}; raise the deadline option, or use begin() for a handle that outlives it`,
      });
    }
  }

  #accept(operationId: string, response: DecodedResponse, timeout?: number): AsyncActionDriver {
    const declaration = this.#declaration(operationId);
    const named = idIn(response.response.headers, declaration);
    // A proxy that accepts every request names no id.
    if (named !== undefined) this.#client.contact.recognize();
    const id = named ?? response.requestId;
    if (id === undefined) {
      throw new DecodeError(
        `HTTP 202 without an id in ${declaration.deferred.id.header}; the request was accepted and cannot be followed`,
        { operationId },
      );
    }
    const { clock } = this.#client;
    const { retryAfter } = accepted(response);
    const waitUntil = retryAfter === undefined ? undefined : clock.now() + retryAfter;
    return this.#driver(newOperationJson(this.#client, operationId, id), declaration, {
      waitUntil,
      timeout,
    });
  }

  #driver(
    json: OperationJson,
    declaration: AsyncActionDeclaration,
    options?: AsyncActionOptions,
  ): AsyncActionDriver {
    const driver = new AsyncActionDriver(json, this.#client, declaration, options);
    return maskDriver(driver, this.#client.secrets);
  }

  /** What all operations with the same declaration have in common. */
  #sharedBy(deferred: DeferredOperation): Pick<AsyncActionDeclaration, "retention" | "list"> {
    return made(this.#shared, deferred, () => {
      const { collection } = deferred;
      const retention = new Retention(deferred.retention, this.#client);
      const list =
        collection &&
        new ListPoll<AsyncActionDriver, unknown>(this.#client, {
          operationId: collection.operationId,
          driver: AsyncActionDriver,
          idOf: (item) => String(atPointer(item, collection.id)),
          observe: (driver, item) => driver.fromListItem(item),
          read: (ids, bounds) => this.#readList(collection, deferred.states, retention, ids, bounds),
        });
      return { retention, list };
    });
  }

  async *#readList(
    { operationId, items, id, state }: NonNullable<DeferredOperation["collection"]>,
    states: DeferredOperation["states"],
    retention: Retention,
    ids: readonly string[],
    { signal }: StepBounds,
  ): AsyncGenerator<readonly unknown[], void, undefined> {
    const { query = {} } = this.#client.descriptor(operationId);
    const select = [id, state].map((pointer) => ({ propertyPath: dotted(pointer) }));
    const parameters = Object.hasOwn(query, "select") ? { select } : {};
    let actions: readonly unknown[];
    try {
      const { body } = await this.#client.send(operationId, parameters, { signal, retry: false });
      actions = listAt(body, items);
    } catch (error) {
      retention.useDefault();
      throw error;
    }
    const wanted = new Set(ids.map((each) => each.toLowerCase()));
    const isRunning = (action: unknown) => {
      const value = atPointer(action, state);
      const isWanted = wanted.has(String(atPointer(action, id)).toLowerCase());
      return isWanted && typeof value === "string" && meaningOf(states, value).state === "running";
    };
    if (actions.some(isRunning)) await retention.fetch({ signal });
    yield actions;
  }

  /** @throws {NotSupportedError} for an operation that the server never completes later. */
  #declaration(operationId: string): AsyncActionDeclaration {
    const { product } = this.#client;
    const descriptor = this.#client.descriptor(operationId);
    // An action that something else has started may be known only by the operation that reads it.
    const deferred = descriptor.deferred ?? descriptor.attach?.deferred;
    if (deferred !== undefined && product.deferred !== undefined) {
      return { descriptor, deferred, rules: product.deferred, ...this.#sharedBy(deferred) };
    }
    throw new NotSupportedError("the server never accepts it with a 202, so there is nothing to follow", {
      operationId,
    });
  }
}

/** What a 202 says. */
function accepted({ response }: DecodedResponse): Observation {
  return { state: "running", status: undefined, retryAfter: parseRetryAfter(response.headers) };
}

/** The id of the async action in the headers of a 202. */
function idIn(headers: Headers, { deferred, rules }: AsyncActionDeclaration): string | undefined {
  return actionIdIn(headers.get(deferred.id.header) ?? "", rules);
}

/** The id of the async action in the URL of a 202. */
export function actionIdIn(url: string, { idPattern }: DeferredRules): string | undefined {
  const path = url.split(/[?#]/, 1)[0]?.slice(-longestPath) ?? "";
  // The last one: a base path in front may hold an id of its own.
  return [...path.matchAll(new RegExp(idPattern, "gi"))].at(-1)?.[0];
}
