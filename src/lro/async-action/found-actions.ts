import type { CallOptions } from "../../contract/call.js";
import type { DeferredOperation } from "../../contract/descriptor.js";
import type { DeferredRules } from "../../contract/product.js";
import { withHint } from "../../errors/http-errors.js";
import { ConfigurationError, NotFoundError } from "../../errors/index.js";
import { atPointer, listAt, parentOf, placedAt } from "../../pointer.js";
import { attachable } from "../attach.js";
import { type FollowerContext, type FoundWork, meaningOf } from "../operation-follower.js";
import { newOperationJson } from "../resume-state.js";
import { actionIdIn } from "./follower.js";

/** Finds async actions that this client did not start. */
export class FoundActions {
  readonly #context: FollowerContext;
  /** The operation that reads an action. It stands for the call where that is not known. */
  readonly #reader: string;
  readonly #deferred: DeferredOperation;

  constructor(context: FollowerContext) {
    const [found] = attachable(context.product, "action");
    this.#context = context;
    this.#reader = found?.operationId as string;
    this.#deferred = found?.descriptor.attachDeferred as DeferredOperation;
  }

  /** @param target an id, or the URL of a 202. Its host and base path are not used. */
  async attach(target: string, options: CallOptions): Promise<FoundWork> {
    const { operationId, parameter } = this.#deferred.status;
    const id = actionIdIn(target, this.#context.product.deferred as DeferredRules);
    if (id === undefined) {
      const problem = "must be the id (a UUID) of an async action, or the URL in the Location of a 202";
      throw new ConfigurationError("action", problem, { operationId: "attach" });
    }
    try {
      const { body } = await this.#context.read(operationId, { [parameter]: id }, options);
      return await this.#found(id, body, options);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const hint = `the server does not have async action ${id}, or does not have it any more; it has only those of its own, and shows each user only their own`;
      throw withHint(NotFoundError, error, hint);
    }
  }

  async *running(options: CallOptions): AsyncGenerator<FoundWork, void, undefined> {
    const { collection, states, status } = this.#deferred;
    if (collection === undefined) return;
    const { body } = await this.#context.read(collection.operationId, {}, options);
    for (const item of listAt(body, collection.items)) {
      const id = atPointer(item, collection.id);
      const value = atPointer(item, collection.state);
      if (typeof id !== "string" || typeof value !== "string") continue;
      if (meaningOf(states, value).state !== "running") continue;
      yield this.#found(id, placedAt(parentOf(status.state), item), options);
    }
  }

  /** The messages of a failure may need another request. */
  async #found(id: string, body: unknown, { signal }: CallOptions): Promise<FoundWork> {
    const { states, status } = this.#deferred;
    const json = newOperationJson(this.#context, this.#calledIn(body), id);
    const driver = this.#context.followedBy(json);
    const { state } = meaningOf(states, atPointer(body, status.state));
    const isKnown = state === "running" || state === "succeeded";
    return { driver, seen: isKnown ? { state, status: body } : await driver.poll({ signal }) };
  }

  /**
   * The operation of the call, where the server names it. Not one that starts further work: its handles follow that work, and not
   * only the action.
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
