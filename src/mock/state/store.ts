import { atPointer, tokensOf } from "../../pointer.js";
import { deepFreeze } from "./freeze.js";
import { idKey, keyOf } from "./ids.js";
import { withValueAt, withValuesAt } from "./pointers.js";
import type { StateSpec, StoredSchema } from "./state-spec.js";

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
    const key = idKey(value, this.#schema(schema));
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

  delete(schema: string, id: unknown): boolean {
    const key = keyOf(id);
    for (const related of this.#related(schema)) this.#of(related).delete(key);
    return this.#of(schema).delete(key);
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

  /** The schema that this one is a kind of, and the kinds of it. */
  #related(schema: string): string[] {
    const { kind } = this.#schema(schema);
    const kinds = Object.entries(this.#schemas).filter(([, other]) => other.kind?.of === schema);
    return [...(kind === undefined ? [] : [kind.of]), ...kinds.map(([name]) => name)];
  }

  /** Members that two kinds share have one value. A value of a kind is a value of its general schema too. */
  #spread(schema: string, key: string, value: Value, before: Value | undefined): void {
    const { kind } = this.#schema(schema);
    if (kind !== undefined) {
      const general = this.#of(kind.of).get(key) ?? this.#generalOf(schema, value);
      this.#copy(kind.of, key, general, value, before, kind.shared);
    }
    for (const [name, other] of Object.entries(this.#schemas)) {
      const found = other.kind?.of === schema ? this.#of(name).get(key) : undefined;
      if (found !== undefined) this.#copy(name, key, found, value, before, other.kind?.shared ?? []);
    }
  }

  #copy(
    schema: string,
    key: string,
    target: Value,
    value: Value,
    before: Value | undefined,
    shared: readonly string[],
  ): void {
    const changed = shared.filter((name) => Object.hasOwn(value, name) && value[name] !== before?.[name]);
    const copied = Object.fromEntries(changed.map((name) => [name, value[name]]));
    this.#of(schema).set(key, deepFreeze({ ...target, ...copied }));
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
