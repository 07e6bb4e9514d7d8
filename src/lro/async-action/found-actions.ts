import type { CallOptions } from "../../contract/call.js";
import type { DeferredOperation, OperationState } from "../../contract/descriptor.js";
import type { DeferredRules } from "../../contract/product.js";
import { isGone, withHint } from "../../errors/http-errors.js";
import { ConfigurationError, DecodeError, NotFoundError } from "../../errors/index.js";
import { atPointer, listAt, parentOf, placedAt } from "../../pointer.js";
import { attachable } from "../attach.js";
import type { OperationDriver } from "../driver.js";
import { type FollowerContext, type FoundWork, meaningOf } from "../operation-follower.js";
import { newOperationJson } from "../resume-state.js";
import { actionIdIn } from "./follower.js";

/** Finds async actions that this client did not start. */
export class FoundActions {
  readonly #context: FollowerContext;
  /** The operation that reads an action. A handle has this operationId where the operation of the call is not known. */
  readonly #reader: string;
  readonly #deferred: DeferredOperation;
  readonly #rules: DeferredRules;

  constructor(context: FollowerContext) {
    const [found] = attachable(context.product, "action");
    this.#context = context;
    this.#reader = found?.operationId as string;
    this.#deferred = found?.descriptor.attach?.deferred as DeferredOperation;
    this.#rules = context.product.deferred as DeferredRules;
  }

  /** @param target an id, or the URL of a 202. Its host and base path are not used. */
  async attach(target: string, options: CallOptions): Promise<FoundWork> {
    const { operationId, parameter } = this.#deferred.status;
    const id = actionIdIn(target, this.#rules);
    if (id === undefined) {
      const problem = "must be the id (a UUID) of an async action, or the URL in the Location of a 202";
      throw new ConfigurationError("action", problem, { operationId: "attach" });
    }
    try {
      const check = (body: unknown) => void this.#stateIn(body);
      const { body } = await this.#context.read(operationId, { [parameter]: id }, options, check);
      const state = this.#stateIn(body);
      const driver = this.#follow(id, body);
      // The messages of a failure may need another request.
      if (state === "running" || state === "succeeded") return { driver, seen: { state, status: body } };
      return { driver, seen: { state: "running", status: body }, needsPoll: true };
    } catch (error) {
      if (!isGone(error)) throw error;
      const hint = `the server does not have async action ${id}, or no longer has it; it may belong to another server or to another user`;
      throw withHint(NotFoundError, error, hint);
    }
  }

  async *running(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const { collection, states, status } = this.#deferred;
    if (collection === undefined) return;
    const { operationId, items, id: idPointer, state: statePointer } = collection;
    const { body } = await this.#context.read(operationId, {}, options, (read) => {
      // Without this check, JSON of another sender would look like a server on which nothing runs.
      if (atPointer(read, items) !== undefined) return;
      throw new DecodeError("the response is not a list of async actions", { operationId, attempts: 1 });
    });
    for (const item of listAt(body, items)) {
      const value = atPointer(item, statePointer);
      if (typeof value !== "string" || meaningOf(states, value).state !== "running") continue;
      const listed = atPointer(item, idPointer);
      const id = typeof listed === "string" ? actionIdIn(listed, this.#rules) : undefined;
      if (id === undefined || id !== listed) {
        const what = `a running async action in the list has the invalid id ${JSON.stringify(listed)}`;
        throw new DecodeError(what, { operationId });
      }
      const place = placedAt(parentOf(status.state), item);
      yield { driver: this.#follow(id, place), seen: { state: "running", status: place } };
    }
  }

  /** `body`: the action, as the operation that reads it returns it. */
  #follow(id: string, body: unknown): OperationDriver<unknown> {
    return this.#context.followedBy(newOperationJson(this.#context, this.#calledIn(body), id));
  }

  /** @throws {DecodeError} for a body that is not that of an action. */
  #stateIn(body: unknown): OperationState {
    const { states, status } = this.#deferred;
    const value = atPointer(body, status.state);
    if (typeof value === "string") return meaningOf(states, value).state;
    throw new DecodeError(`the async action in the response has no ${status.state}`, {
      operationId: status.operationId,
      attempts: 1,
    });
  }

  /**
   * The operation of the call, where the server names it. Operations that start further work are left out: their handles follow that
   * work, and not only the action.
   */
  #calledIn(body: unknown): string {
    const { operation } = this.#deferred.status;
    const name = String(operation && atPointer(body, operation)).toLowerCase();
    const { operations } = this.#context.product;
    const called = Object.keys(operations).find((operationId) => operationId.toLowerCase() === name);
    const { deferred, tracked } = (called !== undefined && operations[called]) || {};
    return called !== undefined && deferred !== undefined && tracked === undefined ? called : this.#reader;
  }
}
