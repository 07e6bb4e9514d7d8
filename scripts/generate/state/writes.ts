import type { DeferredOperation, TrackedOperation } from "../../../src/contract/descriptor.js";
import type { ReadOperation, Target } from "../../../src/mock/state/collections/collection-spec.js";
import type { FixedReply } from "../../../src/mock/state/reply-spec.js";
import type { StateOperation } from "../../../src/mock/state/state-spec.js";
import type { ActionOperation, ActionsSpec } from "../../../src/mock/state/work/action-spec.js";
import type { RunMembers } from "../../../src/mock/state/work/run-spec.js";
import type { Effect } from "../../../src/mock/state/work/task-spec.js";
import type { CreateOperation, GuardOperation } from "../../../src/mock/state/writes/write-spec.js";
import { deferredOf, type OpenApiDocument, type Operation } from "../openapi.js";
import { trackedOf } from "../operations.js";
import type { Collections, Reader } from "./collections.js";
import type { DeclaredState } from "./declared.js";
import { replyOf } from "./replies.js";
import { examplesNamed, propertiesOf, schemaNamed, shapeOf, withValue } from "./shapes.js";

/** What operations that are no reads do with the state. */
export class Writes {
  readonly #document: OpenApiDocument;
  readonly #operations: readonly Operation[];
  readonly #readers: readonly Reader[];
  readonly #collections: Collections;
  readonly #declared: DeclaredState;
  readonly runs: Record<string, RunMembers> = {};
  readonly actions: ActionsSpec | undefined;
  readonly #actionOperations: ReadonlyMap<string, ActionOperation>;

