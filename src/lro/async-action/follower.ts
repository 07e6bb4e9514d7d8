import type { CallOptions, WithResponse } from "../../contract/call.js";
import type { DeferredOperation, OperationDescriptor } from "../../contract/descriptor.js";
import type { Parameters } from "../../contract/operation-types.js";
import type { Product } from "../../contract/product.js";
import type { DecodedResponse } from "../../contract/response.js";
import { ConfigurationError, DecodeError, NotSupportedError, TimeoutError } from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import type { Contact } from "../../http/contact.js";
import type { Lifetime } from "../../http/lifetime.js";
import type { Secrets } from "../../secrets/secrets.js";
import type { Observation, OperationJson } from "../driver.js";
import { finished } from "../finished.js";
import { maskDriver } from "../masked-driver.js";
import { Operation } from "../operation.js";
import { readOperationJson } from "../resume-state.js";
import { notSeenToEnd } from "../wait-errors.js";
import { AsyncActionDriver, deferredIdIn, retryAfterIn } from "./deferred.js";
import { Retention } from "./retention.js";
import { SharedActions } from "./shared-actions.js";

/** How long the time may take to be told that results are kept, in ms: who asks for it holds a status that others wait for. */
const longestRead = 2000;

/** What all handles of one kind of late answers have in common. */
interface Kind {
  readonly retention: Retention;
  readonly shared: SharedActions | undefined;
}

/** Sends the requests of the client. */
export interface Executor {
  /** Longest time for a call with all that belongs to it, in ms. */
  readonly deadline: number;
  /** @throws {ConfigurationError} for an operation that the product does not have. */
  descriptor(operationId: string): OperationDescriptor;
  /** One request and its response; a 202 is not followed. */
  send(operationId: string, parameters: Parameters, options?: CallOptions): Promise<DecodedResponse>;
}

export interface AsyncActionFollowerSettings {
  readonly product: Product;
  readonly server: string;
  readonly clock: Clock;
  readonly executor: Executor;
  readonly contact: Contact;
  readonly lifetime: Lifetime;
  readonly secrets: Secrets;
}

/** Follows what the server answered with 202, and hands out handles to do so. */
export class AsyncActionFollower {
  readonly #product: Product;
  readonly #server: string;
  readonly #clock: Clock;
  readonly #executor: Executor;
  readonly #contact: Contact;
  readonly #lifetime: Lifetime;
  readonly #secrets: Secrets;
  readonly #kinds = new Map<DeferredOperation, Kind>();

  constructor({ product, server, clock, executor, contact, lifetime, secrets }: AsyncActionFollowerSettings) {
    this.#product = product;
    this.#server = server;
    this.#clock = clock;
    this.#executor = executor;
    this.#contact = contact;
    this.#lifetime = lifetime;
    this.#secrets = secrets;
  }

