import { ConfigurationError } from "../../errors/index.js";
import { checkSchema, checkValue } from "./check-data.js";
import { likeExample } from "./generate.js";
import { idKey } from "./ids.js";
import type { StoredSchema } from "./state-spec.js";
import type { Value } from "./store.js";
import type { World } from "./world.js";

/** Values by the name of their schema. */
export type MockData = Readonly<Record<string, readonly object[]>>;

/** The objects of a mock, as a test sees and changes them. */
export class MockObjects {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Adds the examples of the spec, and own data in their place. */
  seed(data: MockData): void {
    const { spec, store } = this.#world;
    for (const [schema, { seeds, kind }] of Object.entries(spec.schemas)) {
      // The examples of a kind would bring values of the general schema along.
      if (Object.hasOwn(data, schema) || (kind !== undefined && Object.hasOwn(data, kind.of))) continue;
      for (const seed of seeds) store.put(schema, seed as Value);
    }
    for (const [schema, values] of Object.entries(data)) this.#add(schema, values, "data");
  }

  /**
   * Adds values, or replaces those with the same ids.
   * @throws {ConfigurationError} for an unknown schema, or a value that is not valid by its schema.
   */
  add(schema: string, values: object | readonly object[]): void {
    this.#add(schema, values, "add");
  }

  /**
   * Adds values like the first one of the schema, with ids and names of their own. They are the same every time.
   * @throws {ConfigurationError} for an unknown schema, or one without an example.
   */
  generate(schema: string, count: number): readonly object[] {
    const { spec, store } = this.#world;
    checkSchema(spec, schema, "generate");
    if (!Number.isInteger(count) || count < 1) {
      throw new ConfigurationError("generate", "needs a count that is a whole number of at least 1");
    }
    const stored = spec.schemas[schema] as StoredSchema;
    const example = (this.list(schema)[0] ?? stored.seeds[0]) as Value | undefined;
    if (example === undefined) {
      throw new ConfigurationError("generate", `has no example of ${schema}. Add a value with add() first`);
    }
    const made: Value[] = [];
    for (let at = 1; made.length < count; at++) {
      const value = likeExample(schema, stored, example, at);
      if (!store.has(schema, idKey(value, stored))) made.push(value);
    }
    for (const value of made) store.put(schema, value);
    return made;
  }

  /** The value with an id: a UUID, a number or a URN. */
  get(schema: string, id: string | number): object | undefined {
    this.#look(schema, "get");
    return this.#world.store.get(schema, id);
  }

  list(schema: string): readonly object[] {
    this.#look(schema, "list");
    return this.#world.store.list(schema);
  }

  /** Returns whether there was such a value. */
  remove(schema: string, id: string | number): boolean {
    this.#look(schema, "remove");
    return this.#world.store.delete(schema, id);
  }

  #look(schema: string, method: string): void {
    checkSchema(this.#world.spec, schema, method);
    this.#world.timeline.catchUp();
  }

  #add(schema: string, values: object | readonly object[], method: string): void {
    const { spec, validate, store } = this.#world;
    checkSchema(spec, schema, method);
    const option = `${method}.${schema}`;
    const given: readonly unknown[] = Array.isArray(values) ? values : [values];
    given.forEach((value, at) => {
      checkValue(spec, validate, schema, value, Array.isArray(values) ? `${option}[${at}]` : option);
    });
    // Nothing is added if something is wrong.
    for (const value of given as readonly Value[]) store.put(schema, structuredClone(value));
  }
}
