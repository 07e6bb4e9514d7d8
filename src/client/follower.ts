import { ConfigurationError, NotSupportedError, TimeoutError } from "../errors/index.js";
import type { Observation, OperationJson, StepBounds } from "../operations/driver.js";
import { finished } from "../operations/finished.js";
import { Operation } from "../operations/operation.js";
import { atPointer } from "../paging/pointer.js";
import type { DeferredOperation, OperationDescriptor } from "../spec/descriptor.js";
import type { Clock } from "../transport/clock.js";
import { isTransient } from "../transport/retry.js";
import { SingleFlight } from "../transport/single-flight.js";
import type { CallOptions, WithResponse } from "./call.js";
import { DeferredDriver, deferredId, retryAfterIn } from "./deferred.js";
import type { Answer, Exchange } from "./exchange.js";
import type { Product } from "./product.js";
import { readResumable } from "./resumable.js";
import { SharedActions } from "./shared-actions.js";

/** Follows what the server answered with 202, and hands out handles to do so. */
export class Follower {
  readonly #product: Product;
  readonly #server: string;
  readonly #clock: Clock;
  readonly #exchange: Exchange;
  readonly #asking = new SingleFlight<void>();
  readonly #shared = new Map<DeferredOperation, SharedActions>();
  #retention: Retention | undefined;

  constructor(product: Product, server: string, clock: Clock, exchange: Exchange) {
    this.#product = product;
    this.#server = server;
    this.#clock = clock;
    this.#exchange = exchange;
  }

  /** The answer itself, or the late one behind a 202. `started` is when the call began, on the client's clock. */
  async whole(operationId: string, answer: Answer, options: CallOptions | undefined, started: number) {
    const { deferred } = this.#exchange.descriptor(operationId);
    if (answer.response.status !== 202 || deferred === undefined) return answer;
    const json = this.#begun(operationId, answer);
    const driver = this.#driver(json, options?.timeout);
    const operation = new Operation(driver, this.#clock, begun(answer));
    const deadline = options?.deadline ?? this.#exchange.deadline;
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
        hint: `async action ${json.id} still runs on the server; raise the deadline option, or use begin() for a handle that outlives it`,
      });
    }
  }

  /** A handle: still running behind a 202, or already succeeded. */
  handle(operationId: string, answer: Answer): Operation<unknown> {
    if (answer.response.status === 202) {
      return new Operation(this.#driver(this.#begun(operationId, answer)), this.#clock, begun(answer));
    }
    return finished(this.#json(operationId, answer.requestId ?? ""), answer.body, this.#clock);
  }

  /** @throws {ConfigurationError} for what is not the JSON of an operation of this client. */
  read(json: unknown): OperationJson {
    return readResumable(json, this.#product.name, this.#server);
  }

  /** @throws {ConfigurationError} for an id that no async action has, and for a detail, which nothing here writes. */
  resume(resumable: OperationJson): Operation<unknown> {
    const { rules } = this.#rules(resumable.operationId);
    if (!new RegExp(`^(?:${rules.idPattern.source})$`, "i").test(resumable.id)) {
      throw new ConfigurationError("resume", "has an id that is none of a late answer");
    }
    if (resumable.detail !== undefined) {
      throw new ConfigurationError("resume", "has a detail, which a late answer has not");
    }
    return new Operation(this.#driver(resumable), this.#clock);
  }

  #begun(operationId: string, { response, requestId }: Answer): OperationJson {
    const { deferred, rules } = this.#rules(operationId);
    return this.#json(operationId, deferredId(deferred, rules, response.headers, requestId, operationId));
  }

  #json(operationId: string, id: string): OperationJson {
    const begun = new Date().toISOString();
    return { version: 1, product: this.#product.name, server: this.#server, operationId, id, begun };
  }

  #driver(json: OperationJson, timeout?: number): DeferredDriver {
    const rules = this.#rules(json.operationId);
    return new DeferredDriver(json, {
      ...rules,
      shared: this.#sharedBy(rules.deferred, json.operationId),
      product: this.#product,
      request: (operationId, parameters, { signal, once }) =>
        this.#exchange.send(operationId, parameters, { signal, timeout, ...(once && { retry: false }) }),
      retention: (bounds) => this.#askRetention(json.operationId, bounds),
    });
  }

  #sharedBy(deferred: DeferredOperation, operationId: string): SharedActions | undefined {
    const { collection } = deferred;
    if (collection === undefined) return undefined;
    let shared = this.#shared.get(deferred);
    if (shared === undefined) {
      shared = new SharedActions(deferred, collection, {
        rules: this.#product.retry,
        retention: (bounds) => this.#askRetention(operationId, bounds),
        read: async (select, { signal }) => {
          const { query = {} } = this.#exchange.descriptor(collection.operationId);
          const parameters = Object.hasOwn(query, "select") ? { select } : {};
          return (await this.#exchange.send(collection.operationId, parameters, { signal, retry: false }))
            .body;
        },
      });
      this.#shared.set(deferred, shared);
    }
    return shared;
  }

  #rules(operationId: string) {
    const descriptor: OperationDescriptor = this.#exchange.descriptor(operationId);
    const { deferred } = descriptor;
    const rules = this.#product.deferred;
    if (deferred === undefined || rules === undefined) {
      throw new NotSupportedError("the server never answers it late, so there is nothing to follow", {
        operationId,
      });
    }
    return { descriptor, deferred, rules };
  }

  /** Asked once a client. Servers without an answer keep results long enough for the longest interval. */
  async #askRetention(operationId: string, { signal }: StepBounds): Promise<number | undefined> {
    if (this.#retention === undefined) {
      try {
        await this.#asking.join(async (shared) => {
          this.#retention = await this.#readRetention(operationId, shared);
        }, signal);
      } catch (error) {
        // To be asked again with the next poll, if it is only not to be had for now.
        if (signal?.aborted || isTransient(error, this.#product.retry)) return undefined;
        this.#retention = { time: undefined };
      }
    }
    return this.#retention?.time;
  }

  async #readRetention(operationId: string, signal: AbortSignal): Promise<Retention> {
    const { retention } = this.#rules(operationId).deferred;
    if (retention === undefined) return { time: undefined };
    const { body } = await this.#exchange.send(retention.operationId, {}, { signal, retry: false });
    const seconds = atPointer(body, retention.value);
    return { time: typeof seconds === "number" && seconds >= 1 ? seconds * 1000 : undefined };
  }
}

/** How long the server keeps results, in ms, if it said so. */
interface Retention {
  readonly time: number | undefined;
}

function begun({ response }: Answer): Observation {
  return { state: "running", status: undefined, retryAfter: retryAfterIn(response.headers) };
}