  /** The answer itself, or the late one behind a 202. `started` is when the call began, on the client's clock. */
  async resolve202(
    operationId: string,
    answer: DecodedResponse,
    options: CallOptions | undefined,
    started: number,
  ) {
    const { deferred } = this.#executor.descriptor(operationId);
    if (answer.response.status !== 202 || deferred === undefined) return answer;
    const json = this.#begun(operationId, answer);
    const seen = begun(answer);
    const driver = this.#driver(json, seen, options?.timeout);
    const operation = new Operation(driver, this.#clock, seen, this.#lifetime);
    const deadline = options?.deadline ?? this.#executor.deadline;
    const left = Math.max(deadline - (this.#clock.now() - started), 1);
    try {
      const body = await operation.wait({ deadline: left, signal: options?.signal });
      return { body, response: driver.response } as WithResponse<unknown>;
    } catch (error) {
      if (operation.state !== "running" || !(error instanceof TimeoutError)) throw error;
      // The caller has no handle to wait on again with, and gave another deadline.
      throw new TimeoutError("deadline", deadline, {
        operationId,
        attempts: error.attempts,
        cause: error.cause,
        hint: `${notSeenToEnd(`async action ${json.id}`, error.cause)}; raise the deadline option, or use begin() for a handle that outlives it`,
      });
    }
  }

  /** A handle: still running behind a 202, or already succeeded. */
  createOperation(operationId: string, answer: DecodedResponse): Operation<unknown> {
    const driver = this.driver(operationId, answer);
    if (driver !== undefined) return new Operation(driver, this.#clock, begun(answer), this.#lifetime);
    return finished(this.#json(operationId, answer.requestId ?? ""), answer.body, this.#clock);
  }

  /** What follows a 202. `undefined`: the answer is none. */
  driver(operationId: string, answer: DecodedResponse): AsyncActionDriver | undefined {
    if (answer.response.status !== 202) return undefined;
    return this.#driver(this.#begun(operationId, answer), begun(answer));
  }

  /** The same, from what such a driver wrote. @throws {ConfigurationError} for an id that no async action has. */
  driverOf(json: OperationJson): AsyncActionDriver {
    const { rules } = this.#rules(json.operationId);
    if (!new RegExp(`^(?:${rules.idPattern.source})$`, "i").test(json.id)) {
      throw new ConfigurationError("resume", "has an id that is none of a late answer");
    }
    return this.#driver(json);
  }

  /** @throws {ConfigurationError} for what is not the JSON of an operation of this client. */
  read(json: unknown): OperationJson {
    return readOperationJson(json, this.#product.name, this.#server);
  }

  /** @throws {ConfigurationError} for an id that no async action has, and for a detail, which nothing here writes. */
  resume(resumable: OperationJson): Operation<unknown> {
    if (resumable.detail !== undefined) {
      throw new ConfigurationError("resume", "has a detail, which a late answer has not");
    }
    return new Operation(this.driverOf(resumable), this.#clock, undefined, this.#lifetime);
  }

  #begun(operationId: string, { response, requestId }: DecodedResponse): OperationJson {
    const { deferred, rules } = this.#rules(operationId);
    const named = deferredIdIn(deferred, rules, response.headers);
    // A proxy that accepts whatever it is sent names none.
    if (named !== undefined) this.#contact.recognize();
    const id = named ?? requestId;
    if (id !== undefined) return this.#json(operationId, id);
    throw new DecodeError(
      `HTTP 202 without an id in ${deferred.id.header}; the request was queued and cannot be followed`,
      { operationId },
    );
  }

  #json(operationId: string, id: string): OperationJson {
    const begun = new Date().toISOString();
    return { version: 1, product: this.#product.name, server: this.#server, operationId, id, begun };
  }

  /** `begun`: what the 202 said. */
  #driver(json: OperationJson, begun?: Observation, timeout?: number): AsyncActionDriver {
    const rules = this.#rules(json.operationId);
    const now = () => this.#clock.now();
    const until = begun?.retryAfter === undefined ? undefined : now() + begun.retryAfter;
    const driver = new AsyncActionDriver(json, {
      ...rules,
      ...this.#kindOf(rules.deferred),
      asked: () => (until === undefined || until <= now() ? undefined : until - now()),
      product: this.#product,
      isTransient: (error) => this.#contact.isTransient(error),
      request: (operationId, parameters, { signal, once }) =>
        this.#executor.send(operationId, parameters, { signal, timeout, ...(once && { retry: false }) }),
    });
    return maskDriver(driver, this.#secrets);
  }

  #kindOf(deferred: DeferredOperation): Kind {
    const known = this.#kinds.get(deferred);
    if (known !== undefined) return known;
    const retention = new Retention(deferred.retention, {
      read: async (operationId, { signal }) =>
        (await this.#executor.send(operationId, {}, { signal, retry: false, timeout: longestRead })).body,
      isTransient: (error) => this.#contact.isTransient(error),
      clock: this.#clock,
    });
    const { collection } = deferred;
    const shared =
      collection &&
      new SharedActions(deferred, collection, {
        isTransient: (error) => this.#contact.isTransient(error),
        retention,
        clock: this.#clock,
        read: async (select, { signal }) => {
          const { operationId } = collection;
          const { query = {} } = this.#executor.descriptor(operationId);
          const parameters = Object.hasOwn(query, "select") ? { select } : {};
          return (await this.#executor.send(operationId, parameters, { signal, retry: false })).body;
        },
      });
    const kind = { retention, shared };
    this.#kinds.set(deferred, kind);
    return kind;
  }

  #rules(operationId: string) {
    const descriptor: OperationDescriptor = this.#executor.descriptor(operationId);
    const { deferred } = descriptor;
    const rules = this.#product.deferred;
    if (deferred === undefined || rules === undefined) {
      throw new NotSupportedError("the server never answers it late, so there is nothing to follow", {
        operationId,
      });
    }
    return { descriptor, deferred, rules };
  }
}

function begun({ response }: DecodedResponse): Observation {
  return { state: "running", status: undefined, retryAfter: retryAfterIn(response.headers) };
}
