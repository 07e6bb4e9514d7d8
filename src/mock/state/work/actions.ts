import { unknownName } from "../../../options/check-options.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { keyOf } from "../ids.js";
import { withValueAt } from "../pointers.js";
import { fixed, missingReply } from "../replies.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { ActionOperation, ActionsSpec } from "./action-spec.js";

/** The operations that are accepted with 202: all that can be, or those with these operationIds. */
export type Deferred = boolean | readonly string[];

type CarryOut = (request: MockRequest) => MockReply | undefined;

/** Requests that were accepted with 202. Each is carried out after some time, and its result is kept for a while. */
export class Actions {
  readonly #world: World;
  readonly #spec: ActionsSpec;
  readonly #deferred: Deferred;
  readonly #results = new Map<string, MockReply>();
  readonly #pending = new Map<string, () => void>();

  /** @throws {ConfigurationError} for an operation that is never accepted with 202. */
  constructor(world: World, spec: ActionsSpec, deferred: Deferred) {
    this.#world = world;
    this.#spec = spec;
    this.#deferred = deferred;
    for (const id of typeof deferred === "boolean" ? [] : deferred) {
      if (spec.operations.includes(id)) continue;
      throw unknownName("operationId", id, spec.operations, { option: "deferred", place: "deferred" });
    }
  }

  /** Whether a request is accepted with 202 instead of being carried out at once. */
  defers({ operation: { operationId }, headers }: MockRequest): boolean {
    if (!this.#spec.operations.includes(operationId)) return false;
    if (/\brespond-async\b/i.test(String(headers.prefer ?? ""))) return true;
    return typeof this.#deferred === "boolean" ? this.#deferred : this.#deferred.includes(operationId);
  }

  /** Accepts a request with 202. */
  accept(request: MockRequest, carryOut: CarryOut): MockReply {
    const { schema, id: member, state, states, header, name, path, example } = this.#spec;
    const { operationId } = request.operation;
    const id = String(request.headers[this.#spec.request.toLowerCase()] ?? this.#world.uuid());
    const named =
      name === undefined
        ? example
        : withValueAt(example, name, operationId[0]?.toUpperCase() + operationId.slice(1));
    const action = withValueAt(withValueAt(named, member, id), state, states.running) as Value;
    this.#world.store.put(schema, action);
    this.#pending.set(
      keyOf(id),
      this.#world.timeline.after(this.#world.stageTime, () => this.#carryOut(id, request, carryOut)),
    );
    return { status: 202, headers: { [header]: request.origin + path.replace("{id}", id) } };
  }

  /** The response to a request about an action. `undefined` for other requests. */
  handle({ operation: { operationId }, path }: MockRequest): MockReply | undefined {
    const operation = this.#world.spec.operations[operationId];
    return operation?.does.startsWith("action-")
      ? this.#about(operation as ActionOperation, path)
      : undefined;
  }

  #about({ does, parameter, reply, missing }: ActionOperation, path: MockRequest["path"]): MockReply {
    const id = path[parameter] ?? "";
    const { schema } = this.#spec;
    if (!this.#world.store.has(schema, id)) return missingReply(missing, id);
    if (does === "action-cancel") {
      this.#pending.get(keyOf(id))?.();
      if (this.#pending.delete(keyOf(id))) this.#end(id, this.#spec.states.canceled);
      return fixed(reply);
    }
    const result = this.#results.get(keyOf(id));
    if (result === undefined) return missingReply(missing, id);
    if (does === "action-result") return { status: 200, value: result.value };
    this.#results.delete(keyOf(id));
    return fixed(reply);
  }

  #carryOut(id: string, request: MockRequest, carryOut: CarryOut): void {
    this.#pending.delete(keyOf(id));
    const reply = carryOut(request) ?? request.example();
    this.#results.set(keyOf(id), reply);
    const { succeeded, failed } = this.#spec.states;
    this.#end(id, reply.status < 400 ? succeeded : failed);
  }

  #end(id: string, state: string): void {
    const { schema, retention } = this.#spec;
    if (!this.#world.store.has(schema, id)) return;
    this.#world.store.change(schema, id, [[this.#spec.state, state]]);
    this.#world.timeline.after(retention * 1000, () => {
      this.#world.store.delete(schema, id);
      this.#results.delete(keyOf(id));
    });
  }
}
