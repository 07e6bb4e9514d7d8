import { NotSupportedError } from "../errors/index.js";
import type { OperationJson, StepBounds } from "../operations/driver.js";
import { finished } from "../operations/finished.js";
import { Operation } from "../operations/operation.js";
import { atPointer } from "../paging/pointer.js";
import type { Clock } from "../transport/clock.js";
import type { CallOptions, WithResponse } from "./call.js";
import { DeferredDriver, deferredId } from "./deferred.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { Answer, Exchange } from "./exchange.js";
import type { Product } from "./product.js";
import { readResumable } from "./resumable.js";

/** Follows what the server answered with 202, and hands out handles to do so. */
export class Follower {
  readonly #product: Product;
  readonly #server: string;
  readonly #clock: Clock;
  readonly #exchange: Exchange;
  #retention: Promise<number | undefined> | undefined;

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
    const driver = this.#driver(this.#begun(operationId, answer));
    const left = (options?.deadline ?? this.#exchange.deadline) - (this.#clock.now() - started);
    const body = await new Operation(driver, this.#clock).wait({
      deadline: Math.max(left, 1),
      signal: options?.signal,
    });
    return { body, response: driver.response } as WithResponse<unknown>;
  }

  /** A handle: still running behind a 202, or already succeeded. */
  handle(operationId: string, answer: Answer): Operation<unknown> {
    if (answer.response.status === 202) {
      return new Operation(this.#driver(this.#begun(operationId, answer)), this.#clock);
    }
    return finished(this.#json(operationId, answer.requestId ?? ""), answer.body, this.#clock);
  }

  resume(json: unknown): Operation<unknown> {
    const resumable = readResumable(json, this.#product.name, this.#server);
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

  #driver(json: OperationJson): DeferredDriver {
    return new DeferredDriver(json, {
      ...this.#rules(json.operationId),
      product: this.#product,
      request: (operationId, parameters, { signal, once }) =>
        this.#exchange.send(operationId, parameters, { signal, ...(once && { retry: false }) }),
      retention: (bounds) => this.#askRetention(json.operationId, bounds),
    });
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
  #askRetention(operationId: string, { signal }: StepBounds): Promise<number | undefined> {
    const { retention } = this.#rules(operationId).deferred;
    if (retention === undefined) return Promise.resolve(undefined);
    this.#retention ??= this.#exchange.send(retention.operationId, {}, { signal, retry: false }).then(
      ({ body }) => {
        const seconds = atPointer(body, retention.value);
        return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : undefined;
      },
      () => {
        this.#retention = undefined;
        return undefined;
      },
    );
    return this.#retention;
  }
}
