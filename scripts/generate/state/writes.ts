import type { Target } from "../../../src/mock/state/collections/collection-spec.js";
import type { StateOperation } from "../../../src/mock/state/state-spec.js";
import type { CreateOperation, GuardOperation } from "../../../src/mock/state/writes/write-spec.js";
import type { OpenApiDocument, Operation } from "../openapi.js";
import type { Collections } from "./collections.js";
import type { DeclaredState } from "./declared.js";
import { replyOf } from "./replies.js";
import { examplesNamed, shapeOf, withValue } from "./shapes.js";
import type { Targets } from "./targets.js";

/** Operations that add, change and delete values. */
export class Writes {
  readonly #document: OpenApiDocument;
  readonly #collections: Collections;
  readonly #targets: Targets;
  readonly #declared: DeclaredState;

  constructor(
    document: OpenApiDocument,
    collections: Collections,
    targets: Targets,
    declared: DeclaredState,
  ) {
    this.#document = document;
    this.#collections = collections;
    this.#targets = targets;
    this.#declared = declared;
  }

  /** Returns `undefined` for an operation without state. */
  operation(operation: Operation): StateOperation | undefined {
    const declared = this.#declaredOperation(operation);
    if (declared !== undefined) return declared;
    const target = this.#targets.ofPath(operation);
    if (target !== undefined && operation.method === "delete") {
      return { does: "delete", ...target, reply: replyOf(this.#document, operation) };
    }
    if (target !== undefined && operation.method === "patch") return this.#patch(operation, target);
    return this.#guard(operation);
  }

  #patch(operation: Operation, target: Target): StateOperation | undefined {
    const { patch } = this.#declared;
    const shape = shapeOf(this.#document, operation, this.#declared.envelope);
    if (patch === undefined || shape === undefined) return undefined;
    const { message: _, ...refused } = target.missing;
    const body = examplesNamed(this.#document, operation.responses[String(patch.status)])[patch.example];
    return {
      does: "patch",
      ...target,
      body: withValue(shape.examples[0] ?? {}, shape.at, null),
      at: shape.at,
      refused: { ...refused, status: patch.status, body, patch: patch.at },
    };
  }

  #declaredOperation(operation: Operation): StateOperation | undefined {
    const { id } = operation;
    const change = this.#declared.changes?.[id];
    if (change !== undefined) {
      const { parameter, schema, set } = change;
      return {
        does: "set",
        ...this.#targets.named(operation, schema, parameter),
        set,
        reply: replyOf(this.#document, operation),
      };
    }
    const creation = this.#declared.creates?.[id];
    return creation && this.#create(operation, creation);
  }

  #create(
    operation: Operation,
    { schema, also = [], echo }: NonNullable<DeclaredState["creates"]>[string],
  ): CreateOperation {
    const shape = shapeOf(this.#document, operation, this.#declared.envelope);
    if (shape === undefined) throw new Error(`${operation.id} returns nothing that could be created`);
    const parents = this.#collections.parentsOf(operation);
    return {
      does: "create",
      schema,
      status: 200,
      body: shape.examples[0] ?? {},
      at: shape.at,
      ...(echo && { echo }),
      also,
      parents,
      ...(parents.length > 0 && { missing: this.#collections.missing(operation) }),
    };
  }

  #guard(operation: Operation): GuardOperation | undefined {
    const parents = this.#collections.parentsOf(operation).filter(({ schema }) => schema !== undefined);
    if (parents.length === 0) return undefined;
    return { does: "guard", parents, missing: this.#collections.missing(operation) };
  }
}
