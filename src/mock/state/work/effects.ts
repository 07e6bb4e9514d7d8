import { atPointer } from "../../../pointer.js";
import type { MockRequest } from "../../responder.js";
import { likeExample } from "../generate.js";
import { withValueAt, withValuesAt } from "../pointers.js";
import type { StoredSchema } from "../state-spec.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { RunSessions } from "./run-sessions.js";
import type { Effect, TaskOperation } from "./task-spec.js";

/** What tasks do to the objects of the mock. */
export class Effects {
  readonly #world: World;
  readonly #sessions: RunSessions | undefined;

  constructor(world: World, sessions: RunSessions | undefined) {
    this.#world = world;
    this.#sessions = sessions;
  }

  /** Returns what was made, if anything. The target may have been deleted meanwhile. */
  apply(
    { effect, target }: TaskOperation,
    request: MockRequest,
    value: Value | undefined,
  ): Value | undefined {
    if (effect === undefined || target === undefined || value === undefined) return undefined;
    const { schema } = target;
    const { store } = this.#world;
    const id = request.path[target.parameter] ?? "";
    const now = store.get(schema, id);
    if (now === undefined) return undefined;
    switch (effect.kind) {
      case "delete":
        store.delete(schema, id);
        return undefined;
      case "change":
        this.#change(schema, now, request.body);
        return undefined;
      case "toggle":
        store.put(schema, withValueAt(now, effect.member, atPointer(now, effect.member) !== true) as Value);
        return undefined;
      case "clone":
        return this.#clone(schema, now, found(request.body, effect.name));
      case "add":
        return this.#add(effect, now, request.body);
      case "stop":
        this.#sessions?.stop(effect.what === "session" ? [now] : this.#sessions.of(now));
        return undefined;
    }
  }

  /** Members of the request replace those of the value, if the value stays valid. */
  #change(schema: string, value: Value, body: unknown): void {
    let changed = value;
    for (const [name, member] of Object.entries((body ?? {}) as Value)) {
      const next = { ...changed, [name]: member };
      if (this.#world.validate(schema, next).length === 0) changed = next;
    }
    const { id } = this.#world.spec.schemas[schema] as StoredSchema;
    const ids = id.map((pointer): [string, unknown] => [pointer, atPointer(value, pointer)]);
    this.#world.store.put(schema, withValuesAt(changed, ids) as Value);
  }

  #clone(schema: string, value: Value, name: unknown): Value {
    const stored = this.#world.spec.schemas[schema] as StoredSchema;
    return this.#put(schema, stored, this.#copy(schema, stored, value), name);
  }

  /** Belongs to the target: its address and its links are below that of the target. */
  #add(
    { schema, name, members }: Extract<Effect, { kind: "add" }>,
    parent: Value,
    body: unknown,
  ): Value | undefined {
    const { spec, store, links } = this.#world;
    const stored = spec.schemas[schema] as StoredSchema;
    const example = (store.list(schema)[0] ?? stored.seeds[0]) as Value | undefined;
    if (example === undefined || links === undefined) return undefined;
    const moved = links.movedBelow(this.#copy(schema, stored, example), parent);
    const sent = Object.entries(members).map(([pointer, key]): [string, unknown] => [
      pointer,
      found(body, key),
    ]);
    return this.#put(schema, stored, withValuesAt(moved, sent) as Value, found(body, name));
  }

  #copy(schema: string, stored: StoredSchema, example: Value): Value {
    return likeExample(`${schema} ${this.#world.uuid()}`, stored, example, 1);
  }

  #put(schema: string, { name: member }: StoredSchema, value: Value, name: unknown): Value {
    const named =
      member === undefined || typeof name !== "string" ? value : (withValueAt(value, member, name) as Value);
    this.#world.store.put(schema, named);
    return named;
  }
}

/** The member with a key, at any depth. */
function found(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, key)) return (value as Value)[key];
  for (const member of Object.values(value)) {
    const inner = found(member, key);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
