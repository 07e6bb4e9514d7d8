import type { TrackedOperation } from "../../../src/contract/descriptor.js";
import type { RunMembers, RunOperation } from "../../../src/mock/state/work/run-spec.js";
import type { Effect, TaskOperation } from "../../../src/mock/state/work/task-spec.js";
import type { OpenApiDocument, Operation } from "../openapi.js";
import { trackedOf } from "../operations.js";
import type { DeclaredState } from "./declared.js";
import type { Reader } from "./readers.js";
import { replyOf } from "./replies.js";
import { propertiesOf, schemaNamed } from "./shapes.js";
import type { Targets } from "./targets.js";

/** Operations that start work: runs of values, and tasks. */
export class Work {
  readonly #document: OpenApiDocument;
  readonly #readers: readonly Reader[];
  readonly #targets: Targets;
  readonly #declared: DeclaredState;
  /** The members that show runs, by schema. Filled by `operation()`. */
  readonly runs: Record<string, RunMembers> = {};

  constructor(
    document: OpenApiDocument,
    readers: readonly Reader[],
    targets: Targets,
    declared: DeclaredState,
  ) {
    this.#document = document;
    this.#readers = readers;
    this.#targets = targets;
    this.#declared = declared;
  }

  /** Returns `undefined` for an operation that starts no work. */
  operation(operation: Operation): TaskOperation | RunOperation | undefined {
    return this.#task(operation) ?? this.#run(operation);
  }

  /** A request that becomes a task, by the id that its body gives. */
  #task(operation: Operation): TaskOperation | undefined {
    const tracked = trackedOf(this.#document, operation);
    if (tracked === undefined || !("body" in tracked.id)) return undefined;
    const { status, body } = replyOf(this.#document, operation);
    const target = this.#targets.ofPath(operation) ?? this.#targets.ofLastParameter(operation);
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

  #effect({ id, method }: Operation): Effect | undefined {
    const { stops, toggles, clones, adds, name, members = {} } = this.#declared.effects?.[id] ?? {};
    if (stops !== undefined) return { kind: "stop", what: stops };
    if (toggles !== undefined) return { kind: "toggle", member: toggles };
    if (clones !== undefined) return { kind: "clone", name: clones };
    if (adds !== undefined) return { kind: "add", schema: adds, name: name as string, members };
    if (method === "delete") return { kind: "delete" };
    return method === "put" ? { kind: "change" } : undefined;
  }

  /** A request that starts or stops a run of a value. */
  #run(operation: Operation): RunOperation | undefined {
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
      ...this.#targets.named(operation, schema, tracked.id.parameter),
      reply: replyOf(this.#document, operation),
      conflict: replyOf(this.#document, operation, "409"),
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
}
