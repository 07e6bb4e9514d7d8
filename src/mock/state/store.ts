import { atPointer, tokensOf } from "../../pointer.js";
import { deepFreeze } from "./freeze.js";
import { identityOf, idKey, keyOf } from "./ids.js";
import { withValueAt, withValuesAt } from "./pointers.js";
import type { Kind, StateSpec, StoredSchema } from "./state-spec.js";

export type Value = Readonly<Record<string, unknown>>;

/**
 * The values of a mock by schema and id, in the order in which they were added. Values are frozen: a change makes a new
 * one.
 */
export class Store {
  readonly #schemas: StateSpec["schemas"];
  readonly #values = new Map<string, Map<string, Value>>();

  constructor(schemas: StateSpec["schemas"]) {
    this.#schemas = schemas;
  }

  /** The values of a schema. */
  list(schema: string): readonly Value[] {
    return [...this.#of(schema).values()];
  }

  get(schema: string, id: unknown): Value | undefined {
    return this.#of(schema).get(keyOf(id));
  }

  has(schema: string, id: unknown): boolean {
    return this.#of(schema).has(keyOf(id));
  }

  /** Adds a value, or replaces the one with its id. Values of other kinds with this id follow. */
  put(schema: string, value: Value): void {
    const key = this.#key(schema, value);
    if (key === undefined) throw new Error(`A ${schema} without an id`);
    const before = this.#of(schema).get(key);
    this.#of(schema).set(key, deepFreeze(value));
    this.#spread(schema, key, value, before);
  }

  /** Sets members of a value, by pointer. A value that has been deleted meanwhile stays deleted. */
  change(schema: string, id: unknown, members: Iterable<readonly [pointer: string, member: unknown]>): void {
    const value = this.get(schema, id);
    if (value !== undefined) this.put(schema, withValuesAt(value, members) as Value);
  }

  /** Deletes a value, the values of other kinds with this id, and what belongs to them. */
  delete(schema: string, id: unknown): boolean {
    const key = keyOf(id);
    const wasThere = this.#of(schema).delete(key);
    for (const related of this.#family(schema)) {
      this.#of(related).delete(key);
      if (wasThere) this.#deleteParts(related, key);
    }
    return wasThere;
  }

  #deleteParts(schema: string, key: string): void {
    for (const part of this.#schema(schema).parts ?? []) {
      for (const value of this.list(part.schema)) {
        if (keyOf(atPointer(value, part.at)) === key) this.delete(part.schema, this.#key(part.schema, value));
      }
    }
  }

  /** Puts other values in the place of all values of a schema. */
  replaceAll(schema: string, values: readonly Value[]): void {
    this.#of(schema).clear();
    for (const value of values) this.put(schema, value);
  }

  #of(schema: string): Map<string, Value> {
    let values = this.#values.get(schema);
    if (values === undefined) {
      values = new Map();
      this.#values.set(schema, values);
    }
    return values;
  }

  #schema(name: string): StoredSchema {
    return this.#schemas[name] as StoredSchema;
  }

  #key(schema: string, value: Value): string | undefined {
    return idKey(value, this.#schema(schema));
  }

  /** The schemas whose values with one id are about one object: the general one, and its kinds. */
  #family(schema: string): string[] {
    const general = this.#schema(schema).kind?.of ?? schema;
    return [general, ...this.#kindsOf(general).map(([name]) => name)];
  }

  #kindsOf(general: string): [name: string, kind: Kind][] {
    return Object.entries(this.#schemas).flatMap(([name, { kind }]): [string, Kind][] =>
      kind?.of === general ? [[name, kind]] : [],
    );
  }

  /** Members that two kinds share have one value. A value of a kind is a value of its general schema too. */
  #spread(schema: string, key: string, value: Value, before: Value | undefined): void {
    const { kind } = this.#schema(schema);
    if (kind === undefined) {
      this.#spreadToKinds(schema, key, value, before);
      return;
    }
    const old = this.#of(kind.of).get(key);
    const general = { ...(old ?? this.#generalOf(schema, value)), ...sharedMembers(kind, value, before) };
    this.#of(kind.of).set(key, deepFreeze(general));
    this.#spreadToKinds(kind.of, key, general, old, schema);
  }

  #spreadToKinds(
    general: string,
    key: string,
    value: Value,
    before: Value | undefined,
    except?: string,
  ): void {
    for (const [name, kind] of this.#kindsOf(general)) {
      const found = name === except ? undefined : this.#of(name).get(key);
      if (found === undefined) continue;
      this.#of(name).set(key, deepFreeze({ ...found, ...sharedMembers(reversed(kind), value, before) }));
    }
  }

  /** A value of the general schema for one of a kind: like its first example, without the details of that one. */
  #generalOf(schema: string, value: Value): Value {
    const { kind, id } = this.#schema(schema);
    const { of, with: members } = kind as NonNullable<typeof kind>;
    const general = this.#schema(of);
    let made = structuredClone(general.seeds[0] ?? {}) as Value;
    general.id.forEach((pointer, at) => {
      made = withValueAt(made, pointer, atPointer(value, id[at] as string)) as Value;
    });
    for (const [pointer, what] of Object.entries(general.identities ?? {})) {
      made = withValueAt(made, pointer, identityIn(value, this.#schema(schema), what)) as Value;
    }
    if (general.name !== undefined) {
      const words = Object.values(members).join(" ") || schema;
      const number = this.list(of).filter((other) =>
        String(atPointer(other, general.name as string)).startsWith(words),
      );
      made = withValueAt(made, general.name, `${words} ${number.length + 1}`) as Value;
    }
    for (const [pointer, member] of Object.entries(members)) {
      if (tokensOf(pointer).length > 0) made = withValueAt(made, pointer, member) as Value;
    }
    return made;
  }
}

/** The members that a value passes on to a value of the other kind: those that have changed. */
function sharedMembers(
  { shared, opposite = {} }: Pick<Kind, "shared" | "opposite">,
  value: Value,
  before: Value | undefined,
): Value {
  const changed = (name: string) => Object.hasOwn(value, name) && value[name] !== before?.[name];
  return {
    ...Object.fromEntries(shared.filter(changed).map((name) => [name, value[name]])),
    ...Object.fromEntries(
      Object.entries(opposite).flatMap(([name, other]) =>
        changed(name) && typeof value[name] === "boolean" ? [[other, !value[name]]] : [],
      ),
    ),
  };
}

function reversed({ shared, opposite = {} }: Kind): Pick<Kind, "shared" | "opposite"> {
  return {
    shared,
    opposite: Object.fromEntries(Object.entries(opposite).map(([name, other]) => [other, name])),
  };
}

/** What identifies a value beside its id: from the value if it says so. */
function identityIn(value: Value, { id, identities = {} }: StoredSchema, what: string): string {
  const [pointer] = Object.entries(identities).find(([, other]) => other === what) ?? [];
  const found = pointer === undefined ? undefined : atPointer(value, pointer);
  return typeof found === "string" ? found : identityOf(what, atPointer(value, id.at(-1) as string));
}
