import { type Clock, monotonic, systemClock } from "../../http/clock.js";
import type { MockReply, MockRequest, Responder } from "../responder.js";
import type { Validators } from "./check-data.js";
import { list } from "./collections/list.js";
import { read } from "./collections/read.js";
import { Idempotency } from "./idempotency.js";
import { type MockData, MockObjects } from "./objects.js";
import type { StateOperation, StateSpec } from "./state-spec.js";
import { Store } from "./store.js";
import { Timeline } from "./timeline.js";
import { Actions, type Deferred } from "./work/actions.js";
import { Runs } from "./work/runs.js";
import { World } from "./world.js";
import { createValue, deleteValue, guard, patchValue, setMembers } from "./writes/writes.js";

export interface StateOptions {
  /** Replaces the examples of the spec in the collections of these schemas. */
  readonly data?: MockData | undefined;
  readonly deferred?: Deferred | undefined;
  /** How long each state of a piece of work lasts, in ms. Default 1,000. */
  readonly stageTime?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** The objects of a mock, and what the operations of the spec do with them. */
export interface State {
  readonly respond: Responder;
  readonly objects: MockObjects;
}

const usualStageTime = 1000;

/** @throws {ConfigurationError} for data of an unknown schema, or that is not valid by its schema. */
export function createState(spec: StateSpec, validators: Validators, options: StateOptions = {}): State {
  const { data = {}, deferred = false, stageTime = usualStageTime, clock = systemClock } = options;
  const timeline = new Timeline(monotonic(clock));
  const store = new Store(spec.schemas);
  const world = new World(spec, store, timeline, validators, stageTime);
  const runs = new Runs(world);
  const actions = spec.actions && new Actions(world, spec.actions, deferred);
  const idempotency = new Idempotency(world);

  /** `undefined` for what has no state. */
  function carryOut(request: MockRequest): MockReply | undefined {
    const operation = spec.operations[request.operation.operationId];
    return operation && act(operation, request);
  }

  function act(operation: StateOperation, request: MockRequest): MockReply | undefined {
    switch (operation.does) {
      case "list":
        return list(store, operation, spec.query, request);
      case "read":
        return read(store, operation, spec.query, request);
      case "create":
        return createValue(world, operation, request);
      case "delete":
        return deleteValue(world, operation, request);
      case "patch":
        return patchValue(world, runs, operation, request);
      case "set":
        return setMembers(world, operation, request);
      case "start":
      case "stop":
        return runs.handle(operation, request);
      case "guard":
        return guard(world, operation, request);
      default:
        return actions?.handle(operation, request);
    }
  }

  function respond(request: MockRequest): MockReply | undefined {
    timeline.catchUp();
    const known = idempotency.known(request);
    if (known !== undefined) return known;
    const reply = actions?.defers(request) ? actions.accept(request, carryOut) : carryOut(request);
    if (reply !== undefined) idempotency.remember(request, reply);
    return reply;
  }

  const objects = new MockObjects(world);
  objects.seed(data);
  return { respond, objects };
}
