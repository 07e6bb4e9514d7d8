import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withTarget } from "../collections/target.js";
import { replacing } from "../generate.js";
import { withValueAt } from "../pointers.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { Effects } from "./effects.js";
import type { RunSessions } from "./run-sessions.js";
import type { TaskOperation, TasksSpec } from "./task-spec.js";

/**
 * Requests that become tasks. A task belongs to the logon session of its request. It goes through its states in time; at the
 * second one it is carried out, at the last one it links what came of it.
 */
export class Tasks {
  readonly #world: World;
  readonly #spec: TasksSpec;
  readonly #effects: Effects;
  readonly #sessions: RunSessions | undefined;
  #count = 0;

  constructor(world: World, spec: TasksSpec, effects: Effects, sessions: RunSessions | undefined) {
    this.#world = world;
    this.#spec = spec;
    this.#effects = effects;
    this.#sessions = sessions;
  }

  handle(operation: TaskOperation, request: MockRequest): MockReply {
    const { target } = operation;
    if (target === undefined) return this.#begin(operation, request, undefined);
    return withTarget(this.#world, target, request, (value) => this.#begin(operation, request, value));
  }

  #begin(operation: TaskOperation, request: MockRequest, target: Value | undefined): MockReply {
    const { schema, id: pointer, state, states } = this.#spec;
    const old = String(atPointer(operation.task, pointer));
    const id = `task-${++this.#count}`;
    const renamed = replacing(operation.task, (text) =>
      text.endsWith(old) ? text.slice(0, -old.length) + id : text,
    );
    const task = withValueAt(renamed, state, states[0]) as Value;
    this.#world.store.put(schema, task);
    this.#world.own(schema, task, this.#world.sessionOf(request));
    this.#next(() => this.#carryOut(id, operation, request, target));
    return { status: operation.status, value: task };
  }

  #carryOut(id: string, operation: TaskOperation, request: MockRequest, target: Value | undefined): void {
    // Deleting a task stops it.
    if (!this.#world.store.has(this.#spec.schema, id)) return;
    const made = operation.effect && this.#effects.apply(operation, request, target);
    const session = operation.sessions.length > 0 ? this.#sessions?.start(operation, target) : undefined;
    const { schema, states, result, success, state } = this.#spec;
    this.#world.store.change(schema, id, [
      [state, states[1]],
      [result, success],
    ]);
    this.#next(() => {
      this.#world.store.change(schema, id, [[state, states[2]]]);
      this.#link(id, session ?? made);
    });
  }

  #link(id: string, made: Value | undefined): void {
    const { links } = this.#world;
    const task = this.#world.store.get(this.#spec.schema, id);
    if (made === undefined || task === undefined || links === undefined) return;
    this.#world.store.put(this.#spec.schema, links.withLink(task, "Related", made));
  }

  #next(step: () => void): void {
    this.#world.timeline.after(this.#world.stageTime, step);
  }
}
