import type { ReadOperation, Target } from "../../../src/mock/state/collections/collection-spec.js";
import type { Operation } from "../openapi.js";
import type { Collections } from "./collections.js";
import { pathParametersOf, type Reader } from "./readers.js";

/** Which values operations are about that read, change or start something. */
export class Targets {
  readonly #readers: readonly Reader[];
  readonly #collections: Collections;

  constructor(readers: readonly Reader[], collections: Collections) {
    this.#readers = readers;
    this.#collections = collections;
  }

  /** The value that the read of the same path reads. */
  ofPath({ path }: Operation): Target | undefined {
    const reader = this.#readers.find(
      ({ operation, shape }) => shape.is === "value" && operation.path === path,
    );
    if (reader === undefined) return undefined;
    const { schema, parameter, conditions, missing } = this.#collections.operation(reader) as ReadOperation;
    return { schema, parameter, conditions, missing };
  }

  /** The value that the last path parameter names, where nothing reads the same path. */
  ofLastParameter(operation: Operation): Target | undefined {
    const { parameter, schema } = this.#collections.parentsOf(operation).at(-1) ?? {};
    if (parameter === undefined || schema === undefined) return undefined;
    return this.named(operation, schema, parameter);
  }

  /** The value of a schema that a path parameter names. */
  named(operation: Operation, schema: string, parameter: string): Target {
    const others = pathParametersOf(operation).filter((name) => name !== parameter);
    return {
      schema,
      parameter,
      conditions: this.#collections.conditions(schema, others, operation),
      missing: this.#collections.missing(operation),
    };
  }
}
