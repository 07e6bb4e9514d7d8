import { ConfigurationError } from "../../errors/index.js";
import { type Clock, monotonic, systemClock } from "../../http/clock.js";
import type { Responder } from "../responder.js";
import { checkSchema, checkValue, type Validators } from "./check-data.js";
import { list } from "./collections/list.js";
import { read } from "./collections/read.js";
import { likeExample } from "./generate.js";
import { idKey } from "./ids.js";
import type { StateSpec, StoredSchema } from "./state-spec.js";
import { Store, type Value } from "./store.js";

/** Values by the name of their schema. */
export type MockData = Readonly<Record<string, readonly object[]>>;

export interface StateOptions {
  /** Replaces the examples of the spec in the collections of these schemas. */
  readonly data?: MockData | undefined;
  readonly clock?: Clock | undefined;
}

/** The objects of a mock, and what the operations of the spec do with them. */
export interface State {
  readonly respond: Responder;
  /** @throws {ConfigurationError} for an unknown schema, or a value that is not valid by its schema. */
  add(schema: string, values: object | readonly object[]): void;
  /** @throws {ConfigurationError} for an unknown schema, or one without an example. */
  generate(schema: string, count: number): readonly object[];
  get(schema: string, id: string | number): object | undefined;
  list(schema: string): readonly object[];
  remove(schema: string, id: string | number): boolean;
}

export function createState(spec: StateSpec, validators: Validators, options: StateOptions = {}): State {
  const store = new Store(spec.schemas);
  const clock = monotonic(options.clock ?? systemClock);
  void clock;

  function add(schema: string, values: object | readonly object[], option: string): void {
    checkSchema(spec, schema, option.split(".")[0] as string);
    const given = Array.isArray(values) ? values : [values];
    given.forEach((value: unknown, at) => {
      checkValue(spec, validators, schema, value, Array.isArray(values) ? `${option}[${at}]` : option);
    });
    // Nothing is added if something is wrong.
    for (const value of given as readonly Value[]) store.put(schema, structuredClone(value));
  }

  function generate(schema: string, count: number): readonly object[] {
    checkSchema(spec, schema, "generate");
    const stored = spec.schemas[schema] as StoredSchema;
    const { seeds } = stored;
    const example = (store.list(schema)[0] ?? seeds[0]) as Value | undefined;
    if (example === undefined) {
      throw new ConfigurationError("generate", `has no example of ${schema}. Add a value with add() first`);
    }
    const made: Value[] = [];
    for (let number = 1; made.length < count; number++) {
      const value = likeExample(schema, stored, example, number);
      if (!store.has(schema, idKey(value, stored.id))) made.push(value);
    }
    for (const value of made) store.put(schema, value);
    return made;
  }

  for (const [schema, { seeds, kind }] of Object.entries(spec.schemas)) {
    const given = options.data ?? {};
    // The examples of a kind would bring values of the general schema along.
    if (Object.hasOwn(given, schema) || (kind !== undefined && Object.hasOwn(given, kind.of))) continue;
    for (const seed of seeds) store.put(schema, seed as Value);
  }
  for (const [schema, values] of Object.entries(options.data ?? {})) add(schema, values, `data.${schema}`);

  return {
    respond: (request) => {
      const operation = spec.operations[request.operation.operationId];
      if (operation === undefined) return undefined;
      return operation.does === "list"
        ? list(store, operation, spec.query, request)
        : read(store, operation, spec.query, request);
    },
    add: (schema, values) => add(schema, values, `add.${schema}`),
    generate,
    get: (schema, id) => store.get(schema, id),
    list: (schema) => store.list(schema),
    remove: (schema, id) => store.delete(schema, id),
  };
}