  constructor(
    document: OpenApiDocument,
    operations: readonly Operation[],
    readers: readonly Reader[],
    collections: Collections,
    declared: DeclaredState,
  ) {
    this.#document = document;
    this.#operations = operations;
    this.#readers = readers;
    this.#collections = collections;
    this.#declared = declared;
    const deferred = operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap((response) => deferredOf(response) ?? []),
    )[0] as DeferredOperation | undefined;
    this.actions = deferred && this.#actionsOf(deferred);
    this.#actionOperations = new Map(deferred && this.#actionOperationsOf(deferred));
  }

  /** `undefined`: the operation has no state. */
  operation(operation: Operation): StateOperation | undefined {
    const { id, method } = operation;
    const action = this.#actionOperations.get(id);
    if (action !== undefined) return action;
    const task = this.#task(operation);
    if (task !== undefined) return task;
    const declared = this.#declaredOperation(operation);
    if (declared !== undefined) return declared;
    const run = this.#run(operation);
    if (run !== undefined) return run;
    const target = this.#targetOf(operation);
    if (target !== undefined && method === "delete") {
      return { does: "delete", ...target, reply: this.#reply(operation) };
    }
    if (target !== undefined && method === "patch") return this.#patch(operation, target);
    return this.#guard(operation);
  }

  /** The value that the read of the same path reads. */
  #targetOf({ path }: Operation): Target | undefined {
    const reader = this.#readers.find(
      ({ operation, shape }) => shape.is === "value" && operation.path === path,
    );
    return reader && this.#target(reader);
  }

  #target(reader: Reader): Target {
    const { schema, parameter, conditions, missing } = this.#collections.operation(reader) as ReadOperation;
    return { schema, parameter, conditions, missing };
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
        ...this.#targetNamed(operation, schema, parameter),
        set,
        reply: this.#reply(operation),
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

  /** A request that becomes a task, by the id that its body gives. */
  #task(operation: Operation): StateOperation | undefined {
    const tracked = trackedOf(this.#document, operation);
    if (tracked === undefined || !("body" in tracked.id)) return undefined;
    const { status, body } = this.#reply(operation);
    const target = this.#targetOf(operation) ?? this.#lastOf(operation);
    const effect = this.#effect(operation);
    return {
      does: "task",
      ...(target && { target }),
      task: body,
      status,
      ...(effect && { effect }),
      sessions: (tracked.sessions ?? []).map(({ type }) => type),
      ...(tracked.job && { jobUid: tracked.job.uid[0] as string }),
    };
  }

  /** The value that the path parameters of an operation name, where nothing reads the same path. */
  #lastOf(operation: Operation): Target | undefined {
    const parents = this.#collections.parentsOf(operation);
    const { parameter, schema } = parents.at(-1) ?? {};
    if (parameter === undefined || schema === undefined) return undefined;
    return this.#targetNamed(operation, schema, parameter);
  }

  #effect({ id, method }: Operation): Effect | undefined {
    const { stops, toggles, clones, adds, name, members = {} } = this.#declared.effects?.[id] ?? {};
    if (stops !== undefined) return { kind: "stop", what: stops };
    if (toggles !== undefined) return { kind: "toggle", member: toggles };
    if (clones !== undefined) return { kind: "clone", name: clones };
    if (adds !== undefined) return { kind: "add", schema: adds, name: name as string, members };
    if (method === "delete") return { kind: "delete" };
    return method === "put" ? { kind: "change" } : undefined;
  }

  #run(operation: Operation): StateOperation | undefined {
    const tracked = trackedOf(this.#document, operation);
    if (tracked?.run === undefined || !("parameter" in tracked.id) || this.#declared.runs === undefined)
      return undefined;
    const reader = this.#readers.find(({ operation: { id } }) => id === tracked.status.operationId);
    if (reader === undefined)
      throw new Error(`${operation.id}: ${tracked.status.operationId} reads no collection`);
    const { schema } = reader.shape;
    this.runs[schema] ??= this.#members(schema, tracked);
    return {
      does: tracked.end === "any" ? "stop" : "start",
      ...this.#targetNamed(operation, schema, tracked.id.parameter),
      reply: this.#reply(operation),
      conflict: this.#reply(operation, "409"),
    };
  }

  #targetNamed(operation: Operation, schema: string, parameter: string): Target {
    const others = this.#collections.parametersOf(operation).filter((name) => name !== parameter);
    const missing = this.#collections.missing(operation);
    return {
      schema,
      parameter,
      conditions: this.#collections.conditions(schema, others, operation),
      missing,
    };
  }

  #members(schema: string, { run, status, states }: TrackedOperation): RunMembers {
    const { ended, duration, message, stopping } = this.#declared.runs as NonNullable<DeclaredState["runs"]>;
    const properties = propertiesOf(this.#document, schemaNamed(this.#document, schema));
    const has = (pointer: string) => Object.hasOwn(properties, pointer.slice(1));
    const [running] = states.running ?? [];
    const [succeeded] = states.succeeded ?? [];
    const [stopped] = states.canceled ?? states.failed ?? [];
    if (running === undefined || succeeded === undefined || stopped === undefined) {
      throw new Error(`${schema}: the states of its runs are not complete`);
    }
    const isStoppingKnown = states.running?.includes(stopping) ?? false;
    return {
      state: this.#inValue(status.state),
      began: this.#inValue(run as string),
      ...(has(ended) && { ended }),
      ...(has(duration) && { duration }),
      ...(has(message) && { message }),
      ...(states.starting?.[0] !== undefined && { starting: states.starting[0] }),
      running,
      succeeded,
      ...(isStoppingKnown && { stopping }),
      stopped,
      underWay: [...(states.starting ?? []), ...(states.running ?? [])],
    };
  }

  /** A pointer into a body as one into the value: without the envelope and the number in a list. */
  #inValue(pointer: string): string {
    return pointer.slice(this.#declared.envelope?.length ?? 0).replace(/^\/\d+/, "");
  }

  #reply(operation: Operation, status?: string): FixedReply {
    return replyOf(this.#document, operation, status);
  }

  #guard(operation: Operation): GuardOperation | undefined {
    const parents = this.#collections.parentsOf(operation).filter(({ schema }) => schema !== undefined);
    if (parents.length === 0) return undefined;
    return { does: "guard", parents, missing: this.#collections.missing(operation) };
  }

  #actionsOf({ id, status, states, retention, collection }: DeferredOperation): ActionsSpec | undefined {
    const declared = this.#declared.actions;
    const reader = this.#readers.find(({ operation }) => operation.id === status.operationId);
    if (declared === undefined || reader === undefined || collection === undefined) return undefined;
    const first = (state: "running" | "succeeded" | "failed" | "canceled") => states[state]?.[0] as string;
    const examples = examplesNamed(this.#document, reader.operation.responses["200"]);
    return {
      schema: reader.shape.schema,
      id: collection.id,
      state: collection.state,
      states: {
        running: first("running"),
        succeeded: first("succeeded"),
        failed: first("failed"),
        canceled: first("canceled"),
      },
      header: id.header as string,
      request: id.request as string,
      path: reader.operation.path.replace(/\{[^}]+\}/, "{id}"),
      retention: retention?.usual as number,
      example: (examples[declared.example] as Record<string, unknown>)[
        (this.#declared.envelope ?? "").slice(1)
      ],
      name: declared.name,
      operations: this.#operations
        .filter(({ responses }) =>
          Object.values(responses).some((response) => deferredOf(response) !== undefined),
        )
        .map((operation) => operation.id),
    };
  }

  *#actionOperationsOf({ result, cancel }: DeferredOperation): Generator<[string, ActionOperation]> {
    const make = (
      operation: Operation,
      does: ActionOperation["does"],
      parameter: string,
    ): [string, ActionOperation] => [
      operation.id,
      { does, parameter, reply: this.#reply(operation), missing: this.#collections.missing(operation) },
    ];
    for (const operation of this.#operations) {
      if (operation.id === cancel?.operationId) yield make(operation, "action-cancel", cancel.parameter);
      if (operation.id === result.operationId) yield make(operation, "action-result", result.parameter);
      const read = this.#operations.find(({ id }) => id === result.operationId);
      if (operation.method === "delete" && operation.path === read?.path)
        yield make(operation, "action-clear", result.parameter);
    }
  }
}
